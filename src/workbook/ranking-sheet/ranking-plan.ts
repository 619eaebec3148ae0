/** A ranking as a new workbook: one sheet per league, values only, so that it stands without the add-in. */
import type { Edition } from '../../engine/edition/schema';
import type { LeagueRanking, RankedUnit, RankedValue, Ranking } from '../../engine/ranking/rank-units';
import { cellOf, decimalsFormat } from '../plan/cell';
import type { PlannedCell, PlannedValue, RowPlan, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { leagueName } from './league-name';
import type { RankingLabels, RankingSheetTexts } from './texts';

const MAX_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;
/** The column of index values. */
const INDEX = 2;
const EMPTY_ROW: RowPlan = { cells: [] };

/** A column: its heading, width and the cell of a unit. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (unit: RankedUnit) => PlannedCell;
}

/** The matching code of the published result: as a line, and alone for the footer, where the page stands as well. */
interface PrintedCode {
  readonly text: string;
  readonly code: string;
  readonly page: string;
}

/** The rankings of all leagues as one table, headings first, each unit with its league. */
export function rankingRows(
  { leagues }: Ranking,
  edition: Edition,
  { language, labels }: RankingSheetTexts,
): readonly (readonly PlannedValue[])[] {
  const all = leagues.flatMap(({ units }) => units);
  const columns = columnsOf(all, edition, language, labels);
  return [
    [...columns.map(({ heading }) => heading), labels.leagueColumn],
    ...leagues.flatMap(({ league, units }) =>
      units.map((unit) => [
        ...columns.map(({ cell }) => cell(unit).value),
        leagueName(league, edition, language, labels),
      ]),
    ),
  ];
}

/** Plans the workbook of a ranking. */
export function rankingPlan(
  { leagues }: Ranking,
  edition: Edition,
  texts: RankingSheetTexts,
  printed: PrintedCode | null = null,
): WorkbookPlan {
  const { labels, language } = texts;
  const title = labels.title(edition.title[language]);
  const names = leagues.map(({ league }) =>
    sheetName(leagues.length === 1 ? labels.sheet : (league ?? labels.leagueUnknown)),
  );
  return {
    title,
    sheets: leagues.map((league, at) => {
      const name = names[at] ?? labels.sheet;
      const isTaken = names.indexOf(name) < at;
      return leagueSheet(
        league,
        isTaken ? `${name.slice(0, MAX_NAME - 4)} (${String(at + 1)})` : name,
        title,
        edition,
        texts,
        printed,
      );
    }),
  };
}

function leagueSheet(
  { league, by, units, unranked }: LeagueRanking,
  name: string,
  title: string,
  edition: Edition,
  { language, labels, unranked: unrankedText }: RankingSheetTexts,
  printed: PrintedCode | null,
): SheetPlan {
  const columns = columnsOf(units, edition, language, labels);
  const head: readonly RowPlan[] = [
    { cells: [cellOf(title, 'title')] },
    { cells: [cellOf(`${labels.editionId}: ${edition.id}`, 'plain')] },
    {
      cells: [
        cellOf(
          labels.league(leagueName(league, edition, language, labels), by === null ? labels.noBasis : labels.bases[by]),
          'plain',
        ),
      ],
    },
    printed === null ? EMPTY_ROW : { cells: [cellOf(printed.text, 'plain')] },
  ];
  const body = units.map((unit): RowPlan => ({ cells: columns.map(({ cell }) => cell(unit)) }));
  const below: readonly RowPlan[] =
    unranked.length === 0
      ? []
      : [
          EMPTY_ROW,
          { cells: [cellOf(labels.unranked, 'label')] },
          ...unranked.map(({ unit, reason }): RowPlan => {
            return { cells: [null, cellOf(unit, 'text'), cellOf(unrankedText(reason), 'plain')] };
          }),
        ];
  const headings: RowPlan = { cells: columns.map(({ heading }) => cellOf(heading, 'header')) };
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...head, headings, ...body, ...below],
    freeze: { rows: head.length + 1, columns: 2 },
    bars:
      units.length === 0
        ? []
        : [{ top: head.length + 1, bottom: head.length + units.length, left: INDEX, right: INDEX }],
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      ...(printed === null ? {} : { footer: { left: printed.code, right: printed.page } }),
    },
  };
}

function columnsOf(
  units: readonly RankedUnit[],
  edition: Edition,
  language: RankingSheetTexts['language'],
  labels: RankingLabels,
): readonly Column[] {
  const figure = (value: number | null, decimals: number): PlannedCell =>
    cellOf(value, 'figure', decimalsFormat(decimals));
  const whole = (value: number | null): PlannedCell => cellOf(value, 'figure', 'integer');
  const isCompared = units.some(({ previousRank }) => previousRank !== null);
  const parts = [
    ...edition.groups.map(({ id, name }) => ({ name: name[language], of: ({ groups }: RankedUnit) => groups.get(id) })),
    ...edition.pillars.map(({ id, name }) => ({
      name: name[language],
      of: ({ pillars }: RankedUnit) => pillars.get(id),
    })),
  ].filter(({ of }) => units.some((unit) => of(unit) !== undefined));
  const values = parts.flatMap(({ name, of }): readonly Column[] => {
    const from = (unit: RankedUnit): RankedValue => of(unit) ?? { index: null, rank: null };
    return [
      { heading: name, width: 12, cell: (unit) => figure(from(unit).index, edition.rounding.index) },
      { heading: labels.rankOf(name), width: 9, cell: (unit) => whole(from(unit).rank) },
    ];
  });
  return [
    { heading: labels.rank, width: 7, cell: ({ rank }) => whole(rank) },
    { heading: labels.unit, width: 32, cell: ({ unit }) => cellOf(unit, 'text', 'text') },
    { heading: labels.index, width: 11, cell: ({ index }) => figure(index, edition.rounding.index) },
    ...(units.some(({ points }) => points !== null)
      ? [
          {
            heading: labels.points,
            width: 11,
            cell: ({ points }: RankedUnit) => figure(points, edition.rounding.points),
          },
        ]
      : []),
    ...(isCompared
      ? [
          { heading: labels.previousRank, width: 9, cell: ({ previousRank }: RankedUnit) => whole(previousRank) },
          {
            heading: labels.change,
            width: 12,
            cell: ({ change }: RankedUnit) => cellOf(change, 'figure', 'signed-integer'),
          },
        ]
      : []),
    ...values,
  ];
}

function sheetName(text: string): string {
  return text.replace(NOT_IN_NAMES, ' ').slice(0, MAX_NAME).trim();
}
