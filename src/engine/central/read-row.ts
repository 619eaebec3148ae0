import type { CellRef } from '../checks/finding';
import type { Decimal } from '../number';
import { readCentralNumber, readDate, readMeasure, readPeriod, scaleOfMeasure, statusOf, textOf } from './cells';
import type { CentralCell, CentralKey, CentralMeasure } from './figure';
import type { NewFigure } from './figures';
import type { FindingLog } from './finding-log';
import { centralFinding, type CentralNumberField } from './findings';
import type { CentralColumn, CentralColumns } from './headings';
import type { KeyReader } from './keys';
import type { UnitReader } from './unit-names';

/** What reading rows needs to know. */
export interface RowContext {
  readonly columns: CentralColumns;
  readonly decimal: Decimal | null;
  /** ISO. */
  readonly today: string;
  /** Id of the edition, for findings. */
  readonly edition: string;
  readonly readKey: KeyReader;
  readonly readUnit: UnitReader;
  /** What was read in earlier rows. */
  readonly dates: Readonly<Record<'period' | 'asOf', Map<string | number, string | null>>>;
  /** Names of other units, as written. */
  readonly otherUnits: Set<string>;
  readonly log: FindingLog;
  readonly place: (row: number, column: number) => CellRef | null;
}

/** Reads one row; null where it holds no figure that can be used: what is wrong with it is told, another unit's is not. */
export function readCentralRow(cells: readonly CentralCell[], row: number, context: RowContext): NewFigure | null {
  return new RowReader(cells, row, context).read();
}

/** Reads the cells of one row. Everything that is wrong in it is told; anything wrong refuses the row. */
class RowReader {
  private refused = false;
  /** Code of the row's criterion, once it is read. */
  private criterion: string | null = null;

  constructor(
    private readonly cells: readonly CentralCell[],
    private readonly row: number,
    private readonly context: RowContext,
  ) {}

  read(): NewFigure | null {
    const unit = this.unit();
    if (unit === undefined || this.cells.every((cell) => textOf(cell) === '')) return null;
    const key = this.key();
    this.criterion = key !== null && 'criterion' in key ? key.criterion : null;
    const period = this.dated('period', readPeriod);
    const asOf = this.asOf();
    const measure = this.measure();
    const numbers = this.numbers(key);
    if (key === null || this.refused) return null;
    const provisional = statusOf(this.cell('status')) === 'provisional';
    return { unit, period, key, ...numbers, measure, source: this.text('source'), asOf, provisional };
  }

  /** The unit's name, null where none is written, undefined where the row is another's or nobody's. */
  private unit(): string | null | undefined {
    const written = this.text('unit');
    if (written === null) return null;
    const unit = this.context.readUnit(written);
    if (unit.kind === 'keep') return unit.name;
    const at = this.at('unit');
    if (unit.kind === 'other') {
      this.context.otherUnits.add(written);
    } else if (unit.kind === 'unknown') {
      const data = { unit: written, namesakes: unit.namesakes };
      this.context.log.add(centralFinding('central-unit-unknown', 'error', data, at));
    } else {
      const data = { unit: written, units: unit.units };
      this.context.log.add(centralFinding('central-unit-unclear', 'error', data, at));
    }
    return undefined;
  }

  private key(): CentralKey | null {
    const { readKey, log, edition } = this.context;
    const read = readKey(this.cell('criterion'), this.cell('quantity'));
    const at = this.at('criterion') ?? this.at('quantity');
    switch (read.kind) {
      case 'key':
        return read.key;
      case 'none':
        log.add(centralFinding('central-key-missing', 'error', {}, at));
        break;
      case 'unclear':
        log.add(centralFinding('central-code-unclear', 'error', { codes: read.codes }, at));
        break;
      case 'unknown-criterion':
        log.add(centralFinding('central-criterion-unknown', 'warning', { code: read.code, edition }, at));
        break;
      case 'unknown-quantity':
        log.add(centralFinding('central-quantity-unknown', 'warning', { quantity: read.quantity, edition }, at));
        break;
    }
    return null;
  }

  private numbers(key: CentralKey | null): Pick<NewFigure, 'value' | CentralNumberField> {
    const absent = statusOf(this.cell('status')) === 'absent';
    const value = absent ? null : this.number('value');
    const numerator = this.number('numerator')?.value ?? null;
    const denominator = this.number('denominator')?.value ?? null;
    if (denominator !== null && denominator <= 0) this.refuseDenominator(denominator);
    const decimals = this.decimals() ?? value?.decimals ?? null;
    if (value === null && (numerator === null || denominator === null) && key !== null && !this.refused) {
      const name = 'criterion' in key ? key.criterion : key.quantity;
      const { log } = this.context;
      log.add(centralFinding('central-value-missing', 'notice', { key: name }, this.at('value'), this.criterion));
      this.refused = true;
    }
    return {
      value: value?.value ?? null,
      numerator,
      denominator,
      decimals,
      scale: this.scale(value?.percent ?? false),
    };
  }

