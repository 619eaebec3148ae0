import { headingCodes } from '../criteria';
import { problem, type EditionPath, type EditionProblem } from '../problem';
import type { Criterion, Edition } from '../schema';

/** Ids and codes that must be unique, and headings and sources that must exist. */
export function identifierProblems(edition: Edition): readonly EditionProblem[] {
  return [...groupAndPillarIds(edition), ...criterionCodes(edition), ...headings(edition), ...sources(edition)];
}

/** The positions at which a value stands for the second time or later. */
export function repeats(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

/** Every criterion with the path at which it stands. */
export function locatedCriteria(
  edition: Edition,
): readonly { readonly criterion: Criterion; readonly path: EditionPath }[] {
  return edition.groups.flatMap((group, groupIndex) =>
    group.criteria.map((criterion, index) => ({ criterion, path: ['groups', groupIndex, 'criteria', index] })),
  );
}

function groupAndPillarIds(edition: Edition): readonly EditionProblem[] {
  const owners = [
    ...edition.groups.map(({ id }, index) => ({ id, path: ['groups', index, 'id'] })),
    ...edition.pillars.map(({ id }, index) => ({ id, path: ['pillars', index, 'id'] })),
    ...edition.leagues.map(({ id }, index) => ({ id, path: ['leagues', index, 'id'] })),
  ];
  const ids = owners.map((owner) => owner.id);
  return owners.flatMap(({ id, path }, index) =>
    ids.indexOf(id) < index ? [problem('duplicate-id', path, { id })] : [],
  );
}

function criterionCodes(edition: Edition): readonly EditionProblem[] {
  const located = locatedCriteria(edition);
  const codes = located.map(({ criterion }) => criterion.code);
  return located.flatMap(({ criterion, path }, index) =>
    codes.indexOf(criterion.code) < index
      ? [problem('duplicate-code', [...path, 'code'], { code: criterion.code })]
      : [],
  );
}

function headings(edition: Edition): readonly EditionProblem[] {
  const headingCodesOfAll = headingCodes(edition);
  return edition.groups.flatMap((group, groupIndex) => {
    const parents = new Map(group.criteria.map((criterion) => [criterion.code, criterion.parent]));
    return group.criteria.flatMap((criterion, index) => {
      const path = ['groups', groupIndex, 'criteria', index];
      const { code, parent } = criterion;
      const found: EditionProblem[] = [];
      if (parent !== undefined && !parents.has(parent)) {
        found.push(problem('unknown-parent', [...path, 'parent'], { code, parent }));
      }
      if (standsUnderItself(code, parents)) {
        found.push(problem('parent-cycle', [...path, 'parent'], { code }));
      }
      if (headingCodesOfAll.has(code) && (criterion.rule.kind !== 'given' || criterion.inputs.length > 0)) {
        found.push(problem('heading-with-rule', [...path, 'rule'], { code }));
      }
      return found;
    });
  });
}

function standsUnderItself(code: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  let above = parents.get(code);
  while (above !== undefined && !passed.has(above)) {
    if (above === code) {
      return true;
    }
    passed.add(above);
    above = parents.get(above);
  }
  return false;
}

function sources(edition: Edition): readonly EditionProblem[] {
  const named = [
    ...locatedCriteria(edition).map(({ criterion, path }) => ({ source: criterion.source, path })),
    ...edition.groups.flatMap((group, groupIndex) =>
      group.topics.map(({ source }, index) => ({ source, path: ['groups', groupIndex, 'topics', index] })),
    ),
    ...edition.pillars.map(({ source }, index) => ({ source, path: ['pillars', index] })),
  ];
  return named.flatMap(({ source, path }) =>
    Object.hasOwn(edition.sources, source) ? [] : [problem('unknown-source', [...path, 'source'], { source })],
  );
}
