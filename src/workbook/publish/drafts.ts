/** Drafts of the papers that publish a ranking (tờ trình, quyết định công bố): what is known is filled in. */
import type { Ranking } from '../../engine/ranking/rank-units';
import type { Gathered } from '../gather/model';
import type { SheetPlan } from '../plan/sheet-plan';
import { cellOf } from './cells';
import { leagueName } from '../ranking-sheet/league-name';
import type { DraftData, PaperTexts } from './texts';

const WIDTH = 100;

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
    columns: [{ width: WIDTH }],
    rows: lines(data).map(({ text, bold }) => ({
      cells: [{ ...cellOf(text === '' ? null : text, bold === true ? 'centred-bold' : 'paragraph'), editable: true }],
    })),
    print: { orientation: 'portrait', footer: { left: code, right: texts.page } },
  }));
}
