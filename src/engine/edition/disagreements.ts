/**
 * Where a form disagrees with what is known of its edition. Of a partly known edition the form supplies the criteria;
 * what the decision says of groups, counts and points is held against it. What is unknown (null) is not compared.
 */
import { sameWords } from '../text';
import { allCriteriaKnown } from './criteria';
import { sumOrNull } from './problems/sums';
import type { Edition, Group, Text } from './schema';

/** A group's row in a form, with the criteria that stand below it. */
export interface FormGroup {
  /** Id of the edition's group it was recognised as; null where it is none of them. */
  readonly group: string | null;
  /** The row's text; empty where criteria stand above the first row of a group. */
  readonly name: string;
  readonly criteria: readonly FormCriterion[];
}

/** A criterion's row in a form; maximum in points, null where none is printed. */
export interface FormCriterion {
  readonly code: string;
  readonly name: string;
  readonly max: number | null;
}

interface GroupNamed {
  readonly group: string;
  readonly name: Text;
}

/** What disagrees, with both sides; counts are numbers of criteria, points are maxima. */
export type Disagreement =
  | ({ readonly kind: 'group-missing'; readonly scored: boolean } & GroupNamed)
  | ({ readonly kind: 'group-name'; readonly found: string } & GroupNamed)
  | ({ readonly kind: 'group-count'; readonly expected: number; readonly found: number } & GroupNamed)
  | ({ readonly kind: 'group-points'; readonly expected: number; readonly found: number } & GroupNamed)
  /** `position` counts the form's groups from 0. */
  | {
      readonly kind: 'group-unknown';
      readonly position: number;
      readonly found: string;
      readonly criteria: readonly string[];
    }
  | { readonly kind: 'edition-count'; readonly expected: number; readonly found: number }
  | { readonly kind: 'edition-points'; readonly expected: number; readonly found: number }
  | { readonly kind: 'criterion-name'; readonly code: string; readonly expected: Text; readonly found: string }
  | { readonly kind: 'criterion-group'; readonly code: string; readonly expected: Text; readonly found: Text };

/** Every disagreement of a form with a partly known edition, groups first. A wholly known edition has checks of its own. */
export function disagreements(edition: Edition, form: readonly FormGroup[]): readonly Disagreement[] {
  if (allCriteriaKnown(edition) || edition.groups.length === 0) {
    return [];
  }
  return [
    ...edition.groups.flatMap((group) => ofGroup(group, form)),
    ...form.flatMap((each, position) => ofUnknown(each, position)),
    ...ofKnownCriteria(edition, form),
    ...ofEdition(edition, form),
  ];
}

function ofGroup(group: Group, form: readonly FormGroup[]): readonly Disagreement[] {
  const named = { group: group.id, name: group.name };
  const own = form.filter((each) => each.group === group.id);
  if (own.length === 0) {
    return [{ kind: 'group-missing', scored: group.scored, ...named }];
  }
  const criteria = distinct(own);
  const found: Disagreement[] = own
    .filter(({ name }) => !namesGroup(name, group))
    .map(({ name }) => ({ kind: 'group-name', found: name, ...named }));
  if (group.criteriaCount !== null && group.criteriaCount !== criteria.length) {
    found.push({ kind: 'group-count', expected: group.criteriaCount, found: criteria.length, ...named });
  }
  const points = sumOrNull(criteria.map(({ max }) => max));
  if (group.scored && group.max !== null && points !== null && points !== group.max && criteria.length > 0) {
    found.push({ kind: 'group-points', expected: group.max, found: points, ...named });
  }
  return found;
}

/** A name may stand behind a number or a word (`Nhóm 1: Hạ tầng số`), and an empty one says nothing. */
function namesGroup(text: string, { name, code }: Group): boolean {
  const bare = text.replace(/^[^:.]{0,20}[:.]\s*/u, '');
  const said = [text, bare, text.replace(/^(?:[IVX]+|\d+|[A-Z])\s+/u, '')];
  return bare === '' || text === code || said.some((each) => sameWords(each, name.vi) || sameWords(each, name.en));
}

function ofUnknown({ group, name, criteria }: FormGroup, position: number): readonly Disagreement[] {
  return group === null && criteria.length > 0
    ? [{ kind: 'group-unknown', position, found: name, criteria: criteria.map(({ code }) => code) }]
    : [];
}

/** Criteria of which the edition knows the name and the group. */
function ofKnownCriteria(edition: Edition, form: readonly FormGroup[]): readonly Disagreement[] {
  const known = new Map(
    edition.groups.flatMap((group) =>
      group.criteria.map((criterion) => [criterion.code, { criterion, group }] as const),
    ),
  );
  const names = new Map(edition.groups.map(({ id, name }) => [id, name]));
  return form.flatMap(({ group, criteria }) =>
    criteria.flatMap(({ code, name: printed }): readonly Disagreement[] => {
      const here = known.get(code);
      if (here === undefined) {
        return [];
      }
      const { name } = here.criterion;
      const other = group === null || group === here.group.id ? undefined : names.get(group);
      return [
        ...(printed === '' || sameWords(printed, name.vi) || sameWords(printed, name.en)
          ? []
          : [{ kind: 'criterion-name' as const, code, expected: name, found: printed }]),
        ...(other === undefined
          ? []
          : [{ kind: 'criterion-group' as const, code, expected: here.group.name, found: other }]),
      ];
    }),
  );
}

function ofEdition({ groups, max, completeness }: Edition, form: readonly FormGroup[]): readonly Disagreement[] {
  const unscored = new Set(groups.filter(({ scored }) => !scored).map(({ id }) => id));
  const all = distinct(form);
  const scored = distinct(form.filter(({ group }) => group === null || !unscored.has(group)));
  const points = sumOrNull(scored.map((criterion) => criterion.max));
  const found: Disagreement[] = [];
  const { criteriaTotal } = completeness;
  if (criteriaTotal !== null && criteriaTotal !== all.length) {
    found.push({ kind: 'edition-count', expected: criteriaTotal, found: all.length });
  }
  if (max.points !== null && points !== null && points !== max.points && scored.length > 0) {
    found.push({ kind: 'edition-points', expected: max.points, found: points });
  }
  return found;
}

/** A code that stands twice counts once; that it does is told elsewhere. */
function distinct(form: readonly FormGroup[]): readonly FormCriterion[] {
  return [...new Map(form.flatMap(({ criteria }) => criteria.map((each) => [each.code, each] as const))).values()];
}
