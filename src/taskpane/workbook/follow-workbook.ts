import type { Result } from '../../engine/result';
import { readSheets, readWorkbook, type OpenBook } from '../../workbook/excel/read-sheets';
import { logHeadIn } from '../../workbook/state/log-codec';
import { createRefresher } from '../../workbook/excel/refresher';
import type { ExcelFailure } from '../../workbook/excel/run';
import { watchWorkbook, type StopWatching } from '../../workbook/excel/watch';
import { today } from '../app/today';
import { loadScoring } from './load-scoring';
import type { PaneState } from './model';

export interface Following {
  /** Reads the scoresheet on that sheet from now on. */
  readonly choose: (sheet: string) => void;
  /** Reads the whole workbook again, whatever was recognised before. */
  readonly readAgain: () => void;
  /** The workbook as last read; null before that. */
  readonly book: () => OpenBook | null;
  readonly stop: () => void;
}

/** Reads the open workbook, tells what it holds, and tells again whenever that may have changed. */
export function followWorkbook(tell: (state: PaneState) => void): Following {
  let known: Known | null = null;
  /** Everything is to be read, also where that was asked for while a part was being read. */
  let isWhole = true;
  let last: OpenBook | null = null;
  let chosen: string | null = null;
  let isWatching = false;
  let stopWatching: StopWatching | null = null;
  let isStopped = false;

  const read = async (): Promise<void> => {
    const from = isWhole ? null : known;
    isWhole = false;
    const [scoring, workbook] = await Promise.all([loadScoring(), current(from)]);
    if (!workbook.ok) {
      isWhole = true;
      if (workbook.error.kind === 'session-lost') endWatch();
      tell({ kind: 'refused', failure: workbook.error });
      return;
    }
    void telling(watch());
    const { outcome, bound } = scoring.scoreWorkbook(workbook.value, chosen, today());
    last = workbook.value;
    known = { workbook: last, bound };
    tell(outcome);
  };
  /** Starts once; again after a refusal, and after the session in which Excel knew of it has ended. */
  const watch = async (): Promise<void> => {
    if (isWatching) return;
    isWatching = true;
    const watching = await watchWorkbook(refresher.ask);
    if (!watching.ok) {
      isWatching = false;
      tell({ kind: 'refused', failure: watching.error });
    } else if (isStopped) await watching.value();
    else stopWatching = watching.value;
  };
  const endWatch = (): void => {
    isWatching = false;
    void stopWatching?.();
    stopWatching = null;
  };
  const telling = (work: Promise<void>): Promise<void> =>
    work.catch((thrown: unknown) => {
      tell({ kind: 'broken', error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
    });
  const refresher = createRefresher(() => telling(read()), later);
  refresher.ask();
  void telling(watch());

  const readAgain = (): void => {
    isWhole = true;
    refresher.ask();
  };

  return {
    readAgain,
    choose: (sheet) => {
      chosen = sheet;
      readAgain();
    },
    book: () => last,
    stop: () => {
      isStopped = true;
      refresher.stop();
      endWatch();
    },
  };
}

/** What was read last, and the sheets that the form stands on; none while nothing is recognised. */
interface Known {
  readonly workbook: OpenBook;
  readonly bound: readonly string[];
}

/** The workbook as it is now: only the sheets that count are read again, as long as they are all there. */
async function current(known: Known | null): Promise<Result<OpenBook, ExcelFailure>> {
  if (known === null || known.bound.length === 0) return readWorkbook();
  const again = await readSheets(known.bound);
  if (!again.ok) return again;
  const { sheets: read, logHead } = again.value;
  const knownHead = known.workbook.log === undefined ? '' : logHeadIn(known.workbook.log.header);
  if (read.length < known.bound.length || logHead !== knownHead) return readWorkbook();
  const fresh = new Map(read.map((sheet) => [sheet.name, sheet]));
  const sheets = known.workbook.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet);
  return { ok: true, value: { ...known.workbook, sheets } };
}

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
