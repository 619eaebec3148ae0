import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon';
import shortcutsFile from '../../src/commands/shortcuts.json';
import { at, descendants, parseXml, type XmlElement } from './xml-tree';

const ROOT = join(__dirname, '../..');
const BASE = 'https://localhost:3000';

const manifest = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
const overrides = at(manifest, 'VersionOverrides');
const host = at(overrides, 'Hosts', 'Host');
const resources = at(overrides, 'Resources');

/** Children in the order that Microsoft's schema demands; those with ? may be absent. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  Host: 'Runtimes? AllFormFactors? DesktopFormFactor',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  CustomTab: 'Group Label',
  Group: 'Label Icon Control Control Control Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'TaskpaneId? SourceLocation? FunctionName?',
  Resources: 'Images Urls ShortStrings LongStrings',
};

const names = (element: XmlElement): readonly string[] => element.children.map(({ name }) => name);
const urls = descendants(manifest).flatMap(({ attributes }) =>
  [attributes['DefaultValue'], attributes['Value']].filter((value) => value?.includes('://')),
);

/** What the resource of that id says by default. */
function resource(id: string | undefined): string | undefined {
  return descendants(resources).find(({ attributes }) => attributes['id'] === id)?.attributes['DefaultValue'];
}

const tab = at(host, 'DesktopFormFactor', 'ExtensionPoint', 'CustomTab');
const actions = descendants(tab).filter(({ name }) => name === 'Action');

const Shortcuts = z.strictObject({
  actions: z.array(z.strictObject({ id: z.string(), type: z.literal('ExecuteFunction'), name: z.string() })),
  shortcuts: z.array(
    z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string(), mac: z.string() }) }),
  ),
});

