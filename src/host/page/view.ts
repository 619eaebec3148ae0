/** The page's fixed parts: texts, buttons, the pane's place. */
import type { HostLanguage, HostMessages } from '../messages';
import type { AddinManifest, RibbonButton } from './manifest';
import { byId, make } from './elements';
import { SAMPLES } from './options';
import { makeResizable } from './splitter';

type Texts = HostMessages['page'];

interface PageActions {
  readonly open: () => void;
  readonly openSample: (address: string) => void;
  readonly download: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showCoverage: () => void;
  readonly setPaneVisible: (visible: boolean) => void;
}

/** Fills in the texts and connects the buttons. */
export function showFrame(language: HostLanguage, texts: Texts, build: string, actions: PageActions): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  const button = (id: string, text: string, hint: string, act: () => void): void => {
    const element = Object.assign(byId(id, HTMLButtonElement), { textContent: text, title: hint });
    element.addEventListener('click', act);
  };
  button('open', texts.open, texts.openHint, actions.open);
  button('download', texts.download, texts.downloadHint, actions.download);
  button('undo', '↶', texts.undo, actions.undo);
  button('redo', '↷', texts.redo, actions.redo);
  byId('undo', HTMLButtonElement).ariaLabel = texts.undo;
  byId('redo', HTMLButtonElement).ariaLabel = texts.redo;
  button('coverage-open', texts.coverage(0), texts.coverageTitle, actions.showCoverage);
  byId('pane-close', HTMLButtonElement).addEventListener('click', () => {
    actions.setPaneVisible(false);
  });
  byId('pane-close', HTMLButtonElement).ariaLabel = texts.close;
  byId('status', HTMLSpanElement).textContent = texts.status(build);
  byId('drop', HTMLDivElement).textContent = texts.dropHere;
  byId('samples-label', HTMLSpanElement).textContent = texts.samples;
  const samples = byId('samples', HTMLSelectElement);
  samples.append(
    make('option', { value: '', textContent: `${texts.samples}…` }),
    make('option', { value: SAMPLES.table, textContent: texts.sampleTable }),
    make('option', { value: SAMPLES.form, textContent: texts.sampleForm }),
  );
  samples.addEventListener('change', () => {
    if (samples.value !== '') {
      actions.openSample(samples.value);
    }
    samples.value = '';
  });
  makeResizable(byId('splitter', HTMLDivElement), byId('pane', HTMLElement), texts.resize);
}

/** Puts the add-in's buttons on the ribbon, as its manifest words them. */
export function showButtons(manifest: AddinManifest, press: (button: RibbonButton) => void): void {
  const group = byId('addin-group', HTMLDivElement);
  group.ariaLabel = manifest.name;
  group.replaceChildren(
    ...manifest.buttons.map((entry) => {
      const { label, description, icon } = entry;
      const image = icon === null ? [] : [make('img', { src: icon, alt: '' })];
      const button = make('button', { type: 'button', className: 'command', title: description }, [...image, label]);
      button.dataset['action'] = entry.action.kind;
      button.addEventListener('click', () => {
        press(entry);
      });
      return button;
    }),
  );
  byId('pane-title', HTMLHeadingElement).textContent = manifest.name;
}

/** Shows or hides the pane; the ribbon's pane button shows which. */
export function setPaneVisible(visible: boolean): void {
  byId('pane', HTMLElement).hidden = !visible;
  byId('splitter', HTMLDivElement).hidden = !visible;
  for (const button of document.querySelectorAll('[data-action="pane"]')) {
    button.ariaPressed = String(visible);
  }
}

/** Shows what went wrong; null takes the message away. */
export function showNotice(text: string | null): void {
  const notice = byId('notice', HTMLParagraphElement);
  notice.textContent = text ?? '';
  notice.hidden = text === null;
}
