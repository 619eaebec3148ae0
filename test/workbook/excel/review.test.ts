import { beforeEach, describe, expect, it } from '@jest/globals';
import { headOf } from '../../../src/engine/review/chain';
import { reviewedCard } from '../../../src/engine/review/effect';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { lastRuling } from '../../../src/workbook/commands/rule-undo';
import { reviewOf, type ReviewSession } from '../../../src/workbook/review/session';
import { REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { bindForm, done, run, valueOf } from './bound-form';
import { batches, contents, openAddin, sheetId } from './open-addin';
import { act, BY, openDesk, restore, ruling } from './review-desk';

let addin: RunningAddin;
beforeEach(async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
});

/** The only sheet of the fixture that holds a form. */
const form = (session: ReviewSession): string => session.binding.table.sheet;
const rowOf = (session: ReviewSession, code: string): number =>
  session.binding.rows.find((row) => row.kind === 'criterion' && row.code === code)?.row ?? -1;
const appraisedColumn = (session: ReviewSession): number =>
  session.binding.table.columns.find(({ field }) => field === 'appraised')?.column ?? -1;
const appraised = (session: ReviewSession, code: string): unknown =>
  contents(addin, form(session)).get(`${String(rowOf(session, code))},${String(appraisedColumn(session))}`);

describe('a ruling', () => {
  it('gives final points and leaves the appraised column as it was, in two round trips', async () => {
    const session = await openDesk();
    const before = contents(addin, form(session));
    const sent = batches(addin);
    const { kept, findings } = valueOf(await act(session, { do: 'rule', rulings: [restore('4.22.11', 20)] }));
    expect(batches(addin) - sent).toBe(2);
    expect(findings).toEqual([]);
    expect(contents(addin, form(session))).toEqual(before);

    const again = await openDesk();
    expect(again.kept).toEqual(kept);
    expect(reviewedCard(compileEdition(again.edition), reviewOf(again)).totals.final).toBe(626.27);
  });

  it('fills the appraised cell where that is asked, and gives it back when it is taken back', async () => {
    const session = await openDesk();
    const { kept } = valueOf(await act(session, { do: 'rule', rulings: [restore('4.22.11', 20, true)] }));
    expect(appraised(session, '4.22.11')).toBe(20);
    const entries = lastRuling(kept.log, session.form, BY);
    const after = valueOf(await act({ ...session, kept }, { do: 'undo', entries, reason: 'Nhầm dòng' }));
    expect(after.findings).toEqual([]);
    expect(appraised(session, '4.22.11')).toBe(0);
    const again = await openDesk();
    expect(again.kept.verdict.outcome).toBe('holds');
    expect(reviewOf(again).criteria.get('4.22.11')?.state).toBe('pending');
  });

  it('may be one for many alike, taken back as one', async () => {
    const session = await openDesk();
    const rulings = ['4.22.4', '4.22.5', '4.22.9'].map((code) => restore(code, 20));
    const { kept } = valueOf(await act(session, { do: 'rule', rulings }));
    expect(lastRuling(kept.log, session.form, BY)).toHaveLength(3);
  });

  it('is written into a readable sheet, one row an entry', async () => {
    const session = await openDesk();
    const { kept } = valueOf(await act(session, { do: 'rule', rulings: [restore('4.22.11', 20)] }));
    const cells = contents(addin, REVIEW_SHEET);
    expect(cells.get('0,0')).toBe('NHẬT KÝ THẨM ĐỊNH');
    expect([5, 6, 7, 8].map((column) => cells.get(`4,${String(column)}`))).toEqual([
      '4.22.11',
      'Kết luận thẩm định: trả lại điểm đơn vị báo cáo',
      '0',
      '20',
    ]);
    valueOf(await act({ ...session, kept }, { do: 'rule', rulings: [restore('1.6', 10)] }));
    expect(contents(addin, REVIEW_SHEET).get('5,5')).toBe('1.6');
  });

  it('is refused without a reason, above the maximum, or by somebody whose duty it is not', async () => {
    const session = await openDesk();
    const head = headOf(session.kept.log);
    const refusals = [
      await act(session, { do: 'rule', rulings: [{ ...restore('1.6', 10), reason: ' ' }] }),
      await act(session, { do: 'rule', rulings: [restore('1.6', 10.5)] }),
      await act(session, { do: 'rule', rulings: [restore('1.6', 10)] }, { ...BY, author: { name: 'A', role: 'unit' } }),
    ];
    const reasons = refusals.map((result) =>
      !result.ok && result.error.kind === 'refused' ? result.error.findings.map(({ data }) => data) : [],
    );
    expect(reasons).toMatchObject([[{ why: 'no-reason' }], [{ why: 'points', max: 10 }], [{ why: 'role' }]]);
    expect(headOf((await openDesk()).kept.log)).toBe(head);
  });

  it('is not written over what somebody else ruled meanwhile', async () => {
    const session = await openDesk();
    valueOf(await act(session, { do: 'rule', rulings: [restore('1.6', 10)] }));
    const late = await act(session, { do: 'rule', rulings: [restore('1.4', 5)] });
    expect(late).toMatchObject({ ok: false, error: { findings: [{ check: 'review-log-moved' }] } });
    expect((await openDesk()).kept.log.entries).toHaveLength(2);
  });

  it('is logged where the appraised cell is locked, and says that the cell stays as it is', async () => {
    const session = await openDesk();
    addin.port.setProtection(sheetId(addin, form(session)), {});
    const { findings, kept } = valueOf(await act(session, { do: 'rule', rulings: [restore('4.22.11', 20, true)] }));
    expect(findings).toMatchObject([{ check: 'review-cell-kept', criterion: '4.22.11', data: { why: 'protected' } }]);
    expect(appraised(session, '4.22.11')).toBe(0);
    expect(kept.log.entries.at(-1)).toMatchObject({ kind: 'conclusion', filled: null });
  });

  it('stays with the workbook when the form is bound anew', async () => {
    const session = await openDesk();
    const { kept } = valueOf(await act(session, { do: 'rule', rulings: [restore('4.22.11', 20)] }));
    await run(bindForm());
    expect((await openDesk()).kept.log).toEqual(kept.log);
  });

  it('is told of a hidden row', async () => {
    const session = await openDesk();
    const row = rowOf(session, '1.4');
    addin.port.setFormat(
      sheetId(addin, form(session)),
      { top: row, bottom: row, left: 0, right: 16_383 },
      { rowHidden: true },
    );
    expect([...(await openDesk()).hidden]).toEqual(['1.4']);
  });

  it('keeps a central choice with what was known before it', async () => {
    const session = await openDesk();
    const by = { ...ruling('6.6', { take: 'central', points: 6.1 }), central: 6.1, check: 'central-differs' };
    const { kept } = valueOf(await act(session, { do: 'rule', rulings: [by] }));
    expect(kept.log.entries.at(-1)).toMatchObject({
      check: 'central-differs',
      before: { max: 10, self: 10, appraised: 5.43, central: 6.1, computed: null, final: 5.43 },
    });
  });
});

