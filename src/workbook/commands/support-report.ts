import type { FindingOf } from '../../engine/checks/finding';
import type { Book } from '../book';
import type { RememberedBinding } from '../state/state';

/** Where the product runs. */
export interface SupportFacts {
  readonly product: string;
  /** As office.js names them: `PC`, `16.0.17928`, `vi-VN`. */
  readonly platform: string;
  readonly excel: string;
  readonly locale: string;
  /** Requirement sets that this Excel has: `ExcelApi 1.14`. */
  readonly requirements: readonly string[];
  readonly functions: 'available' | 'missing' | 'unknown';
}

/**
 * What a supporter needs, as lines of `name: value`. It holds no names of units, people, sheets or files, no figures and
 * no texts of cells: only versions, the shape of the bindings, and ids of findings with their counts.
 */
export function supportReport(
  facts: SupportFacts,
  book: Book,
  findings: readonly FindingOf<string, unknown>[],
): string {
  const state = book.state.ok ? 'ok' : book.state.error.check;
  const bindings = book.state.ok ? book.state.value.bindings : [];
  const counts = new Map<string, number>();
  for (const { check, severity } of findings) {
    const key = `${check} (${severity})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    `product: DTI Scorecard ${facts.product}`,
    `excel: ${facts.excel} ${facts.platform} ${facts.locale}`,
    `requirements: ${facts.requirements.join(', ')}`,
    `functions: ${facts.functions}`,
    `sheets: ${String(book.facts.length)}, protected ${String(book.facts.filter(({ isProtected }) => isProtected).length)}`,
    `state: ${state}`,
    ...bindings.map(bindingLine),
    ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `finding: ${key} × ${String(count)}`),
  ].join('\n');
}

function bindingLine({ id, edition, table, inputTables, codes }: RememberedBinding): string {
  const fields = table.columns.map(({ field }) => field).join(' ');
  const header = `${String(table.header.top + 1)}-${String(table.header.bottom + 1)}`;
  return `binding ${id}: ${edition}, header rows ${header}, columns ${fields}, codes ${String(codes.length)}, input tables ${String(inputTables.length)}`;
}
