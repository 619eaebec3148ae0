/**
 * The test command: types, lint, unit tests, build, then end-to-end tests in a real Chromium.
 * Every step runs even when an earlier one failed, so that one run shows all that is wrong;
 * only the browser tests need the build. Counts are left in test-results/summary.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBrowser } from './support/ensure-browser';
import { ensureSoffice } from './support/ensure-soffice';

const RESULTS = 'test-results';
const require = createRequire(import.meta.url);

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

/** Runs a package's command line with this Node; true when it exits with 0. */
function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const child = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return child.status === 0;
}

function bin(packageName: string, path: string): string {
  return join(require.resolve(`${packageName}/package.json`), '..', path);
}

/** Runs jest projects and reads how many tests passed and failed; a suite that could not run counts as failed. */
function jest(projects: readonly string[], args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Count {
  const outputFile = join(RESULTS, `${projects.join('-')}.json`);
  const succeeded = run(
    bin('jest', 'bin/jest.js'),
    ['--selectProjects', ...projects, '--json', `--outputFile=${outputFile}`, '--testLocationInResults', ...args],
    env,
  );
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numRuntimeErrorTestSuites: number;
      numPendingTests: number;
    };
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
    return { passed: result.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return FAILED;
  }
}

interface Step {
  readonly name: string;
  readonly run: () => Count;
}

const asStep = (name: string, succeeds: () => boolean): Step => ({
  name,
  run: () => (succeeds() ? PASSED : FAILED),
});

const build = asStep('build', () => run(bin('webpack', 'bin/webpack.js'), ['--mode', 'production']));

const endToEnd: Step = {
  name: 'end-to-end tests',
  run: () => {
    const browser = ensureBrowser();
    const soffice = ensureSoffice();
    const env = { ...(soffice === null ? {} : { SOFFICE_PATH: soffice }) };
    return browser === null ? FAILED : jest(['e2e'], ['--runInBand'], { ...env, CHROME_PATH: browser });
  },
};

const all: readonly Step[] = [
  asStep('types', () => run(bin('typescript', 'bin/tsc'), ['--noEmit'])),
  asStep(
    'lint',
    () =>
      run(bin('eslint', 'bin/eslint.js'), ['--max-warnings', '0', '.']) &&
      run(bin('prettier', 'bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']),
  ),
  { name: 'unit tests', run: () => jest(['unit', 'pane']) },
  build,
  endToEnd,
];

const steps = process.argv[2] === 'e2e' ? [build, endToEnd] : all;

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const results = steps.map((step) => {
  console.log(`\n— ${step.name}`);
  return { name: step.name, ...step.run() };
});
const total = results.reduce(
  (sum, result) => ({ passed: sum.passed + result.passed, failed: sum.failed + result.failed }),
  { passed: 0, failed: 0 },
);
writeFileSync(join(RESULTS, 'summary.json'), `${JSON.stringify({ ...total, steps: results }, null, 2)}\n`);
console.log('');
for (const { name, passed, failed } of results) {
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${String(passed)} passed, ${String(failed)} failed`);
}
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
