import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keyOf, readExports, type Exported } from './read-exports';

/** What nothing but tests imports, by the reason for which it is exported all the same. */
const ONLY_TESTS: Readonly<Record<string, readonly string[]>> = {
  'A catalogue that tests compare, whole, with what is documented, deployed or shown.': [
    'src/commands/ribbon.ts RIBBON_COMMANDS',
    'src/engine/checks/index-row.ts INDEX_ROW_CHECKS',
    'src/engine/checks/run-checks.ts CHECKS',
    'src/engine/checks/run-checks.ts COMPARISON_CHECKS',
    'src/host/host.ts emulatedMembers',
    'src/messages/pane.ts PANELS',
  ],
  'Makes a page of docs/, which `npm run docs` writes.': [
    'src/functions/reference.ts referencePage',
    'src/messages/en/reference.ts referenceTexts',
    'src/messages/vi/reference.ts referenceTexts',
  ],
  'Served to tests in a browser as `npm start` serves it.': [
    'src/host/server/routes.ts OFFICE_JS_CDN',
    'src/host/server/routes.ts addinRoutes',
    'src/host/server/routes.ts hostRoutes',
  ],
  'A part of what its file does, with more cases than the whole can show.': [
    'src/engine/checks/localise-solve.ts MOST_CELLS',
    'src/engine/ranking/advice.ts changesOf',
    'src/engine/review/canonical.ts canonicalJson',
    'src/engine/review/evidence.ts evidenceItem',
    'src/engine/review/remarks.ts remarksIn',
    'src/host/server/build.ts isUpToDate',
    'src/host/server/static-files.ts findFile',
    'src/taskpane/app/connect.ts languageOf',
    'src/workbook/commands/repair.ts repaired',
    'src/workbook/state/log-codec.ts encodeEntries',
    'src/workbook/state/log-codec.ts encodeLogHeader',
  ],
};

/** webpack loads it by its path. */
const BY_PATH = ['src/functions/editions-loader.js'];
/** Where types carry docstrings too; those of the pane are mostly properties of components. */
const DOCUMENTED_TYPES = ['cli', 'engine', 'functions', 'host', 'messages', 'workbook'];

const { exported, users } = readExports(join(__dirname, '../..'), ['src', 'test'], ['webpack.config.js']);
const ours = exported.filter(({ file }) => file.startsWith('src/') && !BY_PATH.includes(file));
const usersOf = ({ file, name }: Exported): readonly string[] => [...(users.get(keyOf(file, name)) ?? [])];
const isTest = (file: string): boolean => file.startsWith('test/');
const named = (which: readonly Exported[], advice: string): readonly string[] =>
  which.map(({ file, name }) => `${file} ${name}: ${advice}`);

describe('what src exports', () => {
  it('has a docstring', () => {
    const bare = ours.filter(
      ({ file, kind, documented }) =>
        !documented &&
        (kind !== 'type' || DOCUMENTED_TYPES.some((folder) => file.startsWith(`src/${folder}/`))) &&
        kind !== 'value',
    );
    expect(
      named(bare, 'say above it, in /** … */, what its name cannot: units, ranges, null, errors, sources.'),
    ).toEqual([]);
  });

  it('is used outside its file', () => {
    const unused = ours.filter((each) => usersOf(each).length === 0);
    expect(named(unused, 'take “export” away, or all of it where its own file does not use it either.')).toEqual([]);
  });

  it('is used by more than tests, but for types and what is listed here with a reason', () => {
    const forTests = ours.filter(({ kind }) => kind !== 'type' && kind !== 'again');
    const onlyTests = forTests.filter((each) => usersOf(each).length > 0 && usersOf(each).every(isTest));
    const listed = Object.values(ONLY_TESTS).flat();
    const unlisted = onlyTests.filter(({ file, name }) => !listed.includes(keyOf(file, name)));
    expect(named(unlisted, 'delete it, or list it in ONLY_TESTS of this file with the reason.')).toEqual([]);
    const known = new Set(onlyTests.map(({ file, name }) => keyOf(file, name)));
    const stale = listed.filter((key) => !known.has(key)).map((key) => `${key}: take it off ONLY_TESTS.`);
    expect(stale).toEqual([]);
  });
});