  /** A share of nothing is no figure: `0` is most often a cell that nobody filled in. */
  private refuseDenominator(value: number): void {
    this.refused = true;
    this.context.log.add(
      centralFinding('central-denominator-not-positive', 'error', { value }, this.at('denominator'), this.criterion),
    );
  }

  private decimals(): number | null {
    const decimals = this.number('decimals')?.value ?? null;
    if (decimals !== null && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15)) {
      this.refuseNumber('decimals', String(decimals));
      return null;
    }
    return decimals;
  }

  /** What was said first counts: the scale, the power of ten, the unit of measure, the `%` behind the value. */
  private scale(percent: boolean): number | null {
    const scale = this.number('scale')?.value ?? null;
    if (scale !== null && scale <= 0) this.refuseNumber('scale', String(scale));
    const power = this.number('powerOfTen')?.value ?? null;
    if (power !== null && !(Number.isInteger(power) && Math.abs(power) <= 15))
      this.refuseNumber('scale', String(power));
    const measure = this.text('unitOfMeasure');
    return (
      scale ??
      (power === null ? null : Number(`1e${power.toString()}`)) ??
      (measure === null ? null : scaleOfMeasure(measure)) ??
      (percent ? 0.01 : null)
    );
  }

  private measure(): CentralMeasure | null {
    const text = this.text('measure');
    if (text !== null) {
      const measure = readMeasure(text);
      if (measure !== undefined) return measure;
      this.refused = true;
      this.context.log.add(
        centralFinding('central-measure-unknown', 'error', { text }, this.at('measure'), this.criterion),
      );
    }
    return readMeasure(this.text('unitOfMeasure') ?? '') ?? null;
  }

  private asOf(): string | null {
    const { today, log } = this.context;
    const asOf = this.dated('asOf', readDate);
    if (asOf === null || asOf <= today) return asOf;
    this.refused = true;
    log.add(centralFinding('central-date-future', 'error', { asOf, today }, this.at('asOf'), this.criterion));
    return null;
  }

  private dated(column: 'period' | 'asOf', read: (cell: string | number) => string | null): string | null {
    const cell = this.cell(column);
    const text = textOf(cell);
    if (text === '') return null;
    const date = this.remembered(column, cell, read);
    if (date === null) {
      this.refused = true;
      const check = column === 'period' ? 'central-period-unreadable' : 'central-date-unreadable';
      this.context.log.add(centralFinding(check, 'error', { text }, this.at(column), this.criterion));
    }
    return date;
  }

  /** Few dates and periods stand in many rows: each is read once. */
  private remembered(
    column: 'period' | 'asOf',
    cell: CentralCell,
    read: (cell: string | number) => string | null,
  ): string | null {
    if (typeof cell !== 'string' && typeof cell !== 'number') return null;
    const known = this.context.dates[column];
    const before = known.get(cell);
    if (before !== undefined) return before;
    const date = read(cell);
    known.set(cell, date);
    return date;
  }

  private number(column: CentralNumberField | 'powerOfTen') {
    const { decimal, log } = this.context;
    const field = column === 'powerOfTen' ? 'scale' : column;
    const read = readCentralNumber(this.cell(column), decimal);
    switch (read.kind) {
      case 'number':
        return read;
      case 'blank':
        return null;
      case 'unreadable':
        this.refuseNumber(field, read.text, column);
        return null;
      case 'unclear': {
        this.refused = true;
        const data = { field, text: read.text, readings: read.readings };
        log.add(centralFinding('central-number-unclear', 'error', data, this.at(column), this.criterion));
        return null;
      }
    }
  }

  private refuseNumber(field: CentralNumberField, text: string, column: CentralColumn = field): void {
    this.refused = true;
    this.context.log.add(
      centralFinding('central-number-unreadable', 'error', { field, text }, this.at(column), this.criterion),
    );
  }

  private cell(column: CentralColumn): CentralCell {
    const at = this.context.columns.get(column);
    return at === undefined ? null : (this.cells[at] ?? null);
  }

  private text(column: CentralColumn): string | null {
    const text = textOf(this.cell(column));
    return text === '' ? null : text;
  }

  private at(column: CentralColumn): CellRef | null {
    const at = this.context.columns.get(column);
    return at === undefined ? null : this.context.place(this.row, at);
  }
}
