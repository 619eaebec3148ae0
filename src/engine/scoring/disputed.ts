/** Codes that stand on several rows with different points: which of them holds nobody has said. */
import type { CompiledEdition } from './compile';
import { BASES, type Basis, type Entry } from './scoresheet';
import type { BasisSums, Sums } from './sums';
import { typedPoints } from './typed-points';

/**
 * By basis, the positions of the criteria of which another row types other points than the first one; a blank row
 * disputes nothing. Raw figures are read by code, so that computed points are never disputed.
 */
export function disputedPositions(
  { positions }: CompiledEdition,
  first: ReadonlyMap<string, Entry>,
  entries: readonly Entry[],
): ReadonlyMap<Basis, ReadonlySet<number>> {
  const doubles = entries.filter((entry) => first.has(entry.criterion) && first.get(entry.criterion) !== entry);
  const on = (basis: Basis): ReadonlySet<number> =>
    basis === 'computed'
      ? new Set()
      : new Set(
          doubles.flatMap((entry) => {
            const counted = first.get(entry.criterion);
            const other = typedPoints(entry, basis);
            const isSame = counted === undefined || other === null || typedPoints(counted, basis) === other;
            return isSame ? [] : (positions.get(entry.criterion) ?? []);
          }),
        );
  return new Map(BASES.map((basis) => [basis, on(basis)]));
}

/** Takes back the completeness of one unit's sums that contain disputed points; `headings` null where none were added up. */
export function markIncomplete(
  compiled: CompiledEdition,
  { groups, pillars, total }: BasisSums,
  headings: Sums | null,
  disputed: ReadonlySet<number>,
): void {
  if (disputed.size === 0) return;
  const contains = ({ members }: { readonly members: readonly number[] }): boolean =>
    members.some((position) => disputed.has(position));
  const inGroup = compiled.groups.map(contains);
  inGroup.forEach((isDisputed, at) => {
    if (isDisputed) groups.complete[at] = 0;
  });
  compiled.headings.forEach((heading, at) => {
    if (headings !== null && contains(heading)) headings.complete[at] = 0;
  });
  compiled.pillars.forEach((pillar, at) => {
    if (pillar.groups.some((group) => inGroup[group])) pillars.complete[at] = 0;
  });
  if (inGroup.includes(true)) total.complete[0] = 0;
}
