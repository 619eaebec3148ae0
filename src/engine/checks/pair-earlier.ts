/** Which of the scoresheets given as earlier ones belong to the unit that is checked, and which of them can be compared. */
import type { Edition } from '../edition/schema';
import { identifyUnit } from '../ranking/identity';
import type { Scoresheet } from '../scoring/scoresheet';
import type { FindingOf, Severity } from './finding';
import { relationOf } from './earlier';

/** A scoresheet with its edition, and whose it is. */
export interface OwnedSheet {
  readonly scoresheet: Scoresheet;
  readonly edition: Edition;
  /** The unit as written; where the workbook names none, what it is called instead. */
  readonly unit: string;
  /** Whether the workbook itself names the unit. */
  readonly isNamed: boolean;
}

interface PairingData {
  /** No earlier scoresheet is this unit's: `units` are those given. */
  readonly 'earlier-none': { readonly unit: string; readonly units: readonly string[] };
  /** The period before is known from a table: how many criteria it gives, and which it does not. */
  readonly 'earlier-table': {
    readonly file: string;
    readonly unit: string;
    readonly criteria: number;
    readonly missing: readonly string[];
  };
  /** A table that gives values of groups only, of which nothing can be compared with a scoresheet's rows. */
  readonly 'earlier-groups-only': { readonly file: string };
  readonly 'earlier-other-edition': { readonly edition: string; readonly earlier: string };
  /** Periods as scoresheets carry them. */
  readonly 'earlier-not-comparable': { readonly period: string | null; readonly earlier: string | null };
}

/** Why earlier scoresheets are not compared. */
export type PairingFinding = {
  [Check in keyof PairingData]: FindingOf<Check, PairingData[Check]>;
}[keyof PairingData];

/** The earlier scoresheets that are compared with the one checked; findings tell of those that are not. */
export interface Pairing {
  readonly previous: readonly Scoresheet[];
  readonly findings: readonly PairingFinding[];
}

/**
 * The earlier scoresheets that one can be compared with: of the same unit, the same edition, and a period that its own
 * continues or that lies a year before. `isAlone`: when one scoresheet is checked against one, a workbook that names no
 * unit is taken for the other's.
 */
export function pairEarlier(current: OwnedSheet, earlier: readonly OwnedSheet[], isAlone: boolean): Pairing {
  const key = keyOf(current);
  const own = earlier.filter(
    (each) => keyOf(each) === key || (isAlone && earlier.length === 1 && (!each.isNamed || !current.isNamed)),
  );
  if (own.length === 0) {
    const units = earlier.map(({ unit }) => unit);
    return { previous: [], findings: [pairingFinding('earlier-none', 'warning', { unit: current.unit, units })] };
  }
  const previous: Scoresheet[] = [];
  const findings: PairingFinding[] = [];
  for (const { edition, scoresheet } of own) {
    const data = { period: current.scoresheet.period, earlier: scoresheet.period };
    if (edition.id !== current.edition.id) {
      findings.push(
        pairingFinding('earlier-other-edition', 'notice', { edition: current.edition.id, earlier: edition.id }),
      );
    } else if (relationOf(scoresheet, current.scoresheet) === null) {
      findings.push(pairingFinding('earlier-not-comparable', 'notice', data));
    } else {
      previous.push(scoresheet);
    }
  }
  return { previous, findings };
}

function keyOf({ unit, edition }: OwnedSheet): string {
  return identifyUnit(unit, edition.level, edition.years).key;
}

/** Why an earlier scoresheet is not compared, or only in part. */
export function pairingFinding<Check extends keyof PairingData>(
  check: Check,
  severity: Severity,
  data: PairingData[Check],
): FindingOf<Check, PairingData[Check]> {
  return { check, severity, at: null, criterion: null, data };
}
