import type { ExpectedInput, FigureColumn, ReadingFinding, TextNumberCell } from '../../workbook/read/findings';
import type { EditionDoubt } from '../../workbook/recognise/edition-doubt';
import type { FindingTexts } from '../language';
import { firstOf } from '../list';
import { numberText, percentText } from '../number';

const number = (value: number): string => numberText(value, 'en');
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const few = (items: readonly string[]): string => firstOf(items, () => ', …');

const COLUMNS: Readonly<Record<FigureColumn, string>> = {
  code: 'criterion code',
  max: 'maximum points',
  self: 'self-assessed points',
  appraised: 'appraised points',
  final: 'final points',
  input: 'raw figure',
  'unit-value': "unit's value",
};

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 3;
const firstCells = (cells: readonly TextNumberCell[]): string =>
  `${cells
    .slice(0, NAMED_CELLS)
    .map(({ cell }) => cell)
    .join(', ')}${cells.length > NAMED_CELLS ? ', …' : ''}`;
const understood = ([first]: readonly TextNumberCell[]): string =>
  first === undefined ? '' : `“${first.text}” was understood as ${number(first.value)}.`;

const EXPECTED: Readonly<Record<ExpectedInput, string>> = {
  number: 'a number',
  'yes-no': 'Có (yes) or Không (no)',
  status: 'one of the statuses',
};

const formulas = (count: number): string => `${number(count)} formula ${count === 1 ? 'cell' : 'cells'}`;

const DOUBTS: Readonly<Record<EditionDoubt, string>> = {
  codes: 'too many of them are not in it',
  maxima: 'the maximum points printed in the form differ from its own',
  groups: 'the form names other groups',
  title: 'the title names another level or place',
  'few-codes': 'the form has too few of its criteria to tell',
};

const TYPE_NUMBER = 'Type it again as a number, without letters.';
const NOT_USED = 'The cell is left out, not taken as 0.';

