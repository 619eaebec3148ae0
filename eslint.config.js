import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** `folder` may import from `allowed` folders of src only; everything points down (see docs/architecture.md). */
const mayImport = (folder, allowed, message) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [`./${folder}`, ...allowed.map((name) => `./${name}`)],
  message,
});

const zones = [
  mayImport('engine', ['messages/language.ts'], 'engine/ stands on nothing but zod and itself.'),
  mayImport('workbook/a1.ts', ['workbook'], 'addresses stand on nothing.'),
  mayImport('workbook', ['engine', 'messages/language.ts'], 'workbook/ stands on engine/ only.'),
  mayImport('messages', ['engine', 'workbook'], 'messages/ knows only what findings carry.'),
  mayImport(
    'functions',
    ['engine', 'messages'],
    'functions/ imports neither office.js, nor the workbook, nor the pane.',
  ),
  mayImport('taskpane', ['commands', 'engine', 'workbook', 'messages'], 'taskpane/ stands on workbook/ and engine/.'),
  mayImport('commands', ['engine', 'workbook', 'messages'], 'commands/ stands on workbook/ and engine/.'),
  mayImport('cli', ['engine', 'workbook', 'messages'], 'cli/ stands on workbook/ and engine/.'),
  mayImport('host', ['workbook/a1.ts', 'workbook/grid.ts'], 'host/ knows the add-in only by its built files.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  importX.flatConfigs.typescript,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/engine/**', 'src/workbook/**', 'src/messages/**', 'src/functions/**'],
    ignores: ['src/workbook/excel/**', 'src/workbook/file/**', 'src/workbook/gather/node-*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'process', 'Office', 'Excel', 'OfficeRuntime'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is passed in.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Randomness is passed in.',
        },
      ],
    },
  },
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'react', '@fluentui/*', 'fflate', 'saxes'], message: 'engine/ is pure.' }] },
      ],
    },
  },
  {
    files: ['src/workbook/excel/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/cli/**', 'src/host/server/**', 'test/run.ts', 'test/support/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
