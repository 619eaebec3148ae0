import type { FindingOf, Severity } from '../../engine/checks/finding';
import type { UnitState } from './unit-state';

/** The data of findings about gathering many workbooks, by id. Files are named as they were given. */
interface GatherFindingData {
  /** The file is of another edition than most; ids of editions. */
  readonly 'gather-other-edition': { readonly file: string; readonly found: string; readonly expected: string };
  readonly 'gather-other-period': { readonly file: string; readonly found: string; readonly expected: string };
  /** The file took longer to read than any form should. */
  readonly 'gather-too-slow': { readonly file: string; readonly seconds: number };
  /** Workbooks without the sheet that was asked for, which others have; `files` as given. */
  readonly 'gather-sheet-lacking': { readonly sheet: string; readonly files: readonly string[] };
  /** The reader broke off: mostly for want of memory. `reason` is what the system said. */
  readonly 'gather-reader-failed': { readonly file: string; readonly reason: string };
  /** Results may not be published while units are not ready. */
  /** No unit has a rank. */
  readonly 'publish-nothing-ranked': Record<string, never>;
  readonly 'publish-units-open': {
    readonly units: readonly { readonly unit: string; readonly state: Exclude<UnitState, 'ready'> }[];
  };
  /** Nothing says how far the units have come, so what was published says that it is a draft. */
  readonly 'publish-draft': Record<string, never>;
  readonly 'unit-state-unknown': {
    readonly unit: string;
    readonly found: string;
    readonly states: readonly UnitState[];
  };
}

/** A finding about gathering, with the data of its id. */
export type GatherFinding = {
  [Check in keyof GatherFindingData]: FindingOf<Check, GatherFindingData[Check]>;
}[keyof GatherFindingData];

/** A finding about gathering; it concerns files as a whole. */
export function gatherFinding<Check extends keyof GatherFindingData>(
  check: Check,
  severity: Severity,
  data: GatherFindingData[Check],
): FindingOf<Check, GatherFindingData[Check]> {
  return { check, severity, at: null, criterion: null, data };
}
