/**
 * A commune's raw figures for the 43 criteria of `hcmc-commune-2026`, made up, with the slips that people make, and what
 * comes of them, worked out by hand from the edition's rules. The command line and the pane must both say so.
 */
import type { Criterion } from '../../src/engine/edition/schema';
import { templateTexts } from '../../src/messages/vi/template';
import { cellAddress } from '../../src/workbook/a1';
import type { WorkbookPlan } from '../../src/workbook/plan/sheet-plan';
import { columnAt } from '../../src/workbook/template/form-columns';
import { templatePlan } from '../../src/workbook/template/template-plan';
import { shipped } from './shipped';

type Figure = string | number;

const YES = 'Có';
const NO = 'Không';

/** What is typed for each figure, by criterion and the figure's id. Figures that are left out are left blank. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, Figure>>>> = {
  'DTI-01': { met: YES },
  'DTI-02': { a: 3, b: 4 },
  // More than there are.
  'DTI-03': { a: 5, b: 4 },
  'DTI-04': { hasSection: YES, n: 20 },
  'DTI-05': { met: YES },
  'DTI-06': { met: NO },
  'DTI-07': { q1: 'Đúng hạn', q2: 'Trễ hạn', q3: 'Không gửi báo cáo', q4: 'Đúng hạn' },
  'DTI-08': { met: YES },
  // Left blank.
  'DTI-09': {},
  'DTI-10': { issued: YES, completed: NO },
  'DTI-11': { met: YES },
  'DTI-12': { a: 9, b: 10 },
  'DTI-13': { a: 89, b: 100 },
  'DTI-14': { staffAi: YES, publicAi: 1 },
  'DTI-15': { a: 49, b: 50 },
  'DTI-16': { met: YES },
  'DTI-17': { met: NO },
  'DTI-18': { met: YES },
  'DTI-19': { a: 10, b: 10 },
  'DTI-20': { met: YES },
  'DTI-21': { a: 100, b: 300 },
  // Divided by nothing, and no systems with an approved level where the next criterion has eight.
  'DTI-22': { a: 0, b: 0 },
  'DTI-23': { a: 7, b: 8 },
  'DTI-24': { met: YES },
  'DTI-25': { met: YES },
  'DTI-26': { emcLabel: YES, cityLink: YES },
  'DTI-27': { a: 12, b: 12 },
  // 74.9 % of a 75 % threshold.
  'DTI-28': { a: 1000, b: 500, c: 249 },
  'DTI-29': { a: 800, b: 1000 },
  'DTI-30': { a: 100, b: 95, c: 200, d: 190 },
  // Less than nothing.
  'DTI-31': { a: -3, b: 10 },
  // Words where a number belongs.
  'DTI-32': { a: 'khoảng 40', b: 50 },
  'DTI-33': { a: 3, b: 8 },
  'DTI-34': { a: 0, b: 5 },
  'DTI-35': { met: YES },
  'DTI-36': { inUse: YES, a: 9, b: 10 },
  // Nothing of the kind happened: said in the form.
  'DTI-37': {},
  'DTI-38': { met: YES },
  'DTI-39': { a: 5 },
  'DTI-40': { a: 1, b: 2 },
  'DTI-41': { a: 90, b: 300 },
  'DTI-42': { met: YES },
  'DTI-43': { a: 35, b: 100 },
};

const DID_NOT_ARISE = 'DTI-37';

/** The form as `dti template hcmc-commune-2026 --unit … --period 2026-Q1` plans it. */
export const UNIT = 'Phường Bến Thành';
export const PERIOD = '2026-Q1';

/** A cell to type into. Rows and columns are counted from 0. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly value: Figure;
}

/** Every figure with the cell of the blank form that it belongs into. */
export function typedCells(): readonly TypedCell[] {
  const { form, inputs } = templateTexts.sheets;
  const [CODE, VALUE] = [0, 4];
  const rows = rowsOf(inputs);
  const first = rows.findIndex(({ cells }) => cells[CODE]?.value === 'DTI-01');
  // One row for each figure, in the edition's order.
  const ids = criteria().flatMap(({ code, inputs: figures }) => figures.map(({ id }) => [code, id] as const));
  const figures = ids.flatMap(([code, id], at) => {
    const row = first + at;
    if (rows[row]?.cells[CODE]?.value !== code) throw new Error(`Row ${String(row)} is not that of ${code}.`);
    const value = FIGURES[code]?.[id];
    return value === undefined ? [] : [cell(inputs, row, VALUE, value)];
  });
  const row = rowsOf(form).findIndex(({ cells }) => cells[CODE]?.value === DID_NOT_ARISE);
  return [...figures, cell(form, row, columnAt('status'), 'Không phát sinh')];
}

function cell(sheet: string, row: number, column: number, value: Figure): TypedCell {
  return { sheet, row, column, address: cellAddress(row, column), value };
}

function criteria(): readonly Criterion[] {
  return shipped('hcmc-commune-2026').groups.flatMap((group) => group.criteria);
}

function rowsOf(name: string): WorkbookPlan['sheets'][number]['rows'] {
  const plan = templatePlan(shipped('hcmc-commune-2026'), templateTexts);
  const sheet = plan.ok ? plan.value.sheets.find((other) => other.name === name) : undefined;
  if (sheet === undefined) {
    throw new Error(`The form of Ho Chi Minh City has no sheet ${name}.`);
  }
  return sheet.rows;
}

/** What comes of the figures, by the edition's rules. */
export const EXPECTED = {
  total: 65.356190476,
  /** Sum over the whole edition's 100 points, to four decimals. */
  index: 0.6536,
  /** Points by the number of the group. */
  groups: {
    // 2 + 2 × 3/4 + 2 (at most) + 2 × 50 %
    1: 6.5,
    // 1 + 0 + (0.5 + 0.25 + 0 + 0.5) + 1 + nothing yet + 2 × 50 % + 1
    2: 5.25,
    // 0.9 of 1, 89 % is below the floor of 90 %, one AI application for staff and one for citizens
    3: 3.9,
    // 2 × 98 % + 2 + 0 + 1 + 2 + 1 + 1/3
    4: 8.293333333,
    // divided by nothing + 7/8 + 1 + 2
    5: 3.875,
    // 2 + 3 + 5 × 74.9 % + 5 + 3 + refused + refused + 4 × 3/8 + 0 + 2 + (2 + 2 × 90 %) + did not arise
    6: 24.045,
    // 3 + 3 × 5/7
    7: 5.142857143,
    // 2 × 1/2 + 5 + 2 + 35 %
    8: 8.35,
  },
  /** Check, severity and criterion of every finding. */
  findings: [
    ['criterion-unanswered', 'warning', 'DTI-09'],
    ['part-over-whole', 'warning', 'DTI-03'],
    ['zero-denominator', 'undecided', 'DTI-22'],
    ['figure-negative', 'error', 'DTI-31'],
    ['quantity-differs', 'error', 'DTI-22'],
    ['not-a-number', 'error', 'DTI-32'],
    ['zero-denominator', 'undecided', 'DTI-37'],
  ],
  /** Criteria of which nothing was said. */
  missing: ['DTI-09'],
} as const;
