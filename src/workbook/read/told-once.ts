import { parseArea } from '../a1';
import { readingFinding, type ReadingFinding } from './findings';

type NumberAsText = Extract<ReadingFinding, { readonly check: 'number-as-text' }>;

/**
 * Findings with those about numbers typed as text told once a column, at its first cell: mostly the whole column is
 * written so, and row by row they would drown the others. `inText`: the file holds text only (a CSV), where such numbers
 * are those written another way than the rest.
 */
export function toldOncePerColumn(findings: readonly ReadingFinding[], inText: boolean): readonly ReadingFinding[] {
  const columns = new Map<string, NumberAsText[]>();
  for (const finding of findings) {
    if (finding.check !== 'number-as-text') continue;
    const key = columnKey(finding);
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [finding]);
    else column.push(finding);
  }
  return findings.flatMap((finding) => {
    if (finding.check !== 'number-as-text') return [finding];
    const all = columns.get(columnKey(finding)) ?? [];
    if (all.length === 1) return [finding];
    return all[0] === finding ? [together(finding, all, inText)] : [];
  });
}

function together(first: NumberAsText, all: readonly NumberAsText[], inText: boolean): ReadingFinding {
  const cells = all.flatMap(({ at, criterion, data: { text, value } }) =>
    at === null ? [] : [{ cell: at.address, code: criterion, text, value }],
  );
  return readingFinding('numbers-as-text', first.severity, { column: first.data.column, inText, cells }, first.at);
}

function columnKey({ at, data }: NumberAsText): string {
  const column = at === null ? null : parseArea(at.address)?.left;
  return `${at?.sheet ?? ''} ${String(column)} ${data.column}`;
}
