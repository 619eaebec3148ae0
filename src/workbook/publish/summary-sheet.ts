/** Tổng hợp theo khối: each league's figures, its first and last ten, and how its values are spread, with a chart. */
import type { Edition } from '../../engine/edition/schema';
import type { LeagueRanking, RankedUnit, Ranking } from '../../engine/ranking/rank-units';
import { cellOf } from '../plan/cell';
import type { ChartPlan, RowPlan, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, indexCell, lineOf, textCell, wholeCell, pointsCell } from './cells';
import { leagueName } from '../ranking-sheet/league-name';
import { statisticsOf } from './statistics';
import type { PaperTexts } from './texts';

const ENDS = 10;
const WIDTHS = [8, 36, 12, 12, 4, 12, 12, 12];
const CHART = { left: 5, right: 12, rows: 14 };

/** Plans the sheet. */
export function summarySheet({ leagues }: Ranking, edition: Edition, code: string, texts: PaperTexts): SheetPlan {
  const rows: RowPlan[] = [lineOf(texts.summary.title, 'title'), lineOf(texts.code(code)), EMPTY_ROW];
  const charts: ChartPlan[] = [];
  for (const league of leagues) {
    const block = leagueBlock(league, edition, texts, rows.length);
    rows.push(...block.rows);
    charts.push(...block.charts);
  }
  return {
    name: texts.summary.name,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    charts,
    print: { orientation: 'portrait', footer: { left: code, right: texts.page } },
  };
}

function leagueBlock(
  { league, by, units, unranked }: LeagueRanking,
  edition: Edition,
  texts: PaperTexts,
  top: number,
): { readonly rows: readonly RowPlan[]; readonly charts: readonly ChartPlan[] } {
  const { summary, ranking, language } = texts;
  const { labels } = ranking;
  const name = leagueName(league, edition, language, labels);
  const statistics = statisticsOf(units.flatMap(({ index }) => index ?? []));
  const fact = (label: string, value: RowPlan['cells'][number]): RowPlan => ({
    cells: [null, cellOf(label, 'text'), value],
  });
  const rows: RowPlan[] = [
    lineOf(labels.league(name, by === null ? labels.noBasis : labels.bases[by]), 'label'),
    fact(summary.ranked, wholeCell(units.length)),
    // A unit that came in several spellings is one.
    fact(summary.unranked, wholeCell(new Set(unranked.map(({ identity }) => identity.key)).size)),
  ];
  if (statistics === null) {
    return { rows: [...rows, EMPTY_ROW], charts: [] };
  }
  const { mean, median, highest, lowest, bands } = statistics;
  const ends = (heading: (count: number) => string, some: readonly RankedUnit[]): readonly RowPlan[] => [
    EMPTY_ROW,
    lineOf(heading(some.length), 'label'),
    headerOf([labels.rank, labels.unit, labels.index, labels.points]),
    ...some.map(({ rank, unit, index, points }): RowPlan => ({
      cells: [wholeCell(rank), textCell(unit), indexCell(index, edition), pointsCell(points)],
    })),
  ];
  rows.push(
    fact(summary.mean, indexCell(mean, edition)),
    fact(summary.median, indexCell(median, edition)),
    fact(summary.highest, indexCell(highest, edition)),
    fact(summary.lowest, indexCell(lowest, edition)),
    ...ends(summary.top, units.slice(0, ENDS)),
    // Who stands among the first does not stand among the last as well.
    ...(units.length > ENDS ? ends(summary.bottom, units.slice(Math.max(ENDS, units.length - ENDS))) : []),
    EMPTY_ROW,
    lineOf(summary.distribution, 'label'),
    { cells: [null, ...headerOf([summary.band, summary.units, summary.share]).cells] },
  );
  const first = top + rows.length;
  rows.push(
    ...bands.map(({ from, to, units: count }): RowPlan => ({
      cells: [
        null,
        textCell(summary.bandOf(from, to)),
        wholeCell(count),
        cellOf(count / units.length, 'figure', 'percent'),
      ],
    })),
    EMPTY_ROW,
  );
  const last = first + bands.length - 1;
  const column = (at: number) => ({ top: first, bottom: last, left: at, right: at });
  const chart: ChartPlan = {
    title: `${summary.distribution}: ${name}`,
    place: { top: top + 1, bottom: top + 1 + CHART.rows, left: CHART.left, right: CHART.right },
    categories: column(1),
    series: [{ name: summary.units, values: column(2) }],
  };
  return { rows, charts: [chart] };
}