describe('the manifest', () => {
  const ordered = descendants(manifest).filter(({ name, children }) => name in ORDER && children.length > 0);

  it.each(
    ordered
      .filter(({ attributes }) => attributes['Name'] === undefined)
      .map((element) => [element.name, element] as const),
  )('has the children of <%s> in order', (name, element) => {
    const pattern = (ORDER[name] ?? '').replace(/(\w+)(\??) ?/g, '(?:$1 )$2');
    expect(`${names(element).join(' ')} `).toMatch(new RegExp(`^${pattern}$`));
  });

  it('has a GUID and a version of four parts', () => {
    expect(at(manifest, 'Id').text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(at(manifest, 'Version').text).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  });

  it('is a task pane for workbooks, Vietnamese with English beside it', () => {
    expect(manifest.attributes['type']).toBe('TaskPaneApp');
    expect(at(manifest, 'Hosts', 'Host').attributes['Name']).toBe('Workbook');
    expect(host.attributes['type']).toBe('Workbook');
    expect(at(manifest, 'DefaultLocale').text).toBe('vi-VN');
    const texts = [
      at(manifest, 'DisplayName'),
      at(manifest, 'Description'),
      ...at(resources, 'ShortStrings').children,
      ...at(resources, 'LongStrings').children,
    ];
    const untranslated = texts.filter(({ children }) => children[0]?.attributes['Locale'] !== 'en-US');
    expect(untranslated.map(({ attributes }) => attributes['DefaultValue'])).toEqual(['DTI', 'DTI']);
  });

  it('keeps texts within their limits', () => {
    const lengths = (parent: string): readonly number[] =>
      descendants(at(resources, parent)).map(
        ({ attributes }) => (attributes['DefaultValue'] ?? attributes['Value'] ?? '').length,
      );
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
    expect(at(manifest, 'DisplayName').attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
    expect(at(manifest, 'Description').attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
  });

  it('refers only to resources that exist, by ids that Excel accepts', () => {
    const used = descendants(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []);
    const defined = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes['id']));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  it('loads everything over https from one place that the build replaces', () => {
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => url?.startsWith(`${BASE}/`) !== true)).toEqual([]);
  });

  it('names icons that exist in the sizes they say', () => {
    const icons = descendants(overrides)
      .filter(({ name }) => name === 'Image')
      .filter(({ attributes }) => 'size' in attributes);
    expect(icons.length).toBeGreaterThan(0);
    const declared = icons.map(
      ({ attributes }) => [resource(attributes['resid']), Number(attributes['size'])] as const,
    );
    const own = [
      [at(manifest, 'IconUrl').attributes['DefaultValue'], 32],
      [at(manifest, 'HighResolutionIconUrl').attributes['DefaultValue'], 64],
    ] as const;
    for (const [url, size] of [...declared, ...own]) {
      const png = readFileSync(join(ROOT, (url ?? '').replace(BASE, '')));
      // Width and height stand at these places of every PNG.
      expect([url, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([url, size, size]);
    }
    const sizes = descendants(overrides)
      .filter(({ name, children }) => name === 'Icon' && children.length > 0)
      .map(({ children }) => children.map(({ attributes }) => attributes['size']).join(' '));
    expect(sizes).toEqual(Array.from({ length: 5 }, () => '16 20 24 32 40 48 64 80'));
  });

  it('runs pane, functions and commands in one lasting runtime', () => {
    const runtime = at(host, 'Runtimes', 'Runtime').attributes;
    expect(runtime).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
    expect(at(functions, 'Page', 'SourceLocation').attributes['resid']).toBe(runtime['resid']);
    expect(at(host, 'DesktopFormFactor', 'FunctionFile').attributes['resid']).toBe(runtime['resid']);
    const [action] = actions;
    if (action === undefined) throw new Error('The ribbon has no button.');
    expect(action.attributes['type']).toBe('ShowTaskpane');
    expect(at(action, 'SourceLocation').attributes['resid']).toBe(runtime['resid']);
  });

  it('has a tab of its own whose buttons show the pane or run functions that are associated', () => {
    expect(resource(at(tab, 'Label').attributes['resid'])).toBe('DTI');
    const ids = descendants(tab).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const functions = actions.flatMap(({ children }) =>
      children.filter(({ name }) => name === 'FunctionName').map(({ text }) => text),
    );
    expect(functions).toEqual(['Dti.Enter', 'Dti.Score', 'Dti.Template']);
    expect(functions.filter((id) => !(id in RIBBON_COMMANDS))).toEqual([]);
  });

  it('has keyboard shortcuts for functions that are associated, none twice, where the manifest says', () => {
    expect(at(manifest, 'ExtendedOverrides').attributes['Url']).toBe(`${BASE}/shortcuts.json`);
    const { actions: named, shortcuts } = z.parse(Shortcuts, shortcutsFile);
    expect(named.filter(({ id }) => !(id in RIBBON_COMMANDS))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(named.map(({ id }) => id));
    for (const platform of ['default', 'mac'] as const) {
      const keys = shortcuts.map(({ key }) => key[platform]);
      expect(new Set(keys).size).toBe(keys.length);
      // Two modifiers at least: with one, Excel's own shortcuts would be taken.
      expect(keys.filter((key) => !/^(?:(?:Ctrl|Alt|Shift|Command)\+){2,3}[A-Z0-9]$/.test(key))).toEqual([]);
    }
  });

  it('asks for shared runtime and custom functions', () => {
    const sets = at(overrides, 'Requirements', 'Sets').children.map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
      { Name: 'CustomFunctionsRuntime', MinVersion: '1.1' },
    ]);
  });

  it('offers the functions under DTI, with help in both languages', () => {
    const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
    expect(names(functions)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(resource(at(functions, 'Namespace').attributes['resid'])).toBe('DTI');
    expect(resource(at(functions, 'Script', 'SourceLocation').attributes['resid'])).toBe(`${BASE}/functions.js`);
    const metadata = at(functions, 'Metadata', 'SourceLocation').attributes['resid'];
    const file = descendants(resources).find(({ attributes }) => attributes['id'] === metadata);
    expect([
      file?.attributes['DefaultValue'],
      ...(file?.children ?? []).map(({ attributes }) => attributes['Value']),
    ]).toEqual([`${BASE}/functions.json`, `${BASE}/functions-vi.json`, `${BASE}/functions-en.json`]);
  });
});
