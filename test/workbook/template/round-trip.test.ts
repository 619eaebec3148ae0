import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import type { Edition, Input } from '../../../src/engine/edition/schema';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import type { Entry, InputValue } from '../../../src/engine/scoring/scoresheet';
import { templateTexts } from '../../../src/messages/vi/template';
import { completeEdition } from '../../../src/workbook/complete/complete-edition';
import type { CellEdit } from '../../../src/workbook/file/patch';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { read } from '../file/read';
import { patched } from '../file/write';
import { fileSheet, fill, formOf, planOf, pointRows } from './forms';

const WITH_GROUPS = OFFICIAL_EDITIONS.filter(({ groups }) => groups.length > 0);

/** Reads a form as the product does, with no word of which edition it is. */
function readForm(bytes: Uint8Array) {
  const workbook = read(bytes);
  const recognised = recogniseWorkbook(workbook, OFFICIAL_EDITIONS);
  if (!recognised.ok) {
    throw new Error(JSON.stringify(recognised.error));
  }
  const { binding, findings } = recognised.value;
  const known = shipped(binding.edition ?? '');
  const completed = completeEdition(known, workbook, binding);
  const { scoresheet, findings: reading } = readScoresheet(workbook, binding, completed);
  return { binding, completed, scoresheet, findings: [...findings, ...reading, ...runChecks(completed, scoresheet)] };
}

describe('a blank form', () => {
  it.each(WITH_GROUPS.map((of) => [of.id, of] as const))(
    'of %s reads back with nothing to say but that it is blank',
    async (id, of) => {
      const { binding, scoresheet, findings } = readForm(await formOf(of));
      // Of an edition whose criteria are not known the form has no rows to fill.
      const told = scoresheet.entries.length === 0 ? [] : [['nothing-filled', 'warning']];
      expect(findings.map(({ check, severity }) => [check, severity])).toEqual(told);
      expect(binding.edition).toBe(id);
      const groups = binding.rows.flatMap(({ kind, group }) => (kind === 'group' ? [group] : []));
      expect(groups).toEqual(of.groups.map((group) => group.id));
      expect(scoresheet).toMatchObject({ unit: 'Xã Mỹ Lệ', period: '2026-Q1' });
      expect(scoresheet.entries.every(({ state }) => state === 'missing')).toBe(true);
    },
  );

  it('that names no unit and no period reads with a notice of each, never with another text in their place', async () => {
    for (const of of WITH_GROUPS) {
      const { scoresheet, findings } = readForm(await formOf(of, {}));
      expect(scoresheet).toMatchObject({ unit: null, period: null });
      expect(findings.map(({ check, severity }) => [check, severity])).toEqual([
        ['unit-missing', 'notice'],
        ['period-missing', 'notice'],
        ...(scoresheet.entries.length === 0 ? [] : [['nothing-filled', 'warning']]),
      ]);
    }
  });

  it('of an edition known by structure has its groups with their numbers of rows', async () => {
    const { completed, scoresheet, binding } = readForm(await formOf(shipped('province-2023')));
    expect(scoresheet.entries).toHaveLength(100);
    expect(completed.groups.map(({ criteria }) => criteria.length)).toEqual([10, 11, 7, 13, 17, 22, 12, 8]);
    expect(completed.groups[0]?.criteria.map(({ code }) => code).slice(-2)).toEqual(['1.9', '1.10']);
    expect(binding.rows.filter(({ kind }) => kind === 'group')).toHaveLength(8);
    expect(scoreSheet(compileEdition(completed), scoresheet)).toMatchObject({ rows: 100, totals: { max: 1000 } });
  });

  it('opens with the reader of the embedded host', async () => {
    const book = await readXlsx(await formOf(shipped('hcmc-commune-2026')), { readStyles: true });
    expect(book.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Bảng chấm điểm', false],
      ['Số liệu', false],
      ['Danh mục', true],
    ]);
  });
});

