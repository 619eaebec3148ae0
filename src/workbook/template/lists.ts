/** The choices of drop-downs, on a hidden sheet of their own: in cells they may be long and hold commas. */
import type { Area } from '../grid';
import type { PlannedCell, SheetPlan, ValidationRule } from '../plan/sheet-plan';

/** Collects lists of choices; each stands in a column of its own, from the first row on. */
export class Lists {
  private readonly columns: (readonly string[])[] = [];

  constructor(private readonly sheet: string) {}

  /** The rule that lets a cell take one of the options. The same options share one list. */
  rule(options: readonly string[]): ValidationRule {
    const known = this.columns.findIndex((other) => JSON.stringify(other) === JSON.stringify(options));
    const column = known === -1 ? this.columns.push(options) - 1 : known;
    const area: Area = { top: 0, bottom: options.length - 1, left: column, right: column };
    return { kind: 'list-in-cells', sheet: this.sheet, area };
  }

  plan(): SheetPlan {
    const height = Math.max(0, ...this.columns.map(({ length }) => length));
    return {
      name: this.sheet,
      hidden: true,
      columns: this.columns.map(() => ({ width: 30 })),
      rows: Array.from({ length: height }, (_, row) => ({
        cells: this.columns.map((options): PlannedCell | null => {
          const value = options[row];
          return value === undefined ? null : { value, style: 'plain', format: 'text' };
        }),
      })),
      protection: {},
    };
  }
}
