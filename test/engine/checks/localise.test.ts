import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFeasible } from '../../../src/engine/checks/localise-feasible';
import { isSatisfied, type Edit, type EditModel } from '../../../src/engine/checks/localise-model';
import { MOST_CELLS, smallestSets } from '../../../src/engine/checks/localise-solve';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { HCMC, sheetOf, TAY_NINH, total, type Example } from './examples/example';

const atMost = (terms: readonly (readonly [number, number])[], most: number): Edit => ({
  check: 'test',
  terms: terms.map(([cell, factor]) => ({ cell, factor })),
  least: -Infinity,
  most,
});

describe('the smallest sets of cells', () => {
  it('are none where all rules hold', () => {
    expect(smallestSets({ values: [1, 2], edits: [atMost([[0, 1]], 1)] })).toEqual([]);
  });

  it('hold the one cell that all broken rules share', () => {
    const edits = [atMost([[0, 1], [1, -1]], 0), atMost([[0, 1], [2, -1]], 0)]; // prettier-ignore
    expect(smallestSets({ values: [9, 4, 5], edits })).toEqual([[0]]);
  });

  it('take a further cell where a rule that holds now would break', () => {
    // x ≤ 5 is broken; x = y holds and has to go on holding.
    const equal: Edit = { ...atMost([[0, 1], [1, -1]], 0), least: 0 }; // prettier-ignore
    expect(smallestSets({ values: [9, 9], edits: [atMost([[0, 1]], 5), equal] })).toEqual([[0, 1]]);
  });

  it('are not guessed at where more cells would be needed', () => {
    const edits = Array.from({ length: MOST_CELLS + 1 }, (_, cell) => atMost([[cell, 1]], 0));
    expect(smallestSets({ values: edits.map(() => 1), edits })).toEqual([]);
  });

  it('can be given values that satisfy every rule, and no smaller set can', () => {
    const edit = fc.record({
      terms: fc.uniqueArray(fc.record({ cell: fc.nat(4), factor: fc.constantFrom(-1, 1, 2) }), {
        selector: ({ cell }) => cell,
        minLength: 1,
        maxLength: 3,
      }),
      most: fc.integer({ min: -5, max: 5 }),
    });
    const models = fc.record({
      values: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 5, maxLength: 5 }),
      edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
    });
    const allHold = ({ values, edits }: EditModel) => edits.every((each) => isSatisfied(each, values));
    const subsets = (size: number): number[][] =>
      size === 0
        ? [[]]
        : subsets(size - 1).flatMap((set) =>
            [0, 1, 2, 3, 4].flatMap((cell) => (set.some((each) => each >= cell) ? [] : [[...set, cell]])),
          );
    const canHold = (model: EditModel, freed: readonly number[]): boolean => {
      const rest = model.edits.filter(({ terms }) => !terms.some(({ cell }) => freed.includes(cell)));
      return rest.every((each) => isSatisfied(each, model.values)) && isFeasible(model, freed);
    };
    fc.assert(
      fc.property(models, ({ values, edits }) => {
        const model = { values, edits: edits.map((each) => ({ ...each, check: 'test', least: -Infinity })) };
        const bySize = [1, 2, 3].map((size) => subsets(size).filter((set) => canHold(model, set)));
        const smallest = bySize.find((sets) => sets.length > 0) ?? [];
        const expected = allHold(model) || smallest.length > 10 ? [] : smallest;
        expect(smallestSets(model).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe('cells-to-mend', () => {
  const named = (edition: typeof HCMC, example: Example) =>
    runChecks(edition, sheetOf(edition, example)).flatMap((finding) =>
      finding.check === 'cells-to-mend' ? [[finding.data.rules, finding.data.sets]] : [],
    );

  it('names the one cell behind points over the maximum and two totals that do not add up', () => {
    const rows = [
      { criterion: '1.1', self: 70.4 },
      { criterion: '1.2', self: 7.51 },
    ];
    const totals = [
      total('1', { self: 14.55 }),
      { ...total(null, { self: 14.55 }), at: { self: { sheet: 'DTI', address: 'D9' } } },
    ];
    expect(named(TAY_NINH, { rows, totals })).toEqual([[3, [['D2']]]]);
  });

  it('names the figure that both a quantity and a ratio speak against', () => {
    const rows = [
      { criterion: 'DTI-28', inputs: { a: 8000 } },
      { criterion: 'DTI-29', inputs: { a: 7960, b: 7950 } },
    ];
    expect(named(HCMC, { rows })).toEqual([[2, [['J3']]]]);
  });

  it('says nothing of a single finding', () => {
    const rows = [
      { criterion: 'DTI-28', inputs: { a: 8000 } },
      { criterion: 'DTI-29', inputs: { a: 5000, b: 7950 } },
    ];
    expect(named(HCMC, { rows })).toEqual([]);
  });
});
