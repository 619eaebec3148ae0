/** Báo cáo phân tích tiêu chí mất điểm: which criteria cost the units most points; why and what to do, people write in. */
import { headingCodes, pointCriteria } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import type { Ranking } from '../../engine/ranking/rank-units';
import { roundPoints } from '../../engine/scoring/round';
import type { GatheredRow } from '../gather/rank-gathered';
import type { RowPlan, SheetPlan } from '../plan/sheet-plan';
import { blankCell, EMPTY_ROW, headerOf, lineOf, pointsCell, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** One criterion over all units of which the points are known. */
export interface LostPoints {
  readonly code: string;
  readonly name: string;
  /** In points. */
  readonly max: number;
  readonly mean: number;
  /** What all units together have less than the maximum. */
  readonly lost: number;
  readonly unitsLosing: number;
}

/** The criteria that cost points, those that cost most first, on the basis by which each unit's league is ranked. */
export function lostPoints(
  rows: readonly GatheredRow[],
  { leagues }: Ranking,
  edition: Edition,
): readonly LostPoints[] {
  const bases = new Map(leagues.map(({ league, by }) => [league, by]));
  const headings = headingCodes(edition);
  const pointsOf = new Map<string, number[]>();
  for (const { criteria, league } of rows) {
    const by = bases.get(league) ?? null;
    if (criteria === null || criteria === undefined || by === null) continue;
    for (const [at, code] of criteria.codes.entries()) {
      const points = criteria.points[by][at] ?? NaN;
      if (Number.isNaN(points)) continue;
      const known = pointsOf.get(code);
      if (known === undefined) pointsOf.set(code, [points]);
      else known.push(points);
    }
  }
  return edition.groups
    .filter(({ scored }) => scored)
    .flatMap((group) => pointCriteria(group, headings))
    .flatMap(({ code, name, max }): readonly LostPoints[] => {
      const points = pointsOf.get(code) ?? [];
      if (max === null || points.length === 0) return [];
      const sum = points.reduce((total, each) => total + each, 0);
      const lost = roundPoints(max * points.length - sum);
      const unitsLosing = points.filter((each) => each < max).length;
      return lost > 0 ? [{ code, name: name.vi, max, mean: sum / points.length, lost, unitsLosing }] : [];
    })
    .sort((a, b) => b.lost - a.lost);
}

/** Plans the sheet; null where the points of no criterion are known. */
export function lostPointsSheet(lost: readonly LostPoints[], code: string, texts: PaperTexts): SheetPlan | null {
  if (lost.length === 0) {
    return null;
  }
  const { lost: words } = texts;
  const head = [lineOf(words.title, 'title'), lineOf(texts.code(code)), lineOf(words.note), EMPTY_ROW];
  const rows = lost.map((each): RowPlan => ({
    cells: [
      textCell(each.code),
      textCell(each.name),
      pointsCell(each.max),
      pointsCell(each.mean),
      pointsCell(each.lost),
      wholeCell(each.unitsLosing),
      blankCell(),
      blankCell(),
      blankCell(),
      blankCell(),
    ],
  }));
  const { code: heading, criterion, max, mean, lost: cost, unitsLosing, cause, remedy, leads, by } = words;
  const first = head.length + 1;
  return {
    name: words.name,
    columns: [9, 44, 10, 10, 10, 10, 26, 26, 20, 14].map((width) => ({ width })),
    rows: [...head, headerOf([heading, criterion, max, mean, cost, unitsLosing, cause, remedy, leads, by]), ...rows],
    bars: [{ top: first, bottom: first + rows.length - 1, left: 4, right: 4 }],
    freeze: { rows: first, columns: 2 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}
