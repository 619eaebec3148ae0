import type { Comparison } from '../engine/central/verdict';
import type { CheckFinding } from '../engine/checks/run-checks';
import type { Edition, Input } from '../engine/edition/schema';
import type { ReadingFinding } from './read/findings';

/** The texts that commands write into the workbook, in the person's language. Names of sheets have at most 25 characters. */
export interface BookTexts {
  /** Headings of our columns; none of them may be a heading that forms use. */
  readonly columns: {
    readonly code: string;
    readonly points: string;
    readonly check: string;
    readonly conflict: string;
  };
  readonly resultsSheet: string;
  readonly inputsSheet: string;
  /** For what was remembered and cannot be read any more. */
  readonly damagedSheet: string;
  /** Headings of the sheet of raw figures; the reader must know all but `order` and `wanted`. */
  readonly inputs: {
    readonly title: (edition: Edition) => string;
    readonly code: string;
    readonly order: string;
    readonly name: string;
    readonly symbol: string;
    readonly wanted: string;
    readonly value: string;
    readonly notes: string;
    readonly yes: string;
    readonly no: string;
    readonly nameOf: (criterion: Edition['groups'][number]['criteria'][number]) => string;
    readonly labelOf: (input: Input) => string;
    /** What stands for the figure in the column of symbols (`symbolOf`). */
    readonly symbolOf: (criterion: Edition['groups'][number]['criteria'][number], input: Input) => string;
    readonly optionsOf: (input: Input) => readonly string[];
  };
  /** What stands in the check column where functions are missing: the findings of one row. */
  readonly findings: (findings: readonly (ReadingFinding | CheckFinding)[]) => string;
  /** What stands in the conflict column where functions are missing: both figures of one row. */
  readonly comparison: (comparison: Comparison) => string;
}
