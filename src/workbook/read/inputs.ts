/** Raw figures of criteria, wherever they stand: in columns, on rows of their own, or on a sheet of their own. */
import type { CellRef } from '../../engine/checks/finding';
import type { Criterion } from '../../engine/edition/schema';
import type { InputValue } from '../../engine/scoring/scoresheet';
import type { Grid } from '../grid';
import { columnOf, refOf, type BoundTable } from '../recognise/binding';
import type { TableRow } from '../recognise/rows';
import type { FigurePlace, TextNumbers } from './figure';
import { readingFinding, type Report } from './findings';
import { inputCells, inputOf, type InputCell } from './input-cells';
import { readInput, type ReadInput } from './input-value';
import type { StateWord } from '../../engine/words';

/** The raw figures given for one criterion. */
export interface GivenInputs {
  readonly values: Readonly<Record<string, InputValue>>;
  /** Where each was read, by input id. */
  readonly at: Readonly<Record<string, CellRef>>;
  readonly says: StateWord | null;
  /** The cell that says so. */
  readonly saysAt: CellRef | null;
  /** Ids of inputs whose cell is filled in with what could not be read. */
  readonly unread: readonly string[];
}

interface KeptInputs {
  readonly values: Map<string, { readonly value: InputValue; readonly at: CellRef }>;
  readonly unread: Set<string>;
  says: StateWord | null;
  saysAt: CellRef | null;
}

/** Gathers raw figures by criterion. Two places that differ about one figure are reported; the first one counts. */
export class InputReader {
  private readonly kept = new Map<string, KeptInputs>();

  constructor(
    private readonly criteria: ReadonlyMap<string, Criterion>,
    private readonly numbers: TextNumbers,
    private readonly report: Report,
  ) {}

  /** Takes the figures of one table. On a sheet of raw figures, codes that are no criteria are reported, all in one. */
  take(grid: Grid, table: BoundTable, rows: readonly TableRow[], ofInputsOnly: boolean): void {
    const unknown: { readonly code: string; readonly at: CellRef }[] = [];
    for (const row of rows) {
      if ((row.kind !== 'criterion' && row.kind !== 'input') || row.code === null) {
        continue;
      }
      const criterion = this.criteria.get(row.code);
      if (criterion !== undefined) {
        inputCells(grid, table, row, criterion).forEach((given) => {
          this.takeCell(criterion, given);
        });
      } else if (ofInputsOnly) {
        unknown.push({ code: row.code, at: refOf(grid.name, row.row, columnOf(table, 'code') ?? 0) });
      }
    }
    const [first] = unknown;
    if (first !== undefined) {
      const codes = [...new Set(unknown.map(({ code }) => code))];
      const data = { codes, cells: unknown.map(({ at }) => at.address) };
      const criterion = codes.length === 1 ? first.code : null;
      this.report(readingFinding('input-criterion-unknown', 'error', data, first.at, criterion));
    }
  }

  /** The figures given for a criterion. */
  of(code: string): GivenInputs {
    const kept = this.kept.get(code);
    const given = [...(kept?.values ?? [])];
    return {
      values: Object.fromEntries(given.map(([id, { value }]) => [id, value])),
      at: Object.fromEntries(given.map(([id, { at }]) => [id, at])),
      says: kept?.says ?? null,
      saysAt: kept?.saysAt ?? null,
      unread: [...(kept?.unread ?? [])],
    };
  }

  /** The codes of all criteria for which figures were given. */
  codes(): readonly string[] {
    return [...this.kept.keys()];
  }

  private takeCell(criterion: Criterion, { name, cell, at }: InputCell): void {
    if (cell.value === null || cell.value === '' || (name === null && criterion.inputs.length === 0)) {
      return;
    }
    const { code } = criterion;
    const input = inputOf(criterion, name);
    if (input === undefined) {
      const known = criterion.inputs.map(({ id }) => id);
      this.report(readingFinding('input-unknown', 'warning', { input: name ?? '', known }, at, code));
      return;
    }
    const place: FigurePlace = { column: 'input', at, criterion: code, numbers: this.numbers, report: this.report };
    this.keep(code, input.id, readInput(cell, input, place), at);
  }

  private keep(code: string, input: string, { value, says, unread }: ReadInput, at: CellRef): void {
    const kept: KeptInputs = this.kept.get(code) ?? { values: new Map(), unread: new Set(), says: null, saysAt: null };
    this.kept.set(code, kept);
    if (says !== null && kept.says === null) {
      kept.says = says;
      kept.saysAt = at;
    }
    if (unread === true) kept.unread.add(input);
    const earlier = kept.values.get(input);
    if (value !== null && earlier === undefined) {
      kept.values.set(input, { value, at });
    } else if (value !== null && earlier !== undefined && earlier.value !== value) {
      const other = `'${earlier.at.sheet}'!${earlier.at.address}`;
      this.report(readingFinding('input-conflict', 'error', { input, other }, at, code));
    }
  }
}
