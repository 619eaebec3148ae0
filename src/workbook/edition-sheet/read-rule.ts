/** Rules from the cells of a row: the kind from a list, its parameters in columns of their own. */
import type { Rule, SimpleRule } from '../../engine/edition/rule-schema';
import type { Parameter } from './columns';
import { numberIn, pairsIn, shareIn, stepIn } from './lists';
import { PARAMETERS, useOf } from './rule-columns';
import type { RowSlots, Slot } from './slot';

/** What a rule becomes whose cells could not be read: the reason has been reported. */
const UNREAD: Extract<Rule, { readonly kind: 'given' }> = { kind: 'given' };

/**
 * The rule of a criterion's row. An empty kind is `given`: an unknown rule means that points are typed.
 * `parts` are those that the parts' sheet holds for the criterion.
 */
export function readRule(slots: RowSlots, criterion: string, parts: readonly Part[]): Rule {
  const kind = slots('rule').word('rule', (words) => words.rule);
  if (kind === null && !slots('rule').empty) {
    return UNREAD;
  }
  if (kind === 'sum-of-parts') {
    unusedParameters(slots, kind);
    if (parts.length === 0) {
      slots('rule').fail({ check: 'edition-parts-missing', data: { criterion } });
      return UNREAD;
    }
    return { kind, parts: [...parts] };
  }
  return kind === null || kind === 'given' ? given(slots) : (readSimple(kind, slots) ?? UNREAD);
}

/** The rule of a part's row; null when it cannot be read, which has been reported. */
export function readPartRule(slots: RowSlots): SimpleRule | null {
  const slot = slots('rule');
  const kind = slot.word('rule', (words) => words.rule) ?? slot.missing();
  if (kind === 'given' || kind === 'sum-of-parts') {
    return slot.fail({ check: 'edition-word-unknown', data: { column: 'rule', found: slot.shown(), list: 'rule' } });
  }
  return kind === null ? null : readSimple(kind, slots);
}

/** One part of a sum. */
export type Part = Extract<Rule, { readonly kind: 'sum-of-parts' }>['parts'][number];

function given(slots: RowSlots): Rule {
  unusedParameters(slots, 'given');
  return { kind: 'given' };
}

function readSimple(kind: SimpleRule['kind'], slots: RowSlots): SimpleRule | null {
  unusedParameters(slots, kind);
  const missing = PARAMETERS.filter((column) => useOf(kind, column) === 'required' && slots(column).empty);
  missing.forEach((column) => {
    slots(column).fail({ check: 'edition-parameter-missing', data: { kind, column } });
  });
  return missing.length > 0 ? null : PARAMETERS_OF[kind](slots);
}

function unusedParameters(slots: RowSlots, kind: Rule['kind']): void {
  PARAMETERS.filter((column) => useOf(kind, column) === 'unused' && !slots(column).empty).forEach((column) => {
    slots(column).fail({ check: 'edition-parameter-unused', data: { kind, column } });
  });
}

/** Reads the rule of each kind; null when a cell was not understood. */
const PARAMETERS_OF: Readonly<Record<SimpleRule['kind'], (slots: RowSlots) => SimpleRule | null>> = {
  boolean: (slots) => {
    const input = oneName(slots('input'));
    return input === null ? null : { kind: 'boolean', input };
  },
  ratio: (slots) => withRatio(slots, (ratio) => ({ kind: 'ratio', ...ratio })),
  'all-or-nothing': (slots) => withRatio(slots, (ratio) => ({ kind: 'all-or-nothing', ...ratio })),
  'ratio-threshold': (slots) => {
    const full = slots('full').share();
    const floor = slots('floor').share();
    const bounds = floor === null ? {} : { floor };
    return withRatio(slots, (ratio) => (full === null ? null : { kind: 'ratio-threshold', ...ratio, full, ...bounds }));
  },
  'steps-by-count': (slots) => {
    const input = oneName(slots('input'));
    const requires = slots('requires').empty ? null : oneName(slots('requires'));
    const steps = readSteps(slots('values'));
    const condition = requires === null ? {} : { requires };
    return input === null || steps === null ? null : { kind: 'steps-by-count', input, ...condition, steps };
  },
  'steps-by-status': (slots) => {
    const input = oneName(slots('input'));
    const shares = readValues(slots('values'), 'shares');
    return input === null || shares === null ? null : { kind: 'steps-by-status', input, shares };
  },
  'count-per-item': (slots) => {
    const points = readValues(slots('values'), 'points');
    return points === null ? null : { kind: 'count-per-item', inputs: [...slots('input').names()], points };
  },
};

interface Ratio {
  readonly numerator: string[];
  readonly denominator: string[] | number;
}

/** `b + c` over `a`, or over a number where the denominator is fixed. */
function withRatio(slots: RowSlots, rule: (ratio: Ratio) => SimpleRule | null): SimpleRule | null {
  const numerator = [...slots('numerator').names()];
  const below = slots('denominator');
  return rule({ numerator, denominator: numberIn(below.shown()) ?? [...below.names()] });
}

function oneName(slot: Slot): string | null {
  const [name, ...others] = slot.names();
  return name === undefined || others.length > 0 ? slot.unclear('inputs') : name;
}

type Steps = Extract<SimpleRule, { readonly kind: 'steps-by-count' }>['steps'];

/** `52: 100%`, highest first; the engine checks the order. */
function readSteps(slot: Slot): Steps | null {
  const steps = pairsIn(slot.text() ?? '', 'lines-or-semicolons')?.map(({ key, text }) => ({
    atLeast: stepIn(key),
    share: shareIn(text),
  }));
  const whole = steps?.flatMap(({ atLeast, share }) =>
    atLeast === null || share === null ? [] : [{ atLeast, share }],
  );
  if (whole === undefined || whole.length < (steps?.length ?? 0)) {
    return slot.unclear('steps');
  }
  return whole;
}

/** `on-time: 100%` or `on-time: 0,5`, by option. */
function readValues(slot: Slot, form: 'shares' | 'points'): Record<string, number> | null {
  const pairs = pairsIn(slot.text() ?? '', 'lines-or-semicolons');
  const values = pairs?.map(({ key, text }) => [key, form === 'shares' ? shareIn(text) : numberIn(text)] as const);
  const whole = values?.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  if (whole === undefined || whole.length < (values?.length ?? 0)) {
    return slot.unclear(form);
  }
  const keys = whole.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  return twice === undefined
    ? Object.fromEntries(whole)
    : slot.fail({ check: 'edition-list-repeats', data: { found: twice } });
}

/** The columns that name inputs, for problems that are about one of them. */
export const INPUT_COLUMNS: readonly Parameter[] = ['numerator', 'denominator', 'input', 'requires'];
