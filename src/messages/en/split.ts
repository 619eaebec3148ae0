import { dateText } from '../date';
import type { SplitTexts } from '../split';

const list = (items: readonly string[]): string => (items.length === 0 ? 'nobody' : items.join('; '));

/** A form split among agencies, in English. */
export const splitTexts: SplitTexts = {
  findings: {
    'split-no-agency': ({ codes }) =>
      `${String(codes.length)} criteria have no responsible agency: ${codes.join(', ')}. They are in no part. Name the agency, then split again.`,
    'merge-filled-twice': ({ code, answers }) =>
      `Criterion ${code}: agencies filled it differently: ${answers.map(({ agency, file, value }) => `${agency} “${value}” (${file})`).join('; ')}. It was not merged. Settle it, then merge again.`,
    'merge-filled-by-none': ({ code, agencies }) =>
      `Criterion ${code}: nobody has filled it (${list(agencies)}). Fill it in.`,
    'merge-late': ({ code, agencies, deadline }) =>
      `Criterion ${code}: was due on ${dateText(deadline, 'en')} and is not filled (${list(agencies)}). Send a reminder.`,
    'merge-part-absent': ({ agency }) => `There is no part of “${agency}”. Add its file to the call.`,
    'merge-not-a-part': ({ file, original }) =>
      `${file}: is neither a part cut by dti split (or lost the sheet that says so) nor the original form “${original}”, and was not merged. Use the part itself, or copy its figures into it.`,
    'merge-other-original': ({ file, original }) =>
      `${file}: was cut from another form (${original}) and was not merged. Use the right original, or split again.`,
    'merge-part-changed': ({ file, sheet }) =>
      `${file}: the sheet “${sheet}” no longer has the columns it was cut with and was not merged. Restore the headings.`,
    'merge-rows-foreign': ({ file, agency, codes }) =>
      `${file}: ${agency} filled in rows of ${codes.join(', ')}, which are not its own; these cells were not merged. Check the code, or hand what was typed to the agency in charge.`,
    'merge-rows-gone': ({ file, codes }) =>
      `${file}: the rows of ${codes.join(', ')} are gone. The others were merged. Restore these rows.`,
  },
  part: {
    title: (agency) => `Criteria of ${agency}`,
    unit: 'Unit',
    period: 'Period',
    editionId: 'Edition id',
    note: 'Fill in the pale yellow cells only; add or take out no columns. Send this file back to be merged.',
  },
  progress: {
    sheet: 'Progress',
    title: (unit) => `Progress: ${unit}`,
    asOf: (date) => `As of ${dateText(date, 'en')}`,
    agency: 'Responsible agency',
    week: 'Due in the week',
    weekFrom: (monday) => `Week from ${dateText(monday, 'en')}`,
    criteria: 'Criteria',
    filled: 'Filled',
    evidenced: 'With evidence',
    late: 'Late',
    lateCodes: 'Late criteria',
    unassigned: '(nobody)',
    total: (shared) => (shared === 0 ? 'Total' : `Total (${String(shared)} with several agencies, counted once)`),
  },
  progressFile: 'Progress.xlsx',
  noAgencies:
    'The form names no responsible agency for any criterion, so it cannot be split. Fill in that column first.',
  noOriginal: (file) => `The original form “${file}” of the parts was not found. Name it before the parts.`,
  noParts: 'None of the files was made by dti split. Name the parts.',
};
