import { allCriteriaKnown } from '../edition/criteria';
import type { Criterion, Edition, Group, Input, Pillar } from '../edition/schema';
import { oncePer } from '../remember';
import { exactSum } from './exact';
import { compileRule } from './rules/compile-rule';
import type { CompiledRule } from './rules/rule';

/** An input and its position among all figures of a unit. */
interface InputSlot {
  readonly input: Input;
  readonly slot: number;
}

/** A leaf criterion: one that earns points itself. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  /** Position in `CompiledEdition.groups`. */
  readonly group: number;
  /** False when the criterion, its heading or its group is not scored: it is computed and leaves the totals. */
  readonly scored: boolean;
  /** In points; null where the source does not say. */
  readonly maximum: number | null;
  readonly inputs: readonly InputSlot[];
  readonly rule: CompiledRule;
}

/** Criteria whose points are added: those of a group or of a heading. */
export interface Section {
  /** Positions of its scored leaf criteria in `CompiledEdition.criteria`, in edition order. */
  readonly members: readonly number[];
  /** In points, before criteria that are not applicable leave it; NaN where the source does not say. */
  readonly maximum: number;
  /** Whether the criteria make up the whole maximum; without them all, points are never complete. */
  readonly whole: boolean;
}

interface CompiledGroup extends Section {
  readonly group: Group;
}

/** A criterion with children: its points are theirs, down to the leaves. */
interface CompiledHeading extends Section {
  readonly criterion: Criterion;
  /** Position in `CompiledEdition.groups`. */
  readonly group: number;
}

/** A pillar with references to its groups made into positions. */
export interface CompiledPillar {
  readonly pillar: Pillar;
  /** Positions of its scored groups in `CompiledEdition.groups`. */
  readonly groups: readonly number[];
  /** In points, as stated; NaN where the source does not say. Counts where the maxima of the groups are not known. */
  readonly maximum: number;
  /** Weight in the index, 0..1; 0 when the index does not weigh this pillar. */
  readonly weight: number;
}

/** An edition ready to score any number of units. Made once per edition; positions are indexes into its lists. */
export interface CompiledEdition {
  readonly edition: Edition;
  /** Leaf criteria in edition order. */
  readonly criteria: readonly CompiledCriterion[];
  /** Position of a leaf criterion by code. */
  readonly positions: ReadonlyMap<string, number>;
  /** Number of figures per unit. */
  readonly slots: number;
  readonly groups: readonly CompiledGroup[];
  readonly headings: readonly CompiledHeading[];
  readonly pillars: readonly CompiledPillar[];
  /** In points, as stated for the whole; NaN where the source does not say. Counts where the maxima of the groups are not known. */
  readonly maximum: number;
}

/** A criterion on its way into the edition: with its group and whether it counts. */
interface Row {
  readonly criterion: Criterion;
  readonly group: number;
  readonly scored: boolean;
}

/**
 * Compiles a checked edition, once: editions never change. An edition of groups without criteria compiles too.
 * @throws Error when a rule, parent or pillar names something the edition does not have, or a code stands twice.
 * People's editions are checked for this before (edition problems are values); here it is a bug.
 */
export const compileEdition: (edition: Edition) => CompiledEdition = oncePer(compile);

function compile(edition: Edition): CompiledEdition {
  const rows = rowsOf(edition);
  const parents = new Set([...rows.values()].flatMap(({ criterion }) => criterion.parent ?? []));
  const leaves = [...rows.values()].filter(({ criterion }) => !parents.has(criterion.code));
  const headings = [...rows.values()].filter(({ criterion }) => parents.has(criterion.code));

  let slots = 0;
  const criteria = leaves.map((row): CompiledCriterion => {
    const inputs = row.criterion.inputs.map((input) => ({ input, slot: slots++ }));
    return { ...row, maximum: row.criterion.max, inputs, rule: compileCriterionRule(row.criterion, inputs) };
  });

  return {
    edition,
    criteria,
    positions: new Map(criteria.map(({ criterion }, position) => [criterion.code, position])),
    slots,
    groups: edition.groups.map((group, index) => compileGroup(group, index, criteria, edition)),
    headings: headings.map(({ criterion, group, scored }) => ({
      criterion,
      group,
      ...sectionOf(criteria, criterion.max, scored, (leaf) => standsUnder(leaf.criterion, criterion.code, rows)),
    })),
    pillars: edition.pillars.map((pillar) => compilePillar(pillar, edition)),
    maximum: edition.max.points ?? NaN,
  };
}