/** What was found while recognising and reading a workbook, in English. */
export const readingTexts: FindingTexts<ReadingFinding> = {
  'no-table': ({ sheets, lookedFor, rows }) =>
    `No score table was found in the visible sheets (${list(sheets)}). Looked in the first ${String(rows)} rows for a header row with columns such as ${list(lookedFor)}. Open the right file, or name the columns as in the form and read it again.`,
  'several-tables': ({ tables, onOneSheet }) =>
    `There are several score tables: ${tables.join('; ')}. Only one is read at a time. ${onOneSheet ? 'Put each on a sheet of its own.' : 'Choose the sheet to score.'}`,
  'sheet-not-found': ({ sheet, sheets }) =>
    `There is no sheet “${sheet}”. The sheets are: ${list(sheets)}. Choose one of them.`,
  'column-missing': ({ column, found, lookedFor }) =>
    `The table has no ${column === 'code' ? 'column of criterion codes' : 'column of points or raw figures'}; only the columns ${list(found)} were understood. A column headed ${list(lookedFor)} or the like is needed. Add it or correct the heading and read the form again.`,
  'column-twice': ({ heading, used, others, withheld }) =>
    `Several columns mean “${heading}”: ${[used, ...others].join(', ')}. ${withheld ? 'None of them is read, for which one counts is not clear. Rename all but the right one' : `The one at ${used} is read. If that is wrong, rename the other`} and read the form again.`,
  'rows-left-out': ({ last, first }) =>
    `The table was read to row ${String(last)}; from row ${String(first)} on there are more rows with codes, too far below it to be read (too many blank rows in between). Delete the blank rows between them.`,
  'heading-changed': ({ expected, found }) =>
    `The heading of this column changed: it was “${expected}” when the form was recognised and is “${found}” now. The table was not read. Recognise the form again.`,

  'edition-unknown': ({ codes, editions, candidates, doubt }) =>
    doubt !== null
      ? `The criterion codes look like those of ${list(candidates)}, but ${DOUBTS[doubt]}; so it is not certain that the form belongs to it, and nothing was scored. If it does, choose the edition yourself, or write its id above the table (“Edition id: …”), or load an edition of your own.`
      : codes.length === 0
        ? `The table has no criterion codes, so the edition is not known. Check the code column, or choose one of: ${list(editions)}.`
        : `The criterion codes (${list(codes)}…) belong to none of the editions at hand. Choose one of: ${list(editions)}, or load an edition of your own.`,
  'edition-of-other-codes': ({ codes, edition }) =>
    `None of the form's criterion codes (${list(codes)}…) is in the edition “${edition}” that was asked for. Ask for the edition the form belongs to, or let it be recognised.`,
  'edition-ambiguous': ({ candidates }) =>
    `The criterion codes fit several editions: ${list(candidates)}. Choose the edition to score with.`,
  'edition-not-available': ({ edition, editions }) =>
    `There is no edition “${edition}”. The editions are: ${list(editions)}. Choose one of them.`,
  'unit-missing': () =>
    'No unit is named above the table. Better write it, as in “ỦY BAN NHÂN DÂN XÃ …”, so that units are not mixed up when they are gathered.',
  'period-missing': () => 'No one period is named above the table. Better write it, as in “NĂM 2025” or “QUÝ I/2026”.',

  'code-from-number': ({ found, code }) =>
    `The code cell holds the number or date “${found}”; by the criterion's name it was understood as ${code}. Better format the code column as Text and type ${code} again.`,
  'code-unclear': ({ found, candidates }) =>
    candidates.length === 0
      ? `The code cell holds “${found}”, which is no code of the edition; the row was left out. Format the code column as Text and type the code again.`
      : `The code cell holds “${found}”, which may be ${candidates.join(' or ')}; the row was left out. Format the code column as Text and type the right code again.`,
  'code-missing': ({ name }) =>
    `The row${name === '' ? '' : ` “${name}”`} has points but no criterion code, so it was left out. Write the criterion's code, or delete the points if this is a note.`,

  'cell-error': ({ column, error }) =>
    `The cell (${COLUMNS[column]}) shows ${error}; ${column === 'code' ? 'a code' : 'a value'} is expected. Mend the formula or type it again. ${NOT_USED}`,
  'number-as-text': ({ column, text, value }) =>
    `The cell (${COLUMNS[column]}) holds the text “${text}”, understood as ${number(value)}. Better type it again as a number, so that Excel adds it up.`,
  'numbers-as-text': ({ column, inText, cells }) =>
    inText
      ? `In this column (${COLUMNS[column]}), ${number(cells.length)} numbers are written in another way than the file's decimal separator tells: ${firstCells(cells)}. ${understood(cells)} Check that this is meant, or write all numbers in one way.`
      : `In this column (${COLUMNS[column]}), ${number(cells.length)} numbers are typed as text: ${firstCells(cells)}. ${understood(cells)} Better type them again as numbers, so that Excel adds them up.`,
  'number-too-large': ({ column, limit }) =>
    `The cell (${COLUMNS[column]}) holds a number beyond ${number(limit)}, which cannot be meant. ${NOT_USED} Type the right number.`,
  'number-unclear': ({ column, text, readings }) =>
    `The cell (${COLUMNS[column]}) holds the text “${text}”, which may be ${readings.map(number).join(' or ')}. ${NOT_USED} ${TYPE_NUMBER}`,
  'not-a-number': ({ column, text }) =>
    `The cell (${COLUMNS[column]}) holds “${text}”; a number is expected. ${NOT_USED} ${TYPE_NUMBER}${column === 'unit-value' ? '' : ' Write KPS where nothing arose, KAD to ask that the criterion be left out.'}`,
  'number-is-date': ({ column }) =>
    `The cell (${COLUMNS[column]}) is a date; a number is expected (Excel turns “9/12” or “1-2” into dates). ${NOT_USED} Format the cell as Number and type it again.`,
  'number-is-percent': ({ column, value }) =>
    `The cell (${COLUMNS[column]}) is the percentage ${percentText(value, 'en')}; a plain number is expected. ${NOT_USED} Format the cell as Number and type it again.`,
  'formula-figures': ({ heading, count, formula }) =>
    `The column “${heading}” has ${formulas(count)} (${count === 1 ? '' : 'the first: '}=${formula}); ${count === 1 ? 'its last calculated value is' : 'their last calculated values are'} used. Check the formulas, or paste them as values before you submit.`,
  'formula-not-calculated': ({ heading, count, formula }) =>
    `The column “${heading}” has ${formulas(count)} without a calculated value (${count === 1 ? '' : 'the first: '}=${formula}), so nothing was read there; it is not taken as 0. Open the file in Excel, let it calculate, save it and read it again.`,
  'external-link': ({ column, formula }) =>
    `The cell (${COLUMNS[column]}) reads another file (=${formula}); the value saved last is used and may be old. Better paste it as a value.`,

  'acceptance-unclear': ({ text }) =>
    `The unit asks that this criterion not be applied, and whether that is accepted says “${text}”; Có (yes) or Không (no) is expected. Its points stay in the maximum until then. Type Có or Không.`,

  'inputs-on-hidden-sheet': ({ table }) =>
    `The raw figures at ${table} were read though their sheet is hidden. Show the sheet and check them, or delete it if they are not to count.`,
  'inputs-not-read': ({ table, codes, edition }) =>
    `The table at ${table} looks like raw figures, but none of its codes (${list(codes)}…) is in the edition “${edition}”, so it was left out. Correct the codes, or delete the table if it is not meant for this form.`,
  'input-not-understood': ({ input, text, expected, options }) =>
    `The figure “${input}” is “${text}”; ${EXPECTED[expected]} is expected${options.length === 0 ? '' : `: ${list(options)}`}. ${NOT_USED} Type it again.`,
  'input-unknown': ({ input, known }) =>
    known.length === 0
      ? `This criterion uses no raw figures, but the cell${input === '' ? '' : ` “${input}”`} holds a value, which was left out. Check the row's code, or delete the value.`
      : `It is not clear which figure of the criterion the value${input === '' ? '' : ` “${input}”`} is; the criterion uses: ${list(known)}. The value was left out. Move it to the right column or name it so.`,
  'input-conflict': ({ input, other }) =>
    `The figure “${input}” differs from the value at ${other}; the value at ${other} is used. Keep the right one only.`,
  'input-criterion-unknown': ({ codes, cells }) =>
    `${codes.length === 1 ? `The code “${codes.join()}” is` : `${String(codes.length)} codes (${few(codes)}) are`} not in the edition, so the figures of ${cells.length === 1 ? 'this row' : `${String(cells.length)} rows (${few(cells)})`} were left out. Correct the code.`,
};
