import type { PairingFinding } from '../../engine/checks/pair-earlier';
import type { ComparisonFinding } from '../../engine/checks/run-checks';
import { parsePeriod } from '../../engine/period';
import type { Bilingual, FindingTexts } from '../language';
import { firstOf } from '../list';
import { numberText } from '../number';
import { periodWithinEn, PERIODS_EN } from './period';

const number = (value: number): string => numberText(value, 'en', 2);
const percent = (share: number): string => `${number(share * 100)}%`;
const named = ({ input, label }: { input: string; label: Bilingual }): string => `${input} (${label.en})`;
const criteria = (count: number): string => `${number(count)} ${count === 1 ? 'criterion' : 'criteria'}`;
const points = (sum: number): string => `${number(sum)} ${sum === 1 ? 'point' : 'points'}`;
const ANALYSIS = 'This is analysis to look at, not a rule of the decision.';

/** The first few of many names. */
const someOf = (names: readonly string[]): string =>
  firstOf(
    names.map((name) => `“${name}”`),
    (left) => ` and ${String(left)} more`,
  );

/** Every text here names periods inside a sentence. */
function periodName(written: string | null): string {
  const period = written === null ? null : parsePeriod(written);
  return period === null ? (written ?? 'a period not named') : periodWithinEn(PERIODS_EN[period.span](period.year));
}

/** Comparisons with earlier periods and similar units, in English. */
export const comparisonTexts: FindingTexts<ComparisonFinding | PairingFinding> = {
  'figure-fell': ({ value, before, period, ...data }) =>
    `The figure ${named(data)} is ${number(value)}, below ${number(before)} of ${periodName(period)}. Figures that add up over the year do not fall. Check it; leave it as it is if it is the number on a day, which may fall.`,
  'figure-jumped': ({ value, before, period, usualFactor, ...data }) =>
    `The figure ${named(data)} is ${number(value)}; before (${periodName(period)}) it was ${number(before)}: ${number(value / before)} times as much, while the unit's figures usually changed by a factor of ${number(usualFactor)}. Check the unit of measure and the cell. ${ANALYSIS}`,
  'points-jumped': ({ share, before, max, period, usualChange }) =>
    `The self-assessed points are ${number(share * max)} of ${number(max)} (${percent(share)}); before (${periodName(period)}) they were ${percent(before)}, while the unit's points usually changed by ${percent(usualChange)}. Compare with the evidence. ${ANALYSIS}`,
  'points-sustained': ({ sustainable, fragile, ruled, years, period }) =>
    `Full points now and in ${periodName(period)}: ${criteria(sustainable.criteria)}, ${points(sustainable.points)} (sustainable); not full in ${number(years)} periods running: ${criteria(fragile.criteria)} out of ${points(fragile.points)}.${ruled === 0 ? '' : ` Of these, people judged ${number(ruled)} otherwise than by the rule, with reasons.`} Keep the former and see to the latter. ${ANALYSIS}`,
  'points-unlike-peers': ({ share, max, median, units }) =>
    `The self-assessed points are ${number(share * max)} of ${number(max)} (${percent(share)}), far from the middle of ${number(units)} similar units (${percent(median)}). Compare with the evidence. ${ANALYSIS}`,
  'total-unlike-peers': ({ share, median, units }) =>
    `The self-assessed total is ${percent(share)} of the maximum, far from the middle of ${number(units)} similar units (${percent(median)}). Check the sheet. ${ANALYSIS}`,
  'earlier-none': ({ unit, units }) =>
    `The earlier files have no scoresheet of “${unit}” (they have: ${someOf(units)}), so nothing was compared with the period before. Check the unit's name or name the right file.`,
  'earlier-table': ({ file, unit, criteria: compared, missing }) =>
    `The earlier points of “${unit}” come from the table in ${file}: ${criteria(compared)} ${compared === 1 ? 'was' : 'were'} compared${missing.length === 0 ? '' : `; it has no column for ${number(missing.length)} (${someOf(missing)})`}. A table has neither raw figures nor evidence, so those were not compared. It does not say whose points it gives; they are set beside this form's self-assessed points. If they are appraised or final ones, disregard the differences.`,
  'earlier-groups-only': ({ file }) =>
    `${file} is a table of groups or pillars without the points of criteria, so it cannot be compared with a scoresheet. Name the earlier scoresheet or a table of units × criteria; to compare groups, take it as the previous results of a ranking.`,
  'earlier-other-edition': ({ edition, earlier }) =>
    `The earlier scoresheet follows the edition “${earlier}”, this one “${edition}”; their codes do not correspond, so they were not compared.`,
  'earlier-not-comparable': ({ period, earlier }) =>
    `The earlier scoresheet (${periodName(earlier)}) cannot be compared with ${periodName(period)}: it must be of the same span a year before, or the sum so far of the same year. Name the right file.`,
};
