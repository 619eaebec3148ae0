/** So sánh với năm trước: ranks and index values of both years, whose doing a change was, and what merged units came from. */
import type { Edition } from '../../engine/edition/schema';
import type { CriteriaChanges, UnitChange, YearComparison } from '../../engine/ranking/comparison';
import type { PlannedCell, RowPlan, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, indexCell, lineOf, pointsCell, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** Plans the sheet; null where no unit stands in both years. */
export function yearsSheet(
  { before, after, units }: YearComparison,
  edition: Edition,
  code: string,
  texts: PaperTexts,
): SheetPlan | null {
  const compared = units.filter(({ rank, criteria }) => rank.before !== null || criteria !== null);
  if (compared.length === 0) {
    return null;
  }
  const { years: words } = texts;
  const hasCriteria = compared.some(({ criteria }) => criteria !== null);
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
    ...(hasCriteria ? [words.criteriaUp, words.criteriaDown, words.criteriaUnchanged, words.criteriaNet] : []),
    words.formedFrom,
  ];
  return {
    name: words.name,
    columns: [34, 9, 9, 9, 9, 9, 9, 11, 11, 11, ...(hasCriteria ? [11, 11, 11, 11] : []), 44].map((width) => ({
      width,
    })),
    rows: [...head, headerOf(headings), ...compared.map((each) => rowOf(each, edition, hasCriteria))],
    freeze: { rows: head.length + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

function rowOf(
  { unit, rank, index, split, lineage, criteria }: UnitChange,
  edition: Edition,
  hasCriteria: boolean,
): RowPlan {
  const formedFrom = lineage.length > 1 ? lineage.map((part) => part.unit).join('; ') : null;
  return {
    cells: [
      textCell(unit),
      ...[rank.before, rank.after, rank.change].map(wholeCell),
      ...[split?.own, split?.others, split?.membership].map((places) => wholeCell(places ?? null)),
      ...[index.before, index.after, index.change].map((value) => indexCell(value, edition)),
      ...(hasCriteria ? criteriaCells(criteria) : []),
      textCell(formedFrom),
    ],
  };
}

/** How many criteria rose, fell and stayed, and the points that makes. */
function criteriaCells(criteria: CriteriaChanges | null): readonly PlannedCell[] {
  return [
    ...[criteria?.up, criteria?.down, criteria?.unchanged].map((each) => wholeCell(each?.length ?? null)),
    pointsCell(criteria?.net ?? null),
  ];
}
