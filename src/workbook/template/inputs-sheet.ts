/**
 * The raw figures, one a row: what is typed there can be scored by the edition's rules. Every row repeats its criterion's
 * code, so that rows can be sorted and filtered.
 */
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Criterion, Edition, Input } from '../../engine/edition/schema';
import type { PlannedCell, RowPlan, SheetPlan, Validation } from '../plan/sheet-plan';
import { symbolOf } from '../read/input-symbol';
import type { Lists } from './lists';
import type { TemplateTexts } from './texts';

const COLUMNS = [
  ['code', 9],
  ['name', 50],
  ['symbol', 12],
  ['label', 60],
  ['value', 18],
  ['notes', 30],
] as const;

/** `symbol` is what the rule calls the figure, `label` what it counts. */
export type InputColumn = (typeof COLUMNS)[number][0];

const VALUE = COLUMNS.findIndex(([column]) => column === 'value');
const HEADER_ROW = 3;

/** The sheet of raw figures; null where no rule of the edition reads any. */
export function inputsSheet(edition: Edition, lists: Lists, texts: TemplateTexts): SheetPlan | null {
  const given = pointCriteriaOf(edition).flatMap((criterion) =>
    criterion.inputs.map((input) => ({ criterion, input })),
  );
  if (given.length === 0) {
    return null;
  }
  const { title, note, headings } = texts.inputs;
  return {
    name: texts.sheets.inputs,
    columns: COLUMNS.map(([, width]) => ({ width })),
    rows: [
      { cells: [{ value: title, style: 'label' }] },
      { cells: [{ value: note, style: 'plain' }] },
      { cells: [] },
      { cells: COLUMNS.map(([column]): PlannedCell => ({ value: headings[column], style: 'header' })) },
      ...given.map(({ criterion, input }) => inputRow(criterion, input)),
    ],
    validations: given.map(({ input }, index) => validation(input, HEADER_ROW + 1 + index, lists, texts)),
    protection: {},
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: { right: texts.page },
    },
  };
}

function inputRow(criterion: Criterion, input: Input): RowPlan {
  const { code, name } = criterion;
  const { label, kind } = input;
  const isNumber = kind === 'count' || kind === 'number';
  return {
    cells: [
      { value: code, style: 'code', format: 'text' },
      { value: name.vi, style: 'text' },
      { value: symbolOf(criterion, input, 'vi'), style: 'code', format: 'text' },
      { value: label.vi, style: 'text' },
      { value: null, style: isNumber ? 'input-figure' : 'input-choice', editable: true },
      { value: null, style: 'input', editable: true },
    ],
  };
}

function validation(input: Input, row: number, lists: Lists, texts: TemplateTexts): Validation {
  const area = { top: row, bottom: row, left: VALUE, right: VALUE };
  const { hints } = texts;
  switch (input.kind) {
    case 'count':
    case 'number':
      return { area, rule: { kind: 'decimal-at-least', least: 0 }, texts: hints.count };
    case 'yes-no':
      return { area, rule: lists.rule(texts.yesNo), texts: hints.choice };
    case 'status':
      return { area, rule: lists.rule((input.options ?? []).map(({ label }) => label.vi)), texts: hints.choice };
  }
}
