/** Thay đổi theo tiêu chí: in how many units each criterion rose, fell and stayed, and by how many points in all. */
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import type { CriteriaChanges, YearComparison } from '../../engine/ranking/comparison';
import { exactSum } from '../../engine/scoring/exact';
import { cellOf } from '../plan/cell';
import type { SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, lineOf, pointsCell, pointsChangeCell, textCell, wholeCell } from './cells';
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
  const changes = changesByCriterion(known);
  const rows = pointCriteriaOf(edition).map(({ code: criterion, name, max }) => {
    const { units: counts, gained } = changes.get(criterion) ?? NO_CHANGES;
    return {
      cells: [
        cellOf(criterion, 'code', 'text'),
        textCell(name[language]),
        pointsCell(max),
        ...KINDS.map((kind) => wholeCell(counts[kind])),
        pointsChangeCell(exactSum(gained)),
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

/** How many units are of each kind, and the points that each of them gained or lost, where that is known. */
interface ChangesOfCriterion {
  readonly units: Readonly<Record<(typeof KINDS)[number], number>>;
  readonly gained: readonly number[];
}

const NO_CHANGES: ChangesOfCriterion = { units: { up: 0, down: 0, unchanged: 0, unknown: 0 }, gained: [] };

/** The changes of every criterion, by code, in one pass over the units: there may be thousands. */
function changesByCriterion(known: readonly CriteriaChanges[]): ReadonlyMap<string, ChangesOfCriterion> {
  const found = new Map<string, { units: Record<(typeof KINDS)[number], number>; gained: number[] }>();
  for (const changes of known) {
    for (const kind of KINDS) {
      for (const { criterion, change } of changes[kind]) {
        const own = found.get(criterion) ?? { units: { ...NO_CHANGES.units }, gained: [] };
        own.units[kind] += 1;
        if (change !== null) own.gained.push(change);
        found.set(criterion, own);
      }
    }
  }
  return found;
}
