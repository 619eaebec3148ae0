import type { CentralFinding, CentralNumberField } from '../../engine/central/findings';
import type { CannotCompare, CannotCompareReason, Compared, Conflict, Pair } from '../../engine/central/verdict';
import { dateText } from '../date';
import type { FindingTexts } from '../language';
import { numberOrNone } from '../number';
import { BASES } from './bases';

const number = (value: number | null): string => numberOrNone(value, 'en');
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');

const FIELDS: Readonly<Record<CentralNumberField, string>> = {
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  decimals: 'number of decimals',
  scale: 'multiplier',
};

function whatText(compared: Compared): string {
  switch (compared.kind) {
    case 'points':
      return BASES[compared.basis];
    case 'figure':
      return `figure ${compared.inputs.join(' + ')}`;
    case 'ratio': {
      const { numerator, denominator } = compared;
      return `ratio ${numerator.join(' + ')} / ${typeof denominator === 'number' ? number(denominator) : denominator.join(' + ')}`;
    }
  }
}

function sourceText({ source, asOf }: Pair['central']): string {
  const parts = [source ?? 'source unknown', ...(asOf === null ? [] : [dateText(asOf, 'en')])];
  return parts.join(', ');
}

function standingText({ central: { asOf }, standing: { older, periodEnd, provisional } }: Pair): string {
  const early =
    older && asOf !== null && periodEnd !== null
      ? ` The central figure stands for ${dateText(asOf, 'en')}, before the period ends on ${dateText(periodEnd, 'en')}.`
      : '';
  return `${early}${provisional ? ' The central figure is provisional.' : ''}`;
}

function impactText({ impact: { points, total, rank } }: Conflict): string {
  if (points.central === null) return '';
  const whole =
    total.central === null ? '' : `, the total ${number(total.central)} instead of ${number(total.reported)}`;
  const place =
    rank === null || rank.reported === rank.central
      ? ''
      : `, the rank ${number(rank.central)} instead of ${number(rank.reported)}`;
  return ` Under the central figure the criterion earns ${number(points.central)} points instead of ${number(points.reported)}${whole}${place}.`;
}

function reasonText(reason: CannotCompareReason, { reported, centralValue, compared }: CannotCompare): string {
  switch (reason.reason) {
    case 'not-reported':
      return `the unit has not given its ${whatText(compared)}. Enter the unit's own figure; do not copy the central one unchecked`;
    case 'state':
      return `the unit says that it ${reason.state === 'did-not-arise' ? 'did not arise' : 'is not applicable'}. A reviewer must look`;
    case 'scale':
      return `the two (${number(reported.value)} and ${number(centralValue)}) differ by a factor of exactly ${number(reason.factor >= 1 ? reason.factor : 1 / reason.factor)}, perhaps by their unit of measure. State the multiplier or the unit of measure in the central table`;
    case 'share-for-points':
      return 'the value is a percentage or has a multiplier and is no points, while the points of this criterion are given by a person. Write points into the column of values, or take the row out';
    case 'impossible-points':
      return `these points are ${centralValue < 0 ? 'below zero' : `above the maximum of ${number(reason.max)}`}. Mend the central table; if they are no points, say “figure” in the column of measures`;
    case 'no-such-figure':
      return 'the criterion has no figure of that kind. If it is points, say “points” in the column of measures';
    case 'not-a-number':
      return 'the reported figure is no number. A reviewer must look';
  }
}