describe('a form filled in', () => {
  it('with names and points of a partly known edition is scored by them', async () => {
    const of = shipped('province-2023');
    const rows = pointRows(planOf(of));
    const [first = 0, second = 0] = rows;
    const filled = patched(await formOf(of), [
      fill(first, 'name', 'Người đứng đầu chỉ đạo chuyển đổi số'),
      fill(first, 'max', 10),
      fill(first, 'self', 7.5),
      fill(second, 'max', 10),
      fill(second, 'self', 12),
    ]);
    const { completed, scoresheet, findings } = readForm(filled);
    expect(completed.groups[0]?.criteria[0]).toMatchObject({
      name: { vi: 'Người đứng đầu chỉ đạo chuyển đổi số' },
      max: 10,
    });
    expect(scoreSheet(compileEdition(completed), scoresheet).groups[0]?.self).toBe(19.5);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toContain(
      'self-over-max',
    );
  });

  it('takes its states from the drop-down', async () => {
    const of = shipped('hcmc-commune-2026');
    const [first = 0, second = 0, third = 0] = pointRows(planOf(of));
    const { statuses, yesNo } = templateTexts;
    const filled = patched(await formOf(of), [
      fill(first, 'status', statuses[4] ?? ''),
      fill(second, 'status', statuses[5] ?? ''),
      fill(third, 'status', statuses[5] ?? ''),
      fill(third, 'accepted', yesNo[0] ?? ''),
    ]);
    const states = readForm(filled).scoresheet.entries.map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(['did-not-arise', 'not-applicable-requested', 'not-applicable', 'missing']);
  });

  it('with any raw figures scores as the engine does on the same figures', async () => {
    const of = shipped('hcmc-commune-2026');
    const blank = await formOf(of);
    const sheet = fileSheet(blank, templateTexts.sheets.inputs);
    fc.assert(
      fc.property(figuresOf(of), (figures) => {
        const { scoresheet, findings } = readForm(patched(blank, inputEdits(of, figures, sheet.rows)));
        const direct = { edition: of.id, unit: null, period: null, entries: [...figures].map(entryOf) };
        const compiled = compileEdition(of);
        const [read, expected] = [scoreSheet(compiled, scoresheet), scoreSheet(compiled, direct)];
        const computed = ({ entries }: typeof read) =>
          entries.map(({ criterion, computed: points }) => [criterion, points]);
        expect(computed(read)).toEqual(computed(expected));
        expect(read.totals.computed).toBe(expected.totals.computed);
        // Figures at random give one quantity several values.
        const mistakes = findings.filter(({ severity, check }) => severity === 'error' && check !== 'quantity-differs');
        expect(mistakes).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

type Figures = ReadonlyMap<string, Readonly<Record<string, InputValue>>>;

function figuresOf(of: Edition): fc.Arbitrary<Figures> {
  const criteria = pointCriteriaOf(of).filter(({ inputs }) => inputs.length > 0);
  return fc
    .tuple(
      ...criteria.map(({ inputs }) => fc.record(Object.fromEntries(inputs.map((each) => [each.id, valueOf(each)])))),
    )
    .map((all) => new Map(criteria.map(({ code }, index) => [code, all[index] ?? {}])));
}

function valueOf({ kind, options }: Input): fc.Arbitrary<InputValue> {
  switch (kind) {
    case 'yes-no':
      return fc.boolean();
    case 'status':
      return fc.constantFrom(...(options ?? []).map(({ id }) => id));
    default:
      return fc.integer({ min: 1, max: 9000 });
  }
}

/** The figures in the cells where an official types them, in the words of the drop-downs. */
function inputEdits(of: Edition, figures: Figures, rows: number): readonly CellEdit[] {
  const inputs = pointCriteriaOf(of).flatMap(({ code, inputs: own }) => own.map((each) => ({ code, each })));
  const first = rows - inputs.length;
  return inputs.map(({ code, each }, index) => {
    const value = figures.get(code)?.[each.id] ?? null;
    const shown = typeof value === 'boolean' ? (value ? 'Có' : 'Không') : value;
    const label = each.options?.find(({ id }) => id === value)?.label.vi;
    return { sheet: templateTexts.sheets.inputs, address: `E${String(first + index + 1)}`, value: label ?? shown };
  });
}

function entryOf([criterion, inputs]: readonly [string, Readonly<Record<string, InputValue>>]): Entry {
  const none = { max: null, self: null, appraised: [], final: null, texts: {}, at: {} };
  return { criterion, inputs, state: 'answered', ...none };
}
