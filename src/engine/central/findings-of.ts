import type { Severity } from '../checks/finding';
import { centralFinding, type CentralFinding } from './findings';
import type { CannotCompare, Conflict, CriterionVerdict } from './verdict';

/** What verdicts are worth telling: conflicts, weightiest first; then what cannot be compared, in the edition's order. */
export function findingsOf(verdicts: readonly CriterionVerdict[]): readonly CentralFinding[] {
  const comparisons = verdicts.flatMap((verdict) => verdict.comparisons);
  const conflicts = comparisons.filter((comparison) => comparison.verdict === 'conflict');
  const others = comparisons.filter((comparison) => comparison.verdict === 'cannot-compare');
  return [
    ...[...conflicts].sort((a, b) => b.weight - a.weight).map(conflictFinding),
    ...others.flatMap(cannotCompareFinding),
  ];
}

function conflictFinding(conflict: Conflict): CentralFinding {
  const { older, provisional } = conflict.standing;
  const severity = older || provisional ? 'notice' : 'warning';
  return centralFinding('central-conflict', severity, conflict, conflict.reported.at, conflict.criterion);
}

/** What was accepted as not applicable is settled; whoever says that nothing arose is asked about a figure above zero. */
function cannotCompareFinding(comparison: CannotCompare): readonly CentralFinding[] {
  const { why, centralValue, reported, criterion } = comparison;
  if (why.reason === 'state' && (why.state === 'not-applicable' || centralValue === 0)) return [];
  const severity = SEVERITIES[why.reason];
  return [centralFinding('central-cannot-compare', severity, comparison, reported.at, criterion)];
}

const SEVERITIES = {
  scale: 'undecided',
  state: 'undecided',
  'share-for-points': 'warning',
  'impossible-points': 'warning',
  'not-reported': 'notice',
  'no-such-figure': 'warning',
  'not-a-number': 'notice',
} as const satisfies Record<CannotCompare['why']['reason'], Severity>;
