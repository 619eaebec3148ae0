import type { FunctionTexts, Speech } from '../functions';
import { firstOf } from '../list';
import { numberText } from '../number';

const list = (items: readonly string[]): string => items.join(', ');
const some = (items: readonly string[]): string => firstOf(items, () => `… (${String(items.length)})`);
const number = (value: number): string => numberText(value, 'en');

const functionTexts: FunctionTexts = {
  noGroup: () => 'No group was given. A code or id is expected, for example 1.',
  unknownGroup: ({ group, edition, groups }) =>
    `Edition ${edition} has no group “${group}”. Its groups: ${list(groups)}.`,
  noPillar: () => 'No pillar was given. Its code is expected, for example CQS.',
  unknownPillar: ({ pillar, edition, pillars }) =>
    pillars.length === 0
      ? `Edition ${edition} has no pillars, so none is “${pillar}”. Use DTI.INDEX or DTI.GROUPINDEX.`
      : `Edition ${edition} has no pillar “${pillar}”. Its pillars: ${list(pillars)}.`,
  namesNotLoaded: () =>
    'The names of the criteria could not be loaded. Check the network and calculate the cell again.',
  noEdition: ({ editions }) => `No edition was given. Give the id of one: ${list(editions)}.`,
  unknownEdition: ({ edition, editions }) => `There is no edition “${edition}”. The editions: ${list(editions)}.`,
  editionIsRange: () =>
    'The edition is a range of several cells. One id is expected, for example tayninh-commune-2025.',
  noCriteriaKnown: ({ edition, groups }) =>
    groups.length === 0
      ? `The criteria of edition ${edition} are not known. Take the codes from the decision.`
      : `The criteria of edition ${edition} are not known, only its groups: ${list(groups)}. Take the codes of criteria from the decision.`,
  noCodes: () => 'The range of codes holds no criterion code. Choose the column of codes, for example A2:A63.',
  noEditionFits: ({ codes, editions }) =>
    `The codes in the range (${list(codes)}…) fit no edition. The editions: ${list(editions)}. Check the column of codes, or give an id as the argument edition.`,
  severalEditionsFit: ({ editions }) =>
    `These codes fit several editions: ${list(editions)}. Give the id of one as the argument edition.`,
  unknownCode: ({ row, code, edition }) =>
    `Edition ${edition} has no code “${code}” (row ${String(row)} of the range). Correct the code, or leave the row out of the range.`,
  ambiguousCode: ({ row, typed, codes }) =>
    `Row ${String(row)} of the range: the number ${typed} may be the code ${list(codes)}. Format the column of codes as text and type the code again.`,
  duplicateCode: ({ code, rows }) =>
    `Code “${code}” stands in rows ${list(rows.map(String))} of the range. Each code may have one row only.`,
  noCriterion: () => 'No criterion code was given. Choose the cell of a code, for example A2.',
  notACriterion: ({ code }) =>
    `“${code}” is not the code of a criterion that is scored. Groups and headings are the sum of the criteria below them; choose one of those.`,
  noRows: () =>
    'The range of codes holds no criterion or group to add. Choose the whole column of codes, from the first criterion to the last.',
  noRowOfGroup: ({ group }) =>
    `The range of codes has no criterion of group “${group}”. Choose a range that includes this group.`,
  rowsAbsent: ({ codes }) =>
    `The range of codes lacks ${some(codes)}; without them the value would come out too low. Choose the whole column of codes; not only the rows that have points.`,
  pointsAbsent: ({ codes }) =>
    `There are no points yet of ${some(codes)}. A blank cell, KPS or KAD is no zero, so the value cannot be told. Enter all points; for a sum in the meantime use DTI.GROUPSCORE or DTI.TOTAL. For criteria accepted as not applicable see the index in the Score panel.`,
  pointsBeyond: ({ row, code, points, max }) =>
    `Row ${String(row)} (${code}) holds ${number(points)} points; ${max === null ? '0 or more' : `0 to ${number(max)}`} is expected. Correct the points.`,
  notOneColumn: ({ columns }) => `The range has ${String(columns)} columns. Each range must be one column.`,
  rowsDiffer: ({ rows, others }) =>
    `One range has ${String(rows)} rows and the other ${String(others)} rows. They must be equally many.`,
  notANumber: ({ row, code, found }) =>
    `Row ${String(row)} of the range, criterion ${code}: the points are “${found}”, a number is expected. Type the points as a number.`,

  tooManyFigures: ({ code, inputs, found }) =>
    inputs.length === 0
      ? `Criterion ${code} is not computed from figures: its points are given by a person. Take “${found}” out of the range of figures and type the points in their own column.`
      : `Criterion ${code} takes ${String(inputs.length)} figures (${list(inputs)}); “${found}” stands after them. Check whether the figures have slipped into other columns.`,
  notAFigure: ({ code, input, found }) => {
    const expected =
      input.kind === 'yes-no'
        ? 'Yes or No is'
        : input.kind === 'status'
          ? `one of these is: ${list((input.options ?? []).map(({ label }) => label.en))};`
          : 'a number is';
    return `Criterion ${code}, figure ${input.id} is “${found}”; ${expected} expected. Type it again.`;
  },
  impossibleFigures: ({ code, figures }) =>
    `Criterion ${code}: the figures ${list(figures)} cannot be. No figure may be negative, and there is no part of a whole that is 0.`,

  valueNotANumber: ({ row, found }) =>
    `Row ${String(row)} of the range is “${found}”, a number is expected. While it is unclear no rank is certain: correct it, or leave it blank if it is not ranked.`,
  badDecimals: ({ found }) => `The number of decimals is “${found}”, a whole number from 0 to 9 is expected.`,

  badYear: ({ found }) => `The year is “${found}”, a year from 2015 to 2100 is expected, for example 2025.`,
  severalUnits: ({ name, units }) =>
    `“${name}” may be: ${list(units)}. Give the year as the argument year, or write the full name with its accents.`,
  unknownUnit: ({ name, namesakes }) =>
    namesakes.length === 0
      ? `No province, city, ministry or agency is called “${name}”. Write its name in full.`
      : `“${name}” does not fit the year or kind given; there is: ${list(namesakes)}. Correct the name or the year.`,

  pointsNotANumber: ({ found }) => `The points are “${found}”, a number is expected.`,
  pointsNegative: ({ points }) => `The points ${number(points)} are below 0.`,
  pointsOverMaximum: ({ points, max }) => `The points ${number(points)} are over the maximum ${number(max)}.`,
  maximumNotANumber: ({ found }) => `The maximum is “${found}”, a number is expected.`,
  maximumDiffers: ({ printed, max }) =>
    `The maximum says ${number(printed)}, the edition ${number(max)}. Compare it with the decision.`,

  partNotLoaded: () => 'This part could not be loaded. Check the network and calculate the cell again.',
  notACentralTable: () =>
    'The range of central figures lacks the headings it needs: “criterion” and “value”. Choose the row of headings as well.',
  noCentralFigures: ({ unit, period, units }) =>
    `The central table has no figures of unit “${unit}”, period “${period}”${units.length === 0 ? '' : `; it has: ${some(units)}`}. Check the unit's name and the period.`,
  badPeriod: ({ found }) => `The period is “${found}”; 2025, 2026-Q1, 2026-H1 or 2026-9M is expected.`,
  badTolerance: ({ found }) =>
    `The tolerance is “${found}”; a number of at least 0, or a share such as "1%", is expected.`,
  badCentralColumn: ({ found }) =>
    `There is no column “${found}”. There are: "value", "numerator", "denominator", "decimals", "source", "date".`,

  repeatedBefore: ({ name, rows }) => `The range before has “${name}” in rows ${list(rows.map(String))}. Keep one row.`,
  notARank: ({ row, found }) =>
    `Row ${String(row)} of the range is “${found}”; expected a rank, a whole number from 1 up. Of points, make ranks with DTI.RANK first.`,
  changes: { up: 'up', down: 'down', unchanged: 'unchanged', isNew: 'new' },

  levels: {
    nation: 'Nation',
    province: 'Province',
    ministry: 'Ministry or agency',
    department: 'Department',
    district: 'District',
    commune: 'Commune',
  },
};

export const functionSpeech: Speech = {
  language: 'en',
  texts: functionTexts,
};
