import type { Rule } from '../../engine/edition/rule-schema';
import type { PlannedValue } from '../plan/sheet-plan';
import type { ColumnId } from './columns';
import { numberAsText, pairsAsText, shareAsText } from './lists';
import type { EditionWords } from './texts';

/** What a row holds, by column; columns that are not named stay empty. */
export type Cells = Partial<Record<ColumnId, PlannedValue>>;

/** A rule in the columns of its row: what `readRule` reads. The parts of a sum have rows of their own. */
export function ruleCells(rule: Rule, words: EditionWords): Cells {
  return { rule: words.rule[rule.kind], ...parameterCells(rule) };
}

function parameterCells(rule: Rule): Cells {
  switch (rule.kind) {
    case 'given':
    case 'sum-of-parts':
      return {};
    case 'boolean':
      return { input: rule.input };
    case 'ratio':
    case 'all-or-nothing':
      return ratioCells(rule);
    case 'ratio-threshold':
      return { ...ratioCells(rule), full: rule.full, floor: rule.floor ?? null };
    case 'steps-by-count':
      return {
        input: rule.input,
        requires: rule.requires ?? null,
        values: pairsAsText(rule.steps.map(({ atLeast, share }) => [numberAsText(atLeast), shareAsText(share)])),
      };
    case 'steps-by-status':
      return {
        input: rule.input,
        values: pairsAsText(Object.entries(rule.shares).map(([id, share]) => [id, shareAsText(share)])),
      };
    case 'count-per-item':
      return {
        input: rule.inputs.join('; '),
        values: pairsAsText(Object.entries(rule.points).map(([id, points]) => [id, numberAsText(points)])),
      };
  }
}

function ratioCells({ numerator, denominator }: Extract<Rule, { readonly numerator: unknown }>): Cells {
  return {
    numerator: numerator.join(' + '),
    denominator: typeof denominator === 'number' ? denominator : denominator.join(' + '),
  };
}
