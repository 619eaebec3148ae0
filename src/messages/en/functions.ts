import type { FunctionTexts } from '../functions';

const list = (items: readonly string[]): string => items.join(', ');

export const functionTexts: FunctionTexts = {
  noGroup: () => 'No group was given. A code or id is expected, for example 1.',
  unknownGroup: ({ group, edition, groups }) =>
    `Edition ${edition} has no group “${group}”. Its groups: ${list(groups)}.`,
  unknownEdition: ({ edition, editions }) => `There is no edition “${edition}”. The editions: ${list(editions)}.`,
  editionIsRange: () =>
    'The edition is a range of several cells. One id is expected, for example tayninh-commune-2025.',
  noCodes: () => 'The range of codes holds no criterion code. Choose the column of codes, for example A2:A63.',
  noEditionFits: ({ codes, editions }) =>
    `The codes in the range (${list(codes)}…) fit no edition. The editions: ${list(editions)}. Check the column of codes, or give the id of the edition as the fourth argument.`,
  severalEditionsFit: ({ editions }) =>
    `These codes fit several editions: ${list(editions)}. Give the id of the edition as the fourth argument.`,
  unknownCode: ({ row, code, edition }) =>
    `Edition ${edition} has no code “${code}” (row ${String(row)} of the range). Correct the code, or leave the row out of the range.`,
  ambiguousCode: ({ row, typed, codes }) =>
    `Row ${String(row)} of the range: the number ${typed} may be the code ${list(codes)}. Format the column of codes as text and type the code again.`,
  duplicateCode: ({ code, rows }) =>
    `Code “${code}” stands in rows ${list(rows.map(String))} of the range. Each code may have one row only.`,
  noRowOfGroup: ({ group }) =>
    `The range of codes has no criterion of group “${group}”. Choose a range that includes this group.`,
  notOneColumn: ({ columns }) => `The range has ${String(columns)} columns. Codes and points must each be one column.`,
  rowsDiffer: ({ codes, points }) =>
    `There are ${String(codes)} rows of codes and ${String(points)} rows of points. They must be equally many.`,
  notANumber: ({ row, code, found }) =>
    `Row ${String(row)} of the range, criterion ${code}: the points are “${found}”, a number is expected. Type the points as a number.`,
};
