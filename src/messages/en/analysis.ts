import type { AnalysisTexts } from '../analysis';
import { numberText } from '../number';

const number = (value: number): string => numberText(value, 'en');
const list = (items: readonly string[]): string => items.join(', ');

/** Analyses in English. */
export const analysisTexts: AnalysisTexts = {
  causes: {
    'lost-nothing-given': () => 'Neither figures nor points were given.',
    'lost-request-open': () => 'Asked to be left out, which is not accepted: it still counts in the maximum.',
    'lost-cut': ({ claimed, given, evidence }) =>
      `The appraisal gave ${number(given)} of the ${number(claimed)} claimed${evidence ? '' : '; the row cites no evidence'}.`,
    'lost-figures-missing': ({ inputs }) => `The figures ${list(inputs)} are missing, so the rule gives nothing.`,
    'lost-by-rule': () => 'The figures do not reach full points by the rule.',
    'lost-given': () => 'The points given lie below the maximum.',
  },
  causeKinds: {
    'lost-nothing-given': () => 'Neither figures nor points were given',
    'lost-request-open': () => 'The request to be left out is not accepted',
    'lost-cut': ({ evidence }) => `The appraisal gave less than claimed${evidence ? '' : ', no evidence cited'}`,
    'lost-figures-missing': () => 'Figures are missing',
    'lost-by-rule': () => 'The figures do not reach full points',
    'lost-given': () => 'The points given lie below the maximum',
  },
  remedies: {
    'lost-nothing-given': () => 'Give the figures or the points of the criterion',
    'lost-request-open': () => null,
    'lost-cut': ({ evidence }) => (evidence ? null : 'Cite evidence'),
    'lost-figures-missing': ({ inputs }) => `Give the figures ${list(inputs)}`,
    'lost-by-rule': () => null,
    'lost-given': () => null,
  },
  improve: (labels) => `Improve: ${labels.join('; ')}`,
  problems: {
    'what-if-unknown-criterion': ({ criterion }) =>
      `The edition has no criterion “${criterion}”. Choose another, or leave it out of the scenario.`,
    'what-if-unknown-input': ({ criterion, input, inputs }) =>
      `Criterion ${criterion} has no figure “${input}”; it has: ${list(inputs)}. Correct the scenario.`,
    'what-if-points-out-of-range': ({ criterion, points, max }) =>
      `Criterion ${criterion}: ${number(points)} points are tried; expected 0${max === null ? ' or more' : ` to ${number(max)}`}.`,
    'what-if-figures-impossible': ({ criterion }) =>
      `Criterion ${criterion}: the figures tried cannot be (negative, of the wrong kind, or a part of nothing). Correct them.`,
  },
  noAdvice: (none) => {
    switch (none.id) {
      case 'no-rank':
        return 'The unit has no rank: points are missing, or the maximum is not known. Fill in what is missing.';
      case 'already-held':
        return `The unit holds rank ${String(none.rank)}; no more points are needed.`;
      case 'no-such-rank':
        return `The league ranks ${String(none.units)} units; there is no rank ${String(none.rank)}.`;
      case 'out-of-reach':
        return `Rank ${String(none.rank)} is out of reach even with all that can be gained; the best is rank ${String(none.reachable)}.`;
    }
  },
  figure: ({ label, from, to }) => `${label}: ${from} → ${to}`,
  points: ({ points, gain }) => `gives ${points} points (+${gain})`,
  byHand: ({ points, gain }) => `Raise the points to ${points} (+${gain})`,
  yes: 'Yes',
  no: 'No',
  nothing: 'none yet',
};