/** Whether points of a criterion count: some criteria, headings and groups are collected only. False for other codes. */
export function earnsPoints({ criteria, positions }: CompiledEdition, code: string): boolean {
  const leaf = criteria[positions.get(code) ?? -1];
  return leaf?.scored === true && leaf.maximum !== 0;
}

/** All criteria by code, in edition order. */
function rowsOf(edition: Edition): ReadonlyMap<string, Row> {
  const all = edition.groups.flatMap((group, index) =>
    group.criteria.map((criterion) => ({ criterion, group: index, scored: group.scored && criterion.scored })),
  );
  const byCode = new Map(all.map((row) => [row.criterion.code, row]));
  if (byCode.size < all.length) throw new Error(`A criterion code stands twice in edition "${edition.id}".`);
  return new Map(
    all.map((row) => [
      row.criterion.code,
      { ...row, scored: row.scored && ancestorsOf(row.criterion, byCode).every(({ scored }) => scored) },
    ]),
  );
}

function ancestorsOf(criterion: Criterion, rows: ReadonlyMap<string, Row>): readonly Row[] {
  const ancestors: Row[] = [];
  for (let code = criterion.parent; code !== undefined;) {
    const parent = rows.get(code);
    if (parent === undefined) throw new Error(`Criterion "${criterion.code}" stands under unknown "${code}".`);
    if (ancestors.includes(parent)) throw new Error(`Criterion "${criterion.code}" stands under itself.`);
    ancestors.push(parent);
    code = parent.criterion.parent;
  }
  return ancestors;
}

function standsUnder(criterion: Criterion, heading: string, rows: ReadonlyMap<string, Row>): boolean {
  return ancestorsOf(criterion, rows).some((ancestor) => ancestor.criterion.code === heading);
}

/** The sum of a group's known criteria stands for its maximum only when there are no others. */
function compileGroup(
  group: Group,
  index: number,
  leaves: readonly CompiledCriterion[],
  edition: Edition,
): CompiledGroup {
  const belongs = (leaf: CompiledCriterion): boolean => leaf.group === index;
  const section = sectionOf(leaves, group.max, group.scored, belongs);
  const { criteriaCount } = group;
  const listed = criteriaCount === null ? allCriteriaKnown(edition) : criteriaCount <= leaves.filter(belongs).length;
  return group.scored && group.max === null && !listed
    ? { group, ...section, maximum: NaN, whole: false }
    : { group, ...section };
}

function sectionOf(
  criteria: readonly CompiledCriterion[],
  stated: number | null,
  scored: boolean,
  belongs: (criterion: CompiledCriterion) => boolean,
): Section {
  const members = criteria.flatMap((leaf, position) => (leaf.scored && belongs(leaf) ? [position] : []));
  if (!scored) return { members, maximum: 0, whole: true };
  const maxima = members.map((position) => criteria[position]?.maximum ?? NaN);
  const summed = maxima.length === 0 || maxima.some(Number.isNaN) ? NaN : exactSum(maxima);
  const maximum = stated ?? summed;
  return { members, maximum, whole: maximum === 0 || maximum === summed };
}

function compileCriterionRule(criterion: Criterion, inputs: readonly InputSlot[]): CompiledRule {
  const find = (id: string): InputSlot => {
    const found = inputs.find(({ input }) => input.id === id);
    if (found === undefined) throw new Error(`The rule of criterion "${criterion.code}" reads unknown input "${id}".`);
    return found;
  };
  return compileRule(criterion.rule, criterion.max, {
    slot: (id) => find(id).slot,
    options: (id) => find(id).input.options?.map((option) => option.id) ?? [],
  });
}

function compilePillar(pillar: Pillar, edition: Edition): CompiledPillar {
  const groups = pillar.groups.flatMap((id) => {
    const index = edition.groups.findIndex((group) => group.id === id);
    const group = edition.groups[index];
    if (group === undefined) throw new Error(`Pillar "${pillar.id}" names unknown group "${id}".`);
    return group.scored ? [index] : [];
  });
  const weight = edition.index.kind === 'weighted-pillars' ? (edition.index.weights[pillar.id] ?? 0) : 0;
  return { pillar, groups, maximum: pillar.max ?? NaN, weight };
}
