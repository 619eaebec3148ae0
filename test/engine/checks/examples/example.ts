import type { CheckOptions } from '../../../../src/engine/checks/options';
import type { Edition } from '../../../../src/engine/edition/schema';
import type { Entry, PrintedTotal, Scoresheet } from '../../../../src/engine/scoring/scoresheet';
import { shipped } from '../../../support/shipped';
import { scoresheetFrom, type TestEntry } from '../scoresheet-from';

/** A scoresheet in a few rows, from A2 on. */
export interface Example {
  readonly rows: readonly TestEntry[];
  readonly totals?: readonly PrintedTotal[];
  /** `2025` unless told. */
  readonly period?: string | null;
  readonly options?: CheckOptions;
}

/**
 * What a check says of scoresheets: that the valid ones hold, nothing of those to which it does not apply, and one thing
 * at `at` of each invalid one.
 */
export interface CheckExamples {
  readonly edition: Edition;
  readonly valid: readonly Example[];
  readonly inapplicable?: readonly Example[];
  readonly invalid: readonly (Example & { readonly at: string | null; readonly severity: string })[];
}

export const TAY_NINH = shipped('tayninh-commune-2025');
export const HCMC = shipped('hcmc-commune-2026');

/** Columns of evidence, explanation, notes and status of a row of an example; `scoresheetFrom` places the others. */
export function sheetOf(edition: Edition, { rows, totals = [], period = '2025' }: Example): Scoresheet {
  const sheet = scoresheetFrom(edition, rows, totals);
  const entries = sheet.entries.map((entry, row): Entry => {
    const place = (column: string) => ({ sheet: 'DTI', address: `${column}${String(row + 2)}` });
    const texts = { status: place('H'), evidence: place('K'), explanation: place('L'), notes: place('M') };
    const columns = ['I', 'J', 'N', 'O'];
    const inputsAt = Object.fromEntries(Object.keys(entry.inputs).map((id, at) => [id, place(columns[at] ?? 'P')]));
    return { ...entry, inputsAt, at: { ...texts, final: place('F'), ...entry.at } };
  });
  return { ...sheet, period, entries };
}

/** A printed total with its figures in row 1. */
export function total(group: string | null, figures: Partial<PrintedTotal>): PrintedTotal {
  const place = (column: string) => ({ sheet: 'DTI', address: `${column}1` });
  const at = { max: place('C'), self: place('D'), appraised: place('E'), final: place('F') };
  return { group, max: null, self: null, appraised: [], final: null, at, ...figures };
}

/** The Tây Ninh edition with one criterion changed, for what no shipped edition has. */
export function tayNinhWith(code: string, change: Partial<Edition['groups'][number]['criteria'][number]>): Edition {
  return {
    ...TAY_NINH,
    groups: TAY_NINH.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) => (criterion.code === code ? { ...criterion, ...change } : criterion)),
    })),
  };
}
