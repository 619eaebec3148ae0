/** A ranking of gathered files as the panel shows it. */
import type { Severity } from '../../engine/checks/finding';
import type { Edition } from '../../engine/edition/schema';
import type { CriteriaChanges, UnitChange, YearComparison } from '../../engine/ranking/comparison';
import type { LeagueRanking, RankedUnit } from '../../engine/ranking/rank-units';
import { findingTexts, type AnyFinding } from '../../messages/finding';
import type { Bilingual, Language } from '../../messages/language';
import { periodTexts } from '../../messages/period';
import { rankPanelTexts as english } from '../../messages/en/pane-rank';
import { RANKING_TEXTS, unrankedTexts } from '../../messages/ranking';
import { rankPanelTexts as vietnamese } from '../../messages/vi/pane-rank';
import type { Gathered, GatheredFile } from '../../workbook/gather/model';
import type { GatheredRow, RankedGathering } from '../../workbook/gather/rank-gathered';
import type { UNIT_STATES, UnitState } from '../../workbook/gather/unit-state';
import { leagueName } from '../../workbook/ranking-sheet/league-name';
import { statisticsOf } from '../../workbook/publish/statistics';
import type { FindingModel } from '../workbook/model';
import type { Fate, FileLine, LeagueModel, RankModel, RankRow } from './model';
import { GRAVEST_FIRST } from '../../engine/checks/finding';

/** The ranking and all that is to be told of it. `told` are findings about the list and the earlier ranking. */
export function rankModel(
  gathered: Gathered,
  ranked: RankedGathering,
  comparison: YearComparison | null,
  told: readonly AnyFinding[],
): RankModel {
  const { edition } = gathered;
  const { ranking, rows, notes, open, isDraft } = ranked;
  const changes = new Map(comparison?.units.map((change) => [change.key, change]));
  return {
    compares: edition.ranking.compares,
    decimals: { points: edition.rounding.points, index: edition.rounding.index },
    files: fileLines(gathered.files, ranked),
    leagues: ranking.leagues.map((league) => leagueModel(league, edition, changes)),
    years:
      comparison === null ? null : { before: String(comparison.before.year), after: String(comparison.after.year) },
    notes: elsewhere([...told, ...notes.map(({ finding }) => finding)]),
    missing: rows.filter(({ source }) => source === null).map(({ unit }) => unit),
    states: countStates(rows),
    isDraft,
    open,
  };
}

/** The files line by line, in their order; `ranked` is null where nothing came of them. */
export function fileLines(files: readonly GatheredFile[], ranked: RankedGathering | null): readonly FileLine[] {
  const reasons = new Map(
    ranked?.ranking.leagues.flatMap(({ unranked }) => unranked.map(({ unit, reason }) => [unit, reason] as const)),
  );
  let next = 0;
  return files.map((file): FileLine => {
    const rows = ranked?.rows.slice(next, next + file.units.length) ?? [];
    next += file.units.length;
    const [first] = rows;
    const [why] = rows.map(({ unit }) => reasons.get(unit));
    const isUnranked = rows.every(({ unit }) => reasons.has(unit));
    return {
      file: file.file,
      fate: fateOf(file, isUnranked),
      units: file.units.length,
      unit: first?.unit ?? file.units[0]?.unit ?? null,
      period: periodTexts(file.units[0]?.period ?? null),
      state: file.kind === 'scoresheet' ? (first?.state ?? null) : null,
      reason: file.kind === 'scoresheet' && why !== undefined ? unrankedTexts(why) : null,
      notes: elsewhere(file.notes),
      counts: countSeverities(file.findings),
      inside: () => elsewhere(file.findings),
    };
  });
}

function fateOf({ units, notes }: GatheredFile, isUnranked: boolean): Fate {
  if (units.length > 0) return isUnranked ? 'not-ranked' : 'ranked';
  return notes.some(({ check }) => check === 'rank-same-file') ? 'same' : 'left-out';
}

/** Findings in other workbooks than the open one, gravest first: the place stands in the words and leads nowhere. */
function elsewhere(findings: readonly AnyFinding[]): readonly FindingModel[] {
  return findings
    .map((finding): FindingModel => ({
      check: finding.check,
      severity: finding.severity,
      at: null,
      criterion: finding.criterion,
      text: findingTexts(finding),
      dispute: null,
      mends: [],
      places: [],
    }))
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity));
}

function countSeverities(findings: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, undecided: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countStates(rows: readonly GatheredRow[]): Readonly<Record<UnitState, number>> {
  const counts = { in: 0, late: 0, returned: 0, ready: 0 } satisfies Record<(typeof UNIT_STATES)[number], number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** The name of a league in both languages; units of an edition without leagues are ranked together, by their level. */
function leagueTexts(league: string | null, edition: Edition): Bilingual {
  const name = (language: Language, leagueUnknown: string): string =>
    leagueName(league, edition, language, { levels: RANKING_TEXTS[language].labels.levels, leagueUnknown });
  return { vi: name('vi', vietnamese.leagueUnknown), en: name('en', english.leagueUnknown) };
}

function leagueModel(
  { league, by, units, unranked }: LeagueRanking,
  edition: Edition,
  changes: ReadonlyMap<string, UnitChange>,
): LeagueModel {
  const statistics = statisticsOf(units.flatMap(({ index }) => index ?? []));
  return {
    id: league,
    name: leagueTexts(league, edition),
    by,
    rows: units.map((unit) => rankRow(unit, changes.get(unit.identity.key))),
    unranked: unranked.map(({ unit, reason }) => ({ unit, reason: unrankedTexts(reason) })),
    spread: statistics === null ? null : { mean: statistics.mean, median: statistics.median, bands: statistics.bands },
  };
}

function rankRow(
  { unit, identity, rank, index, points, previousRank, change }: RankedUnit,
  compared: UnitChange | undefined,
): RankRow {
  const lineage = compared?.lineage ?? [];
  const criteria = compared?.criteria ?? null;
  return {
    unit,
    key: identity.key,
    rank,
    index,
    points,
    previousRank,
    change,
    indexChange: compared?.index.change ?? null,
    lineage: lineage.length > 1 ? lineage : [],
    split: compared?.split ?? null,
    criteria: criteria === null ? null : countsOf(criteria),
  };
}

function countsOf({ up, down, unchanged, net }: CriteriaChanges): NonNullable<RankRow['criteria']> {
  return { up: up.length, down: down.length, unchanged: unchanged.length, net };
}
