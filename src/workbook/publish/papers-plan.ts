/** What a ranking is published as: a workbook of papers, or one plain table. Values only: it reads without the add-in. */
import { pointCriteriaOf } from '../../engine/edition/criteria';
import { officialEdition } from '../../engine/edition/official';
import type { YearComparison } from '../../engine/ranking/comparison';
import type { RankedUnit } from '../../engine/ranking/rank-units';
import type { Gathered } from '../gather/model';
import { gatheredPlan } from '../gather/gathered-plan';
import type { RankedGathering } from '../gather/rank-gathered';
import type { PlannedValue, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { rankingPlan, rankingRows } from '../ranking-sheet/ranking-plan';
import type { LeagueAnalysis } from './analysis';
import { criteriaChangesSheet } from './criteria-changes-sheet';
import { draftSheets } from './drafts';
import { firmnessSheet } from './firmness-sheet';
import { lostPointsSheet } from './lost-points';
import { obstacleOf } from './obstacle';
import { partChangesSheet } from './part-changes-sheet';
import { leagueParts, scorecardSheet } from './scorecard-sheet';
import { freeSheetName } from './sheet-name';
import { summarySheet } from './summary-sheet';
import type { PaperTexts } from './texts';
import { transitionSheet } from './transition-sheet';
import type { ChangedUnit } from './unit-changes';
import { yearsSheet } from './years-sheet';

interface ToPublish {
  readonly gathered: Gathered;
  readonly ranked: RankedGathering;
  /** The matching code of the result. */
  readonly code: string;
  /** Whether every unit gets a scorecard of its own. */
  readonly scorecards: boolean;
  /** Null where nobody asked for it. */
  readonly analysis: readonly LeagueAnalysis[] | null;
  readonly texts: PaperTexts;
  /** With the year before; null where it is not known. */
  readonly comparison: YearComparison | null;
}

type ToTabulate = Pick<ToPublish, 'gathered' | 'ranked' | 'texts'>;

/** The workbook of a ranking: all papers, or only the gathered table while something holds them up. */
export function publicationPlan(input: ToPublish): WorkbookPlan {
  return obstacleOf(input.ranked) === null ? papersPlan(input) : gatheredOnly(input);
}

/**
 * The papers: a ranking for each league, the summary, the year before by unit, group and criterion (and, where its edition
 * was another, the transition of codes), lost points, drafts of the submission and the decision, the analysis and scorecards
 * where they are asked for, and the gathered table.
 */
function papersPlan(input: ToPublish): WorkbookPlan {
  const { gathered, ranked, code: ownCode, scorecards, analysis, texts, comparison } = input;
  const { edition } = gathered;
  const { ranking } = ranked;
  // Every paper has the code in its head and foot.
  const code = ranked.isDraft ? `${ownCode} · ${texts.draft}` : ownCode;
  const rankings = rankingPlan(ranking, edition, texts.ranking, { text: texts.code(code), code, page: texts.page });
  const rankedOnly = rankedRows(ranked);
  const lost = lostPointsSheet(rankedOnly, ranking, edition, code, texts);
  const sheets: SheetPlan[] = [
    ...rankings.sheets,
    summarySheet(ranking, edition, code, texts),
    ...(comparison === null ? [] : comparisonSheets(comparison, gathered, code, texts)),
    ...(lost === null ? [] : [lost]),
    ...draftSheets(gathered, ranking, code, texts),
    ...(analysis === null ? [] : [firmnessSheet(analysis, edition, code, texts)]),
  ];
  const gatheredSheet = gatheredTable({ gathered, ranked, texts });
  const names = new Set([...sheets, gatheredSheet].map(({ name }) => name.toLowerCase()));
  const lossesOf = new Map(rankedOnly.map(({ league, unit, losses }) => [unitKey(league, unit), losses]));
  const changeOf = changesIn(comparison);
  const criteria = new Map(pointCriteriaOf(edition).map((criterion) => [criterion.code, criterion]));
  for (const each of scorecards ? ranking.leagues : []) {
    const league = leagueParts(each, edition, texts);
    for (const unit of each.units) {
      const losses = lossesOf.get(unitKey(each.league, unit.unit)) ?? null;
      sheets.push(
        scorecardSheet(
          { unit, league, edition, criteria, losses, changed: changeOf(unit) },
          freeSheetName(unit.unit, names),
          code,
          texts,
        ),
      );
    }
  }
  return { ...rankings, sheets: [...sheets, gatheredSheet] };
}

/** A unit that is withheld or otherwise unranked must not count in what all units lost. */
function rankedRows({ ranking, rows }: RankedGathering): RankedGathering['rows'] {
  const ranked = new Map(ranking.leagues.map(({ league, units }) => [league, new Set(units.map(({ unit }) => unit))]));
  return rows.filter(({ league, unit }) => ranked.get(league)?.has(unit) === true);
}

function unitKey(league: string | null, unit: string): string {
  return JSON.stringify([league, unit]);
}

/** Tells what a unit is beside the year before; null where that is not known. */
function changesIn(comparison: YearComparison | null): (unit: RankedUnit) => ChangedUnit | null {
  const changes = new Map(comparison?.units.map((change) => [change.key, change]));
  return ({ identity }) => {
    const change = changes.get(identity.key);
    return comparison === null || change === undefined
      ? null
      : { change, before: comparison.before.year, after: comparison.after.year };
  };
}

function comparisonSheets(
  comparison: YearComparison,
  { edition }: Gathered,
  code: string,
  texts: PaperTexts,
): readonly SheetPlan[] {
  const before = officialEdition(comparison.before.edition);
  const differs = before !== undefined && before.id !== edition.id;
  return [
    yearsSheet(comparison, edition, code, texts),
    partChangesSheet(comparison, edition, code, texts),
    criteriaChangesSheet(comparison, edition, code, texts),
    differs ? transitionSheet(before, edition, code, texts) : null,
  ].flatMap((sheet) => (sheet === null ? [] : [sheet]));
}

/** The gathered table alone: what is written while units are not ready. */
export function gatheredOnly(input: ToTabulate): WorkbookPlan {
  return { sheets: [gatheredTable(input)] };
}

function gatheredTable({ gathered: { edition, period }, ranked: { rows, isDraft }, texts }: ToTabulate): SheetPlan {
  const { title } = texts.gathered;
  const words = isDraft ? { ...texts.gathered, title: `${title} · ${texts.draft}` } : texts.gathered;
  return gatheredPlan(rows, edition, period, texts.language, words);
}

/** The rankings of all leagues as one table, headings first. */
export function rankingTable({ gathered, ranked, texts }: ToTabulate): readonly (readonly PlannedValue[])[] {
  const rows = rankingRows(ranked.ranking, gathered.edition, texts.ranking);
  return ranked.isDraft ? rows.map((row, at) => [...row, at === 0 ? texts.note : texts.draft]) : rows;
}