/** Central figures in English. */
export const centralTexts: FindingTexts<CentralFinding> = {
  'central-table-unknown': ({ headings }) =>
    `No table of central figures was recognised${headings.length === 0 ? '' : `; its headings are ${list(headings)}`}. It needs a column “criterion” (or “quantity”) and a column “value” (or “numerator” and “denominator”). Mend the row of headings.`,
  'central-key-missing': () => 'The row has neither a criterion nor a quantity and was left out. Add it.',
  'central-value-missing': ({ key }) =>
    `The row of ${key} has no value, so nothing was compared. Add it if there is one.`,
  'central-number-unreadable': ({ field, text }) =>
    `The cell (${FIELDS[field]}) holds “${text}”; a valid number was expected. The row was left out; mend it.`,
  'central-number-unclear': ({ field, text, readings: [one, other] }) =>
    `The cell (${FIELDS[field]}) holds “${text}”, which can be ${number(one)} or ${number(other)}. The row was left out; write it so that it has one reading.`,
  'central-denominator-not-positive': ({ value }) =>
    `The denominator is ${number(value)}; a number above 0 was expected. The row was left out; mend it.`,
  'central-date-unreadable': ({ text }) =>
    `The date holds “${text}”; day/month/year was expected, such as 31/12/2025. The row was left out; mend it.`,
  'central-date-future': ({ asOf, today }) =>
    `The date ${dateText(asOf, 'en')} lies after today (${dateText(today, 'en')}). The row was left out; check the date.`,
  'central-period-unreadable': ({ text }) =>
    `The period holds “${text}”; 2025, 2026-Q1, 2026-H1 or 2026-9M was expected. The row was left out; mend it.`,
  'central-measure-unknown': ({ text }) =>
    `The measure holds “${text}”; “points” or “figure” was expected. The row was left out; mend it.`,
  'central-code-unclear': ({ codes: [code, longer] }) =>
    `The code is a number and can be ${code} or ${longer}. The row was left out; format the codes as Text and type them again.`,
  'central-criterion-unknown': ({ code, edition }) =>
    `The edition ${edition} has no criterion “${code}”, so nothing was compared. Mend the code if it is a slip.`,
  'central-quantity-unknown': ({ quantity, edition }) =>
    `The edition ${edition} has no quantity “${quantity}”, so nothing was compared. Mend the name if it is a slip.`,
  'central-unit-unknown': ({ unit, namesakes }) =>
    `No unit is called “${unit}”${namesakes.length === 0 ? '' : ` at this level in these years (of that name: ${list(namesakes)})`}. The row was left out; mend the name.`,
  'central-unit-unclear': ({ unit, units }) =>
    `“${unit}” can be ${list(units)}. The row was left out; name the unit clearly.`,
  'central-two-values': ({ key, values: [first, second], other }) =>
    `${key} has two values: ${number(first)}${other === null ? '' : ` (cell ${other.address})`} and ${number(second)}. Neither is used; keep the right one.`,
  'central-more-findings': ({ count }) =>
    `${number(count)} more rows have the same fault as those above. Mend the table.`,
  'central-none-for-sheet': ({ unit, period, units, periods }) =>
    `The central table has no figures of ${unit === null ? 'a scoresheet that names no unit' : `“${unit}”`}${period === null ? '' : `, period ${period}`}${units.length === 0 ? '' : `; it has the units ${list(units)}`}${periods.length === 0 ? '' : `, periods ${list(periods)}`}. Check the unit's name and the period.`,
  'central-unit-alike': ({ unit, written }) =>
    `The central table writes the unit “${written}”, understood as “${unit}”. If it is another, mend the name in the table.`,
  'central-names-left-out': ({ unit, written }) =>
    `The central table also has rows for ${list(written)}, which may be “${unit}” as well; as other rows write the name in full, those were left out. Write the unit's name in one way.`,
  'central-conflict': (conflict) =>
    `Discrepancy (${whatText(conflict.compared)}): reported ${number(conflict.reported.value)}, central ${number(conflict.centralValue)} (${sourceText(conflict.central)}).${impactText(conflict)}${standingText(conflict)} Check both; if the central figure is wrong, explain with evidence.`,
  'central-cannot-compare': (pair) =>
    `Not compared with the central figure ${number(pair.centralValue)} (${sourceText(pair.central)}): ${reasonText(pair.why, pair)}.${standingText(pair)}`,
};
