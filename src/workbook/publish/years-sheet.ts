/** So sánh với năm trước: ranks and index values of both years, whose doing a change was, and what merged units came from. */
import type { Edition } from '../../engine/edition/schema';
import type { UnitChange, YearComparison } from '../../engine/ranking/comparison';
import type { RowPlan, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, indexCell, lineOf, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** Plans the sheet; null where no unit stands in both years. */
export function yearsSheet(
  { before, after, units }: YearComparison,
  edition: Edition,
  code: string,
  texts: PaperTexts,
): SheetPlan | null {
  const compared = units.filter(({ rank }) => rank.before !== null);
  if (compared.length === 0) {
    return null;
  }
  const { years: words } = texts;
  const head = [
    lineOf(words.title(String(before.year), String(after.year)), 'title'),
    lineOf(texts.code(code)),
    lineOf(words.note),
    EMPTY_ROW,
  ];
  const headings = [
    words.unit,
    words.rankBefore,
    words.rankAfter,
    words.rankChange,
    words.own,
    words.others,
    words.membership,
    words.indexBefore,
    words.indexAfter,
    words.indexChange,
    words.formedFrom,
  ];
  return {
    name: words.name,
    columns: [34, 9, 9, 9, 9, 9, 9, 11, 11, 11, 44].map((width) => ({ width })),
    rows: [...head, headerOf(headings), ...compared.map((each) => rowOf(each, edition))],
    freeze: { rows: head.length + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

function rowOf({ unit, rank, index, split, lineage }: UnitChange, edition: Edition): RowPlan {
  const formedFrom = lineage.length > 1 ? lineage.map((part) => part.unit).join('; ') : null;
  return {
    cells: [
      textCell(unit),
      ...[rank.before, rank.after, rank.change].map(wholeCell),
      ...[split?.own, split?.others, split?.membership].map((places) => wholeCell(places ?? null)),
      ...[index.before, index.after, index.change].map((value) => indexCell(value, edition)),
      textCell(formedFrom),
    ],
  };
}
