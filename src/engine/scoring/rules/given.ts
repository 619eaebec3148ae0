import { type CompiledRule, GIVEN } from './rule';

/** Points are given by a person: nothing is computed. */
export function compileGiven(): CompiledRule {
  return { kind: 'given', evaluate: () => GIVEN, explain: () => ({ kind: 'given' }) };
}
