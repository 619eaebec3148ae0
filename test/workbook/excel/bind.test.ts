import { afterEach, describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Result } from '../../../src/engine/result';
import { bookTexts } from '../../../src/messages/book-texts';
import { rebind, rebindAll, type Rebound } from '../../../src/workbook/binding/rebind';
import { scoresheetsIn } from '../../../src/workbook/binding/scoresheets';
import { resultSheets } from '../../../src/workbook/book';
import { planBind, planBindAgain, planFreshState, planUnbind } from '../../../src/workbook/commands/bind';
import { planFill } from '../../../src/workbook/commands/fill';
import { planFreeze, planThaw } from '../../../src/workbook/commands/freeze';
import { planInsert } from '../../../src/workbook/commands/insert';
import { planRepair } from '../../../src/workbook/commands/repair';
import { planRevert } from '../../../src/workbook/commands/revert';
import { probeFunctions, readWorkbook, runCommand, type OpenBook, type Planner } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook/grid';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM, PLAIN_TABLE } from '../fixtures';
import { gridFrom } from '../grid-from';
import { batches, contents, openAddin, sheetId } from './open-addin';

const TEXTS = bookTexts('vi');
const AT = '2026-01-15T08:00:00Z';
const FORM = 'Phụ lục 1';
let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function open(workbook: Workbook): Promise<void> {
  addin = await openAddin(workbook);
}

const read = async (): Promise<OpenBook> => valueOf(await readWorkbook());
const run = (planner: Planner) => runCommand(planner, '0.1.0');
const done = async (planner: Planner) => valueOf(await run(planner)).map(({ check }) => check);

/** Binds the first scoresheet that is recognised, or the one on `sheet`. */
const bindForm =
  (sheet?: string, liveness: 'formulas' | 'values' = 'formulas'): Planner =>
  (book) => {
    const found = scoresheetsIn(book, OFFICIAL_EDITIONS, resultSheets(book));
    const recognition = found.find(({ binding }) => sheet === undefined || binding.table.sheet === sheet);
    const edition = OFFICIAL_EDITIONS.find(({ id }) => id === recognition?.binding.edition);
    if (recognition === undefined || edition === undefined) throw new Error('No form is recognised.');
    return planBind(book, { binding: recognition.binding, edition, liveness, texts: TEXTS });
  };

function bound(book: OpenBook): Result<Rebound, readonly { readonly check: string }[]> {
  const [first] = valueOf(book.state).bindings;
  if (first === undefined) throw new Error('Nothing is bound.');
  return rebind(first, book, OFFICIAL_EDITIONS);
}

const drift = async (): Promise<readonly string[]> => {
  const now = bound(await read());
  return (now.ok ? now.value.findings : now.error).map(({ check }) => check);
};

