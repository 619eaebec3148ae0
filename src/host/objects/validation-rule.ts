/** Rules of data validations, between office.js and the port. */
import * as z from 'zod/mini';
import { Failure, notEmulated } from '../batch/failure';
import { OPERATORS, type Operator, type PortRule } from '../port-parts';

const bound = z.union([z.number(), z.string()]);
const comparison = z.object({ operator: z.string(), formula1: bound, formula2: z.optional(bound) });

const wireRule = z.union([
  z.object({ list: z.object({ inCellDropDown: z.boolean(), source: z.string() }) }),
  z.object({ wholeNumber: comparison }),
  z.object({ decimal: comparison }),
  z.object({ textLength: comparison }),
  z.object({ custom: z.object({ formula: z.string() }) }),
]);

/** `EqualTo` and its like are `equal` in files; the others differ by their first letter only. */
const TO_EXCEL: Readonly<Record<Operator, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function toComparison(kind: 'decimal' | 'wholeNumber' | 'textLength', given: z.infer<typeof comparison>): PortRule {
  const operator = OPERATORS.find((known) => TO_EXCEL[known] === given.operator);
  const hasTwo = operator === 'between' || operator === 'notBetween';
  if (operator === undefined || (hasTwo && given.formula2 === undefined)) {
    throw new Failure('InvalidArgument');
  }
  return { kind, operator, least: String(given.formula1), most: hasTwo ? String(given.formula2) : null };
}

/** Reads a rule as office.js sends it. Dates, times and sources given as a `Range` are refused. */
export function readRule(value: unknown): PortRule {
  const parsed = z.safeParse(wireRule, value);
  if (!parsed.success) {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const [unknown] = names.filter((name) => name === 'date' || name === 'time');
    throw unknown === undefined ? new Failure('InvalidArgument') : notEmulated(`Data validation by ${unknown}`);
  }
  const rule = parsed.data;
  if ('list' in rule) {
    return { kind: 'list', source: rule.list.source, dropDown: rule.list.inCellDropDown };
  }
  if ('custom' in rule) {
    return { kind: 'custom', formula: rule.custom.formula };
  }
  if ('decimal' in rule) {
    return toComparison('decimal', rule.decimal);
  }
  return 'wholeNumber' in rule
    ? toComparison('wholeNumber', rule.wholeNumber)
    : toComparison('textLength', rule.textLength);
}

/** A bound as it was given: a number, or a formula. */
function writeBound(value: string): number | string {
  return value === '' || Number.isNaN(Number(value)) ? value : Number(value);
}

/** The rule as office.js expects it; empty for cells that take anything. */
export function writeRule(rule: PortRule): object {
  switch (rule.kind) {
    case 'none':
      return {};
    case 'list':
      return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    default: {
      const most = rule.most === null ? {} : { formula2: writeBound(rule.most) };
      return { [rule.kind]: { formula1: writeBound(rule.least), ...most, operator: TO_EXCEL[rule.operator] } };
    }
  }
}

const TYPES: Readonly<Record<PortRule['kind'], string>> = {
  none: 'None',
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel's word for a rule. */
export function ruleType(rule: PortRule): string {
  return TYPES[rule.kind];
}
