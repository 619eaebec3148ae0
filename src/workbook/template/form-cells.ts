/** The cells of the form's rows. */
import type { Criterion, Edition } from '../../engine/edition/schema';
import type { PlannedCell, RowPlan, StyleName } from '../plan/sheet-plan';
import { FORM_COLUMNS, type FormColumn } from './form-columns';
import type { FormRow } from './form-rows';
import { rowSums, sumCell, type RowSums } from './sums';
import type { TemplateTexts } from './texts';

/** What cells are like that nothing stands in. */
const ROW_STYLES = { group: 'group', heading: 'heading', criterion: 'text', blank: 'text' } as const;

type Cells = Partial<Readonly<Record<FormColumn, PlannedCell>>>;

/** The rows of the body, the first of them at row `top`, and the total below them. */
export function bodyRows(
  edition: Edition,
  rows: readonly FormRow[],
  top: number,
  texts: TemplateTexts,
): readonly RowPlan[] {
  const sums = rowSums(edition, rows, top);
  return [
    ...rows.map((row) => planned(cellsOf(row, sums.of(row), texts), ROW_STYLES[row.kind])),
    planned(totalCells(sums.total, texts), 'total'),
  ];
}

/** Every cell of a row has its frame; those that nothing stands in are empty and locked. */
function planned(cells: Cells, style: StyleName): RowPlan {
  return { cells: FORM_COLUMNS.map((column) => cells[column] ?? { value: null, style }) };
}

function cellsOf(row: FormRow, sums: RowSums | null, texts: TemplateTexts): Cells {
  switch (row.kind) {
    case 'group':
      return {
        code: { value: row.code, style: 'group', format: 'text' },
        name: { value: row.group.name.vi, style: 'group' },
        ...(sums === null ? {} : sumCells(sums, 'group-figure')),
      };
    case 'heading':
      return {
        code: { value: row.criterion.code, style: 'code', format: 'text' },
        name: { value: row.criterion.name.vi, style: 'heading' },
        ...(sums === null ? {} : sumCells(sums, 'heading-figure')),
      };
    case 'criterion':
      return criterionCells(row.criterion, row.group.scored && row.criterion.scored, texts);
    case 'blank':
      return blankCells(row.code, row.group.scored);
  }
}

function totalCells(sums: RowSums, texts: TemplateTexts): Cells {
  return { name: { value: texts.total, style: 'total' }, ...sumCells(sums, 'total-figure') };
}

function sumCells(sums: RowSums, style: 'group-figure' | 'heading-figure' | 'total-figure'): Cells {
  return {
    max: sumCell(sums.max, style),
    self: sumCell(sums.self, style),
    appraised: sumCell(sums.appraised, style),
    final: sumCell(sums.final, style),
  };
}

function criterionCells(criterion: Criterion, scored: boolean, texts: TemplateTexts): Cells {
  const { code, name, max, obtained, responsible } = criterion;
  return {
    code: { value: code, style: 'code', format: 'text' },
    name: { value: name.vi, style: 'text' },
    max: max === null ? input('input-figure', 'points') : { value: max, style: 'figure', format: 'points' },
    method: givenOrInput(texts.method(criterion)),
    source: givenOrInput(texts.source(criterion)),
    verifier: givenOrInput(obtained.verifiedBy ?? ''),
    ...answerCells(scored),
    responsible: { ...input('input'), value: responsible },
  };
}

/** A criterion that the unit writes in itself. */
function blankCells(code: string | null, scored: boolean): Cells {
  return {
    code: { ...input('input-code', 'text'), value: code },
    name: input('input'),
    max: input('input-figure', 'points'),
    method: input('input'),
    source: input('input'),
    verifier: input('input'),
    ...answerCells(scored),
    responsible: input('input'),
  };
}

/** What unit and council fill in. A criterion that is only collected earns no points. */
function answerCells(scored: boolean): Cells {
  const points = input('input-figure', 'points');
  return {
    ...(scored ? { self: points, appraised: points, final: points } : {}),
    evidence: input('input'),
    explanation: input('input'),
    target: input('input-choice', 'text'),
    deadline: input('input-choice', 'date'),
    status: input('input-choice'),
    accepted: input('input-choice'),
    notes: input('input'),
  };
}

function givenOrInput(text: string): PlannedCell {
  return text === '' ? input('input') : { value: text, style: 'text' };
}

function input(style: PlannedCell['style'], format?: PlannedCell['format']): PlannedCell {
  return { value: null, style, editable: true, ...(format === undefined ? {} : { format }) };
}
