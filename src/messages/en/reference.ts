import type { ReferenceTexts } from '../reference';

export const referenceTexts: ReferenceTexts = {
  title: 'The DTI functions in Excel',
  introduction: [
    'This page is made from the catalogue of functions (`npm run docs`); every example was run to make it.',
    'Arguments are separated by commas where the decimal mark is a point, by semicolons where it is a comma.\nOne formula in the first cell answers for the whole column, so the cells below it must be free (else Excel shows `#SPILL!`).\nA blank means unknown, not 0 points. A dash, `KPS` (did not arise) and `Không áp dụng` (not applicable) in a column of points count as no points yet.\nNumbers written as text are not guessed: the function names the row and what to correct.',
    'Names and order of arguments do not change between versions; new ones come last and are optional.',
  ].join('\n\n'),
  optional: 'optional',
  returns: 'Result',
  example: 'Example',
  moreRows: ({ rows }) => `… ${String(rows)} rows in all.`,
  cellsTitle: 'The cells of the examples',
  cells:
    'Columns A to K are the sample scoresheet of a commune in Tây Ninh (`test/fixtures/tayninh-commune-2025-scoresheet.xlsx`): codes in A2:A63, maxima in D2:D63, self-assessed points in E2:E63. To its right stand:',
  from: ({ at }) => `From cell ${at}:`,
};
