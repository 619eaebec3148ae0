/** Which rows of a form a finding marks: one that is told once for several rows marks each of them. */
import { byRow, type GroupData } from '../../engine/checks/by-group';
import type { CellRef, FindingOf } from '../../engine/checks/finding';
import type { CheckFinding } from '../../engine/checks/run-checks';
import { parseArea } from '../a1';
import { readingFinding, type ReadingFinding } from '../read/findings';
import type { BoundRow } from '../recognise/binding';

type Told = CheckFinding | ReadingFinding;
type ToldBy<Check> = Extract<Told, { readonly check: Check }>;

/** Of the checks that tell one finding of several rows: how it is told of each of them. */
const OF_EACH_ROW = {
  'criterion-unanswered': (finding) => eachRow(finding, (part) => ({ ...finding, ...part })),
  'points-missing': (finding) =>
    eachRow(finding, ({ data, ...place }) => {
      return { ...finding, ...place, data: { ...data, column: finding.data.column } };
    }),
  'evidence-missing': (finding) => eachRow(finding, (part) => ({ ...finding, ...part })),
  'evidence-form': (finding) => eachRow(finding, (part) => ({ ...finding, ...part })),
  'evidence-after-period': (finding) => eachRow(finding, (part) => ({ ...finding, ...part })),
  'appraised-without-reason': (finding) => eachRow(finding, (part) => ({ ...finding, ...part })),
  'status-stale': (finding) => eachRow(finding, (part) => ({ ...finding, ...part })),
  'quantity-differs': (finding) => finding.data.values.map(({ code, at }) => ({ ...finding, at, criterion: code })),
  'denominators-differ': (finding) =>
    finding.data.ratios.map((ratio) => ({ ...finding, ...placeOf(ratio, finding.at) })),
  'unknown-code': (finding) => [
    finding,
    ...finding.data.others.map((cell) => ({ ...finding, at: beside(finding.at, cell) })),
  ],
  'duplicate-code': (finding) => {
    const { first } = finding.data;
    // The first row with the code is told of the second.
    const data = { ...finding.data, first: finding.at?.address ?? null };
    return first === null ? [finding] : [{ ...finding, at: beside(finding.at, first), data }, finding];
  },
  'numbers-as-text': ({ severity, at, data: { column, cells } }) =>
    cells.map(({ cell, code, text, value }) =>
      readingFinding('number-as-text', severity, { column, text, value }, beside(at, cell), code),
    ),
} satisfies { readonly [Check in Told['check']]?: (finding: ToldBy<Check>) => readonly Told[] };

type SeveralRows = ToldBy<keyof typeof OF_EACH_ROW>;

/** A finding once for each of the rows that it concerns; one that concerns a single row as it is. */
export function rowFindings<F extends FindingOf<string, unknown>>(finding: F): readonly (F | Told)[] {
  if (!isOfSeveralRows(finding)) return [finding];
  // The entry of this very check: what TypeScript knows of each entry, it does not of one looked up.
  const ofEachRow = OF_EACH_ROW[finding.check] as (told: SeveralRows) => readonly Told[];
  return ofEachRow(finding);
}

function isOfSeveralRows(finding: FindingOf<string, unknown>): finding is SeveralRows {
  return Object.hasOwn(OF_EACH_ROW, finding.check);
}

/** Findings by the rows that they mark, and those that mark none. */
interface FindingsByRow<F> {
  /** By row, counted from 0, in the order given; rows that nothing is found in are left out. */
  readonly ofRows: ReadonlyMap<number, readonly (F | Told)[]>;
  /** As given: those that concern the file, another sheet or nothing that stands in a row. */
  readonly ofNone: readonly F[];
}

/** What is found in each row of a bound form that stands on `sheet`, as `rowFindings` tells it. */
export function findingsByRow<F extends FindingOf<string, unknown>>(
  findings: readonly F[],
  sheet: string,
  rows: readonly BoundRow[],
): FindingsByRow<F> {
  const ofRows = new Map<number, (F | Told)[]>();
  const ofNone: F[] = [];
  for (const finding of findings) {
    let isOfRow = false;
    for (const part of rowFindings(finding)) {
      const row = markedRow(part, sheet, rows);
      if (row === null) continue;
      isOfRow = true;
      const earlier = ofRows.get(row);
      if (earlier === undefined) ofRows.set(row, [part]);
      else earlier.push(part);
    }
    if (!isOfRow) ofNone.push(finding);
  }
  return { ofRows, ofNone };
}

/**
 * The row that a finding marks: that of its cell, or, where its cell stands elsewhere (raw figures on a sheet of their
 * own), that of its criterion; null where it marks none.
 */
function markedRow(
  { at, criterion }: FindingOf<string, unknown>,
  sheet: string,
  rows: readonly BoundRow[],
): number | null {
  const top = at?.sheet === sheet ? parseArea(at.address)?.top : undefined;
  const byCell = rows.find(({ row }) => row === top);
  const byCode = rows.find(({ kind, code }) => kind === 'criterion' && code !== null && code === criterion);
  return (byCell ?? byCode)?.row ?? null;
}

type Place = Pick<Told, 'at' | 'criterion'>;

function eachRow<Detail>(
  { data, at }: FindingOf<string, GroupData<Detail>>,
  tell: (part: Place & { readonly data: GroupData<Detail> }) => Told,
): readonly Told[] {
  return byRow(data).flatMap((one, index) => {
    const row = data.rows[index];
    return row === undefined ? [] : [tell({ ...placeOf(row, at), data: one })];
  });
}

function placeOf({ code, cell }: { readonly code: string; readonly cell: string | null }, at: CellRef | null): Place {
  return { at: cell === null ? null : beside(at, cell), criterion: code };
}

/** Cells of one finding stand on one sheet. */
function beside(at: CellRef | null, address: string): CellRef | null {
  return at === null ? null : { sheet: at.sheet, address };
}
