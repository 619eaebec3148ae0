import { useEffect, useRef, useState } from 'react';
import type { CellRef } from '../../engine/checks/finding';
import { selectCell } from '../../workbook/excel/select-cell';
import { followWorkbook, type Following } from './follow-workbook';
import type { HomeState } from './model';

/** The home panel's state over the open workbook. */
export function useHome(): {
  readonly state: HomeState;
  readonly goTo: (cell: CellRef) => void;
  readonly again: () => void;
} {
  const [state, setState] = useState<HomeState>({ kind: 'reading' });
  const following = useRef<Following | null>(null);

  useEffect(() => {
    const started = followWorkbook(setState);
    following.current = started;
    return started.stop;
  }, []);

  return {
    state,
    again: () => following.current?.readAgain(),
    goTo: (cell) => {
      void selectCell(cell).then((selected) => {
        if (!selected.ok) setState({ kind: 'refused', failure: selected.error });
      });
    },
  };
}
