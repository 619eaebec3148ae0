import { afterEach, describe, expect, it } from '@jest/globals';
import type { Rebound } from '../../../src/workbook/binding/rebind';
import { planUnbind } from '../../../src/workbook/commands/bind';
import { planFill } from '../../../src/workbook/commands/fill';
import { planFreeze, planThaw } from '../../../src/workbook/commands/freeze';
import { planInsert } from '../../../src/workbook/commands/insert';
import { planRepair } from '../../../src/workbook/commands/repair';
import { planRevert } from '../../../src/workbook/commands/revert';
import type { Planner } from '../../../src/workbook/excel/command';
import { probeFunctions } from '../../../src/workbook/excel/probe';
import type { OpenBook } from '../../../src/workbook/excel/read-sheets';
import type { Workbook } from '../../../src/workbook/grid';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, PLAIN_TABLE } from '../fixtures';
import { gridFrom } from '../grid-from';
import { AT, valueOf, read, run, done, bindForm, bound, type } from './bound-form';
import { contents, openAddin } from './open-addin';

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

async function open(workbook: Workbook): Promise<void> {
  addin = await openAddin(workbook);
}

describe('commands', () => {
  const SHEET = 'Bảng';
  /** Two criteria of Hồ Chí Minh City's edition with their figures beside them. */
  const withFigures = (): Workbook => ({
    sheets: [
      gridFrom(
        [
          ['Mã', 'Tên tiêu chí', 'Điểm tối đa', 'met', 'a', 'b', 'Tự đánh giá'],
          ['DTI-01', 'Người đứng đầu', 2, 'Có', null, null, null],
          ['DTI-02', 'Nghị quyết', 2, null, 0, 4, 1],
        ],
        { name: SHEET },
      ),
    ],
  });
  const rebound = (book: OpenBook): Rebound => {
    const now = bound(book);
    if (!now.ok) throw new Error(JSON.stringify(now.error));
    return now.value;
  };
  const fill =
    (overwrite: boolean): Planner =>
    (book) =>
      planFill(book, rebound(book), { target: 'self', overwrite, at: AT });
  const selfPoints = (): readonly unknown[] => ['1,6', '2,6'].map((place) => contents(addin, SHEET).get(place));

  it('fills computed points into empty cells only, and gives back what was there', async () => {
    await open(withFigures());
    await done(bindForm());
    expect(await done(fill(false))).toEqual(['cells-kept']);
    expect(selfPoints()).toEqual([2, 1]);
    await done(fill(true));
    expect(selfPoints()).toEqual([2, 0]);
    await done((book) => planRevert(book, AT));
    expect(selfPoints()).toEqual([2, 1]);
    await done((book) => planRevert(book, AT));
    expect(selfPoints()).toEqual([undefined, 1]);
    expect(await run((book) => planRevert(book, AT))).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('does not undo what a person has changed since', async () => {
    await open(withFigures());
    await done(bindForm());
    await done(fill(true));
    type(addin, SHEET, 1, 6, 1.5);
    expect(await done((book) => planRevert(book, AT))).toEqual(['cells-kept']);
    expect(selfPoints()).toEqual([1.5, 1]);
  });

  it('inserts a formula at the cursor, but not where it would read itself or over what stands there', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    const insert =
      (address: string): Planner =>
      (book) =>
        planInsert(book, rebound(book), {
          insert: { function: 'TOTAL' },
          field: 'self',
          cursor: { sheet: 'DTI', address },
          overwrite: false,
          at: AT,
        });
    await done(insert('Z70'));
    expect(contents(addin, 'DTI').get('69,25')).toMatch(
      /^=DTI\.TOTAL\(\$A\$2:\$A\$\d+,\$[A-Z]\$2:\$[A-Z]\$\d+,"tayninh-commune-2025"\)$/,
    );
    const points = rebound(await read()).binding.table.columns.find(({ field }) => field === 'self')?.column ?? 0;
    const inside = `${String.fromCharCode(65 + points)}5`;
    expect(await run(insert(inside))).toMatchObject({ error: { findings: [{ check: 'formula-circular' }] } });
    expect(await run(insert('B3'))).toMatchObject({ error: { findings: [{ check: 'cell-not-empty' }] } });
  });

  it('freezes formulas to values and thaws them', async () => {
    await open(withFigures());
    await done(bindForm());
    const live = contents(addin, SHEET);
    await done((book) => planFreeze(book, AT));
    expect([...contents(addin, SHEET).values()].filter((content) => String(content).startsWith('='))).toEqual([]);
    await done((book) => planThaw(book, AT));
    expect(contents(addin, SHEET)).toEqual(live);
    expect(valueOf((await read()).state).frozen).toEqual([]);
  });

  it('takes frozen columns of ours out with the binding', async () => {
    await open(withFigures());
    const before = contents(addin, SHEET);
    await done(bindForm());
    await done((book) => planFreeze(book, AT));
    expect(await done((book) => planUnbind(book, 'b1'))).toEqual([]);
    expect(contents(addin, SHEET)).toEqual(before);
    expect(valueOf((await read()).state).frozen).toEqual([]);
  });

  it('undoes freezing, and forgets it', async () => {
    await open(withFigures());
    await done(bindForm());
    const live = contents(addin, SHEET);
    await done((book) => planFreeze(book, AT));
    await done((book) => planRevert(book, AT));
    expect(contents(addin, SHEET)).toEqual(live);
    expect(valueOf((await read()).state).frozen).toEqual([]);
  });

  it('repairs formulas that were written without the add-in, on an unbound workbook too', async () => {
    await open({
      sheets: [
        gridFrom([
          [
            { value: 0, formula: '[1]!_xldudf_DTI_TOTAL(A2:A3,B2:B3)' },
            { value: 0, formula: 'SUM(B2:B3)' },
          ],
        ]),
      ],
    });
    await done((book) => planRepair(book, AT));
    expect([...contents(addin, 'DTI').values()]).toEqual(['=DTI.TOTAL(A2:A3,B2:B3)', '=SUM(B2:B3)']);
  });

  it('probes custom functions without leaving anything behind', async () => {
    await open(withFigures());
    await done(bindForm());
    const before = contents(addin, '_DTI');
    expect(valueOf(await probeFunctions())).toBe('available');
    expect(contents(addin, '_DTI')).toEqual(before);
  });
});
