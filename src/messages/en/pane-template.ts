import type { TemplatePanelTexts } from '../pane-template';
import { periodText } from '../period';

export const templatePanelTexts: TemplatePanelTexts = {
  help: 'Makes the self-assessment form of an edition in new sheets of this workbook. Sheets that are there stay as they are. The form is in Vietnamese.',
  edition: 'Edition',
  unit: 'Unit',
  unitHint: 'May be left blank and filled in later.',
  period: 'Period',
  noPeriod: 'Fill in later',
  periodText: (period) => periodText(period, 'en'),
  known: ({ known, total, isWhole }) =>
    isWhole
      ? `The form has all ${known} criteria.`
      : `${total === null ? known : `${known} of ${total}`} criteria are known; the others are blank rows to fill in from the decision.`,
  noneKnown: ({ total }) =>
    `The criteria of this edition are not known, so the form has its groups and ${total === null ? '' : `${total} `}blank rows only. Copy codes, names and maxima from the decision before you score.`,
  make: 'Make the form',
  running: 'Making the form…',
  done: ({ sheets }) => `Made the sheets ${sheets}.`,
  refused: 'The form was not made; the workbook was not changed.',
};
