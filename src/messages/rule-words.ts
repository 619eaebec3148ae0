import { inputLetter } from '../engine/edition/input-letter';
import type { Rule, SimpleRule } from '../engine/edition/rule-schema';
import type { Criterion } from '../engine/edition/schema';
import type { RuleTexts } from './edition';
import type { Language } from './language';
import { numberText, percentText } from './number';

/** How a criterion's points come about, in words, from its rule and the labels of its inputs. */
export function ruleInWords(criterion: Criterion, texts: RuleTexts, language: Language): string {
  return ruleText(criterion.rule, { criterion, texts, language });
}

interface Telling {
  readonly criterion: Criterion;
  readonly texts: RuleTexts;
  readonly language: Language;
}

type RatioRule = Extract<SimpleRule, { readonly numerator: unknown }>;

function ruleText(rule: Rule, telling: Telling): string {
  const { texts } = telling;
  switch (rule.kind) {
    case 'given':
      return texts.given();
    case 'boolean':
      return texts.boolean({ condition: inputLabel(rule.input, telling) });
    case 'ratio':
      return texts.ratio({ ratio: formula(rule, telling) });
    case 'ratio-threshold':
      return texts.threshold({
        ratio: formula(rule, telling),
        full: percentText(rule.full, telling.language),
        floor: rule.floor === undefined ? null : percentText(rule.floor, telling.language),
      });
    case 'all-or-nothing':
      return texts.allOrNothing({ ratio: formula(rule, telling) });
    case 'steps-by-count':
      return stepsText(rule, telling);
    case 'steps-by-status':
      return `${Object.entries(rule.shares)
        .map(([option, share]) =>
          texts.status({ option: optionLabel(option, telling), share: shareText(share, telling) }),
        )
        .join('; ')}.`;
    case 'count-per-item':
      return texts.perItem({
        items: rule.inputs.length,
        each: Object.entries(rule.points)
          .map(([option, points]) =>
            texts.status({ option: optionLabel(option, telling), share: pointsText(points, telling) }),
          )
          .join('; '),
      });
    case 'sum-of-parts':
      return texts.parts({
        parts: rule.parts
          .map((part) =>
            texts.part({
              label: part.label[telling.language],
              worth:
                'share' in part.worth ? shareText(part.worth.share, telling) : pointsText(part.worth.points, telling),
              rule: ruleText(part.rule, telling),
            }),
          )
          .join(' '),
      });
  }
}

function stepsText(rule: Extract<SimpleRule, { readonly kind: 'steps-by-count' }>, telling: Telling): string {
  const { texts, language } = telling;
  const steps = rule.steps
    .map((step) =>
      texts.step({
        input: inputLetter({ id: rule.input }) ?? inputLabel(rule.input, telling),
        atLeast: numberText(step.atLeast, language),
        share: shareText(step.share, telling),
      }),
    )
    .join('; ');
  return rule.requires === undefined
    ? `${steps}.`
    : `${texts.requires({ condition: inputLabel(rule.requires, telling), steps })}.`;
}

/** `(b + c)/a`, with input ids as the form prints them. */
function formula(rule: RatioRule, { language }: Telling): string {
  const sum = (ids: readonly string[]): string => (ids.length === 1 ? ids.join('') : `(${ids.join(' + ')})`);
  const below = typeof rule.denominator === 'number' ? numberText(rule.denominator, language) : sum(rule.denominator);
  return `${sum(rule.numerator)}/${below}`;
}

function inputLabel(id: string, { criterion, language }: Telling): string {
  return criterion.inputs.find((input) => input.id === id)?.label[language] ?? id;
}

function optionLabel(id: string, { criterion, language }: Telling): string {
  const options = criterion.inputs.flatMap((input) => input.options ?? []);
  return options.find((option) => option.id === id)?.label[language] ?? id;
}

function shareText(share: number, { texts, language }: Telling): string {
  return texts.shareOfMax({ share: percentText(share, language) });
}

function pointsText(points: number, { texts, language }: Telling): string {
  return texts.points({ points: numberText(points, language) });
}
