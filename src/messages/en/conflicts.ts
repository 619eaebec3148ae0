import type { CheckFinding } from '../../engine/checks/run-checks';
import type { FindingTexts } from '../language';
import { cellNames } from '../cell-names';
import { dateText } from '../date';
import { numberText } from '../number';
import type { conflictTexts as vietnamese } from '../vi/conflicts';
import { counted, inCell, listed } from './rows-of-group';

const number = (value: number): string => numberText(value, 'en', 4);
const date = (iso: string): string => dateText(iso, 'en');

/** Conflicts within one scoresheet, and what reviewers and papers say, in English. */
export const conflictTexts: FindingTexts<Extract<CheckFinding, { readonly check: keyof typeof vietnamese }>> = {
  'quantity-differs': ({ label, values }) => {
    const cells = cellNames(values.map(({ at }) => at));
    const told = values.map(
      ({ code, input, value }, at) => `${number(value)} in ${code}.${input}${inCell(cells[at] ?? null)}`,
    );
    return `“${label.en}” is reported with different values: ${told.join(', ')}. It is one figure; settle on one value.`;
  },
  'self-not-by-rule': ({ code, points, computed }) =>
    `The self-assessed points of ${code} are ${number(points)}; the rule gives ${number(computed)} with the figures entered. Correct the points, or check the figures.`,
  'survey-self-scored': ({ code, points }) =>
    `Criterion ${code} is scored by a survey, but the unit entered ${number(points)} points itself. Leave it blank; whoever runs the survey gives the points.`,
  'percent-scale': ({ input, label, value, scale }) =>
    scale === 'percent'
      ? `The figure ${input} (${label.en}) is ${number(value)} where a share from 0 to 100 is expected: is it ${number(value)}% or ${number(value * 100)}%? If it is ${number(value * 100)}%, enter ${number(value * 100)}.`
      : `The figure ${input} (${label.en}) is ${number(value)} where a share from 0 to 1 is expected. If it is ${number(value)}%, enter ${number(value / 100)}.`,
  'not-applicable-unaccepted': ({ code, printedAt }) =>
    printedAt === null
      ? `Criterion ${code} is left out of the maximum, but no ruling grants that. Record the ruling, or count the criterion.`
      : `The maximum in cell ${printedAt} leaves out criterion ${code}, which so far only asks not to be applied. Count it again until the request is granted.`,
  'not-applicable-without-reason': ({ code }) =>
    `Criterion ${code} is marked as not applicable without a reason. Give it in the explanation, evidence or notes column.`,
  'agreed-yet-changed': ({ code, self, appraised }) =>
    `The reviewers agree on ${code}, yet its points went from ${number(self)} to ${number(appraised)}. A reviewer has to look at the remark or the points.`,
  'appraised-without-reason': (data) =>
    `${counted(data, ['has', 'have'])} appraised points that differ from the self-assessed ones without a reason: ${listed(data, ({ self, appraised }) => `${number(self)} → ${number(appraised)}`)}. Give the reason, so that the unit can answer it.`,
  'text-percent-differs': ({ written, percent, exact }) =>
    `“${written}” is given as “${percent}”; ${written} is ${numberText(exact, 'en', 2)}%. Check which is right.`,
  'denominators-differ': ({ ratios }) =>
    `What seems to be one total is written in different ways: ${ratios
      .map(({ code, cell, written }) => `${written} in ${code}${inCell(cell)}`)
      .join(', ')}. If they mean the same, the denominators must agree; a person has to look.`,
  'evidence-after-period': (data) =>
    `${counted(data, ['cites', 'cite'])} a document dated after the period: ${listed(data, ({ number: symbol, date: day, end }) => `${symbol} of ${date(day)}, after ${date(end)}`)}. See whether it confirms figures of the period or work that came later.`,
  'evidence-missing': (data) =>
    `${counted(data, ['claims', 'claim'])} points without naming a document: ${listed(data, () => '')}. Write one document a line as “number/symbol - date: abstract”; where there is none, explain.`,
  'evidence-form': (data) =>
    `${counted(data, ['cites', 'cite'])} a document in another form: ${listed(data, ({ line }) => `“${line}”`)}. The form is “number/symbol - date: abstract” with the date as dd/mm/yyyy, for example 466/QĐ-UBND - 14/08/2025.`,
  'status-stale': (data) =>
    `${counted(data, ['has', 'have'])} a status that does not fit the points: ${listed(data, ({ status, points, max }) => `“${status}”, ${number(points)} of ${number(max)} points`)}. Bring the status up to date.`,
  'pillar-impossible': ({ foundation, foundationMax }) =>
    `The index and the pillars cannot all be right: they imply ${numberText(foundation, 'en', 1)} foundation points of at most ${number(foundationMax)}, or activity points above their maximum. Check the values of this row.`,
  'activity-as-pillar': ({ asPillars, asActivity }) =>
    `These values cannot be pillars (they imply ${numberText(asPillars, 'en', 1)} foundation points, with activity points above their maximum), but they make sense as values of the activity groups (${numberText(asActivity, 'en', 1)} foundation points). Check the source and the headings.`,
  'cells-to-mend': ({ rules, sets }) =>
    `${sets.length === 1 ? 'Changing' : 'It is enough to change one of these:'} ${sets
      .map((cells) => `${cells.length === 1 ? 'cell' : 'cells'} ${cells.join(' and ')}`)
      .join(
        ', or ',
      )}${sets.length === 1 ? ' is enough' : ','} to settle ${String(rules)} errors together. Compare with the documents first.`,
};
