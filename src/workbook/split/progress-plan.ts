/** Bảng tiến độ: by agency, with what is late, for the reminder letter; and by the week in which criteria are due. */
import type { PlannedCell, RowPlan, WorkbookPlan } from '../plan/sheet-plan';
import { progressMark } from './manifest';
import type { Progress, ProgressTable } from './progress';

/** The words of the table. */
export interface ProgressTexts {
  readonly sheet: string;
  readonly title: (unit: string) => string;
  readonly asOf: (date: string) => string;
  readonly agency: string;
  readonly week: string;
  readonly weekFrom: (monday: string) => string;
  readonly criteria: string;
  readonly filled: string;
  readonly evidenced: string;
  readonly late: string;
  readonly lateCodes: string;
  readonly unassigned: string;
  /** `shared`: how many criteria several agencies have. */
  readonly total: (shared: number) => string;
}

/** Plans the workbook of a unit's progress. */
export function progressPlan(
  { today, total, agencies, unassigned, shared, weeks }: ProgressTable,
  unit: string,
  texts: ProgressTexts,
): WorkbookPlan {
  const counts = (of: Progress, style: 'figure' | 'total-figure' = 'figure'): readonly PlannedCell[] =>
    [of.criteria, of.filled, of.evidenced, of.late].map((value) => ({ value, style, format: 'integer' }));
  const header = (first: string, ...more: readonly string[]): RowPlan => ({
    cells: [first, texts.criteria, texts.filled, texts.evidenced, texts.late, ...more].map((value) => ({
      value,
      style: 'header',
    })),
  });
  const head: readonly RowPlan[] = [
    { cells: [{ value: texts.title(unit), style: 'label' }] },
    { cells: [{ value: texts.asOf(today), style: 'plain' }] },
    { cells: [] },
  ];
  const rows = [...agencies, ...(unassigned === null ? [] : [{ agency: texts.unassigned, ...unassigned }])];
  return {
    sheets: [
      {
        name: texts.sheet,
        columns: [40, 12, 12, 16, 12, 40].map((width) => ({ width })),
        rows: [
          ...head,
          header(texts.agency, texts.lateCodes),
          ...rows.map((row): RowPlan => ({
            cells: [
              { value: row.agency, style: 'text', format: 'text' },
              ...counts(row),
              { value: row.lateCodes.join(', '), style: 'text', format: 'text' },
            ],
          })),
          { cells: [{ value: texts.total(shared), style: 'total' }, ...counts(total, 'total-figure')] },
          ...(weeks.length === 0 ? [] : [{ cells: [] }, header(texts.week)]),
          ...weeks.map((week): RowPlan => ({
            cells: [{ value: texts.weekFrom(week.monday), style: 'text', format: 'text' }, ...counts(week)],
          })),
        ],
        bars: rows.length === 0 ? [] : [{ top: head.length + 1, bottom: head.length + rows.length, left: 2, right: 2 }],
        print: { orientation: 'landscape' },
      },
      progressMark(),
    ],
  };
}
