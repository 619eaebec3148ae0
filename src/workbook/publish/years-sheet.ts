/** So sánh với năm trước: ranks and index values of both years, whose doing a change was, and what merged units came from. */
import type { Edition } from '../../engine/edition/schema';
import type { CriteriaChanges, UnitChange, YearComparison } from '../../engine/ranking/comparison';
import type { PlannedCell, RowPlan, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, indexCell, indexChangeCell, lineOf } from './cells';
import { placesCell, pointsChangeCell, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** Plans the sheet; null where no unit stands in both years. */
export function yearsSheet(
  { before, after, units, findings }: YearComparison,
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
    ...findings.map((finding) => lineOf(words.caveat(finding))),
    EMPTY_ROW,
  ];
  const isMerged = compared.some(({ lineage }) => lineage.length > 1);
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
    ...(isMerged ? [words.formedFrom] : []),
  ];
  return {
    name: words.name,
    columns: [
      ...[34, 9, 9, 9, 9, 9, 9, 11, 11, 11],
      ...(hasCriteria ? [11, 11, 11, 11] : []),
      ...(isMerged ? [44] : []),
    ].map((width) => ({ width })),
    rows: [
      ...head,
      headerOf(headings),
      ...compared.map((each) => rowOf(each, edition, { hasCriteria, isMerged }, words)),
    ],
    freeze: { rows: head.length + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

/** Which columns the sheet has beside ranks and index values. */
interface FurtherColumns {
  readonly hasCriteria: boolean;
  readonly isMerged: boolean;
}

function rowOf(
  { unit, rank, index, split, lineage, criteria }: UnitChange,
  edition: Edition,
  { hasCriteria, isMerged }: FurtherColumns,
  words: PaperTexts['years'],
): RowPlan {
  const parts = lineage.length > 1 ? lineage.map((part) => words.formedPart(part, edition.rounding.index)) : [];
  return {
    cells: [
      textCell(unit),
      ...[rank.before, rank.after].map(wholeCell),
      ...[rank.change, split?.own, split?.others, split?.membership].map((places) => placesCell(places ?? null)),
      ...[index.before, index.after].map((value) => indexCell(value, edition)),
      indexChangeCell(index.change, edition),
      ...(hasCriteria ? criteriaCells(criteria) : []),
      ...(isMerged ? [textCell(parts.length === 0 ? null : parts.join('; '))] : []),
    ],
  };
}

/** How many criteria rose, fell and stayed, and the points that makes. */
function criteriaCells(criteria: CriteriaChanges | null): readonly PlannedCell[] {
  return [
    ...[criteria?.up, criteria?.down, criteria?.unchanged].map((each) => wholeCell(each?.length ?? null)),
    pointsChangeCell(criteria?.net ?? null),
  ];
}
