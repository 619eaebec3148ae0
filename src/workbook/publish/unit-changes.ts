/** What changed for one unit since the year before: its pillars and groups, and the criteria that rose and fell. */
import type { Criterion, Edition } from '../../engine/edition/schema';
import type { CriteriaChanges, CriterionChange, PartChange, UnitChange } from '../../engine/ranking/comparison';
import type { RowPlan } from '../plan/sheet-plan';
import {
  EMPTY_ROW,
  headerOf,
  indexCell,
  indexChangeCell,
  lineOf,
  placesCell,
  pointsCell,
  pointsChangeCell,
  textCell,
} from './cells';
import type { PaperTexts } from './texts';

/** A unit beside itself a year before, with both years. */
export interface ChangedUnit {
  readonly change: UnitChange;
  readonly before: number;
  readonly after: number;
}

/**
 * Rows for the unit's own paper, under their heading; none where nothing of both years is known.
 * @param known the criteria of the edition, by code
 */
export function unitChangeRows(
  { change, before, after }: ChangedUnit,
  edition: Edition,
  known: ReadonlyMap<string, Criterion>,
  { years: words, ranking, language }: PaperTexts,
): readonly RowPlan[] {
  const parts = [
    partRow(ranking.labels.index, change, edition),
    ...edition.pillars.map(({ id, name }) => partRow(name[language], change.pillars.get(id), edition)),
    ...edition.groups.map(({ id, name }) => partRow(name[language], change.groups.get(id), edition)),
  ].flatMap((row) => row ?? []);
  const criteria = change.criteria === null ? [] : criteriaRows(change.criteria, known, language);
  if (parts.length === 0 && change.criteria === null) {
    return [];
  }
  return [
    lineOf(words.ofUnit(String(before), String(after)), 'label'),
    ...(parts.length === 0
      ? []
      : [headerOf([words.part, words.before, words.after, words.change, words.places]), ...parts]),
    ...(change.criteria === null
      ? []
      : [...(parts.length === 0 ? [] : [EMPTY_ROW]), lineOf(countsLine(change.criteria, words))]),
    ...(criteria.length === 0
      ? []
      : [headerOf([words.criterion, words.before, words.after, words.change, words.max]), ...criteria]),
  ];
}

function partRow(name: string, part: PartChange | undefined, edition: Edition): RowPlan | null {
  if (part === undefined || part.index.change === null) return null;
  const { index, rank } = part;
  const values = [index.before, index.after].map((value) => indexCell(value, edition));
  return { cells: [textCell(name), ...values, indexChangeCell(index.change, edition), placesCell(rank.change)] };
}

function countsLine({ up, down, unchanged, net }: CriteriaChanges, words: PaperTexts['years']): string {
  return words.counts({ up: up.length, down: down.length, unchanged: unchanged.length, net });
}

/** What rose most first, what fell most last. */
function criteriaRows(
  { up, down }: CriteriaChanges,
  known: ReadonlyMap<string, Criterion>,
  language: PaperTexts['language'],
): readonly RowPlan[] {
  const gain = ({ change }: CriterionChange): number => change ?? 0;
  return [...up, ...down]
    .toSorted((a, b) => gain(b) - gain(a))
    .map(({ criterion: code, before, after, change }) => {
      const criterion = known.get(code);
      const name = criterion === undefined ? code : `${code}. ${criterion.name[language]}`;
      const values = [before, after].map(pointsCell);
      return { cells: [textCell(name), ...values, pointsChangeCell(change), pointsCell(criterion?.max ?? null)] };
    });
}
