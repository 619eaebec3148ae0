/**
 * Báo cáo phân tích tiêu chí mất điểm: which criteria cost the units most points, why, what mends it, who leads and by
 * when, as the units' own scoresheets tell; what they do not tell is left to be written in.
 */
import { headingCodes, pointCriteria } from '../../engine/edition/criteria';
import type { Criterion, Edition } from '../../engine/edition/schema';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { Ranking } from '../../engine/ranking/rank-units';
import { roundPoints } from '../../engine/scoring/round';
import type { UnitLoss } from '../gather/losses';
import type { GatheredRow } from '../gather/rank-gathered';
import type { RowPlan, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, fillableCell, headerOf, lineOf, pointsCell, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** One criterion over all units of which the points are known. */
interface LostCriterion {
  readonly criterion: Criterion;
  /** Of the units that have points in it; null where none has. */
  readonly mean: number | null;
  /** In points, of all units together. */
  readonly lost: number;
  /** One for each unit that lost points in it. */
  readonly losses: readonly UnitLoss[];
}

/** Most agencies or deadlines that a cell names; the rest stand in the units' own papers. */
const MOST_NAMED = 3;

/** Plans the sheet; null where no criterion is known to have cost points. `rows` are those of the ranked units. */
export function lostPointsSheet(
  rows: readonly GatheredRow[],
  ranking: Ranking,
  edition: Edition,
  code: string,
  texts: PaperTexts,
): SheetPlan | null {
  const lost = lostCriteria(rows, ranking, edition);
  if (lost.length === 0) {
    return null;
  }
  const { lost: words } = texts;
  const head = [lineOf(words.title, 'title'), lineOf(texts.code(code)), lineOf(words.note), EMPTY_ROW];
  const body = lost.map((each) => rowOf(each, texts));
  const { code: heading, criterion, max, mean, lost: cost, unitsLosing, cause, remedy, leads, by } = words;
  const first = head.length + 1;
  return {
    name: words.name,
    columns: [9, 40, 9, 9, 10, 9, 34, 34, 22, 13].map((width) => ({ width })),
    rows: [...head, headerOf([heading, criterion, max, mean, cost, unitsLosing, cause, remedy, leads, by]), ...body],
    bars: [{ top: first, bottom: first + body.length - 1, left: 4, right: 4 }],
    freeze: { rows: first, columns: 2 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

/** The criteria that cost points, those that cost most first. */
function lostCriteria(rows: readonly GatheredRow[], ranking: Ranking, edition: Edition): readonly LostCriterion[] {
  const points = pointsByCode(rows, ranking);
  const losses = new Map<string, UnitLoss[]>();
  for (const loss of rows.flatMap((row) => row.losses ?? [])) {
    const known = losses.get(loss.criterion);
    if (known === undefined) losses.set(loss.criterion, [loss]);
    else known.push(loss);
  }
  const headings = headingCodes(edition);
  return edition.groups
    .flatMap((group) => pointCriteria(group, headings))
    .flatMap((criterion): readonly LostCriterion[] => {
      const own = losses.get(criterion.code) ?? [];
      const known = points.get(criterion.code) ?? [];
      const lost = roundPoints(own.reduce((sum, each) => sum + each.lost, 0));
      const mean = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
      return lost > 0 ? [{ criterion, mean, lost, losses: own }] : [];
    })
    .sort((a, b) => b.lost - a.lost);
}

/** The points that units have, on the basis by which the league of each is ranked. */
function pointsByCode(rows: readonly GatheredRow[], { leagues }: Ranking): ReadonlyMap<string, readonly number[]> {
  const bases = new Map<string | null, Basis | null>(leagues.map(({ league, by }) => [league, by]));
  const all = new Map<string, number[]>();
  for (const { criteria, league } of rows) {
    const by = bases.get(league) ?? null;
    if (criteria === null || by === null) continue;
    for (const [at, code] of criteria.codes.entries()) {
      const points = criteria.points[by][at] ?? NaN;
      if (Number.isNaN(points)) continue;
      const known = all.get(code);
      if (known === undefined) all.set(code, [points]);
      else known.push(points);
    }
  }
  return all;
}

function rowOf(
  { criterion, mean, lost, losses }: LostCriterion,
  { language, lost: words, losses: said }: PaperTexts,
): RowPlan {
  const [first, ...others] = losses;
  const only = others.length === 0 ? first : undefined;
  const counted = (texts: readonly (string | null)[]): string | null =>
    listed(
      byNumber(texts).map(([text, units]) => (only === undefined ? words.ofUnits(text, units) : text)),
      '; ',
    );
  const named = (texts: readonly (string | null)[]): string | null => {
    const names = byNumber(texts).map(([text]) => text);
    return listed(names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names, '; ');
  };
  return {
    cells: [
      textCell(criterion.code),
      textCell(criterion.name[language]),
      pointsCell(criterion.max),
      pointsCell(mean),
      pointsCell(lost),
      wholeCell(losses.length),
      fillableCell(
        only === undefined ? counted(losses.map(({ cause }) => said.causeKind(cause))) : said.cause(only.cause),
      ),
      fillableCell(
        only === undefined
          ? counted(losses.map((loss) => said.remedyKind(loss, criterion)))
          : said.remedy(only, criterion),
      ),
      fillableCell(named(losses.map(({ lead }) => lead))),
      fillableCell(named(losses.map(({ deadline }) => deadline))),
    ],
  };
}

/** Each text once with how often it stands there, the most frequent first. */
function byNumber(texts: readonly (string | null)[]): readonly (readonly [text: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null && text.trim() !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function listed(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}
