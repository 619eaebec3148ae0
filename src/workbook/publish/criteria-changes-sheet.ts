/** Thay đổi theo tiêu chí: in how many units each criterion rose, fell and stayed, and by how many points in all. */
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import type { CriteriaChanges, YearComparison } from '../../engine/ranking/comparison';
import { exactSum } from '../../engine/scoring/exact';
import type { SheetPlan } from '../plan/sheet-plan';
import { cellOf, EMPTY_ROW, headerOf, lineOf, pointsCell, textCell, wholeCell } from './cells';
import type { PaperTexts } from './texts';

/** Plans the sheet; null where no unit's criteria are known in both years. */
export function criteriaChangesSheet(
  { before, after, units }: YearComparison,
  edition: Edition,
  code: string,
  texts: PaperTexts,
): SheetPlan | null {
  const known = units.flatMap(({ criteria }) => criteria ?? []);
  if (known.length === 0) {
    return null;
  }
  const { years: words, language } = texts;
  const head = [
    lineOf(words.criteriaTitle(String(before.year), String(after.year)), 'title'),
    lineOf(texts.code(code)),
    lineOf(words.criteriaNote(known.length)),
    EMPTY_ROW,
  ];
  const rows = pointCriteriaOf(edition).map((each) => {
    const { units: counts, points } = changesOf(known, each.code);
    return {
      cells: [
        cellOf(each.code, 'code', 'text'),
        textCell(each.name[language]),
        pointsCell(each.max),
        ...counts.map(wholeCell),
        pointsCell(points),
      ],
    };
  });
  const headings = [
    ...[words.criterionCode, words.criterion, words.max],
    ...[words.unitsUp, words.unitsDown, words.unitsUnchanged, words.unitsUnknown],
    words.net,
  ];
  return {
    name: words.criteriaName,
    columns: [10, 56, 10, 10, 10, 11, 13, 12].map((width) => ({ width })),
    rows: [...head, headerOf(headings), ...rows],
    freeze: { rows: head.length + 1, columns: 2 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

const KINDS = ['up', 'down', 'unchanged', 'unknown'] as const satisfies readonly (keyof CriteriaChanges)[];

/** How many units are of each kind, and the points that all together gained or lost. */
function changesOf(
  known: readonly CriteriaChanges[],
  code: string,
): { readonly units: readonly number[]; readonly points: number } {
  const ofKind = (kind: (typeof KINDS)[number]) =>
    known.flatMap((changes) => changes[kind].filter(({ criterion }) => criterion === code));
  const all = KINDS.map(ofKind);
  return { units: all.map(({ length }) => length), points: exactSum(all.flat().flatMap(({ change }) => change ?? [])) };
}
