/**
 * How fast and in how much memory 300 workbooks are gathered by the built command line, beside LibreOffice converting
 * the same files to CSV in one run: ratios on the machine as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { ensureSoffice } from '../support/ensure-soffice';
import { writeForms } from '../support/generate-workbooks';

const WORKBOOKS = 300;
const FEW = 50;
/** Below this multiple gathering has become needlessly slow. */
const LIMIT = 20;
/** For six times the files memory may grow by the result table and by what waits to be cleared up, not by what the files hold. */
const GROWTH_LIMIT = 1.5;
/** Each measured run is the fastest of so many. */
const RUNS = 3;
/** LibreOffice is stopped after so many minutes. */
const MINUTES = 20;

const DTI = fileURLToPath(new URL('../../dist/cli/dti.cjs', import.meta.url));

/** Writes the most memory that the process ever held, in KB, behind everything else on standard error. */
const TELL_MEMORY = `
  import { isMainThread } from 'node:worker_threads';
  import { writeSync } from 'node:fs';
  if (isMainThread) process.on('exit', () => writeSync(2, '\\n' + process.resourceUsage().maxRSS));
`;

/** Prints the ratios; false where one is beyond its limit. True, and said, where there is no LibreOffice to compare with. */
export async function benchGathering(): Promise<boolean> {
  if (!existsSync(DTI)) {
    throw new Error('The command line is not built: run `npm run build` first.');
  }
  const soffice = ensureSoffice();
  const folder = mkdtempSync(join(tmpdir(), 'dti-bench-'));
  try {
    const files = await writeForms(join(folder, 'forms'), WORKBOOKS);
    const few = gather(files.slice(0, FEW));
    const runs = Array.from({ length: RUNS }, () => gather(files));
    const ours = Math.min(...runs.map(({ milliseconds }) => milliseconds));
    const most = Math.max(...runs.map(({ megabytes }) => megabytes));
    const growth = most / few.megabytes;
    console.log(
      `\n${WORKBOOKS.toString()} workbooks gathered by dti rank in ${seconds(ours)} (fastest of ${RUNS.toString()} runs).`,
    );
    console.log(
      `Memory at most ${most.toFixed(0)} MB, ${growth.toFixed(2)} × that of ${FEW.toString()} workbooks; the limit is ${GROWTH_LIMIT.toString()} ×.`,
    );
    if (soffice === null) {
      console.log('Not compared with LibreOffice, as there is none.');
      return growth <= GROWTH_LIMIT;
    }
    const theirs = timed(() => {
      convert(soffice, files, folder);
    });
    const ratio = theirs / ours;
    console.log(`LibreOffice converts them to CSV in ${seconds(theirs)}: ${ratio.toFixed(1)} × as long.`);
    console.log(
      ratio >= LIMIT ? `The limit is ${LIMIT.toString()} ×.` : `Too slow: the limit is ${LIMIT.toString()} ×.`,
    );
    return ratio >= LIMIT && growth <= GROWTH_LIMIT;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One call of the built command line, starting and threads included. */
function gather(files: readonly string[]): { readonly milliseconds: number; readonly megabytes: number } {
  let told = '';
  const milliseconds = timed(() => {
    const hook = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
    const { status, stderr } = spawnSync(process.execPath, ['--import', hook, DTI, 'rank', '--json', ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(`dti rank ended with ${String(status)}: ${stderr}`);
    }
    told = stderr;
  });
  return { milliseconds, megabytes: Number(told.slice(told.lastIndexOf('\n') + 1)) / 1024 };
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

/** Milliseconds of wall time. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
