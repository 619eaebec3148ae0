import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edition } from '../../src/engine/edition/schema';
import { compileEdition } from '../../src/engine/scoring/compile';
import { scoreSheet, type Scorecard } from '../../src/engine/scoring/scorecard';
import { templateTexts } from '../../src/messages/vi/template';
import { completeEdition } from '../../src/workbook/complete/complete-edition';
import type { CellEdit } from '../../src/workbook/file/patch';
import { readScoresheet } from '../../src/workbook/read/read-scoresheet';
import type { Binding } from '../../src/workbook/recognise/binding';
import { recogniseWorkbook } from '../../src/workbook/recognise/recognise-workbook';
import { columnAt } from '../../src/workbook/template/form-columns';
import { shipped } from '../support/shipped';
import { fill, formOf, planOf, pointRows } from '../workbook/template/forms';
import { read } from '../workbook/file/read';
import { patched } from '../workbook/file/write';
import { calculator } from './support/calculate';

const EDITIONS = ['province-2023', 'hcmc-commune-2026', 'tayninh-commune-2025'];
const COLUMNS = ['self', 'appraised', 'final'] as const;
/** Starting LibreOffice takes seconds. */
const SLOW = 120_000;

const points = fc.option(
  fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100),
  { nil: null },
);

describe(`native sums of a form filled at random, calculated by ${calculator().name}`, () => {
  it.each(EDITIONS)(
    'equal ours: %s',
    async (id) => {
      const of = shipped(id);
      const filled = patched(await formOf(of), randomPoints(of));
      const sums = calculator().sumsOf(filled, templateTexts.sheets.form);
      const { card, binding } = scored(of, filled);
      const shown = binding.rows.flatMap(({ row, kind, group }) => {
        const part = kind === 'total' ? card.totals : card.groups.find((each) => kind === 'group' && each.id === group);
        return part === undefined
          ? []
          : COLUMNS.map((column) => [`${String(row)},${String(columnAt(column))}`, part[column]] as const);
      });
      expect(shown).toHaveLength((of.groups.length + 1) * COLUMNS.length);
      for (const [key, ours] of shown) {
        expect([key, sums.get(key)]).toEqual([key, expect.closeTo(ours ?? 0, 9)]);
      }
    },
    SLOW,
  );
});

/** Points with two decimals in about half the cells, the same in every run. */
function randomPoints(of: Edition): readonly CellEdit[] {
  const cells = pointRows(planOf(of)).flatMap((row) => COLUMNS.map((column) => ({ row, column })));
  const [values = []] = fc.sample(fc.array(points, { minLength: cells.length, maxLength: cells.length }), {
    numRuns: 1,
    seed: 7,
  });
  return cells.flatMap(({ row, column }, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [fill(row, column, value)];
  });
}

function scored(of: Edition, bytes: Uint8Array): { readonly card: Scorecard; readonly binding: Binding } {
  const workbook = read(bytes);
  const recognised = recogniseWorkbook(workbook, [of]);
  if (!recognised.ok) {
    throw new Error(JSON.stringify(recognised.error));
  }
  const { binding } = recognised.value;
  const completed = completeEdition(of, workbook, binding);
  return {
    card: scoreSheet(compileEdition(completed), readScoresheet(workbook, binding, completed).scoresheet),
    binding,
  };
}
