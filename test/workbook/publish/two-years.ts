/** Two years beside each other, made up: what a test leaves out is not known. */
import type {
  CriteriaChanges,
  CriterionChange,
  PartChange,
  UnitChange,
  YearComparison,
} from '../../../src/engine/ranking/comparison';
import type { SheetPlan } from '../../../src/workbook/plan/sheet-plan';

const UNKNOWN = { before: null, after: null, change: null };

export const changed = (criterion: string, change: number): CriterionChange => ({
  criterion,
  before: 5,
  after: 5 + change,
  change,
});

export const criteriaChanges = (parts: Partial<CriteriaChanges>): CriteriaChanges => ({
  up: [],
  down: [],
  unchanged: [],
  unknown: [],
  net: 0,
  ...parts,
});

/** A group or pillar that rose by a tenth and by so many places. */
export const part = (before: number, places: number): PartChange => ({
  index: { before, after: before + 0.1, change: 0.1 },
  rank: { before: 1 + places, after: 1, change: places },
});

export const unitChange = (unit: string, more: Partial<UnitChange> = {}): UnitChange => ({
  unit,
  key: unit,
  league: null,
  lineage: [],
  rank: UNKNOWN,
  index: UNKNOWN,
  points: UNKNOWN,
  groups: new Map(),
  pillars: new Map(),
  criteria: null,
  split: null,
  ...more,
});

/** Two years that share the groups of these ids. */
export const comparisonOf = (units: readonly UnitChange[], groups: readonly string[] = []): YearComparison => ({
  before: { edition: 'test-edition', year: 2024 },
  after: { edition: 'test-edition', year: 2025 },
  shared: {
    level: 'criteria',
    groups: groups.map((id) => ({ before: id, after: id, same: true })),
    pillars: [],
    onlyBefore: [],
    onlyAfter: [],
  },
  units,
  gone: [],
  findings: [],
});

/** The values of a plan's rows. */
export const valuesOf = (plan: Pick<SheetPlan, 'rows'> | null) =>
  plan?.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)) ?? [];
