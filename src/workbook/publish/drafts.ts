/** Drafts of the papers that publish a ranking (tờ trình, quyết định công bố): what is known is filled in. */
import type { Edition } from '../../engine/edition/schema';
import type { RankedUnit, Ranking } from '../../engine/ranking/rank-units';
import type { Gathered } from '../gather/model';
import { writeEnd, writeHead } from '../plan/official-paper';
import { PaperRows } from '../plan/paper-rows';
import type { SheetPlan, StyleName } from '../plan/sheet-plan';
import { leagueName } from '../ranking-sheet/league-name';
import type { DraftData, DraftLine, DraftTexts, PaperTexts } from './texts';

/** The issuer's half and that of the national title, in characters: on A4 upright nothing is made smaller. */
const WIDTHS = [40, 56];
/** The first line of a paragraph begins about a centimetre to the right, as the Decree has it. */
const INDENT = '\u2003\u2003';
const STYLES: Readonly<Record<DraftLine['as'], StyleName>> = {
  authority: 'text-bold',
  addressee: 'text-centred',
  basis: 'text-basis',
  body: 'text-body',
};

/** Plans one sheet for each draft. */
export function draftSheets(
  { edition, period }: Pick<Gathered, 'edition' | 'period'>,
  { leagues }: Pick<Ranking, 'leagues'>,
  code: string,
  texts: PaperTexts,
): readonly SheetPlan[] {
  const { language, ranking } = texts;
  const data: DraftData = {
    edition: edition.title[language],
    decision: statedDecision(edition),
    period,
    code,
    leagues: leagues.map(({ league, by, units, unranked }) => ({
      name: leagueName(league, edition, language, ranking.labels),
      basis: by,
      ranked: units.length,
      unranked: new Set(unranked.map(({ identity }) => identity.key)).size,
      ...ends(units),
    })),
    decimals: edition.rounding.index,
  };
  return texts.drafts.map((draft) => draftSheet(draft, data, texts));
}

function draftSheet({ name, head, lines, end }: DraftTexts, data: DraftData, texts: PaperTexts): SheetPlan {
  const paper = new PaperRows(WIDTHS);
  writeHead(paper, head(data), 'text');
  for (const { text, as } of lines(data)) {
    if (as === 'authority' || as === 'addressee') paper.empty();
    paper.line(as === 'basis' || as === 'body' ? `${INDENT}${text}` : text, STYLES[as]);
  }
  paper.empty();
  writeEnd(paper, end, 'text');
  paper.empty();
  paper.line(texts.code(data.code), 'wrapped');
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: paper.rows,
    merges: paper.merges,
    print: {
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: paper.next - 1, right: WIDTHS.length - 1 },
      footer: { left: data.code, right: texts.page },
    },
  };
}

/** Who is first and who is last, ties included; nobody where all share one place. */
function ends(units: readonly RankedUnit[]): Pick<DraftData['leagues'][number], 'first' | 'last'> {
  const of = (place: number | undefined) => units.filter(({ rank }) => rank === place);
  const [first, last] = [units[0]?.rank, units.at(-1)?.rank];
  return first === last ? { first: [], last: [] } : { first: of(first), last: of(last) };
}

/** An inferred decision is no basis for an official act. */
function statedDecision({ decision: { number, issued, certainty } }: Edition): DraftData['decision'] {
  return number === null || certainty !== 'stated' ? null : { number, issued };
}