describe('two copies of the workbook', () => {
  it('are merged through the log: alike once, differing until the council rules again', async () => {
    const session = await openDesk();
    const rulings = [restore('1.6', 10), restore('4.22.11', 20)];
    const colleague = { ...BY, author: { ...BY.author, name: 'Phạm Minh Đức' } };
    const mine = valueOf(await act(session, { do: 'rule', rulings }, colleague)).kept;
    const other = await openAddin(fixture(OFFICIAL_FORM));
    await done(bindForm());
    const theirs = await openDesk();
    const apart = [restore('1.6', 5), restore('4.22.11', 20)];
    const { kept } = valueOf(await act(theirs, { do: 'rule', rulings: apart }));
    const merged = valueOf(await act({ ...theirs, kept }, { do: 'merge', other: mine }));
    expect(merged.findings).toMatchObject([
      { check: 'review-merged', severity: 'undecided', data: { agreed: ['4.22.11'], differing: ['1.6'] } },
    ]);
    expect((await openDesk()).kept).toEqual(merged.kept);
    const keys = [...contents(other, REVIEW_SHEET)].flatMap(([place, value]) => (place.endsWith(',0') ? [value] : []));
    expect(keys.slice(3)).toEqual(['1', '2', '3', '4.1', '4.2', '4.3', '4']);

    const taken = lastRuling(merged.kept.log, theirs.form, colleague);
    expect(taken).toEqual(mine.log.entries.slice(1).map(({ hash }) => hash));
    const undo = { do: 'undo', entries: taken, reason: 'Nhầm bản' } as const;
    const undone = valueOf(await act({ ...theirs, kept: merged.kept }, undo, colleague)).kept;
    expect(reviewOf({ ...theirs, kept: undone }).criteria.get('1.6')).toMatchObject({ final: 5, differing: [] });
  });
});
