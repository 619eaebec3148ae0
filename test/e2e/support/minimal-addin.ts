import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './server';

/** Loads office.js as in production, then the script below. */
const PAGE = `<!doctype html>
<meta charset="utf-8" />
<title>Minimal add-in</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p id="host"></p>
<script src="taskpane.js"></script>
`;

const SCRIPT = `
Office.onReady((info) => {
  document.getElementById('host').textContent = info.host + ' on ' + info.platform;
});
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('LATER', (a) => new Promise((resolve) => { window.answer = () => resolve(a); }));
CustomFunctions.associate('CODES', () => [['4.1', 1], ['4.10', true]]);
CustomFunctions.associate('FAIL', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable); });
`;

const parameter = (name: string): object => ({ name, type: 'number', dimensionality: 'scalar' });
const made = (id: string, dimensionality: string, ...parameters: readonly string[]): object => ({
  id,
  name: id,
  description: `${id} of the minimal add-in`,
  parameters: parameters.map(parameter),
  result: { type: 'any', dimensionality },
});

const FUNCTIONS = {
  functions: [
    made('ADD', 'scalar', 'a', 'b'),
    made('LATER', 'scalar', 'a'),
    made('CODES', 'matrix'),
    made('FAIL', 'scalar'),
  ],
};

/** An add-in of a few lines under the product's manifest: what the host itself does can be tested without the product. */
export interface MinimalAddin {
  readonly folder: string;
  remove(): void;
}

export function writeMinimalAddin(): MinimalAddin {
  const folder = mkdtempSync(join(tmpdir(), 'minimal-addin-'));
  copyFileSync(join(ROOT, 'manifest.xml'), join(folder, 'manifest.xml'));
  cpSync(join(ROOT, 'assets'), join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'taskpane.html'), PAGE);
  writeFileSync(join(folder, 'taskpane.js'), SCRIPT);
  for (const name of ['functions.json', 'functions-vi.json', 'functions-en.json']) {
    writeFileSync(join(folder, name), JSON.stringify(FUNCTIONS));
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
