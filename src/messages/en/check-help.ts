import type { CheckFinding } from '../../engine/checks/run-checks';

/** What each check asks for and what it needs to apply, in English: for help cards and the reference page. */
export const checkHelp: Readonly<Record<CheckFinding['check'], string>> = {
  'unknown-code': 'Every code is a criterion of the edition. Needs: an edition whose criteria are all known.',
  'duplicate-code': 'Each criterion has one row. Needs: codes.',
  'missing-criterion': "Every criterion of the edition has a row. Needs: the edition's criteria.",
  'max-differs': "The printed maximum is the edition's. Needs: both maxima.",
  'self-over-max': 'Self-assessed points are at most the maximum. Needs: points and a maximum.',
  'appraised-over-max': 'Appraised points are at most the maximum. Needs: points and a maximum.',
  'final-over-max': 'Final points are at most the maximum. Needs: points and a maximum.',
  'points-negative': 'Points are not negative. Needs: points.',
  'nothing-filled': 'A form that is handed in holds figures or points. Needs: rows of criteria.',
  'criterion-unanswered':
    'In a form that was begun every criterion has figures or points, but for surveys and criteria without points. Needs: one row filled in.',
  'points-missing':
    'A column of points that was begun is filled in wherever a row is. Needs: points in one row of the column.',
  'figure-missing': 'A criterion for which figures were given has them all. Needs: one figure of the criterion.',
  'figure-negative': 'Figures are not negative. Needs: figures.',
  'figure-not-whole': 'Counts are whole numbers. Needs: a figure of kind count.',
  'percent-scale':
    'A share stands on the scale asked for, 0–100 or 0–1. Needs: a figure whose rule or label tells the scale.',
  'part-over-whole': 'The numerator is at most the denominator. Needs: both figures.',
  'part-without-whole': 'Where the denominator is 0, so is the numerator. Needs: both figures.',
  'quantity-differs':
    'One quantity has one value in all criteria. Needs: an edition that names the quantity, and two figures of it.',
  'self-not-by-rule':
    'Self-assessed points are those that the rule gives. Needs: a rule, all its figures, points within 0 and the maximum.',
  'survey-self-scored': 'A survey criterion is not scored by the unit. Needs: an edition that says so.',
  'zero-denominator':
    'What a zero denominator earns is decided by the edition. Needs: a denominator, or a row that says nothing arose.',
  'did-not-arise-contradicted': 'A row where nothing arose has no denominator above 0. Needs: such a row.',
  'not-applicable-requested': 'A request to leave a criterion out waits for a ruling. Needs: such a row.',
  'not-applicable-unaccepted':
    'A criterion leaves the maximum only once that is granted. Needs: a row that is left out, and rulings or a printed maximum.',
  'not-applicable-without-reason':
    'Not applicable comes with a reason. Needs: a column of explanations, evidence or notes.',
  'subtotal-differs': "A group's subtotal is the sum of its rows. Needs: a printed subtotal.",
  'total-differs': 'The total is the sum of all rows. Needs: a printed total.',
  'agreed-yet-changed': 'Where reviewers agree, points stay. Needs: remarks and both columns of points.',
  'appraised-without-reason':
    'Points that an appraisal changed come with a reason. Needs: both columns and room for remarks.',
  'text-percent-differs': 'A percentage written behind a ratio is that ratio. Needs: both in a text.',
  'denominators-differ':
    'A whole is written with one value throughout. Needs: two ratios in texts about the same thing.',
  'evidence-after-period': 'Documents are not dated after the period. Needs: the period and dates as dd/mm/yyyy.',
  'evidence-missing': 'Claimed points name a document or are explained. Needs: a column of evidence.',
  'evidence-form': "Documents are written as “number/symbol - date: abstract”. Needs: a line with a document's number.",
  'status-stale': 'The status fits the points. Needs: a status, points and a maximum.',
  'figure-fell': 'Cumulative figures do not fall within a year. Needs: an earlier period of the year.',
  'figure-jumped': "Figures do not jump against last year. Needs: last year's scoresheet.",
  'points-jumped': "Points do not jump against last year. Needs: last year's scoresheet.",
  'points-unlike-peers': 'Points are not far from those of similar units. Needs: scoresheets of at least 8 units.',
  'points-sustained':
    'Tells which points are firm: full now and a year before, unless somebody judged otherwise with a reason. No decision defines this; it is analysis. Needs: the scoresheet of the year before.',
  'total-unlike-peers': 'The total is not far from that of similar units. Needs: scoresheets of at least 8 units.',
  'pillar-impossible':
    'Index and pillars can all be right. Needs: a table with the index and every pillar, of an edition whose pillars share a foundation.',
  'activity-as-pillar': 'Values given as pillars are not those of the activity groups. Needs: the same.',
  'cells-to-mend':
    'Names the fewest cells to change where several rules fail together. Needs: two failing rules of points, figures or totals; at most 3 cells and 10 ways.',
};
