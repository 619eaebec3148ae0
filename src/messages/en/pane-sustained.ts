import type { SustainedTexts } from '../pane-sustained';
import { REASON_EN } from './reason';

export const sustainedTexts: SustainedTexts = {
  title: 'Sustainable points',
  rule: ({ years, period }) =>
    `Sustainable: full points ${years} periods running (this one and ${period ?? 'the one before'}). No decision defines this; it is analysis, not an official result.`,
  durabilities: { sustainable: 'Sustainable', fragile: 'Not yet sustainable', unknown: 'Not enough known' },
  criteria: 'Criteria',
  points: 'Max points',
  show: 'Criteria to show',
  none: 'There are no such criteria.',
  listed: ({ shown, all }) => `${shown} of ${all} criteria, most points first.`,
  more: 'Show all',
  pointsOf: ({ now, then, max }) => `Now ${now ?? '–'}, before ${then ?? '–'}, maximum ${max}`,
  byRule: ({ durability }) => `By the rule: ${durability.toLowerCase()}.`,
  judged: ({ reason, day, isOtherwise }) =>
    `${isOtherwise ? 'Judged otherwise' : 'Judged by a person'}${day === null ? '' : ` on ${day}`} because: ${reason}`,

  overrule: 'Judge otherwise',
  criterion: 'Criterion',
  chooseCriterion: 'Choose a criterion…',
  judgement: 'Judgement',
  reason: 'Reason',
  reasonHint: `It takes ${REASON_EN}. For example: the contract for the platform ends next year.`,
  keep: 'Keep judgement',
  keeping: 'Keeping…',
  kept: 'The judgement is kept in the workbook.',
  drop: ({ code }) => `Drop the judgement on criterion ${code}`,
  dropShort: 'Drop judgement',
  dropped: 'The judgement is dropped; the rule decides again.',
  refused: 'It was not kept.',
  notDropped: 'The judgement was not dropped.',
  unbound: 'To keep judgements, let the form be remembered under “Recognise form” first.',
};
