/** What Excel takes from an add-in's manifest: where its page is, its namespace, its ribbon buttons. */

/** A button on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of its 16 pixel icon; null where it has none. */
  readonly icon: string | null;
  /** Shows the task pane, or runs a function of the add-in. */
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };
}

/** Addresses are absolute, texts in the language that was asked for. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  /** Address of the task pane's page. */
  readonly pane: string;
  /** `DTI`; empty where the add-in has no custom functions. */
  readonly namespace: string;
  /** Address of the metadata of custom functions; null where there are none. */
  readonly functions: string | null;
  readonly buttons: readonly RibbonButton[];
}

/** Elements by their name without prefix: a manifest mixes three namespaces. */
const all = (within: Element, name: string): readonly Element[] => [...within.getElementsByTagNameNS('*', name)];
const first = (within: Element, name: string): Element | null => all(within, name)[0] ?? null;
const child = (within: Element, name: string): Element | null =>
  [...within.children].find(({ localName }) => localName === name) ?? null;
const kindOf = (element: Element): string =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';

/** The value for a locale, or the default one: `DefaultValue` beside `Override` elements. */
function localized(element: Element | null, locale: string): string {
  const override = element && [...element.children].find((entry) => entry.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

/**
 * Reads a manifest. Addresses in it are those of the deployed add-in; they are moved to `base` (with a trailing
 * slash), where the same files are served here. Throws when the text is no manifest of an add-in for Excel.
 */
export function readManifest(xml: string, base: string, locale: string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const source = child(root, 'DefaultSettings');
  if (root.localName !== 'OfficeApp' || source === null) {
    throw new Error('manifest.xml is not the manifest of an Office add-in.');
  }
  const deployed = new URL('.', localized(first(source, 'SourceLocation'), locale)).href;
  const here = (address: string): string => address.replace(deployed, base);
  const resources = new Map(
    all(root, 'Resources').flatMap((list) =>
      [...list.getElementsByTagName('*')].flatMap((entry) => {
        const id = entry.getAttribute('id');
        return id === null ? [] : [[id, localized(entry, locale)] as const];
      }),
    ),
  );
  const resource = (element: Element | null): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';

  const toButton = (control: Element): RibbonButton => {
    const action = first(control, 'Action');
    const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '16') ?? null;
    const tip = child(control, 'Supertip');
    const isPane = action !== null && kindOf(action) === 'ShowTaskpane';
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      description: tip === null ? '' : resource(child(tip, 'Description')),
      icon: icon === null ? null : here(resource(icon)),
      action: isPane ? { kind: 'pane' } : { kind: 'function', name: action?.textContent.trim() ?? '' },
    };
  };

  const metadata = first(root, 'Metadata');
  return {
    id: child(root, 'Id')?.textContent.trim() ?? '',
    name: localized(child(root, 'DisplayName'), locale),
    pane: here(localized(first(source, 'SourceLocation'), locale)),
    namespace: resource(first(root, 'Namespace')),
    functions: metadata === null ? null : here(resource(first(metadata, 'SourceLocation'))),
    buttons: all(root, 'Control')
      .filter((control) => kindOf(control) === 'Button')
      .map(toButton),
  };
}
