import type { ScoreTexts } from '../pane-score';

export const scoreTexts: ScoreTexts = {
  groups: ({ term }) => `Points by ${term.toLowerCase()}`,
  pillars: 'Points by pillar',
  show: 'Draw points',
  max: 'Max',
  total: 'Total',
  columns: { self: 'Self-assessed', appraised: 'Appraised', final: 'Final', computed: 'Formula' },
  bars: ({ basis }) => `Bars: ${basis.toLowerCase()} against the maximum.`,
  noPoints: 'No points to draw yet. Enter points or figures in the form.',
  lacking: '* Some criteria have no points yet.',
  suspect: '! The sum contains points below zero or above the maximum. Correct them for a true total.',
};
