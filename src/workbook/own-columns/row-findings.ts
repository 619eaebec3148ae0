/** Which rows of a form a finding marks: one that is told once for several rows marks each of them. */
import { byRow, type GroupData } from '../../engine/checks/by-group';
import type { CellRef, FindingOf } from '../../engine/checks/finding';
import type { CheckFinding } from '../../engine/checks/run-checks';
import { parseArea } from '../a1';
import { readingFinding, type ReadingFinding } from '../read/findings';
import type { BoundRow } from '../recognise/binding';

const SEVERAL_ROWS = [
  'criterion-unanswered',
  'points-missing',
  'evidence-missing',
  'evidence-form',
  'evidence-after-period',
  'appraised-without-reason',
  'status-stale',
  'quantity-differs',
  'denominators-differ',
  'unknown-code',
  'duplicate-code',
  'numbers-as-text',
] as const satisfies readonly Told['check'][];

type Told = CheckFinding | ReadingFinding;
type SeveralRows = Extract<Told, { readonly check: (typeof SEVERAL_ROWS)[number] }>;

/** A finding once for each of the rows that it concerns; one that concerns a single row as it is. */
function rowFindings<F extends FindingOf<string, unknown>>(finding: F): readonly (F | Told)[] {
  return isOfSeveralRows(finding) ? parted(finding) : [finding];
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

function isOfSeveralRows(finding: FindingOf<string, unknown>): finding is SeveralRows {
  return SEVERAL_ROWS.some((check) => check === finding.check);
}

function parted(finding: SeveralRows): readonly Told[] {
  const { at } = finding;
  switch (finding.check) {
    case 'criterion-unanswered':
      return eachRow(finding.data, at, (data, place) => ({ ...finding, ...place, data }));
    case 'points-missing':
      return eachRow(finding.data, at, (data, place) => {
        return { ...finding, ...place, data: { ...data, column: finding.data.column } };
      });
    case 'evidence-missing':
      return eachRow(finding.data, at, (data, place) => ({ ...finding, ...place, data }));
    case 'evidence-form':
      return eachRow(finding.data, at, (data, place) => ({ ...finding, ...place, data }));
    case 'evidence-after-period':
      return eachRow(finding.data, at, (data, place) => ({ ...finding, ...place, data }));
    case 'appraised-without-reason':
      return eachRow(finding.data, at, (data, place) => ({ ...finding, ...place, data }));
    case 'status-stale':
      return eachRow(finding.data, at, (data, place) => ({ ...finding, ...place, data }));
    case 'quantity-differs':
      return finding.data.values.map((value) => ({ ...finding, ...placeOf(value, at) }));
    case 'denominators-differ':
      return finding.data.ratios.map((ratio) => ({ ...finding, ...placeOf(ratio, at) }));
    case 'unknown-code':
      return [finding, ...finding.data.others.map((cell) => ({ ...finding, at: beside(at, cell) }))];
    case 'duplicate-code': {
      const { first } = finding.data;
      // The first row with the code is told of the second.
      const data = { ...finding.data, first: at?.address ?? null };
      return first === null ? [finding] : [{ ...finding, at: beside(at, first), data }, finding];
    }
    case 'numbers-as-text':
      return finding.data.cells.map(({ cell, code, text, value }) =>
        readingFinding(
          'number-as-text',
          finding.severity,
          { column: finding.data.column, text, value },
          beside(at, cell),
          code,
        ),
      );
  }
}

type Place = Pick<Told, 'at' | 'criterion'>;

function eachRow<Detail>(
  data: GroupData<Detail>,
  at: CellRef | null,
  tell: (one: GroupData<Detail>, place: Place) => Told,
): readonly Told[] {
  return byRow(data).flatMap((one, index) => {
    const row = data.rows[index];
    return row === undefined ? [] : [tell(one, placeOf(row, at))];
  });
}

function placeOf({ code, cell }: { readonly code: string; readonly cell: string | null }, at: CellRef | null): Place {
  return { at: cell === null ? null : beside(at, cell), criterion: code };
}

/** Cells of one finding stand on one sheet. */
function beside(at: CellRef | null, address: string): CellRef | null {
  return at === null ? null : { sheet: at.sheet, address };
}
