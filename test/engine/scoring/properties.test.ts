import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Input } from '../../../src/engine/edition/schema';
import { type Batch, computePoints, outcomeAt, STATE } from '../../../src/engine/scoring/batch';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { encodeUnit } from '../../../src/engine/scoring/encode';
import { explainCriterion } from '../../../src/engine/scoring/explain';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { type Entry, type EntryState, type InputValue } from '../../../src/engine/scoring/scoresheet';
import { sumPoints } from '../../../src/engine/scoring/sums';
import { shipped } from '../../support/shipped';
import { entry, figures, sheet } from './fixtures';

const hcmc = shipped('hcmc-commune-2026');
const compiled = compileEdition(hcmc);

/** Figures that people give, blanks and slips included; small counts meet at thresholds and at zero. */
const figure = ({ kind, options = [] }: Input): fc.Arbitrary<InputValue> => {
  const blank = fc.constant(null);
  if (kind === 'yes-no') return fc.oneof(fc.boolean(), blank);
  if (kind === 'status') return fc.oneof(fc.constantFrom(...options.map(({ id }) => id)), blank);
  const count = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.integer({ min: 0, max: 100_000 }));
  return fc.oneof({ weight: 8, arbitrary: count }, blank, fc.constant('x'));
};

const state = fc.constantFrom<EntryState>(...(Object.keys(STATE) as EntryState[]));

const anyEntry = (of: (typeof compiled.criteria)[number]): fc.Arbitrary<Entry> =>
  fc
    .record({
      inputs: fc.record(Object.fromEntries(of.inputs.map(({ input }) => [input.id, figure(input)]))),
      state: fc.oneof({ weight: 4, arbitrary: fc.constant<EntryState>('answered') }, state),
      self: fc.option(fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100)),
    })
    .map((parts) => entry(of.criterion.code, parts));

/** A whole scoresheet in edition order, some rows left out. */
const anySheet = fc
  .tuple(...compiled.criteria.map((of) => fc.option(anyEntry(of))))
  .map((entries) => entries.filter((row) => row !== null));

describe('scoring any scoresheet', () => {
  it('keeps every computed row, and so every sum, between 0 and its maximum', () => {
    fc.assert(
      fc.property(anySheet, (entries) => {
        const card = scoreSheet(compiled, sheet(...entries));
        for (const { computed, max } of [...card.entries, ...card.groups, card.totals]) {
          if (computed === null || max === null) continue;
          expect(computed).toBeGreaterThanOrEqual(0);
          expect(computed).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('has points exactly when the outcome says so', () => {
    fc.assert(
      fc.property(anySheet, (entries) => {
        for (const { computed, outcome } of scoreSheet(compiled, sheet(...entries)).entries) {
          expect(computed !== null).toBe(outcome === 'scored');
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anySheet, (entries) => {
        expect(scoreSheet(compiled, sheet(...entries.toReversed()))).toEqual(scoreSheet(compiled, sheet(...entries)));
      }),
    );
  });

  it('explains the points that it gives', () => {
    fc.assert(
      fc.property(anySheet, (entries) => {
        const scored = new Map(scoreSheet(compiled, sheet(...entries)).entries.map((row) => [row.criterion, row]));
        for (const row of entries) {
          const { points, outcome } = explainCriterion(compiled, row);
          expect({ points, outcome }).toEqual({
            points: scored.get(row.criterion)?.computed,
            outcome: scored.get(row.criterion)?.outcome,
          });
        }
      }),
    );
  });
});

describe('an accepted "not applicable"', () => {
  it('takes exactly the maximum of its row out of the total, and its points; a request takes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...compiled.criteria), ({ criterion, maximum }) => {
        const answered = entry(criterion.code, { self: 1 });
        const maxOf = (as: EntryState) => scoreSheet(compiled, sheet({ ...answered, state: as })).totals;
        expect(maxOf('not-applicable')).toMatchObject({ max: 100 - (maximum ?? NaN), self: null });
        expect(maxOf('not-applicable-requested')).toMatchObject({ max: 100, self: 1 });
      }),
    );
  });
});

describe('a ratio', () => {
  const ratios = compiled.criteria.filter(({ rule }) =>
    ['ratio', 'ratio-threshold', 'all-or-nothing'].includes(rule.kind),
  );

  it('never earns less for a higher numerator', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ratios),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 10_000 }),
        ({ criterion: { code, rule, inputs } }, numerator, more, denominator) => {
          const denominators = 'denominator' in rule && typeof rule.denominator !== 'number' ? rule.denominator : [];
          const earned = (value: number) => {
            const given = inputs.map(({ id }) => [id, denominators.includes(id) ? denominator : value]);
            return explainCriterion(compiled, figures(code, Object.fromEntries(given) as Entry['inputs'])).points;
          };
          expect(earned(numerator + more)).toBeGreaterThanOrEqual(earned(numerator) ?? NaN);
        },
      ),
    );
  });
});

describe('a batch', () => {
  it('scores many units as it scores each of them alone', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { minLength: 1, maxLength: 5 }), (sheets) => {
        const alone = sheets.map((rows) => encodeUnit(compiled, new Map(rows.map((row) => [row.criterion, row]))));
        // Several copies, so that the batch is longer than one block of units.
        const rows = Array.from({ length: 20 }, () => alone).flat();
        const together: Batch = {
          units: rows.length,
          inputs: Float64Array.from(rows.flatMap(({ inputs }) => [...inputs])),
          states: Uint8Array.from(rows.flatMap(({ states }) => [...states])),
        };
        const all = computePoints(compiled, together);
        const sums = sumPoints(compiled, together.units, all.points, together.states);
        const last = rows.length - 1;
        const one = computePoints(compiled, { ...(alone.at(-1) ?? together) });
        const oneSums = sumPoints(compiled, 1, one.points, alone.at(-1)?.states ?? together.states);

        expect(all.points.slice(last * compiled.criteria.length)).toEqual(one.points);
        expect(outcomeAt(all.outcomes, last * compiled.criteria.length)).toBe(outcomeAt(one.outcomes, 0));
        expect(sums.groups.points.slice(last * compiled.groups.length)).toEqual(oneSums.groups.points);
        expect(sums.total.points[last]).toEqual(oneSums.total.points[0]);
        expect(sums.index[last]).toEqual(oneSums.index[0]);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses arrays of the wrong length', () => {
    const states = new Uint8Array(compiled.criteria.length);
    expect(() => computePoints(compiled, { units: 1, inputs: new Float64Array(1), states })).toThrow(RangeError);
    expect(() => sumPoints(compiled, 1, new Float64Array(1), states)).toThrow(RangeError);
  });
});
