/** Builds with webpack's API, and only when something changed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { HOST_OUTPUT, hostConfiguration } from './bundle';

/** Time of the last change of a file, or of the newest file in a folder; 0 when there is none. */
function changed(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    return 0;
  }
  return status.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((entry) => changed(join(path, entry))))
    : status.mtimeMs;
}

/** True when `output` is newer than every input. */
export function isUpToDate(output: string, inputs: readonly string[]): boolean {
  const built = changed(output);
  return built > 0 && inputs.every((input) => changed(input) < built);
}

/** Runs webpack. Rejects with its messages when the build has errors. */
function runWebpack(configurations: readonly Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack([...configurations]);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) {
          reject(error);
        } else if (stats?.hasErrors() === true) {
          reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        } else {
          resolve();
        }
      });
    });
  });
}

/** Builds the host's page into .cache/host. Returns false when it was up to date. */
export async function buildHost(root: string): Promise<boolean> {
  const inputs = ['src/host', 'src/workbook/a1.ts', 'src/workbook/grid.ts', 'package-lock.json'];
  if (
    isUpToDate(
      join(root, HOST_OUTPUT, 'host.js'),
      inputs.map((input) => join(root, input)),
    )
  ) {
    return false;
  }
  await runWebpack([hostConfiguration(root)]);
  return true;
}

type ConfigurationFactory = (
  environment: Record<string, string>,
  arguments_: { mode: string },
) => Configuration | Configuration[];

/** What the add-in is made of; the host is no part of it. */
function addinInputs(root: string): readonly string[] {
  const sources = readdirSync(join(root, 'src'))
    .filter((folder) => folder !== 'host')
    .map((folder) => join('src', folder));
  const others = ['assets', 'build', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
  return [...sources, ...others].map((input) => join(root, input));
}

/** Builds the add-in into dist/ as for deployment. Returns false when it was up to date. */
export async function buildAddin(root: string): Promise<boolean> {
  if (isUpToDate(join(root, 'dist/taskpane.html'), addinInputs(root))) {
    return false;
  }
  const file = pathToFileURL(join(root, 'webpack.config.js')).href;
  const { default: factory } = (await import(file)) as { default: ConfigurationFactory };
  await runWebpack([factory({}, { mode: 'production' })].flat());
  return true;
}
