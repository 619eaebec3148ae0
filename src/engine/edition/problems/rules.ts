import { problem, type EditionPath, type EditionProblem } from '../problem';
import type { Rule, SimpleRule } from '../rule-schema';
import type { Criterion, Edition, Input } from '../schema';
import { locatedCriteria } from './identifiers';
import { reachable } from './reach';

type InputKind = Input['kind'];

const NUMBERS: readonly InputKind[] = ['count', 'number'];

/** Rules must read inputs that the criterion has, of a kind they can use, and be able to earn the maximum. */
export function ruleProblems(edition: Edition): readonly EditionProblem[] {
  return locatedCriteria(edition).flatMap(({ criterion, path }) => {
    const at = [...path, 'rule'];
    return [...oneRule(criterion, criterion.rule, at), ...outOfReach(criterion, at)];
  });
}

function oneRule(criterion: Criterion, rule: Rule, path: EditionPath): readonly EditionProblem[] {
  if (rule.kind === 'given') {
    return [];
  }
  if (rule.kind === 'sum-of-parts') {
    return rule.parts.flatMap((part, index) => oneRule(criterion, part.rule, [...path, 'parts', index, 'rule']));
  }
  const reads = inputsRead(rule).flatMap(({ ids, kinds }) =>
    ids.flatMap((id) => inputRead(criterion, id, kinds, path)),
  );
  return [...reads, ...ownProblems(criterion, rule, path)];
}

/** The inputs a rule reads, with the kinds it can use. */
function inputsRead(
  rule: SimpleRule,
): readonly { readonly ids: readonly string[]; readonly kinds: readonly InputKind[] }[] {
  switch (rule.kind) {
    case 'boolean':
      return [{ ids: [rule.input], kinds: ['yes-no'] }];
    case 'ratio':
    case 'ratio-threshold':
    case 'all-or-nothing': {
      const below = typeof rule.denominator === 'number' ? [] : rule.denominator;
      return [{ ids: [...rule.numerator, ...below], kinds: NUMBERS }];
    }
    case 'steps-by-count':
      return [
        { ids: [rule.input], kinds: NUMBERS },
        { ids: rule.requires === undefined ? [] : [rule.requires], kinds: ['yes-no'] },
      ];
    case 'steps-by-status':
      return [{ ids: [rule.input], kinds: ['status'] }];
    case 'count-per-item':
      return [{ ids: rule.inputs, kinds: ['status'] }];
  }
}

function inputRead(
  { code, inputs }: Criterion,
  id: string,
  expected: readonly InputKind[],
  path: EditionPath,
): readonly EditionProblem[] {
  const input = inputs.find((candidate) => candidate.id === id);
  if (input === undefined) {
    return [problem('unknown-input', path, { code, input: id })];
  }
  return expected.includes(input.kind)
    ? []
    : [problem('wrong-input-kind', path, { code, input: id, kind: input.kind, expected })];
}

/** What only rules of one kind can get wrong. */
function ownProblems(criterion: Criterion, rule: SimpleRule, path: EditionPath): readonly EditionProblem[] {
  const { code } = criterion;
  switch (rule.kind) {
    case 'ratio-threshold':
      return rule.floor !== undefined && rule.floor > rule.full
        ? [problem('floor-over-full', [...path, 'floor'], { code, floor: rule.floor, full: rule.full })]
        : [];
    case 'steps-by-count':
      return rule.steps.some((step, index) => index > 0 && step.atLeast >= (rule.steps[index - 1]?.atLeast ?? 0))
        ? [problem('steps-not-descending', [...path, 'steps'], { code })]
        : [];
    case 'steps-by-status':
      return statusValues(criterion, [rule.input], Object.keys(rule.shares), [...path, 'shares']);
    case 'count-per-item':
      return statusValues(criterion, rule.inputs, Object.keys(rule.points), [...path, 'points']);
    case 'boolean':
    case 'ratio':
    case 'all-or-nothing':
      return [];
  }
}

/** Every status that can be chosen needs a value, and every value a status. */
function statusValues(
  { code, inputs }: Criterion,
  read: readonly string[],
  valued: readonly string[],
  path: EditionPath,
): readonly EditionProblem[] {
  return inputs
    .filter((input) => read.includes(input.id))
    .flatMap((input) => {
      const options = (input.options ?? []).map((option) => option.id);
      const without = options
        .filter((option) => !valued.includes(option))
        .map((option) => problem('option-without-value', path, { code, input: input.id, option }));
      const unknown = valued
        .filter((option) => !options.includes(option))
        .map((option) => problem('unknown-option', [...path, option], { code, input: input.id, option }));
      return [...without, ...unknown];
    });
}

function outOfReach({ code, max, rule }: Criterion, path: EditionPath): readonly EditionProblem[] {
  if (max === null) {
    return [];
  }
  const best = Number(reachable(rule, max).toFixed(9));
  return best < max ? [problem('max-out-of-reach', path, { code, max, reachable: best })] : [];
}
