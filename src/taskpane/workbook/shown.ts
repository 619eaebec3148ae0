import type { ExcelFailure } from '../../workbook/excel/run';
import type { PaneState } from './model';

/** What the pane shows, and what Excel refused since. */
export interface Shown {
  readonly state: PaneState;
  /** Null while Excel answers. */
  readonly refusal: ExcelFailure | null;
}

export const NOTHING_YET: Shown = { state: { kind: 'reading' }, refusal: null };

/** Takes in what was told of the workbook. What was read before a refusal stays in sight, with what people have begun. */
export function takeIn({ state }: Shown, told: PaneState): Shown {
  if (told.kind !== 'refused') {
    return { state: told, refusal: null };
  }
  const hasRead = state.kind === 'scored' || state.kind === 'not-recognised';
  return hasRead ? { state, refusal: told.failure } : { state: told, refusal: null };
}
