import { useEffect, useState } from 'react';
import type { CellRef } from '../../engine/checks/finding';
import { readCursor } from '../../workbook/excel/selection';
import { createRefresher } from '../../workbook/excel/refresher';
import { watchSelection } from '../../workbook/excel/watch-selection';
import type { StopWatching } from '../../workbook/excel/watch';

/** The cell that the cursor is in, now and whenever it moves; null until Excel has told. */
export function useCursor(): CellRef | null {
  const [cursor, setCursor] = useState<CellRef | null>(null);

  useEffect(() => {
    let isStopped = false;
    let stopWatching: StopWatching | null = null;
    const read = async (): Promise<void> => {
      const cell = await readCursor();
      // Excel refuses while a chart is selected: the cell before it then still counts.
      if (cell.ok && !isStopped) setCursor(cell.value);
    };
    const refresher = createRefresher(read, (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    });
    refresher.ask();
    void watchSelection(refresher.ask).then(async (watching) => {
      if (!watching.ok) return;
      if (isStopped) await watching.value();
      else stopWatching = watching.value;
    });
    return () => {
      isStopped = true;
      refresher.stop();
      void stopWatching?.();
    };
  }, []);

  return cursor;
}
