/** Reading the figures of a table of units: shares of the maximum or points, judged column by column. */
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import type { Figure } from '../../engine/ranking/standing';
import type { Cell, Grid } from '../grid';
import { readFigure, type TextNumbers } from '../read/figure';
import type { ReadingFinding } from '../read/findings';
import { isPercentFormat } from '../read/format';
import { readNumber } from '../read/number';
import { refOf } from '../recognise/binding';
import type { FoundColumn } from './find-table';
import type { UnitRow } from './unit-rows';

/** A column's values by row, before it is known what they are. */
interface RawColumn {
  readonly column: FoundColumn;
  /** What the edition gives at most, in points; null where it does not say. */
  readonly max: number | null;
  readonly values: ReadonlyMap<number, RawValue>;
}

/** A value; a percentage is a share without doubt. */
interface RawValue {
  readonly value: number;
  readonly isPercent: boolean;
}

type Scale = 'share' | 'points';

/** The values of a column for the given units. Cells without a figure have none; what is no number is reported. */
export function rawColumn(
  grid: Grid,
  units: readonly UnitRow[],
  column: FoundColumn,
  max: number | null,
  numbers: TextNumbers,
  report: (finding: ReadingFinding | RankingFinding) => void,
): RawColumn {
  const values = new Map<number, RawValue>();
  for (const { row, unit } of units) {
    const cell = grid.cell(row, column.column);
    const percent = percentOf(cell, numbers);
    const value =
      percent ??
      readFigure(cell, {
        column: 'unit-value',
        at: refOf(grid.name, row, column.column),
        criterion: null,
        numbers,
        report: (finding) => {
          report(unread(finding, unit, column.heading));
        },
      }).value;
    if (value !== null) values.set(row, { value, isPercent: percent !== null });
  }
  return { column, max, values };
}

/** What is no value of a unit, in the words of a table: those about scoresheets offer words that only scoresheets have. */
function unread(finding: ReadingFinding, unit: string, heading: string): ReadingFinding | RankingFinding {
  const told = (found: string | null, readings: readonly [number, number] | null = null): RankingFinding =>
    rankingFinding('table-value-unread', finding.severity, { unit, heading, found, readings }, finding.at);
  switch (finding.check) {
    case 'not-a-number':
      return told(finding.data.text);
    case 'cell-error':
      return told(finding.data.error);
    case 'number-is-date':
      return told(null);
    case 'number-unclear':
      return told(finding.data.text, finding.data.readings);
    default:
      return finding;
  }
}

/** `85%` as it stands in a cell or in a text, as a share; null for anything else. */
function percentOf({ value, format }: Cell, { decimal }: TextNumbers): number | null {
  if (typeof value === 'number') return isPercentFormat(format) ? value : null;
  if (typeof value !== 'string' || !value.trim().endsWith('%')) return null;
  const read = readNumber(value.trim().slice(0, -1), decimal ?? null);
  return read.kind === 'number' ? read.value / 100 : null;
}

/**
 * The figures of all columns by row. A column with values above 1 holds points, one without holds shares; where most
 * values of the table and of the column are shares, a value above 1 is out of range. All columns of a table are expected
 * to hold the same; where some do not, what those hold is unclear and they are not used, unless they are zero throughout.
 */
export function figuresOf(
  columns: readonly RawColumn[],
  report: (finding: RankingFinding) => void,
): ReadonlyMap<FoundColumn, ReadonlyMap<number, Figure>> {
  const ofTable = majorityOf(columns.filter(({ max }) => max !== 1));
  const scales = columns.map((column) => scaleOf(column, ofTable));
  const count = (scale: Scale): number => scales.filter((each) => each === scale).length;
  const isMixed = count('share') > 0 && count('points') > 0;
  const usual: Scale | null =
    count('share') === count('points') ? null : count('share') > count('points') ? 'share' : 'points';
  return new Map(
    columns.map((raw, at) => {
      const scale = scales[at] ?? usual ?? 'share';
      if (isMixed && scale !== usual && scales[at] !== null) {
        const { heading, at: place } = raw.column;
        report(rankingFinding('table-scale-unclear', 'error', { heading, max: raw.max }, place));
        return [raw.column, new Map<number, Figure>()];
      }
      return [raw.column, inRange(raw, scale, report)];
    }),
  );
}

/**
 * The figures of many columns that all hold the same, by row: a criterion of few points may have none above 1 anywhere,
 * so that only the table as a whole tells shares from points.
 */
export function figuresOfOneScale(
  columns: readonly RawColumn[],
  report: (finding: RankingFinding) => void,
): ReadonlyMap<FoundColumn, ReadonlyMap<number, Figure>> {
  const scale = majorityOf(columns) ?? 'points';
  return new Map(columns.map((raw) => [raw.column, inRange(raw, scale, report)]));
}

/** Null where every value is zero, or there is none. A maximum of 1 point is shares and points in one. */
function scaleOf(column: RawColumn, ofTable: Scale | null): Scale | null {
  const plain = plainValues(column);
  if (column.values.size > plain.length && plain.length === 0) return 'share';
  if (column.max === 1 || plain.every((value) => value === 0)) return null;
  const areShares = ofTable === 'share' ? majorityOf([column]) !== 'points' : plain.every((value) => value <= 1);
  return areShares ? 'share' : 'points';
}

/** What most values that are not zero must be; null where as many are above 1 as are not. */
function majorityOf(columns: readonly RawColumn[]): Scale | null {
  const values = columns.flatMap(plainValues).filter((value) => value !== 0);
  const above = values.filter((value) => value > 1).length;
  return above * 2 === values.length ? null : above * 2 > values.length ? 'points' : 'share';
}

/** The values that are not written as percentages. */
function plainValues({ values }: RawColumn): readonly number[] {
  return [...values.values()].filter(({ isPercent }) => !isPercent).map(({ value }) => value);
}

function inRange(
  { column, values, max }: RawColumn,
  scale: Scale,
  report: (finding: RankingFinding) => void,
): ReadonlyMap<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const [row, { value, isPercent }] of values) {
    const isShare = isPercent || scale === 'share';
    const most = isShare ? 1 : (max ?? Infinity);
    if (value < 0 || value > most) {
      const at = refOf(column.at.sheet, row, column.column);
      report(rankingFinding('table-value-out-of-range', 'error', { heading: column.heading, value, max: most }, at));
    } else {
      figures.set(row, isShare ? { share: value } : { points: value });
    }
  }
  return figures;
}