/** The cells that were not there before: address → content. */
function added(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly unknown[] {
  return [...after].filter(([place, content]) => before.get(place) !== content).map(([, content]) => content);
}

const type = (sheet: string, row: number, column: number, constant: string | number | null): void => {
  addin.port.type(sheetId(addin, sheet), row, column, { constant });
};

/** Moves what stands from a row on down by one, as inserting a row does. */
function insertRow(sheet: string, at: number): void {
  const id = sheetId(addin, sheet);
  const used = addin.port.usedArea(id);
  if (used === null) return;
  const area = { ...used, left: 0, top: at };
  const cells = addin.port
    .read(id, area)
    .map((row) => row.map(({ value, formula }) => (formula === null ? { constant: value } : { formula })));
  addin.port.write(id, { ...area, bottom: area.bottom + 1 }, [
    cells[0]?.map(() => ({ constant: null })) ?? [],
    ...cells,
  ]);
}

describe('binding the official form', () => {
  it('takes at most four round trips and puts one formula beside it', async () => {
    await open(fixture(OFFICIAL_FORM));
    const before = contents(addin, FORM);
    const started = batches(addin);
    await done(bindForm());
    expect(batches(addin) - started).toBeLessThanOrEqual(4);
    const [heading, formula, ...others] = added(before, contents(addin, FORM));
    expect(heading).toBe(TEXTS.columns.check);
    expect(formula).toMatch(/^=DTI\.CHECK\(\$A\$\d+:\$A\$\d+,\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,.*"tayninh-commune-2025"\)$/);
    expect(others).toEqual([]);
    expect(addin.port.conditionalFormats(sheetId(addin, FORM))).toHaveLength(1);
  });

  it('leaves a blank column between the form and what is ours', async () => {
    await open(fixture(OFFICIAL_FORM));
    await done(bindForm());
    const [own] = valueOf((await read()).state).ownColumns;
    const form = bound(await read());
    const right = Math.max(...(form.ok ? form.value.binding.table.columns.map(({ column }) => column) : []));
    expect(own?.column).toBe(right + 2);
  });

  it('is remembered by the next who opens the workbook, out of sight', async () => {
    await open(fixture(OFFICIAL_FORM));
    await done(bindForm());
    expect(addin.port.sheets().find(({ name }) => name === '_DTI')?.visibility).toBe('VeryHidden');
    const now = valueOf(bound(await read()));
    expect(now.edition.id).toBe('tayninh-commune-2025');
    expect(now.findings).toEqual([]);
  });

  it('recognises the form as before although our columns stand beside it', async () => {
    await open(fixture(OFFICIAL_FORM));
    const [before] = scoresheetsIn(await read(), OFFICIAL_EDITIONS);
    await done(bindForm());
    expect(scoresheetsIn(await read(), OFFICIAL_EDITIONS)).toEqual([before]);
  });

  it('is taken out again without a trace', async () => {
    await open(fixture(OFFICIAL_FORM));
    const before = contents(addin, FORM);
    await done(bindForm());
    expect(await done((book) => planUnbind(book, 'b1'))).toEqual([]);
    expect(contents(addin, FORM)).toEqual(before);
    expect(addin.port.conditionalFormats(sheetId(addin, FORM))).toEqual([]);
  });

  it('keeps one set of columns when it is bound again', async () => {
    await open(fixture(OFFICIAL_FORM));
    await done(bindForm());
    const once = contents(addin, FORM);
    await done((book) => planBindAgain(book, 'b1', OFFICIAL_EDITIONS, { liveness: 'formulas', texts: TEXTS }));
    expect(contents(addin, FORM)).toEqual(once);
  });

  it('leaves what a person typed over our formula, and names it', async () => {
    await open(fixture(OFFICIAL_FORM));
    await done(bindForm());
    const [own] = valueOf((await read()).state).ownColumns;
    type(FORM, (own?.row ?? 0) + 1, own?.column ?? 0, 'của tôi');
    expect(await done((book) => planUnbind(book, 'b1'))).toEqual(['cells-kept']);
    expect([...contents(addin, FORM).values()]).toContain('của tôi');
    expect([...contents(addin, FORM).values()]).not.toContain(TEXTS.columns.check);
  });
});

describe('a form that changed since it was bound', () => {
  it('is found after rows were sorted', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    const id = sheetId(addin, 'DTI');
    const used = addin.port.usedArea(id);
    const area = { top: 1, left: 0, bottom: used?.bottom ?? 0, right: 10 };
    const rows = addin.port.read(id, area).map((row) => row.map(({ value }) => ({ constant: value })));
    addin.port.write(id, area, [...rows].reverse());
    expect(await drift()).toEqual([]);
  });

  it('is found after rows were inserted above and in the table', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    insertRow('DTI', 10);
    insertRow('DTI', 0);
    expect(await drift()).toEqual([]);
    expect(valueOf(bound(await read())).binding.table.header.top).toBe(1);
  });

  it('is found on a sheet that was renamed', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    addin.port.renameSheet(sheetId(addin, 'DTI'), 'Phiếu');
    expect(await drift()).toEqual(['binding-sheet-renamed']);
    expect(await done((book) => planUnbind(book, 'b1'))).toEqual([]);
    expect([...contents(addin, 'Phiếu').values()]).not.toContain(TEXTS.columns.check);
  });

  it('names a column that was deleted, and is refused without its codes', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    const table = valueOf(bound(await read())).binding.table;
    const column = (field: string): number => table.columns.find((bound) => bound.field === field)?.column ?? -1;
    type('DTI', table.header.bottom, column('self'), 'Khác');
    expect(await drift()).toEqual(['binding-column-gone']);
    type('DTI', table.header.bottom, column('code'), 'Khác nữa');
    expect(bound(await read()).ok).toBe(false);
  });

  it('names codes that are gone or new and maxima that changed', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    const table = valueOf(bound(await read())).binding.table;
    const max = table.columns.find(({ field }) => field === 'max')?.column ?? -1;
    type('DTI', 1, max, 999);
    type('DTI', 2, table.columns.find(({ field }) => field === 'code')?.column ?? -1, '9.99');
    expect(await drift()).toEqual(['binding-codes-gone', 'binding-codes-new', 'binding-max-changed']);
  });
});

