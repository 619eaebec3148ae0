import type { CommandFinding } from '../../workbook/book-findings';
import type { StateFinding } from '../../workbook/state/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const number = (value: number | null): string => (value === null ? 'empty' : numberText(value, 'en'));
const SHOWN = 12;
const places = (cells: readonly string[]): string =>
  `${cells.slice(0, SHOWN).join(', ')}${cells.length > SHOWN ? ` and ${String(cells.length - SHOWN)} more` : ''}`;

/** What binding and commands found, in English. */
export const excelTexts: FindingTexts<CommandFinding | StateFinding> = {
  'state-damaged': ({ what, detail }) =>
    `What the add-in remembered in this workbook (sheet _DTI) is damaged (${what}${detail === '' ? '' : `: ${detail}`}). It is left as it is and nothing is stored. Open an older copy, or start afresh: the damaged sheet is then set aside.`,
  'state-newer': ({ format, known, product }) =>
    `This workbook was last used with a newer version of the add-in (${product}, format ${String(format)}; this one knows format ${String(known)}). It can be read, but nothing is stored. Update the add-in.`,

  'binding-sheet-gone': ({ sheet, sheets }) =>
    `The form was on sheet “${sheet}”, which is not there, and no other sheet holds its codes alone. Visible sheets: ${list(sheets)}. Show the sheet or bind the form again.`,
  'binding-sheet-renamed': ({ from, to }) => `The form’s sheet was “${from}” and is now “${to}”. Nothing needs doing.`,
  'binding-header-gone': ({ headings }) =>
    `The headings and codes of the bound form (${list(headings)}) are not in this sheet any more. Restore them or bind the form again.`,
  'binding-column-moved': ({ heading, from, to }) =>
    `The column “${heading}” moved from ${from} to ${to} and is read there.`,
  'binding-column-renamed': ({ from, to }) =>
    `The heading “${from}” is now “${to}”; it is taken for the same column. If it is not, bind the form again.`,
  'binding-column-gone': ({ heading }) =>
    `The column “${heading}” is gone and is not read. Restore it, or bind the form again without it.`,
  'binding-column-unclear': ({ heading, columns }) =>
    `“${heading}” now heads several columns (${columns.join(', ')}), so none is read. Rename one, or bind the form again.`,
  'binding-codes-gone': ({ codes }) =>
    `Criteria that were in the form when it was bound are gone: ${places(codes)}. Restore their rows, or bind the form again if that is meant.`,
  'binding-codes-new': ({ codes }) => `Criteria that were not in the form when it was bound: ${places(codes)}.`,
  'binding-max-changed': ({ code, from, to }) =>
    `The maximum of ${code} was ${number(from)} when the form was bound and is now ${number(to)}. Check which is right.`,

  'hand-not-a-row': ({ given }) => `“${given}” is no row. Give a row number, such as 6.`,
  'hand-not-a-column': ({ field, given }) => `“${given}” is no column for ${field}. Give its letter, such as E.`,
  'hand-column-twice': ({ column, fields }) =>
    `Column ${column} was given for several things (${fields.join(', ')}). Give each its own column.`,
  'hand-no-codes': () => 'The column of codes is missing. Point at the column that holds the criterion codes.',
  'hand-no-points': () => 'No column of points or raw figures was given. Point at one at least.',
  'hand-rows-reversed': ({ first, last }) =>
    `The rows ${String(first)} to ${String(last)} are no table body: the first row must be below the headings, and the last below the first.`,
  'hand-codes-unknown': ({ column, edition }) =>
    `No code in column ${column} belongs to “${edition}”. Point at the column of codes, or choose another edition.`,

  'not-bound': () => 'No form is bound. Bind the form first.',
  'functions-missing': () =>
    'This Excel has no custom functions, so plain values were written. They do not follow what is typed: run the command again after changes.',
  'columns-elsewhere': ({ sheet }) =>
    `The form’s sheet is protected, so the add-in’s columns stand on the sheet “${sheet}”.`,
  'sheet-exists': ({ sheet }) =>
    `There is a sheet “${sheet}” for raw figures already. Enter the figures there; it is not written over.`,
  'no-inputs': ({ edition }) => `The edition “${edition}” names no raw figures, so there is nothing to enter.`,
  'cells-changed-since': ({ cells }) =>
    `Nothing was written: ${places(cells)} changed after the add-in read the workbook. Look at the new findings and choose again.`,
  'cells-kept': ({ cells }) =>
    `Left as they are, because something else stands there: ${places(cells)}. Look at them and change them by hand where needed.`,
  'cell-not-empty': ({ cell }) => `${cell} is not empty. Choose an empty cell, or confirm that it be overwritten.`,
  'formula-circular': ({ cell, area }) =>
    `In ${cell} the formula would read itself (it reads ${area}). Choose a cell outside these rows or this column.`,
  'field-not-bound': ({ field }) => `The form has no such column or rows (${field}). Bind the form with it first.`,
  'nothing-to-do': () => 'There was nothing to do; the workbook was not changed.',
  'not-calculated': ({ cells }) =>
    `Not replaced, because they show an error or still calculate: ${places(cells)}. Try again when they show values.`,
  'size-unknown': ({ cells }) =>
    `Not replaced, because it cannot be told how many cells the formula fills: ${places(cells)}. Copy them and paste as values.`,
  'lists-missing': () =>
    'This Excel could not make the lists to choose from; the cells can be typed into freely. Type the values as the column beside them says.',

  'new-sheets-taken': ({ sheets }) =>
    `The workbook has a sheet named ${list(sheets)} already, so nothing was made and nothing written over. Rename that sheet (show it first where it is hidden), or make the form in a new workbook.`,
  'new-names-taken': ({ names }) =>
    `The workbook uses the name ${list(names)} for something else; it was left so. The form works without it.`,
  'validations-missing': () =>
    'This Excel could not make the drop-downs and bounds of the cells; they can be typed into freely. Look at the findings after typing.',
  'print-missing': ({ sheets }) =>
    `The printed page of ${list(sheets)} could not be set up. Before printing choose A4 landscape, one page wide.`,
  'filter-missing': ({ sheets }) =>
    `No filter could be set on ${list(sheets)}. Select the row of headings and choose Filter on the Data tab.`,
  'bars-missing': ({ sheets }) =>
    `This Excel could not draw bars in the cells of ${list(sheets)}; the figures are all there. Select the cells and choose Conditional Formatting, Data Bars.`,
  'charts-missing': ({ sheets }) =>
    `This Excel could not draw the charts of ${list(sheets)}; their tables are all there. Select the table and choose Insert, Column Chart.`,
  'protection-missing': ({ sheets }) =>
    `The formulas of ${list(sheets)} could not be locked. Protect the sheet on the Review tab; it needs no password.`,
};
