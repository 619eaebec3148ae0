import { parseArea } from '../a1';
import { readingFinding, type ReadingFinding } from './findings';

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 3;

type NumberAsText = Extract<ReadingFinding, { readonly check: 'number-as-text' }>;

/**
 * Findings of a file that holds text only, with those about numbers written another way told once a column, at its first
 * cell: there the whole column is written so, and nothing is gained by naming each row.
 */
export function toldOncePerColumn(findings: readonly ReadingFinding[]): readonly ReadingFinding[] {
  const columns = new Map<string, NumberAsText[]>();
  for (const finding of findings) {
    if (finding.check === 'number-as-text') {
      const key = columnKey(finding);
      columns.set(key, [...(columns.get(key) ?? []), finding]);
    }
  }
  return findings.flatMap((finding) => {
    if (finding.check !== 'number-as-text') {
      return [finding];
    }
    const all = columns.get(columnKey(finding)) ?? [];
    if (all.length === 1) {
      return [finding];
    }
    return all[0] === finding ? [together(finding, all)] : [];
  });
}

function together(first: NumberAsText, all: readonly NumberAsText[]): ReadingFinding {
  const cells = all.slice(0, NAMED_CELLS).flatMap(({ at }) => (at === null ? [] : [at.address]));
  return readingFinding('numbers-as-text', first.severity, { ...first.data, count: all.length, cells }, first.at);
}

function columnKey({ at, data }: NumberAsText): string {
  const column = at === null ? null : parseArea(at.address)?.left;
  return `${at?.sheet ?? ''} ${String(column)} ${data.column}`;
}
