import type { CentralField, CentralMeasure } from '../../engine/central/figure';
import type { KeptCentral } from '../state/state';

/** The columns of the kept copy: the fields of a figure, and how firm its value is. */
export type CopyColumn = CentralField | 'status';

/** What the sheet of the kept copy says, in the person's language. The engine must know every heading. */
export interface CentralTexts {
  /** At most 25 characters. */
  readonly sheet: string;
  readonly headings: Readonly<Record<CopyColumn, string>>;
  readonly measures: Readonly<Record<CentralMeasure, string>>;
  /** One line above the headings: where the figures come from, when they were fetched, and their hash. */
  readonly title: (kept: Omit<KeptCentral, 'sheet'>) => string;
}
