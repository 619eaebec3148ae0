import { parsePeriod } from '../../engine/period';
import type { HandBinding, HandField } from '../../workbook/binding/by-hand';
import { periodIn } from '../../workbook/recognise/period';
import type { UnderstoodModel } from '../workbook/model';

/** What stands in the fields: texts as typed, empty where nothing is. */
export interface Draft {
  readonly sheet: string;
  readonly headerRow: string;
  readonly edition: string;
  readonly unit: string;
  readonly period: string;
  readonly columns: Readonly<Partial<Record<HandField, string>>>;
}

/** The fields that every form has or may have; those of raw figures come with the form. */
export const MAIN_FIELDS = [
  'code',
  'name',
  'max',
  'self',
  'appraised1',
  'final',
] as const satisfies readonly HandField[];
export const OTHER_FIELDS = [
  'appraised2',
  'status',
  'evidence',
  'explanation',
  'responsible',
  'deadline',
  'notes',
  'order',
  'input:a',
  'input:b',
  'input:c',
] as const satisfies readonly HandField[];

/** The fields as they were understood; empty ones where nothing was. */
export function draftOf(understood: UnderstoodModel | null): Draft {
  if (understood === null) {
    return { sheet: '', headerRow: '', edition: '', unit: '', period: '', columns: {} };
  }
  const { sheet, headerRow, edition, unit, period, columns } = understood;
  return {
    sheet,
    headerRow: String(headerRow),
    edition,
    unit: unit ?? '',
    period: period ?? '',
    columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
  };
}

/** What the engine is asked to bind. Texts that are no numbers of rows come back as findings from there. */
export function handOf({ sheet, headerRow, edition, unit, period, columns }: Draft): HandBinding {
  const filled = Object.entries(columns).filter(([, column = '']) => column.trim() !== '');
  return {
    sheet,
    headerRow: Number(headerRow),
    edition,
    columns: Object.fromEntries(filled),
    ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(period.trim() === '' ? {} : { period: periodOf(period.trim()) }),
  };
}

/** True when a person changed something. */
export function isCorrected(draft: Draft, understood: UnderstoodModel | null): boolean {
  return JSON.stringify(handOf(draft)) !== JSON.stringify(handOf(draftOf(understood)));
}

function periodOf(text: string): string {
  return parsePeriod(text) === null ? (periodIn(text) ?? text) : text;
}
