import type { ExplanationSpeech, ExplanationTexts } from '../explanation';
import { ruleTexts } from './edition';

const BANDS = { full: 'full points', proportional: 'points in proportion', nothing: 'no points' } as const;

export const explanationTexts: ExplanationTexts = {
  criterion: ({ code, name, max }) =>
    max === null ? `${code}: ${name} (maximum unknown).` : `${code}: ${name} (at most ${max} points).`,
  rule: ({ rule }) => `Rule: ${rule}`,
  figures: ({ figures }) => `Figures: ${figures.join('; ')}.`,
  figure: ({ id, label, value }) => `${id} (${label}) = ${value}`,
  noFigure: 'missing',
  yes: 'Yes',
  no: 'No',
  ratio: ({ ratio, band }) => `The ratio is ${ratio}: ${BANDS[band]}.`,
  part: ({ label, points, worth }) =>
    points === null ? `${label}: no points yet (at most ${worth})` : `${label}: ${points} of ${worth} points`,
  parts: ({ parts }) => `Parts: ${parts.join('; ')}.`,
  didNotArise: 'It did not arise.',
  scored: ({ points, max }) => `Points by the rule: ${points} of ${max}.`,
  outcome: {
    missing: 'No points yet: a figure is missing.',
    undecided: 'A person must decide: the denominator is 0 and the decision does not say what that earns.',
    invalid: 'No points: a figure cannot be; check it.',
    given: 'The points are given by a person, not computed from figures.',
    'no-maximum': 'No points: the source does not say what the criterion is worth.',
    'not-applicable': 'Not applicable: it leaves the maximum.',
  },
  decision: ({ number, inferred }) =>
    number === null
      ? 'Decision: number unknown.'
      : `Decision: ${number}${inferred ? ' (inferred; the original was not seen)' : ''}.`,
};

export const explanationSpeech: ExplanationSpeech = {
  language: 'en',
  rules: ruleTexts,
  explanation: explanationTexts,
};
