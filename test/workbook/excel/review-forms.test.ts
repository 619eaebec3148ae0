import { beforeEach, describe, expect, it } from '@jest/globals';
import { headOf } from '../../../src/engine/review/chain';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { planUnbind } from '../../../src/workbook/commands/bind';
import { planFreshState } from '../../../src/workbook/commands/fresh-state';
import { planReattach } from '../../../src/workbook/commands/reattach';
import type { Grid } from '../../../src/workbook/grid';
import { reviewOf } from '../../../src/workbook/review/session';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { BROKEN_LOG_SHEET, LOG_PLACE, REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { bindForm, done, read, run, type, valueOf } from './bound-form';
import { contents, openAddin } from './open-addin';
import { act, openDesk, restore } from './review-desk';

const [FORM] = fixture(OFFICIAL_FORM).sheets;
if (FORM === undefined) throw new Error('The fixture has a sheet.');
/** The form of another unit: every figure of points is another. */
const OTHER: Grid = {
  ...FORM,
  name: 'Xã khác',
  cell: (row, column) => {
    const cell = FORM.cell(row, column);
    return column > 2 && typeof cell.value === 'number' && cell.value > 1 ? { value: cell.value - 0.5 } : cell;
  },
};

let addin: RunningAddin;
const open = async (...sheets: readonly Grid[]): Promise<void> => {
  addin = await openAddin({ sheets });
  await done(bindForm(FORM.name));
};
const rule = async (code: string, points: number) =>
  valueOf(await act(await openDesk(), { do: 'rule', rulings: [restore(code, points)] }));
const checks = (result: Awaited<ReturnType<typeof run>>): readonly string[] =>
  result.ok || result.error.kind !== 'refused'
    ? valueOf(result).map(({ check }) => check)
    : result.error.findings.map(({ check }) => check);
const boundIds = async () => valueOf((await read()).state).bindings.map(({ id }) => id);
const paneTotals = async () => {
  const { outcome } = scoreWorkbook(await read(), null, '2026-03-01');
  return outcome.kind === 'scored' ? outcome.model.totals : null;
};

describe('the pane', () => {
  it('shows the final points of the log, as the command line does', async () => {
    await open(FORM);
    expect(await paneTotals()).toMatchObject({ final: null });
    await rule('4.22.11', 20);
    expect(await paneTotals()).toMatchObject({ appraised: 606.27, final: 626.27, index: { final: 0.6524 } });
  });
});

describe('rulings and forms', () => {
  beforeEach(async () => {
    await open(FORM, OTHER);
    await rule('4.22.11', 20);
  });

  it('stay together when the form is unbound and bound again, whatever was bound meanwhile', async () => {
    await done(bindForm(OTHER.name));
    expect(await boundIds()).toEqual(['b1', 'b2']);
    await run((book) => planUnbind(book, 'b1'));
    expect(checks(await run(bindForm(FORM.name)))).not.toContain('review-form-unbound');
    expect((await boundIds()).sort()).toEqual(['b1', 'b2']);
  });

  it('are not passed on to another form, which is told and can be overruled by a person', async () => {
    await run((book) => planUnbind(book, 'b1'));
    expect(checks(await run(bindForm(OTHER.name)))).toContain('review-form-unbound');
    expect(await boundIds()).toEqual(['b2']);
    const { outcome } = scoreWorkbook(await read(), OTHER.name, '2026-03-01');
    expect(outcome.kind === 'scored' && outcome.model.totals.final).toBe(null);
    expect(outcome.kind === 'scored' && outcome.model.findings.map(({ check }) => check)).toContain(
      'review-form-unbound',
    );

    expect(checks(await run((book) => planReattach(book, 'b9', 'b2')))).toEqual(['review-form-not-reattached']);
    expect(checks(await run((book) => planReattach(book, 'b1', 'b2')))).toEqual(['review-form-reattached']);
    expect(await boundIds()).toEqual(['b1']);
    expect(reviewOf(await openDesk()).criteria.get('4.22.11')?.source).toBe('conclusion');
  });
});

describe('starting afresh where what is remembered is damaged', () => {
  it('keeps the log, and the form bound again has its rulings', async () => {
    await open(FORM);
    const { kept } = await rule('4.22.11', 20);
    type(addin, STATE_SHEET, 3, 1, 'x00000000');
    expect((await read()).state).toMatchObject({ ok: false });
    expect(checks(await run((book) => planFreshState(book, STATE_SHEET, 'DTI hỏng')))).toEqual(['review-log-carried']);
    await done(bindForm());
    const session = await openDesk();
    expect(session.kept).toEqual(kept);
    expect(reviewOf(session).criteria.get('4.22.11')?.final).toBe(20);
    await rule('1.6', 10);
    expect((await openDesk()).kept.verdict.outcome).toBe('holds');
  });
});

describe('a log that does not hold', () => {
  const entryRow = LOG_PLACE.headerRows + 1;

  it('is put aside whole, and a new one begins that names it and says why', async () => {
    await open(FORM);
    const { kept } = await rule('4.22.11', 20);
    const text = String(contents(addin, STATE_SHEET).get(`${String(entryRow)},${String(LOG_PLACE.left)}`));
    const forged = text.replace('"points":20', '"points":15');
    type(addin, STATE_SHEET, entryRow, LOG_PLACE.left, forged);
    const refused = await act(await openDesk(), { do: 'rule', rulings: [restore('1.6', 10)] });
    expect(refused).toMatchObject({ ok: false, error: { findings: [{ check: 'review-log-broken' }] } });
    const silent = await act(await openDesk(), { do: 'restart', reason: ' ' });
    expect(silent).toMatchObject({
      ok: false,
      error: { findings: [{ check: 'review-refused', data: { why: 'no-reason' } }] },
    });

    const { findings } = valueOf(await act(await openDesk(), { do: 'restart', reason: 'Tệp bị sửa ngoài hội đồng.' }));
    expect(findings).toMatchObject([{ check: 'review-log-restarted', data: { sheet: BROKEN_LOG_SHEET, entries: 2 } }]);
    const aside = contents(addin, BROKEN_LOG_SHEET);
    expect(aside.get('1,1')).toBe(headOf(kept.log));
    expect(aside.get(`${String(entryRow)},0`)).toBe(forged);
    expect(contents(addin, `${BROKEN_LOG_SHEET} (đọc)`).get('4,5')).toBe('4.22.11');

    const { kept: fresh } = await openDesk();
    expect(fresh.verdict.outcome).toBe('holds');
    expect(fresh.log.entries).toMatchObject([{ kind: 'facts', reason: expect.stringContaining(headOf(kept.log)) }]);
    expect(fresh.log.entries[0]?.reason).toContain('Tệp bị sửa ngoài hội đồng.');
    expect(contents(addin, REVIEW_SHEET).get('3,0')).toBe('1');
    await rule('1.6', 10);
    expect((await openDesk()).kept.log.entries).toHaveLength(2);
  });

  it('is not begun anew as long as it holds', async () => {
    await open(FORM);
    await rule('4.22.11', 20);
    const kept = await act(await openDesk(), { do: 'restart', reason: 'Thử' });
    expect(kept).toMatchObject({ ok: false, error: { findings: [{ check: 'nothing-to-do' }] } });
  });
});
