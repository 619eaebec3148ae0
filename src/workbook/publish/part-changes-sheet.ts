/** Thay đổi trụ cột, chỉ số chính: what each unit gained or lost in every part that both years have, in value and in rank. */
import type { Edition } from '../../engine/edition/schema';
import type { PartChange, UnitChange, YearComparison } from '../../engine/ranking/comparison';
import type { PlannedCell, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, indexChangeCell, lineOf, placesCell, textCell } from './cells';
import type { PaperTexts } from './texts';

interface Part {
  readonly name: string;
  readonly of: (unit: UnitChange) => PartChange | undefined;
}

/** Plans the sheet; null where the two years share no part, or no unit has a value of one in both. */
export function partChangesSheet(
  { before, after, shared, units }: YearComparison,
  edition: Edition,
  code: string,
  texts: PaperTexts,
): SheetPlan | null {
  const { years: words, language } = texts;
  const has = (pairs: typeof shared.groups, id: string): boolean => pairs.some((pair) => pair.after === id);
  const parts: readonly Part[] = [
    ...edition.pillars
      .filter(({ id }) => has(shared.pillars, id))
      .map(({ id, name }) => ({ name: name[language], of: ({ pillars }: UnitChange) => pillars.get(id) })),
    ...edition.groups
      .filter(({ id }) => has(shared.groups, id))
      .map(({ id, name }) => ({ name: name[language], of: ({ groups }: UnitChange) => groups.get(id) })),
  ];
  const isKnown = (part: PartChange | undefined): boolean => part !== undefined && part.index.change !== null;
  const compared = units.filter((unit) => parts.some(({ of }) => isKnown(of(unit))));
  if (compared.length === 0) {
    return null;
  }
  const head = [
    lineOf(words.partsTitle(String(before.year), String(after.year)), 'title'),
    lineOf(texts.code(code)),
    lineOf(words.partsNote),
    EMPTY_ROW,
  ];
  const headings = [words.unit, ...parts.flatMap(({ name }) => [name, words.partPlaces])];
  return {
    name: words.partsName,
    columns: [34, ...parts.flatMap(() => [13, 8])].map((width) => ({ width })),
    rows: [
      ...head,
      headerOf(headings),
      ...compared.map((unit) => ({
        cells: [textCell(unit.unit), ...parts.flatMap(({ of }) => cellsOf(of(unit), edition))],
      })),
    ],
    freeze: { rows: head.length + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

function cellsOf(part: PartChange | undefined, edition: Edition): readonly PlannedCell[] {
  return [indexChangeCell(part?.index.change ?? null, edition), placesCell(part?.rank.change ?? null)];
}
