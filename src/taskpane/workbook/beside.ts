/** Workbooks that a person opened beside the form, to compare it with: earlier periods, similar units. */
import { peersOf, type Comparisons } from '../../engine/checks/comparisons';
import { pairEarlier, type OwnedSheet } from '../../engine/checks/pair-earlier';
import { runComparisons } from '../../engine/checks/run-checks';
import { sustainedPoints, type SustainedPoints } from '../../engine/checks/sustained';
import type { DurabilityRuling } from '../../engine/ranking/sustainability';
import type { AnyFinding } from '../../messages/finding';

/** A scoresheet from a file. */
export interface FormBeside extends OwnedSheet {
  readonly file: string;
}

/** Kept for as long as the pane is open: files of other units or years are no part of this workbook. */
let opened: readonly FormBeside[] = [];

/** Those that are kept now; none until some are opened. */
export function formsBeside(): readonly FormBeside[] {
  return opened;
}

/** Puts these in the place of all that were kept. */
export function keepBeside(forms: readonly FormBeside[]): void {
  opened = forms;
}

/** What comparing found; `sustained` is null where no scoresheet of the year before is beside the form. */
interface ComparedBeside {
  readonly findings: readonly AnyFinding[];
  readonly sustained: SustainedPoints | null;
}

/**
 * Compares a scoresheet with those beside it: sheets of other units for the same period and edition are similar units, the
 * others are taken for earlier periods of the unit itself.
 */
export function compareBeside(
  current: OwnedSheet,
  beside: readonly FormBeside[],
  durability: readonly DurabilityRuling[],
): ComparedBeside {
  const { edition, scoresheet } = current;
  const similar = beside.filter((other) => isSimilar(other, current));
  const earlier = beside.filter((other) => !similar.includes(other));
  const pairing =
    earlier.length === 0 ? { previous: [], findings: [] } : pairEarlier(current, earlier, earlier.length === 1);
  const peers = [scoresheet, ...similar.map((other) => other.scoresheet)];
  const comparisons: Comparisons = {
    durability,
    ...(pairing.previous.length === 0 ? {} : { previous: pairing.previous }),
    ...(similar.length === 0 ? {} : { peers: peersOf(edition, peers) }),
  };
  return {
    findings: [...pairing.findings, ...runComparisons(edition, scoresheet, comparisons)],
    sustained: sustainedPoints(edition, scoresheet, comparisons),
  };
}

function isSimilar({ edition, scoresheet, unit }: OwnedSheet, current: OwnedSheet): boolean {
  return edition.id === current.edition.id && scoresheet.period === current.scoresheet.period && unit !== current.unit;
}
