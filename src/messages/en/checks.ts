import type { PairingFinding } from '../../engine/checks/pair-earlier';
import type { TotalColumn, TotalData } from '../../engine/checks/printed-totals';
import type { AddedFigures } from '../../engine/checks/quotients';
import type { CheckFinding } from '../../engine/checks/run-checks';
import type { Bilingual, FindingTexts } from '../language';
import { numberText } from '../number';
import { comparisonTexts } from './comparisons';
import { conflictTexts } from './conflicts';
import { counted, listed } from './rows-of-group';

const number = (value: number): string => numberText(value, 'en');

const COLUMNS: Readonly<Record<TotalColumn, string>> = {
  max: 'maximum points',
  self: 'self-assessed points',
  appraised: 'appraised points',
  final: 'final points',
};

const named = ({ input, label }: { input: string; label: Bilingual }): string => `${input} (${label.en})`;
const sumText = ({ inputs, value }: AddedFigures): string =>
  [...(inputs.length === 0 ? [] : [inputs.join(' + ')]), number(value ?? 0)].join(' = ');

const inRound = (round: number | null): string => (round === null || round === 1 ? '' : ` of round ${String(round)}`);
const overMax = (column: TotalColumn, { points, max, round }: { points: number; max: number; round: number | null }) =>
  `The ${COLUMNS[column]}${inRound(round)} are ${number(points)}, above the maximum of ${number(max)}. Enter points from 0 to ${number(max)}.`;

/** What a subtotal adds up: a group, the rows under a heading, or those between two rows. */
const partText = ({ group, heading, span }: Pick<TotalData, 'group' | 'heading' | 'span'>): string => {
  if (group !== null) return `group ${group.code} “${group.name.en}”`;
  if (heading !== null) return `heading ${heading}`;
  return span === null ? 'its rows' : `rows ${span[0]} to ${span[1]}`;
};

/** What to do about a total: rows that are wrong themselves come first. */
const mendTotal = (dependsOn: readonly string[], otherwise: string): string =>
  dependsOn.length === 0
    ? otherwise
    : `It depends on rows that are wrong themselves (${dependsOn.join(', ')}): mend those first, then look again.`;

/** What the checks of a scoresheet found, in English. */
export const checkTexts: FindingTexts<CheckFinding | PairingFinding> = {
  ...comparisonTexts,
  ...conflictTexts,
  'unknown-code': ({ code, edition, others }) =>
    `The code “${code}” is not in ${edition.en}${others.length === 0 ? '' : `; it also stands in ${others.join(', ')}`}. Correct the code, or choose the right edition.`,
  'duplicate-code': ({ code, first, couldBe }) =>
    `The code ${code} stands already ${first === null ? 'on another row' : `in cell ${first}`}; each criterion has one row. ${
      couldBe.length === 0
        ? 'Delete the row that is too many or correct the code.'
        : `This may be ${couldBe.join(' or ')}, whose final zero Excel dropped. Format the code column as Text and type it again.`
    }`,
  'missing-criterion': ({ code, name }) =>
    `There is no row for criterion ${code} “${name.en}”. Add it as in the form; without it the total is incomplete.`,
  'max-differs': ({ printed, max }) =>
    `The form prints a maximum of ${number(printed)}; the edition says ${number(max)}. Correct the form, or choose the right edition.`,
  'self-over-max': (data) => overMax('self', data),
  'appraised-over-max': (data) => overMax('appraised', data),
  'final-over-max': (data) => overMax('final', data),
  'points-negative': ({ column, round, points }) =>
    `The ${COLUMNS[column]}${inRound(round)} are negative (${number(points)}); 0 or more is expected. Enter them again.`,
  'nothing-filled': ({ criteria }) =>
    `None of the ${String(criteria)} rows of criteria holds a figure or points. Fill the form in and check it again; if it was filled in, check whether this is the right file.`,
  'criterion-unanswered': (data) =>
    `${counted(data, ['has neither figures nor points', 'have neither figures nor points'])}: ${listed(data, () => '')}. A blank cell is no zero, so the total is incomplete. Fill them in; write KPS if nothing arose, KAD to ask that the criterion not be applied.`,
  'points-missing': (data) =>
    `${counted(data, [`has no ${COLUMNS[data.column]}`, `have no ${COLUMNS[data.column]}`])} though the column was begun: ${listed(data, () => '')}. A blank cell is no zero, so the total is incomplete. Enter points; write KPS if nothing arose, KAD to ask that the criterion not be applied.`,
  'figure-missing': (data) =>
    `The figure ${named(data)} is missing while others of the criterion are there. Enter it so that points can be computed.`,
  'figure-negative': (data) =>
    `The figure ${named(data)} is ${number(data.value)}; 0 or more is expected. No points are computed; correct the figure.`,
  'figure-not-whole': (data) =>
    `The figure ${named(data)} is ${number(data.value)}; a whole number is expected, because it is a count. Check whether a percentage was entered.`,
  'part-over-whole': ({ part, whole }) =>
    `The numerator ${sumText(part)} is larger than the denominator ${sumText(whole)}. The ratio counts up to 100 % only; check whether the two figures were exchanged.`,
  'part-without-whole': ({ part, whole }) =>
    `The numerator is ${sumText(part)} while the denominator is ${sumText(whole)}. No points are computed; correct the figures.`,
  'zero-denominator': ({ inputs }) =>
    `${
      inputs.length === 0
        ? 'The unit says that nothing arose'
        : `The denominator is 0 (${inputs.map(({ id, label }) => (label === null ? id : `${id}: ${label.en}`)).join('; ')})`
    }; the edition does not say what this earns. A reviewer has to rule on it; if it is a slip, correct the figures.`,
  'did-not-arise-contradicted': ({ inputs, value }) =>
    `The row says that nothing arose, but ${inputs.join(' + ')}${value === null ? '' : ` is ${number(value)}`}, above 0. Take back “không phát sinh”, or correct the figure.`,
  'not-applicable-requested': ({ max, allowed }) =>
    allowed
      ? `The unit asks that this criterion be left out${max === null ? '' : ` (${number(max)} points)`}. Until that is accepted it stays in the maximum. A reviewer has to rule on it.`
      : 'The edition does not allow this criterion to be left out. Enter figures or points.',
  'subtotal-differs': ({ column, round, printed, sum, dependsOn, ...of }) =>
    `The subtotal of ${partText(of)} prints ${number(printed)} ${COLUMNS[column]}${inRound(round)}; its rows add up to ${number(sum)}. ${mendTotal(dependsOn, "Check the group's rows and correct the subtotal.")}`,
  'total-differs': ({ column, round, printed, sum, dependsOn }) =>
    `The total prints ${number(printed)} ${COLUMNS[column]}${inRound(round)}; the rows add up to ${number(sum)}. ${mendTotal(dependsOn, 'Check the rows and correct the total.')}`,
};
