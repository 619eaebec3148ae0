import type { Criterion } from '../engine/edition/schema';
import type { Outcome } from '../engine/scoring/batch';
import type { Trace } from '../engine/scoring/explain';
import type { Band, RuleDetail } from '../engine/scoring/rules/rule';
import type { InputValue } from '../engine/scoring/scoresheet';
import type { RuleTexts } from './edition';
import type { Language } from './language';
import { numberText, percentText } from './number';
import { ruleInWords } from './rule-words';

/** How the points of a criterion came about, sentence by sentence. Numbers come already written in the language. */
export interface ExplanationTexts {
  readonly criterion: (data: { readonly code: string; readonly name: string; readonly max: string | null }) => string;
  readonly rule: (data: { readonly rule: string }) => string;
  readonly figures: (data: { readonly figures: readonly string[] }) => string;
  readonly figure: (data: { readonly id: string; readonly label: string; readonly value: string }) => string;
  readonly noFigure: string;
  readonly yes: string;
  readonly no: string;
  readonly ratio: (data: { readonly ratio: string; readonly band: Band }) => string;
  readonly part: (data: { readonly label: string; readonly points: string | null; readonly worth: string }) => string;
  readonly parts: (data: { readonly parts: readonly string[] }) => string;
  readonly didNotArise: string;
  readonly scored: (data: { readonly points: string; readonly max: string }) => string;
  readonly outcome: Readonly<Record<Exclude<Outcome, 'scored'>, string>>;
  /** `number` is the decision's, null where unknown; `inferred`: that it holds these criteria was concluded. */
  readonly decision: (data: { readonly number: string | null; readonly inferred: boolean }) => string;
}

/** All that explaining points in one language takes. */
export interface ExplanationSpeech {
  readonly language: Language;
  readonly rules: RuleTexts;
  readonly explanation: ExplanationTexts;
}

/** The explanation of one criterion's points as one paragraph. */
export function explanationText(trace: Trace, criterion: Criterion, speech: ExplanationSpeech): string {
  const { language, rules, explanation: texts } = speech;
  const max = trace.maximum === null ? null : numberText(trace.maximum, language);
  const { decision, outcome, points } = trace;
  return [
    texts.criterion({ code: criterion.code, name: criterion.name[language], max }),
    texts.rule({ rule: ruleInWords(criterion, rules, language) }),
    figuresText(trace, criterion, speech),
    detailText(trace.detail, speech),
    trace.state === 'did-not-arise' ? texts.didNotArise : '',
    outcome === 'scored'
      ? texts.scored({ points: numberText(points ?? NaN, language), max: max ?? '' })
      : texts.outcome[outcome],
    texts.decision({ number: decision.number, inferred: decision.certainty === 'inferred' }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function figuresText({ inputs }: Trace, criterion: Criterion, speech: ExplanationSpeech): string {
  const { language, explanation: texts } = speech;
  if (inputs.length === 0) return '';
  const figures = inputs.map(({ id, label, value }) =>
    texts.figure({ id, label: label[language], value: figureText(id, value, criterion, speech) }),
  );
  return texts.figures({ figures });
}

function figureText(id: string, value: InputValue, criterion: Criterion, speech: ExplanationSpeech): string {
  const { language, explanation: texts } = speech;
  if (value === null) return texts.noFigure;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return numberText(value, language);
  const options = criterion.inputs.find((input) => input.id === id)?.options;
  return options?.find((option) => option.id === value)?.label[language] ?? value;
}

/** What the rule made of the figures; empty where they say it themselves (yes, a count, a status). */
function detailText(detail: RuleDetail, speech: ExplanationSpeech): string {
  const { language, explanation: texts } = speech;
  switch (detail.kind) {
    case 'ratio':
    case 'ratio-threshold':
    case 'all-or-nothing':
      return detail.ratio === null || detail.band === null
        ? ''
        : texts.ratio({ ratio: percentText(detail.ratio, language), band: detail.band });
    case 'sum-of-parts':
      return texts.parts({
        parts: detail.parts.map(({ label, points, worth }) =>
          texts.part({
            label: label[language],
            points: points === null ? null : numberText(points, language),
            worth: worth === null ? '' : numberText(worth, language),
          }),
        ),
      });
    case 'given':
    case 'boolean':
    case 'steps-by-count':
    case 'steps-by-status':
    case 'count-per-item':
      return '';
  }
}
