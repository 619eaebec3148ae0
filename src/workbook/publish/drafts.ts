/** Drafts of the papers that publish a ranking (tờ trình, quyết định công bố): what is known is filled in. */
import type { Ranking } from '../../engine/ranking/rank-units';
import type { Gathered } from '../gather/model';
import type { PlannedCell, RowPlan, SheetPlan, StyleName } from '../plan/sheet-plan';
import { cellOf } from './cells';
import { leagueName } from '../ranking-sheet/league-name';
import type { DraftData, DraftLine, PaperTexts } from './texts';

/** Of either half, in characters: together they are as wide as an upright page of A4. */
const HALF = 44;

/** Plans one sheet for each draft. */
export function draftSheets(
  { edition, period }: Gathered,
  { leagues }: Ranking,
  code: string,
  texts: PaperTexts,
): readonly SheetPlan[] {
  const { language, ranking } = texts;
  const data: DraftData = {
    edition: edition.title[language],
    decision: edition.decision.number,
    period,
    code,
    leagues: leagues.map(({ league, by, units, unranked }) => ({
      name: leagueName(league, edition, language, ranking.labels),
      basis: by,
      ranked: units.length,
      unranked: unranked.length,
      first: units[0] ?? null,
      last: units.at(-1) ?? null,
    })),
  };
  return texts.drafts.map(({ name, lines }): SheetPlan => ({
    name,
    columns: [{ width: HALF }, { width: HALF }],
    rows: lines(data).map(rowOf),
    print: { orientation: 'portrait', footer: { left: code, right: texts.page } },
  }));
}

function rowOf({ text, right, bold = false }: DraftLine): RowPlan {
  const cell = (value: string, style: StyleName): PlannedCell => ({
    ...cellOf(value === '' ? null : value, style),
    editable: true,
  });
  if (right === undefined) {
    return { cells: [cell(text, bold ? 'centred-bold' : 'paragraph')] };
  }
  const style = bold ? 'centred-bold' : 'centred';
  return { cells: [cell(text, style), cell(right, style)] };
}
