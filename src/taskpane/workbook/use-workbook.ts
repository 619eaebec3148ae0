import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CellRef } from '../../engine/checks/finding';
import type { OpenBook } from '../../workbook/excel/read-sheets';
import { selectCell } from '../../workbook/excel/select-cell';
import { followWorkbook, type Following } from './follow-workbook';
import { NOTHING_YET, takeIn, type Shown } from './shown';

/** The open workbook as the panels see it. */
export interface WorkbookSession {
  readonly state: Shown['state'];
  /** What Excel refused since that was read; null while it answers. */
  readonly refusal: Shown['refusal'];
  /** Shows a cell. */
  readonly goTo: (cell: CellRef) => void;
  /** Reads the whole workbook again. */
  readonly again: () => void;
  /** Shows the scoresheet on that sheet. */
  readonly choose: (sheet: string) => void;
  /** The workbook as last read; null before that. */
  readonly book: () => OpenBook | null;
}

/** Reads the open workbook and follows what happens in it. */
export function useWorkbook(): WorkbookSession {
  const [{ state, refusal }, setShown] = useState(NOTHING_YET);
  const following = useRef<Following | null>(null);

  useEffect(() => {
    const started = followWorkbook((told) => {
      setShown((shown) => takeIn(shown, told));
    });
    following.current = started;
    return started.stop;
  }, []);

  const goTo = useCallback((cell: CellRef) => {
    void selectCell(cell).then((selected) => {
      if (!selected.ok) {
        const { error } = selected;
        setShown((shown) => takeIn(shown, { kind: 'refused', failure: error }));
      }
    });
  }, []);
  const again = useCallback(() => following.current?.readAgain(), []);
  const choose = useCallback((sheet: string) => following.current?.choose(sheet), []);
  const book = useCallback(() => following.current?.book() ?? null, []);
  return useMemo(() => ({ state, refusal, goTo, again, choose, book }), [state, refusal, goTo, again, choose, book]);
}
