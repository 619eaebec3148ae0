/** A reported figure beside a central one, as the panels show them. */
import type { Conflict, CannotCompare } from '../../engine/central/verdict';
import type { AnyFinding } from '../../messages/finding';

/** How a figure is to be written: as points, as a plain figure, or as a share of 1 in percent. */
type FigureKind = Conflict['compared']['kind'];

/** A value if the reported figure is right, and if the central one is. Null where it is unknown. */
export interface BothModel {
  readonly reported: number | null;
  readonly central: number | null;
}

/** Both figures with their sources and what each would earn. */
export interface DisputeModel {
  readonly verdict: 'conflict' | 'cannot-compare';
  readonly kind: FigureKind;
  readonly figures: BothModel;
  /** As the central table writes it; null where it does not say. */
  readonly source: string | null;
  /** ISO date. */
  readonly asOf: string | null;
  /** The central figure is older than the period that was reported. */
  readonly isOlder: boolean;
  readonly isProvisional: boolean;
  /** Null where the two cannot be compared. */
  readonly worth: {
    readonly points: BothModel;
    readonly total: BothModel;
    readonly index: BothModel;
    readonly rank: BothModel | null;
  } | null;
}

/** The dispute that a finding is about; null where it is about none. */
export function disputeModel(finding: AnyFinding): DisputeModel | null {
  switch (finding.check) {
    case 'central-conflict':
      return { ...pairOf(finding.data), verdict: 'conflict', worth: worthOf(finding.data) };
    case 'central-cannot-compare':
      return { ...pairOf(finding.data), verdict: 'cannot-compare', worth: null };
    default:
      return null;
  }
}

function pairOf({ compared, reported, centralValue, central, standing }: Conflict | CannotCompare) {
  return {
    kind: compared.kind,
    figures: { reported: reported.value, central: centralValue },
    source: central.source,
    asOf: central.asOf,
    isOlder: standing.older,
    isProvisional: standing.provisional,
  };
}

function worthOf({ impact: { points, total, index, rank } }: Conflict): DisputeModel['worth'] {
  return { points, total, index, rank };
}
