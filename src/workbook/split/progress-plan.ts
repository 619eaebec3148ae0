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
  readonly total: string;
}

/** Plans the workbook of a unit's progress. */
export function progressPlan(
  { today, total, agencies, weeks }: ProgressTable,
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
  return {
    sheets: [
      {
        name: texts.sheet,
        columns: [40, 12, 12, 16, 12, 40].map((width) => ({ width })),
        rows: [
          ...head,
          header(texts.agency, texts.lateCodes),
          ...agencies.map((agency): RowPlan => ({
            cells: [
              { value: agency.agency, style: 'text', format: 'text' },
              ...counts(agency),
              { value: agency.lateCodes.join(', '), style: 'text', format: 'text' },
            ],
          })),
          { cells: [{ value: texts.total, style: 'total' }, ...counts(total, 'total-figure')] },
          { cells: [] },
          header(texts.week),
          ...weeks.map((week): RowPlan => ({
            cells: [{ value: texts.weekFrom(week.monday), style: 'text', format: 'text' }, ...counts(week)],
          })),
        ],
        bars:
          agencies.length === 0
            ? []
            : [{ top: head.length + 1, bottom: head.length + agencies.length, left: 2, right: 2 }],
        print: { orientation: 'landscape' },
      },
      progressMark(),
    ],
  };
}
