import type { CountsDiffer, PointsDiffer } from '../../engine/edition/problem';
import type { EditionProblemTexts, EditionTexts, RuleTexts } from '../edition';
import { numberText, percentText } from '../number';

const list = (items: readonly string[]): string => items.join(', ');
const number = (value: number): string => numberText(value, 'en');
const sums = ({ stated, sum }: PointsDiffer): string =>
  `${number(stated)} points, but the parts add up to ${number(sum)}`;
const counts = ({ stated, counted }: CountsDiffer): string =>
  `is given as ${number(stated)}, but ${number(counted)} were counted`;

const problems: EditionProblemTexts = {
  'missing-value': ({ key }) => `“${key}” is missing. Add it; write null for what the source does not say.`,
  'wrong-type': ({ expected, found }) => `is ${found}, expected ${expected.join(' or ')}.`,
  'unknown-key': ({ keys }) => `an edition has no “${list(keys)}”. Check the spelling or remove it.`,
  'out-of-range': ({ bound, limit }) =>
    bound === 'least'
      ? `is below or shorter than the limit (at least ${number(limit)}).`
      : `is above or longer than the limit (at most ${number(limit)}).`,
  'not-an-option': ({ found, options }) => `is “${found}”, expected one of: ${list(options)}.`,
  'bad-format': ({ found }) =>
    `“${found}” is not written as it must be. Ids use plain letters, digits, - or _; dates are written 2026-06-05.`,

  'duplicate-id': ({ id }) => `the id “${id}” belongs to another group, pillar or league already. Use each id once.`,
  'duplicate-code': ({ code }) => `another criterion has the code ${code} already. Use each code once.`,
  'duplicate-input': ({ code, input }) => `criterion ${code} has two inputs named “${input}”.`,
  'duplicate-option': ({ code, input, option }) =>
    `criterion ${code}: input “${input}” has two options named “${option}”.`,
  'unknown-parent': ({ code, parent }) =>
    `criterion ${code} stands under ${parent}, which its group does not have. Add the heading or mend the code.`,
  'parent-cycle': ({ code }) => `criterion ${code} stands under itself. Mend the code of its heading.`,
  'heading-with-rule': ({ code }) =>
    `${code} is a heading, so its points are its children's. Remove its inputs and leave its rule “given”.`,
  'unknown-source': ({ source }) => `the source “${source}” is not listed in sources.`,

  'unknown-input': ({ code, input }) =>
    `the rule of criterion ${code} reads “${input}”, an input the criterion does not have.`,
  'wrong-input-kind': ({ code, input, kind, expected }) =>
    `the rule of criterion ${code} reads “${input}”, whose kind is ${kind}; expected ${expected.join(' or ')}.`,
  'status-without-options': ({ code, input }) =>
    `criterion ${code}: input “${input}” is a status but lists no options.`,
  'options-without-status': ({ code, input }) => `criterion ${code}: input “${input}” lists options but is no status.`,
  'option-without-value': ({ code, input, option }) =>
    `criterion ${code}: the rule says nothing about status “${option}” of “${input}”. Write 0 if it earns nothing.`,
  'unknown-option': ({ code, input, option }) =>
    `criterion ${code}: the rule values status “${option}”, which “${input}” does not have.`,
  'steps-not-descending': ({ code }) => `criterion ${code}: steps must come highest first, each once.`,
  'floor-over-full': ({ code, floor, full }) =>
    `criterion ${code}: the floor ${percentText(floor, 'en')} is above the threshold ${percentText(full, 'en')}.`,
  'max-out-of-reach': ({ code, max, reachable }) =>
    `criterion ${code}: the rule earns at most ${number(reachable)} of ${number(max)} points.`,

  'group-max-differs': (data) => `group ${data.group} has a maximum of ${sums(data)}.`,
  'heading-max-differs': (data) => `heading ${data.code}: a maximum of ${sums(data)}.`,
  'pillar-max-differs': (data) => `pillar ${data.pillar} has a maximum of ${sums(data)}.`,
  'edition-max-differs': (data) => `the edition has a maximum of ${sums(data)}.`,
  'points-not-scored': ({ name, max }) =>
    `${name} is not scored but has a maximum of ${number(max)} points. Change one of the two.`,
  'group-count-differs': (data) => `the number of criteria of group ${data.group} ${counts(data)}.`,
  'known-count-differs': (data) => `the number of known criteria ${counts(data)} (headings aside).`,
  'pillar-count-differs': (data) => `the count of pillar ${data.pillar} ${counts(data)} over its groups.`,
  'total-count-differs': (data) => `the total ${counts(data)} over the groups or pillars.`,

  'too-many-criteria': ({ count, limit }) =>
    `there are ${number(count)} criteria, at most ${number(limit)} are allowed. Check for rows too many.`,
  'no-groups': () => 'there are no groups, although the maximum or the criteria are known. Add the groups.',
  'unknown-group': ({ pillar, group }) => `pillar ${pillar} names “${group}”, a group the edition does not have.`,
  'repeated-group': ({ pillar, group }) => `pillar ${pillar} counts group “${group}” twice.`,
  'unknown-pillar': ({ pillar }) => `there is a weight for “${pillar}”, a pillar the edition does not have.`,
  'pillar-without-weight': ({ pillar }) => `pillar ${pillar} has no weight.`,
  'weights-not-one': ({ sum }) => `the weights add up to ${number(sum)}; they must add up to 1.`,
};

export const ruleTexts: RuleTexts = {
  given: () => 'Points are given by a person, up to the maximum (rule unknown or a judgement).',
  boolean: ({ condition }) => `Full points when: ${condition}; else 0.`,
  ratio: ({ ratio }) => `Ratio ${ratio} × maximum.`,
  threshold: ({ ratio, full, floor }) =>
    `Ratio ${ratio} from ${full}: full points; below: ratio × maximum${floor === null ? '' : `; below ${floor}: 0`}.`,
  allOrNothing: ({ ratio }) => `Ratio ${ratio} at 100%: full points; below: 0.`,
  requires: ({ condition, steps }) => `If “${condition}”: ${steps}; else 0`,
  step: ({ input, atLeast, share }) => `${input} from ${atLeast}: ${share}`,
  status: ({ option, share }) => `${option}: ${share}`,
  perItem: ({ items, each }) => `${number(items)} items added, each: ${each}.`,
  points: ({ points }) => `${points} points`,
  shareOfMax: ({ share }) => `${share} of the maximum`,
  part: ({ label, worth, rule }) => `${label} (${worth}): ${rule}`,
  parts: ({ parts }) => `Parts added: ${parts}`,
};

export const editionTexts: EditionTexts = { problems, rules: ruleTexts };
