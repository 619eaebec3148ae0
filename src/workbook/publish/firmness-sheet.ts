/** Phân tích độ vững: the ranks under other weights, points ruled on and groups that lie low. It says of itself that it is no result. */
import type { Edition } from '../../engine/edition/schema';
import { cellOf } from '../plan/cell';
import type { PlannedCell, RowPlan, SheetPlan } from '../plan/sheet-plan';
import { leagueName } from '../ranking-sheet/league-name';
import type { LeagueAnalysis, UnitAnalysis } from './analysis';
import { EMPTY_ROW, headerOf, lineOf, pointsCell, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** Of the only column of a sheet without a table, in which a sentence stands. */
const EMPTY_WIDTH = 110;

/** A column: its heading, width and the cell of a unit in its league, named. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (unit: UnitAnalysis, league: string) => PlannedCell;
}

/** Plans the sheet; it says so where there is nothing to analyse, as somebody asked for it. */
export function firmnessSheet(
  leagues: readonly LeagueAnalysis[],
  edition: Edition,
  code: string,
  texts: PaperTexts,
): SheetPlan {
  const { firmness: words, language, ranking } = texts;
  const columns = columnsOf(leagues, edition, texts);
  const isEmpty = columns.length === 0;
  const head = [
    lineOf(words.title, 'title'),
    isEmpty ? lineOf(words.nothing, 'wrapped-bold') : lineOf(words.notOfficial, 'label'),
    lineOf(texts.code(code)),
    ...notesOf(leagues, edition, texts).map((note) => lineOf(note)),
    EMPTY_ROW,
  ];
  const all = isEmpty ? [] : [...unitColumns(texts), ...columns];
  const body = leagues.flatMap(({ league, units }): readonly RowPlan[] => {
    const name = leagueName(league, edition, language, ranking.labels);
    return units.map((unit) => ({ cells: all.map(({ cell }) => cell(unit, name)) }));
  });
  return {
    name: words.name,
    columns: isEmpty ? [{ width: EMPTY_WIDTH }] : all.map(({ width }) => ({ width })),
    rows: isEmpty ? head : [...head, headerOf(all.map(({ heading }) => heading)), ...body],
    ...(isEmpty ? {} : { freeze: { rows: head.length + 1, columns: 2 } }),
    print: {
      orientation: 'landscape',
      ...(isEmpty ? {} : { repeatedRows: { first: head.length, last: head.length } }),
      footer: { left: code, right: texts.page },
    },
  };
}

/** How the weights were moved, in a line for each league where they differ, and what the groups are measured by. */
function notesOf(leagues: readonly LeagueAnalysis[], edition: Edition, texts: PaperTexts): readonly string[] {
  const { firmness: words, language, ranking } = texts;
  const moved = leagues.flatMap(({ league, weights }) => (weights === null ? [] : [{ league, ...weights }]));
  const told = new Set(moved.map(({ spread, draws }) => words.weights(spread, draws)));
  const thresholds = new Set(leagues.flatMap(({ threshold, units }) => (units.some(hasAlerts) ? [threshold] : [])));
  return [
    ...(told.size > 1
      ? moved.map(({ league, spread, draws }) => {
          const name = leagueName(league, edition, language, ranking.labels);
          return `${words.league(name)} ${words.weights(spread, draws)}`;
        })
      : told),
    ...[...thresholds].map(words.threshold),
  ];
}

function unitColumns({ ranking: { labels } }: PaperTexts): readonly Column[] {
  return [
    { heading: labels.leagueColumn, width: 14, cell: (_, league) => textCell(league) },
    { heading: labels.unit, width: 30, cell: ({ unit }) => textCell(unit) },
    { heading: labels.rank, width: 8, cell: ({ rank }) => wholeCell(rank) },
  ];
}

/** The columns of what is known; none where nothing is. */
function columnsOf(
  leagues: readonly LeagueAnalysis[],
  edition: Edition,
  { firmness: words, language }: PaperTexts,
): readonly Column[] {
  const units = leagues.flatMap((league) => league.units);
  const names = new Map(edition.groups.map(({ id, name }) => [id, name[language]]));
  const { index: decimals } = edition.rounding;
  const weights: readonly Column[] = [
    { heading: words.from, width: 11, cell: ({ weights: drawn }) => wholeCell(drawn?.p5 ?? null) },
    { heading: words.to, width: 11, cell: ({ weights: drawn }) => wholeCell(drawn?.p95 ?? null) },
    {
      heading: words.same,
      width: 11,
      cell: ({ weights: drawn }) => cellOf(drawn?.same ?? null, 'figure', 'percent'),
    },
  ];
  const ruled: readonly Column[] = [
    { heading: words.ruled, width: 13, cell: ({ ruled: points }) => pointsCell(points?.checked ?? null) },
    { heading: words.claimed, width: 11, cell: ({ ruled: points }) => pointsCell(points?.claimed ?? null) },
  ];
  const alerts: readonly Column[] = [
    {
      heading: words.underThreshold,
      width: 38,
      cell: ({ alerts: all }) =>
        listCell(all, ({ underThreshold, group, value }) =>
          underThreshold ? words.low({ group: names.get(group) ?? group, value, average: null, decimals }) : null,
        ),
    },
    {
      heading: words.underAverage,
      width: 52,
      cell: ({ alerts: all }) =>
        listCell(all, ({ underAverage, group, value, average }) =>
          underAverage ? words.low({ group: names.get(group) ?? group, value, average, decimals }) : null,
        ),
    },
  ];
  return [
    ...(units.some((unit) => unit.weights !== null) ? weights : []),
    ...(units.some((unit) => unit.ruled !== null) ? ruled : []),
    ...(units.some(hasAlerts) ? alerts : []),
  ];
}

function hasAlerts({ alerts }: UnitAnalysis): boolean {
  return alerts !== null && alerts.length > 0;
}

function listCell(
  alerts: UnitAnalysis['alerts'],
  text: (alert: NonNullable<UnitAnalysis['alerts']>[number]) => string | null,
): PlannedCell {
  const texts = (alerts ?? []).flatMap((alert) => text(alert) ?? []);
  return textCell(texts.length === 0 ? null : texts.join('; '));
}
