import type { CellRef } from '../checks/finding';
import { orNull } from '../scoring/round';
import { CENTRAL_MEASURES, type CentralFigure, type CentralKey } from './figure';

/** Central figures by position, 0 to `size - 1`, in the order of their table. */
export interface CentralFigures extends Iterable<CentralFigure> {
  readonly size: number;
  /** The units named, as written, each once. */
  readonly units: readonly string[];
  /** @throws RangeError beyond the last figure: a bug. */
  at(position: number): CentralFigure;
  /** The figures of a unit by its name as written; null for those of no named unit. */
  of(unit: string | null): readonly CentralFigure[];
}

/** A figure without its place: the place is found again by the row. */
export type NewFigure = Omit<CentralFigure, 'at'>;

/** Texts as numbers: each is kept once, however many rows repeat it. Position 0 stands for null. */
class Names<T> {
  readonly list: (T | null)[] = [null];
  private readonly positions = new Map<string, number>();

  positionOf(name: string | null, value: T | null): number {
    if (name === null) return 0;
    const known = this.positions.get(name);
    if (known !== undefined) return known;
    const position = this.list.push(value) - 1;
    this.positions.set(name, position);
    return position;
  }

  /** The position of a name; undefined where it was never given. */
  find(name: string | null): number | undefined {
    return name === null ? 0 : this.positions.get(name);
  }

  at(position: number): T | null {
    return this.list[position] ?? null;
  }
}

/** Numbers in a typed array that doubles as it fills. NaN is null. */
class Column {
  private values = new Float64Array(64);

  set(at: number, value: number | null): void {
    if (at >= this.values.length) {
      const larger = new Float64Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value ?? NaN;
  }

  at(position: number): number {
    return this.values[position] ?? NaN;
  }

  orNull(position: number): number | null {
    return orNull(this.values[position]);
  }
}

/**
 * Figures in columns: a million of them take about 100 MB, and become objects only when asked for.
 * `placeOf` tells where the figure of a row stands.
 */
export class FigureStore implements CentralFigures {
  private count = 0;
  private readonly unitNames = new Names<string>();
  private readonly periods = new Names<string>();
  private readonly keys = new Names<CentralKey>();
  private readonly sources = new Names<string>();
  private readonly dates = new Names<string>();
  private readonly columns = {
    unit: new Column(),
    period: new Column(),
    key: new Column(),
    value: new Column(),
    numerator: new Column(),
    denominator: new Column(),
    decimals: new Column(),
    scale: new Column(),
    measure: new Column(),
    source: new Column(),
    date: new Column(),
    provisional: new Column(),
    row: new Column(),
  };
  private groups: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(readonly placeOf: (row: number) => CellRef | null) {}

  get size(): number {
    return this.count;
  }

  get units(): readonly string[] {
    return this.unitNames.list.filter((name) => name !== null);
  }

  add(figure: NewFigure, row: number): void {
    const { columns, count } = this;
    const { key } = figure;
    const name = 'criterion' in key ? `c${key.criterion}` : `q${key.quantity}`;
    columns.unit.set(count, this.unitNames.positionOf(figure.unit, figure.unit));
    columns.period.set(count, this.periods.positionOf(figure.period, figure.period));
    columns.key.set(count, this.keys.positionOf(name, key));
    columns.source.set(count, this.sources.positionOf(figure.source, figure.source));
    columns.date.set(count, this.dates.positionOf(figure.asOf, figure.asOf));
    columns.value.set(count, figure.value);
    columns.numerator.set(count, figure.numerator);
    columns.denominator.set(count, figure.denominator);
    columns.decimals.set(count, figure.decimals);
    columns.scale.set(count, figure.scale);
    columns.measure.set(count, figure.measure === null ? null : CENTRAL_MEASURES.indexOf(figure.measure));
    columns.provisional.set(count, figure.provisional ? 1 : 0);
    columns.row.set(count, row);
    this.count += 1;
    this.groups = null;
  }

  at(position: number): CentralFigure {
    const { columns } = this;
    const key = this.keys.at(columns.key.at(position));
    if (position >= this.count || key === null) {
      throw new RangeError(`There is no central figure at ${position.toString()}.`);
    }
    return {
      unit: this.unitNames.at(columns.unit.at(position)),
      period: this.periods.at(columns.period.at(position)),
      key,
      value: columns.value.orNull(position),
      numerator: columns.numerator.orNull(position),
      denominator: columns.denominator.orNull(position),
      decimals: columns.decimals.orNull(position),
      scale: columns.scale.orNull(position),
      measure: CENTRAL_MEASURES[columns.measure.at(position)] ?? null,
      source: this.sources.at(columns.source.at(position)),
      asOf: this.dates.at(columns.date.at(position)),
      provisional: columns.provisional.at(position) === 1,
      at: this.placeOf(columns.row.at(position)),
    };
  }

  rowOf(position: number): number {
    return this.columns.row.at(position);
  }

  of(unit: string | null): readonly CentralFigure[] {
    return this.positionsOf(unit).map((position) => this.at(position));
  }

  positionsOf(unit: string | null): readonly number[] {
    this.groups ??= this.groupByUnit();
    return this.groups.get(this.unitNames.find(unit) ?? -1) ?? [];
  }

  *[Symbol.iterator](): Iterator<CentralFigure> {
    for (let position = 0; position < this.count; position += 1) yield this.at(position);
  }

  private groupByUnit(): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (let position = 0; position < this.count; position += 1) {
      const unit = this.columns.unit.at(position);
      const group = groups.get(unit);
      if (group === undefined) groups.set(unit, [position]);
      else group.push(position);
    }
    return groups;
  }
}

/** Figures that were read before, such as those kept with the workbook. */
export function centralFiguresOf(figures: readonly CentralFigure[]): CentralFigures {
  const store = new FigureStore((row) => figures[row]?.at ?? null);
  figures.forEach((figure, row) => {
    store.add(figure, row);
  });
  return store;
}
