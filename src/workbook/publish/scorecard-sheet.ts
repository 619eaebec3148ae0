/** One unit's result: its rank, every pillar and group beside the league's mean, with a chart, what changed, and where it lost points. */
import type { Criterion, Edition } from '../../engine/edition/schema';
import type { LeagueRanking, RankedUnit, RankedValue } from '../../engine/ranking/rank-units';
import { cellOf } from '../plan/cell';
import type { RowPlan, SheetPlan } from '../plan/sheet-plan';
import { roundPoints } from '../../engine/scoring/round';
import type { UnitLoss } from '../gather/losses';
import { EMPTY_ROW, fillableCell, headerOf, indexCell, lineOf, pointsCell, textCell, wholeCell } from './cells';
import { leagueName } from '../ranking-sheet/league-name';
import type { PaperTexts } from './texts';
import { unitChangeRows, type ChangedUnit } from './unit-changes';

const CHART_ROWS = 16;
const WIDTHS = [44, 12, 10, 14, 12];
/** Of what stands beside a loss: cause, remedy, who leads. */
const LOSS_WIDTHS = [34, 38, 22];

/** A pillar, a group or the whole: its value of a unit, and the plain mean of the league's values, null where there are none. */
interface ComparedPart {
  readonly name: string;
  readonly of: (unit: RankedUnit) => RankedValue | undefined;
  readonly mean: number | null;
}

/** What the scorecards of one league share. */
interface LeagueParts extends Pick<LeagueRanking, 'league'> {
  /** How many units are ranked. */
  readonly ranked: number;
  readonly parts: readonly ComparedPart[];
}

/** A unit that gets a sheet of its own. */
interface ScorecardOf {
  readonly unit: RankedUnit;
  readonly league: LeagueParts;
  readonly edition: Edition;
  /** Those of the edition, by code. */
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** Null where its criteria are not known. */
  readonly losses: readonly UnitLoss[] | null;
  /** Null where the year before is not known. */
  readonly changed: ChangedUnit | null;
}

/** Works out once for a league of many units what each of its scorecards compares the unit with. */
export function leagueParts(
  { league, units }: LeagueRanking,
  edition: Edition,
  { language, ranking }: PaperTexts,
): LeagueParts {
  const compared = (name: string, of: ComparedPart['of']): ComparedPart => ({
    name,
    of,
    mean: meanOf(units.flatMap((each) => of(each)?.index ?? [])),
  });
  return {
    league,
    ranked: units.length,
    parts: [
      compared(ranking.labels.index, ({ index, rank }) => ({ index, rank })),
      ...edition.pillars.map(({ id, name }) => compared(name[language], ({ pillars }) => pillars.get(id))),
      ...edition.groups.map(({ id, name }) => compared(name[language], ({ groups }) => groups.get(id))),
    ],
  };
}

/** Plans the sheet of a unit under a name that no other sheet has. */
export function scorecardSheet(
  { unit, league: { league, ranked, parts }, edition, criteria, losses, changed }: ScorecardOf,
  name: string,
  code: string,
  texts: PaperTexts,
): SheetPlan {
  const { scorecard: words, language, ranking } = texts;
  const inLeague = leagueName(league, edition, language, ranking.labels);
  const head = [
    lineOf(words.title, 'title'),
    lineOf(unit.unit, 'label'),
    lineOf(`${words.league}: ${inLeague} · ${words.rankOf(String(unit.rank), String(ranked))}`),
    lineOf(texts.code(code)),
    EMPTY_ROW,
    headerOf([words.part, words.value, words.rank, words.mean, words.difference]),
  ];
  const rows = parts.flatMap(({ name: part, of, mean }): readonly RowPlan[] => {
    const own = of(unit);
    if (own === undefined) return [];
    const { index, rank } = own;
    const cells = [
      cellOf(part, 'text'),
      indexCell(index, edition),
      wholeCell(rank),
      indexCell(mean, edition),
      indexCell(index === null || mean === null ? null : index - mean, edition),
    ];
    return [{ cells }];
  });
  const column = (at: number) => ({
    top: head.length,
    bottom: head.length + rows.length - 1,
    left: at,
    right: at,
  });
  const below = head.length + rows.length + 1;
  const lost = lossRows(losses ?? [], criteria, texts);
  const changes = changed === null ? [] : unitChangeRows(changed, edition, criteria, texts);
  const underChart = Array.from({ length: CHART_ROWS + 2 }, () => EMPTY_ROW);
  const further = [changes, lost].filter(({ length }) => length > 0);
  return {
    name,
    columns: [...WIDTHS, ...(lost.length === 0 ? [] : LOSS_WIDTHS)].map((width) => ({ width })),
    rows: [
      ...head,
      ...rows,
      ...further.flatMap((section, at) => [...(at === 0 ? underChart : [EMPTY_ROW]), ...section]),
    ],
    charts: [
      {
        title: unit.unit,
        place: { top: below, bottom: below + CHART_ROWS - 1, left: 0, right: WIDTHS.length },
        categories: column(0),
        series: [
          { name: words.value, values: column(1) },
          { name: words.mean, values: column(3) },
        ],
      },
    ],
    print: { orientation: lost.length === 0 ? 'portrait' : 'landscape', footer: { left: code, right: texts.page } },
  };
}

/** The criteria that cost the unit points, under their heading; none where there are none. */
function lossRows(
  losses: readonly UnitLoss[],
  criteria: ScorecardOf['criteria'],
  texts: PaperTexts,
): readonly RowPlan[] {
  const { lost: words, losses: said, language } = texts;
  const rows = losses.flatMap((loss): readonly RowPlan[] => {
    const criterion = criteria.get(loss.criterion);
    if (criterion === undefined) return [];
    const { max } = criterion;
    const cells = [
      textCell(`${criterion.code}. ${criterion.name[language]}`),
      pointsCell(max),
      pointsCell(max === null ? null : roundPoints(max - loss.lost)),
      pointsCell(loss.lost),
      fillableCell(loss.deadline),
      fillableCell(said.cause(loss.cause)),
      fillableCell(said.remedy(loss, criterion)),
      fillableCell(loss.lead),
    ];
    return [{ cells }];
  });
  const { criterion, max, points, lost, cause, remedy, leads, by } = words;
  return rows.length === 0
    ? []
    : [lineOf(words.ofUnit, 'label'), headerOf([criterion, max, points, lost, by, cause, remedy, leads]), ...rows];
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
