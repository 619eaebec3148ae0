import { afterEach, describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { editionsIn } from '../../../src/taskpane/workbook/editions';
import { formsIn } from '../../../src/taskpane/workbook/forms';
import { rebindAll } from '../../../src/workbook/binding/rebind';
import { scoresheetsIn } from '../../../src/workbook/binding/scoresheets';
import { planBindAgain, planUnbind } from '../../../src/workbook/commands/bind';
import { planFreshState } from '../../../src/workbook/commands/fresh-state';
import type { Workbook } from '../../../src/workbook/grid';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM, PLAIN_TABLE } from '../fixtures';
import { TEXTS, valueOf, read, run, done, bindForm, bound, drift, added, type, insertRow } from './bound-form';
import { batches, contents, openAddin, sheetId } from './open-addin';

const FORM = 'Phụ lục 1';

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

async function open(workbook: Workbook): Promise<void> {
  addin = await openAddin(workbook);
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
    type(addin, FORM, (own?.row ?? 0) + 1, own?.column ?? 0, 'của tôi');
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
    insertRow(addin, 'DTI', 10);
    insertRow(addin, 'DTI', 0);
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
    type(addin, 'DTI', table.header.bottom, column('self'), 'Khác');
    expect(await drift()).toEqual(['binding-column-gone']);
    type(addin, 'DTI', table.header.bottom, column('code'), 'Khác nữa');
    expect(bound(await read()).ok).toBe(false);
  });

  it('names codes that are gone or new and maxima that changed', async () => {
    await open(fixture(PLAIN_TABLE));
    await done(bindForm());
    const table = valueOf(bound(await read())).binding.table;
    const max = table.columns.find(({ field }) => field === 'max')?.column ?? -1;
    type(addin, 'DTI', 1, max, 999);
    type(addin, 'DTI', 2, table.columns.find(({ field }) => field === 'code')?.column ?? -1, '9.99');
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
    const book = await read();
    expect(formsIn(book, editionsIn(book)).found.map(({ binding }) => binding.table.sheet)).toEqual([FORM]);
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
    type(addin, '_DTI', 4, 0, '|{}');
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
    type(addin, '_DTI', 0, 1, '2');
    const refused = await run(bindForm());
    expect(refused).toMatchObject({ ok: false, error: { findings: [{ check: 'state-newer', data: { format: 2 } }] } });
  });
});
