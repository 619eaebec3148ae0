/**
 * How fast 300 workbooks are gathered, beside LibreOffice converting the same files to CSV in one run: a ratio of wall
 * times on the machine as it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gatherPaths } from '../../src/workbook/gather/gather-paths';
import { ensureSoffice } from '../support/ensure-soffice';
import { writeForms } from '../support/generate-workbooks';

const WORKBOOKS = 300;
/** Below this multiple gathering has become needlessly slow. */
const LIMIT = 20;
/** LibreOffice is stopped after so many minutes. */
const MINUTES = 20;

/** Prints the ratio; false where it is below the limit. True, and said, where there is no LibreOffice to compare with. */
export async function benchGathering(): Promise<boolean> {
  const soffice = ensureSoffice();
  const folder = mkdtempSync(join(tmpdir(), 'dti-bench-'));
  try {
    const files = await writeForms(join(folder, 'forms'), WORKBOOKS);
    const ours = await timed(() =>
      gatherPaths(files, { edition: null, period: null, by: null, readAt: new Date(0).toISOString() }),
    );
    if (!ours.value.ok || ours.value.value.files.some(({ units }) => units.length !== 1)) {
      throw new Error('Not every workbook was gathered.');
    }
    console.log(`\n${WORKBOOKS.toString()} workbooks gathered in ${seconds(ours.milliseconds)}`);
    if (soffice === null) {
      console.log('Not compared with LibreOffice, as there is none.');
      return true;
    }
    const theirs = await timed(() => {
      convert(soffice, files, folder);
    });
    const ratio = theirs.milliseconds / ours.milliseconds;
    console.log(`LibreOffice converts them to CSV in ${seconds(theirs.milliseconds)}: ${ratio.toFixed(1)} × as long.`);
    console.log(
      ratio >= LIMIT ? `The limit is ${LIMIT.toString()} ×.` : `Too slow: the limit is ${LIMIT.toString()} ×.`,
    );
    return ratio >= LIMIT;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function convert(soffice: string, files: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status } = spawnSync(
    soffice,
    [profile, '--headless', '--convert-to', 'csv', '--outdir', join(folder, 'csv'), ...files],
    { stdio: 'ignore', timeout: MINUTES * 60_000 },
  );
  if (status !== 0) {
    throw new Error(`LibreOffice ended with ${String(status)}.`);
  }
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