describe('where our columns cannot stand beside the form', () => {
  it('a protected sheet gets them on a sheet of ours, which goes away with the binding', async () => {
    await open(fixture(OFFICIAL_FORM));
    const before = contents(addin, FORM);
    addin.port.setProtection(sheetId(addin, FORM), {});
    await done(bindForm());
    expect(contents(addin, FORM)).toEqual(before);
    expect([...contents(addin, TEXTS.resultsSheet).values()]).toContain(TEXTS.columns.check);
    expect(resultSheets(await read())).toEqual([TEXTS.resultsSheet]);
    await done((book) => planUnbind(book, 'b1'));
    expect(addin.port.sheets().map(({ name }) => name)).not.toContain(TEXTS.resultsSheet);
  });

  it('without custom functions values are written, and said to be so, and taken out again', async () => {
    await open(fixture(PLAIN_TABLE));
    const before = contents(addin, 'DTI');
    expect(await done(bindForm('DTI', 'values'))).toEqual(['functions-missing']);
    expect([...contents(addin, 'DTI').values()].filter((content) => String(content).startsWith('='))).toEqual([]);
    await done((book) => planUnbind(book, 'b1'));
    expect(contents(addin, 'DTI')).toEqual(before);
  });
});

describe('several scoresheets in a workbook', () => {
  const two = (): Workbook => {
    const [sheet] = fixture(PLAIN_TABLE).sheets;
    if (sheet === undefined) throw new Error('The fixture has no sheet.');
    return {
      sheets: [
        { ...sheet, name: 'Xã A' },
        { ...sheet, name: 'Xã B' },
      ],
    };
  };

  it('are bound side by side and told apart when one is renamed', async () => {
    await open(two());
    await done(bindForm('Xã A'));
    await done(bindForm('Xã B'));
    addin.port.renameSheet(sheetId(addin, 'Xã B'), 'Xã C');
    const book = await read();
    const all = rebindAll(valueOf(book.state).bindings, book, OFFICIAL_EDITIONS).map(valueOf);
    expect(all.map(({ id, binding }) => [id, binding.table.sheet])).toEqual([
      ['b1', 'Xã A'],
      ['b2', 'Xã C'],
    ]);
  });

  it('unbinding one leaves the other', async () => {
    await open(two());
    await done(bindForm('Xã A'));
    await done(bindForm('Xã B'));
    const other = contents(addin, 'Xã B');
    await done((book) => planUnbind(book, 'b1'));
    expect(contents(addin, 'Xã B')).toEqual(other);
    expect(valueOf((await read()).state).bindings.map(({ id }) => id)).toEqual(['b2']);
  });
});

describe('what is remembered', () => {
  it('is not touched when it is damaged, until the person starts afresh', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    type('_DTI', 4, 0, '|{}');
    const refused = await run(bindForm());
    expect(refused).toMatchObject({ ok: false, error: { kind: 'refused', findings: [{ check: 'state-damaged' }] } });
    await done((book) => planFreshState(book, '_DTI', 'DTI hỏng'));
    expect(addin.port.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ['DTI', 'Visible'],
      ['DTI hỏng', 'Visible'],
      ['_DTI', 'VeryHidden'],
    ]);
    expect(await done(bindForm('DTI'))).toEqual([]);
  });

  it('is only read when a newer version wrote it', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    type('_DTI', 0, 1, '2');
    const refused = await run(bindForm());
    expect(refused).toMatchObject({ ok: false, error: { findings: [{ check: 'state-newer', data: { format: 2 } }] } });
  });
});

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
    type(SHEET, 1, 6, 1.5);
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
