/**
 * Compares what a unit reported with what central systems hold (đối chiếu). Both figures stand side by side: a ruling may go
 * against either.
 */
import type { Edition } from '../edition/schema';
import { lastDay, parsePeriod } from '../period';
import { compileEdition, type CompiledEdition } from '../scoring/compile';
import type { Basis, Entry, Scoresheet } from '../scoring/scoresheet';
import { differenceOf, NO_TOLERANCE, type Tolerance } from './agree';
import { compareFigure, type Compared, type ComparedFigure } from './compare-figure';
import type { CentralFigure } from './figure';
import type { CentralFigures } from './figures';
import type { CentralFinding } from './findings';
import { findingsOf } from './findings-of';
import { FigureFinder } from './for-sheet';
import { baselineOf, impactsOf, type Scenario } from './impact';
import { League, type LeagueUnit } from './league';
import type { Comparison, CriterionVerdict, Impact, Standing } from './verdict';

/** How a scoresheet is compared with central figures. */
export interface ReconcileOptions {
  /** The points that are compared with central points; left out, the self-assessed ones, or those computed where there are none. */
  readonly basis?: Basis;
  /** What may differ everywhere, and by code of criterion. Left out, nothing. */
  readonly tolerance?: Tolerance;
  readonly tolerances?: ReadonlyMap<string, Tolerance>;
  /** The league's table, to tell whether a rank would move; the unit's own row in it does not count. */
  readonly league?: readonly LeagueUnit[];
}

interface Reconciliation {
  /** One per leaf criterion, in edition order. */
  readonly verdicts: readonly CriterionVerdict[];
  /** About the table first; then conflicts and what cannot be compared, weightiest first. */
  readonly findings: readonly CentralFinding[];
}

/** Reconciles scoresheets of one edition with the same central figures. */
export interface Reconciler {
  reconcile(sheet: Scoresheet): Reconciliation;
}

/** Compares one scoresheet with central figures. */
export function reconcile(
  sheet: Scoresheet,
  edition: Edition,
  figures: CentralFigures,
  options: ReconcileOptions = {},
): Reconciliation {
  return reconcilerOf(compileEdition(edition), figures, options).reconcile(sheet);
}

/** Prepares to compare many scoresheets with the same central figures. */
export function reconcilerOf(
  compiled: CompiledEdition,
  figures: CentralFigures,
  options: ReconcileOptions = {},
): Reconciler {
  const finder = new FigureFinder(figures, compiled);
  const league = options.league === undefined ? null : new League(options.league, compiled.edition);
  return {
    reconcile: (sheet) => {
      const { figures: ofSheet, findings } = finder.for(sheet);
      const verdicts = reconcileSheet(sheet, compiled, ofSheet, options, league);
      return { verdicts, findings: [...findings, ...findingsOf(verdicts)] };
    },
  };
}

function reconcileSheet(
  sheet: Scoresheet,
  compiled: CompiledEdition,
  figures: readonly CentralFigure[],
  options: ReconcileOptions,
  league: League | null,
): readonly CriterionVerdict[] {
  const baseline = baselineOf(compiled, firstRows(sheet, compiled));
  const { basis = null, tolerance = NO_TOLERANCE, tolerances } = options;
  const toleranceOf = (code: string): Tolerance => tolerances?.get(code) ?? tolerance;
  const period = sheet.period === null ? null : parsePeriod(sheet.period);
  const periodEnd = period === null ? null : lastDay(period);
  const context = { baseline, periodEnd, basis, toleranceOf };
  const compared = figures.flatMap((figure) => compareFigure(figure, context));
  const disputed = compared.filter(({ comparisons }) => comparisons.some(isDisputed));
  const impacts = impactsOf(baseline, disputed.map(scenarioOf), league?.of(sheet.unit) ?? null);
  const impactOf = new Map(disputed.map((one, at) => [one, impacts[at]]));

  const byPosition = new Map<number, Comparison[]>();
  for (const one of compared) {
    const all = byPosition.get(one.position) ?? [];
    byPosition.set(one.position, [...all, ...one.comparisons.map((each) => weighed(each, impactOf.get(one)))]);
  }
  return compiled.criteria.map(({ criterion: { code } }, position) => {
    const comparisons = byPosition.get(position) ?? [];
    return { criterion: code, verdict: gravest(comparisons), comparisons };
  });
}

/** The first row of every leaf criterion, as the scorecard counts them. */
function firstRows(sheet: Scoresheet, compiled: CompiledEdition): ReadonlyMap<string, Entry> {
  const rows = new Map<string, Entry>();
  for (const entry of sheet.entries) {
    const code = entry.criterion;
    if (compiled.positions.has(code) && !rows.has(code)) rows.set(code, entry);
  }
  return rows;
}

function isDisputed({ verdict }: Compared): boolean {
  return verdict === 'conflict';
}

/** All that the figure says is taken together: a numerator without its denominator would be a figure nobody gave. */
function scenarioOf({ position, comparisons }: ComparedFigure): Scenario {
  const comparable = comparisons.filter(({ verdict }) => verdict !== 'cannot-compare');
  return { position, changes: comparable.map(({ compared, centralValue }) => ({ compared, central: centralValue })) };
}

function weighed(comparison: Compared, impact: Impact | undefined): Comparison {
  if (comparison.verdict !== 'conflict') return comparison;
  if (impact === undefined) throw new Error(`The conflict of "${comparison.criterion}" was not weighed.`);
  return { ...comparison, impact, weight: weightOf(comparison.standing, impact) };
}

/** A figure that is older or not final proves less: half. */
const DOUBTFUL = 0.5;

function weightOf({ older, provisional }: Standing, { points, rank }: Impact): number {
  const suspicion = older || provisional ? DOUBTFUL : 1;
  const lost =
    points.reported === null || points.central === null ? 0 : Math.abs(differenceOf(points.reported, points.central));
  const moves = rank === null ? 0 : Math.abs(rank.reported - rank.central);
  return suspicion * lost * (1 + moves);
}

function gravest(comparisons: readonly Comparison[]): CriterionVerdict['verdict'] {
  const order = ['conflict', 'cannot-compare', 'match'] as const;
  return order.find((verdict) => comparisons.some((comparison) => comparison.verdict === verdict)) ?? 'no-central';
}
