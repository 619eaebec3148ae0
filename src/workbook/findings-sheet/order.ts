/** The order in which people look at findings. */
import { GRAVEST_FIRST, type CellRef, type Severity } from '../../engine/checks/finding';
import { parseArea } from '../a1';

/** What the order needs of a finding. */
interface Ordered {
  readonly check: string;
  readonly severity: Severity;
  readonly at: CellRef | null;
  readonly data: unknown;
}

/**
 * Findings by severity; within one, discrepancies by what they are worth, the heaviest first, then all others by place:
 * in the order in which their sheets were first named, row by row; those without a place last.
 */
export function inOrder<Finding extends Ordered>(findings: readonly Finding[]): readonly Finding[] {
  const sheets = [...new Set(findings.flatMap(({ at }) => at?.sheet ?? []))];
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding, sheets) }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

function keyOf({ severity, at, data }: Ordered, sheets: readonly string[]): readonly number[] {
  const area = at === null ? null : parseArea(at.address);
  return [
    GRAVEST_FIRST.indexOf(severity),
    -weightOf(data),
    at === null ? Infinity : sheets.indexOf(at.sheet),
    area?.top ?? Infinity,
    area?.left ?? Infinity,
  ];
}

/** What a discrepancy is worth; 0 for any other finding. */
function weightOf(data: unknown): number {
  const isWeighed = typeof data === 'object' && data !== null && 'weight' in data;
  return isWeighed && typeof data.weight === 'number' ? data.weight : 0;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
