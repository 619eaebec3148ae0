import type { Result } from '../../engine/result';
import { readSheets, readWorkbook, type OpenWorkbook } from '../../workbook/excel/read-sheets';
import { createRefresher } from '../../workbook/excel/refresher';
import type { ExcelFailure } from '../../workbook/excel/run';
import { watchWorkbook, type StopWatching } from '../../workbook/excel/watch';
import type { HomeState } from './model';

export interface Following {
  /** Reads the whole workbook again, whatever was recognised before. */
  readonly readAgain: () => void;
  readonly stop: () => void;
}

/** Reads the open workbook, tells what it holds, and tells again whenever that may have changed. */
export function followWorkbook(tell: (state: HomeState) => void): Following {
  let known: Known | null = null;
  let stopWatching: StopWatching | null = null;
  let isStopped = false;

  const read = async (): Promise<void> => {
    const [scoring, workbook] = await Promise.all([
      import(/* webpackChunkName: "scoring" */ './score-workbook'),
      current(known),
    ]);
    if (!workbook.ok) {
      known = null;
      tell({ kind: 'refused', failure: workbook.error });
      return;
    }
    const { outcome, bound } = scoring.scoreWorkbook(workbook.value);
    known = { workbook: workbook.value, bound };
    tell(outcome);
  };
  const watch = async (): Promise<void> => {
    const watching = await watchWorkbook(refresher.ask);
    if (!watching.ok) tell({ kind: 'refused', failure: watching.error });
    else if (isStopped) await watching.value();
    else stopWatching = watching.value;
  };
  const telling = (work: Promise<void>): Promise<void> =>
    work.catch((thrown: unknown) => {
      tell({ kind: 'broken', error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
    });
  const refresher = createRefresher(() => telling(read()), later);
  refresher.ask();
  void telling(watch());

  return {
    readAgain: () => {
      known = null;
      refresher.ask();
    },
    stop: () => {
      isStopped = true;
      refresher.stop();
      void stopWatching?.();
    },
  };
}

/** What was read last, and the sheets that the form stands on; none while nothing is recognised. */
interface Known {
  readonly workbook: OpenWorkbook;
  readonly bound: readonly string[];
}

/** The workbook as it is now: only the sheets that count are read again, as long as they are all there. */
async function current(known: Known | null): Promise<Result<OpenWorkbook, ExcelFailure>> {
  if (known === null || known.bound.length === 0) return readWorkbook();
  const again = await readSheets(known.bound);
  if (!again.ok) return again;
  if (again.value.length < known.bound.length) return readWorkbook();
  const fresh = new Map(again.value.map((sheet) => [sheet.name, sheet]));
  const sheets = known.workbook.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet);
  return { ok: true, value: { ...known.workbook, sheets } };
}

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
