import { useCallback, useEffect, useState } from 'react';
import type { CellRef } from '../../engine/checks/finding';
import { createRefresher } from '../../workbook/excel/refresher';
import type { ExcelFailure } from '../../workbook/excel/run';
import { readCursor } from '../../workbook/excel/selection';
import type { StopWatching } from '../../workbook/excel/watch';
import { watchSelection } from '../../workbook/excel/watch-selection';

interface Cursor {
  /** The cell that the cursor is in; null until Excel has told. */
  readonly cell: CellRef | null;
  /** Why Excel does not tell any more; null while it does. */
  readonly refusal: ExcelFailure | null;
  /** Follows the cursor anew. */
  readonly again: () => void;
}

/** The cell that the cursor is in, now and whenever it moves. */
export function useCursor(): Cursor {
  const [cell, setCell] = useState<CellRef | null>(null);
  const [refusal, setRefusal] = useState<ExcelFailure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isStopped = false;
    let stopWatching: StopWatching | null = null;
    const read = async (): Promise<void> => {
      const cursor = await readCursor();
      if (isStopped) return;
      if (cursor.ok) setCell(cursor.value);
      // Excel refuses while a chart is selected: the cell before it then still counts.
      else if (cursor.error.kind !== 'other') setRefusal(cursor.error);
    };
    const refresher = createRefresher(read, (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    });
    refresher.ask();
    void watchSelection(refresher.ask).then(async (watching) => {
      if (!watching.ok) {
        if (!isStopped) setRefusal(watching.error);
      } else if (isStopped) await watching.value();
      else stopWatching = watching.value;
    });
    return () => {
      isStopped = true;
      refresher.stop();
      void stopWatching?.();
    };
  }, [attempt]);

  const again = useCallback(() => {
    setRefusal(null);
    setAttempt((before) => before + 1);
  }, []);
  return { cell, refusal, again };
}
