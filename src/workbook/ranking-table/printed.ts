import type { CellRef } from '../../engine/checks/finding';
import { checkIndexRow, type IndexRowFinding } from '../../engine/checks/index-row';
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import type { Figure, Standing } from '../../engine/ranking/standing';
import type { CompiledEdition } from '../../engine/scoring/compile';
import { roundHalfUp } from '../../engine/scoring/round';
import { refOf } from '../recognise/binding';
import type { FoundColumn } from './find-table';

/** What of a row is printed and also follows from its groups or pillars. */
interface PrintedRow {
  /** The cell that names the unit. */
  readonly at: CellRef;
  readonly row: number;
  readonly parts: readonly FoundColumn[];
  readonly index: FoundColumn | undefined;
  /** The printed index (at most 1) or points; null where there is none. */
  readonly total: number | null;
}

/** What is odd about the printed values of a row: pillars that cannot be, else what does not follow from its groups. */
export function oddValues(
  compiled: CompiledEdition,
  standing: Standing,
  pillars: ReadonlyMap<string, Figure>,
  printed: PrintedRow,
): readonly (RankingFinding | IndexRowFinding)[] {
  const { at, total } = printed;
  const shares = [...pillars].flatMap(([id, figure]) => ('share' in figure ? [[id, figure.share] as const] : []));
  const impossible =
    total === null || total > 1 ? [] : checkIndexRow(compiled, { at, index: total, pillars: new Map(shares) });
  return impossible.length > 0 ? impossible : printedDifferences(standing, pillars, printed, compiled.edition);
}

/**
 * Where a printed index or pillar differs from what the row's groups give. Groups are printed rounded, so the last
 * decimal of an index may differ by one; points by 1/10.
 */
function printedDifferences(
  standing: Standing,
  pillars: ReadonlyMap<string, Figure>,
  { row, parts, index, total }: PrintedRow,
  { rounding }: Edition,
): readonly RankingFinding[] {
  const step = roundHalfUp(10 ** -rounding.index, 9);
  const check = (column: FoundColumn, printed: number, computed: number | null, tolerance: number) => {
    const { heading, at } = column;
    const differs = computed !== null && roundHalfUp(Math.abs(printed - computed), 9) > tolerance;
    return differs
      ? [
          rankingFinding(
            'table-value-differs',
            'warning',
            { heading, printed, computed },
            refOf(at.sheet, row, column.column),
          ),
        ]
      : [];
  };
  const isShare = total !== null && total <= 1;
  return [
    ...(index === undefined || total === null || !standing.complete
      ? []
      : check(index, total, isShare ? standing.index : standing.points, isShare ? step : 0.1)),
    ...parts.flatMap((column) => {
      const figure = column.holds.kind === 'pillar' ? pillars.get(column.holds.id) : undefined;
      return figure === undefined || !('share' in figure) || column.holds.kind !== 'pillar'
        ? []
        : check(column, figure.share, standing.pillars.get(column.holds.id) ?? null, step);
    }),
  ];
}
