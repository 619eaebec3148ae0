import { useEffect, useState } from 'react';
import { today } from '../app/today';
import type { KeptRanking } from '../rank/model';
import { loadScoring } from '../workbook/load-scoring';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import type { WhatIfDesk } from './model';

/** The desk on the form as it was last read; null where the form is gone, undefined until it is read. */
export function useDesk(
  model: FormModel,
  ranking: KeptRanking | null,
  book: WorkbookSession['book'],
): WhatIfDesk | null | undefined {
  const [desk, setDesk] = useState<WhatIfDesk | null>();
  useEffect(() => {
    let isGone = false;
    const tell = (change: () => WhatIfDesk | null): void => {
      if (!isGone) setDesk(change);
    };
    loadScoring()
      .then(({ loadWhatIfTools }) => loadWhatIfTools())
      .then(({ whatIfDesk }) => {
        const last = book();
        const made = last === null ? null : whatIfDesk({ book: last, model, ranking, today: today() });
        tell(() => made);
      })
      .catch((thrown: unknown) => {
        tell(() => {
          throw thrown;
        });
      });
    return () => {
      isGone = true;
    };
  }, [model, ranking, book]);
  return desk;
}
