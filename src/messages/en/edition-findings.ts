import type { EditionFinding } from '../../workbook/complete/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const number = (value: number): string => numberText(value, 'en');

/** What is told about a form and its edition, in English. */
export const editionFindingTexts: FindingTexts<EditionFinding> = {
  'known-group-missing': ({ name, scored }) =>
    `The group “${name.en}” of the edition is missing${scored ? '' : ' (collected, not scored)'}. Add it to the form or choose the right edition.`,
  'known-group-name': ({ name, found }) =>
    `The row says “${found}”; by its number it is the group “${name.en}” of the edition. Check name and number.`,
  'known-group-count': ({ name, expected, found }) =>
    `The group “${name.en}” has ${number(found)} criteria in the form, ${number(expected)} in the edition. Check for missing or surplus rows.`,
  'known-group-points': ({ name, expected, found }) =>
    `The maxima of the group “${name.en}” add up to ${number(found)}, in the edition to ${number(expected)}. Check the column of maxima.`,
  'known-group-unknown': ({ found, criteria }) =>
    `${found === '' ? 'The rows stand' : `“${found}” stands`} for no group of the edition, so ${number(criteria.length)} criteria (${criteria.slice(0, 3).join(', ')}${criteria.length > 3 ? '…' : ''}) are not counted. Write the group's name or choose the right edition.`,
  'known-count': ({ expected, found }) =>
    `The form has ${number(found)} criteria, the edition ${number(expected)}. Check for missing or surplus rows.`,
  'known-points': ({ expected, found }) =>
    `The maxima of all criteria add up to ${number(found)}, in the edition to ${number(expected)}. Check the column of maxima.`,
  'known-criterion-name': ({ code, expected, found }) =>
    `Criterion ${code} is called “${found}”, in the edition “${expected.en}” (“${expected.vi}”). Check code and name.`,
  'known-criterion-group': ({ code, expected, found }) =>
    `Criterion ${code} stands in the group “${found.en}”, in the edition in “${expected.en}”. Move the row or mend the code.`,
  'edition-other-year': ({ edition, years, year, right }) =>
    `The form is of ${String(year)}, the edition ${edition.id} serves ${years.join(', ')}. ${
      right.length === 0
        ? 'No edition of the same line for that year is known. Check the period.'
        : `Use the edition ${right.map(({ id, title }) => `${id} (${title.en})`).join(' or ')}, or check the period.`
    }`,
  'kept-edition-damaged': ({ edition, detail }) =>
    `The copy of the edition “${edition}” kept with this workbook is damaged${detail === '' ? '' : ` (${detail})`}. The one that comes with the add-in is used. Bind the form again to keep a new copy.`,
  'kept-edition-used': ({ edition }) =>
    `The sheets of the edition “${edition}” cannot be read, so the copy kept when the form was bound is used. Mend or restore the sheets, then bind the form again.`,
  'edition-of-sheets': ({ edition }) =>
    `Points here follow the edition “${edition}” in the sheets of this workbook. DTI functions do not read these sheets. Bind the form again so that the columns beside it hold values by this edition.`,
  'edition-beyond-functions': ({ edition }) =>
    `The criteria of the edition “${edition}” come from this workbook and DTI functions do not know them, so the columns beside the form hold values. They do not follow what is typed: bind the form again after changes.`,
};
