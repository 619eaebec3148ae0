import type { EditionSheetFinding, ExpectedCell, ListForm } from '../../workbook/edition-sheet/findings';
import { editionProblemWords } from '../edition';
import type { FindingTexts } from '../language';
import { numberText } from '../number';
import { editionTexts } from './edition';
import { editionSheetTexts } from './edition-sheet';

const { sheets, headings, items, words } = editionSheetTexts;
const list = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const EXPECTED: Readonly<Record<ExpectedCell, string>> = {
  number: 'a number',
  share: 'a share such as 75% or 0.75',
  text: 'text',
  code: 'a code as Text, for as a number 1.10 becomes 1.1',
  'yes-no': '“Có” (yes) or “Không” (no)',
  date: 'a date such as 2026-06-05',
};

const FORMS: Readonly<Record<ListForm, string>> = {
  inputs: 'exactly one id of an input, such as a',
  years: 'years such as 2025, 2026',
  steps: 'one step a line as “number: share”, highest first, such as 52: 100%',
  shares: 'one “option id: share” a line, such as head: 100%',
  points: 'one “option id: points” a line, such as late: 0.25',
  options: 'one “id: label” a line, such as late: Late',
  periods: `periods among ${list(Object.values(words.period))}`,
};

/** What is wrong with the sheets of an edition, in English. */
export const editionSheetFindingTexts: FindingTexts<EditionSheetFinding> = {
  'edition-sheet-missing': ({ sheet, found }) =>
    `There is no sheet “${sheets[sheet]}” of an edition; the file has ${list(found)}. Export the edition again and edit that file.`,
  'edition-header-missing': ({ sheet }) =>
    `The header of the sheet “${sheets[sheet]}” was not found. Restore the headings as they were exported.`,
  'edition-column-missing': ({ column }) => `The column “${headings[column]}” is missing. Add it again.`,
  'edition-column-unknown': ({ heading }) =>
    `“${heading}” is no column of an edition, so its content would be lost. Mend the heading or delete the column.`,
  'edition-column-twice': ({ column, first }) =>
    `The column “${headings[column]}” stands at ${first} already. Keep one of them.`,
  'edition-item-missing': ({ item }) => `The item “${items[item]}” is missing. Add its row again.`,
  'edition-item-unknown': ({ found }) => `“${found}” is no item of an edition. Mend its name or delete the row.`,
  'edition-item-twice': ({ item, first }) => `The item “${items[item]}” stands at ${first} already. Keep one row.`,

  'edition-cell-missing': ({ column }) => `The cell “${headings[column]}” is empty. Fill it in.`,
  'edition-cell-wrong': ({ column, found, expected }) =>
    `The cell “${headings[column]}” holds “${found}”, expected ${EXPECTED[expected]}. Type it again.`,
  'edition-number-unclear': ({ found, readings }) =>
    `The cell holds “${found}”, which is ${readings.map((reading) => numberText(reading, 'en')).join(' or ')}. Type it as a number.`,
  'edition-share-range': ({ found }) =>
    `The share is “${found}”, expected 0 to 1 or 0% to 100%. Write seventy-five per cent as 75% or 0.75.`,
  'edition-word-unknown': ({ column, found, list: name }) =>
    `The cell “${headings[column]}” holds “${found}”, expected one of: ${list(Object.values(words[name]))}. Choose from the list.`,
  'edition-list-unclear': ({ found, form }) =>
    `“${found}” was not understood; expected ${FORMS[form]}. Write it again.`,
  'edition-list-repeats': ({ found }) => `“${found}” is there twice. Keep one.`,
  'edition-texts-differ': ({ vietnamese, english }) =>
    `There are ${numberText(vietnamese, 'en')} remarks in Vietnamese and ${numberText(english, 'en')} in English. Write one a line, as many in both, or leave the English empty.`,

  'edition-parameter-missing': ({ kind, column }) =>
    `The rule “${words.rule[kind]}” needs the column “${headings[column]}”, which is empty. Fill it in or choose another rule.`,
  'edition-parameter-unused': ({ kind, column }) =>
    `The rule “${words.rule[kind]}” does not read the column “${headings[column]}”, which is filled. Empty it or choose another rule.`,
  'edition-part-unused': ({ criterion }) =>
    `The rule of criterion ${criterion} is not “${words.rule['sum-of-parts']}”, so this row is not used. Change the rule or delete the row.`,
  'edition-parts-missing': ({ criterion }) =>
    `The rule of criterion ${criterion} is “${words.rule['sum-of-parts']}”, but the sheet “${sheets.parts}” has no part of it that could be read. Add the parts.`,
  'edition-part-worth': ({ both }) =>
    both
      ? `“${headings.share}” and “${headings.points}” are both filled. Fill one of them.`
      : `Neither “${headings.share}” nor “${headings.points}” is filled. Fill one of them.`,
  'edition-option-unknown': ({ found }) =>
    `The column “${headings.optionsVi}” has no option “${found}”. Use the same ids in both columns.`,
  'edition-weight-unused': () =>
    `There is a weight, but “${items.index}” is not “${words.index['weighted-pillars']}”. Empty the weight or change the formula.`,
  'edition-owner-unknown': ({ owner, found }) =>
    owner === 'group'
      ? `The sheet “${sheets.groups}” has no group “${found}”. Mend the id or add the group.`
      : `The sheet “${sheets.criteria}” has no criterion “${found}”. Mend the code or add the criterion.`,
  'edition-invalid': ({ problem }) => editionProblemWords(problem, editionTexts.problems),
};
