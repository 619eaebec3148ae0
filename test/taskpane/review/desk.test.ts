/** The desk over unmodified office.js: what it shows, what it costs, and that a ruling is there whole or not at all. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openDesk } from '../../../src/taskpane/review/open-desk';
import type { Desk } from '../../../src/taskpane/review/model';
import { countPlaces } from '../../../src/taskpane/review/place';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { logInGrid, REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import type { RunningAddin } from '../../host/support/office-window';
import { LEADER, MEMBER, UNIT } from '../../engine/review/log-of';
import { bindForm, done, read } from '../../workbook/excel/bound-form';
import { batches, contents, openAddin, sheetId } from '../../workbook/excel/open-addin';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { gridFrom } from '../../workbook/grid-from';
import { sheetsOf } from '../../workbook/review/saved-workbook';
import { after, BY, openFresh, SHEET, TODAY } from './open';

let addin: RunningAddin;
beforeEach(async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
});

const item = ({ model }: Desk, code: string) => model.items.find((one) => one.code === code);
/** Row and column of its appraised cell in the official form, counted from 0. */
const APPRAISED_4_22_11 = '60,4';
const RESTORE = { action: 'restored', points: null, reason: 'Đã có kế hoạch 1578/KH-UBND.', fill: false } as const;

describe('opening the desk', () => {
  it('takes one round trip beside the workbook that was read, and none where only the form changed', async () => {
    const book = await read();
    const sent = batches(addin);
    const opened = await openDesk({ book, sheet: SHEET, today: TODAY }, null);
    expect(batches(addin) - sent).toBe(1);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    await openDesk({ book, sheet: SHEET, today: TODAY }, opened.known);
    expect(batches(addin) - sent).toBe(1);
  });

  it('says in one notice what the appraisal changed', async () => {
    const { desk } = await openFresh();
    const { notice, items } = desk.model;
    expect(notice?.vi).toContain(
      'giảm điểm 22 tiêu chí (−196,75), tăng điểm 5 tiêu chí (+15,18), thay đổi ròng −181,57 (tổng điểm giảm 181,57 so với tự đánh giá)',
    );
    expect(notice?.vi).toContain('4.22.3 (20 → 10)');
    expect(item(desk, '4.22.3')?.reasons).toContain('agreed-but-cut');
    expect(items.filter(({ reasons }) => reasons.includes('cut-silently'))).toHaveLength(19);
    expect(items.filter(({ reasons }) => reasons.includes('raised'))).toHaveLength(5);
  });
});

describe('a choice', () => {
  it('shows what it would change before it is made', async () => {
    const { desk } = await openFresh();
    const effect = desk.effect({ codes: ['4.22.11'], action: 'restored', points: null });
    expect(effect).toMatchObject({
      points: { before: 0, after: 20 },
      group: { before: 320.94, after: 340.94 },
      total: { before: 606.27, after: 626.27 },
      index: { before: 0.6315, after: 0.6524 },
      rank: null,
    });
    const several = desk.effect({ codes: ['4.22.11', '1.6'], action: 'restored', points: null });
    expect(several).toMatchObject({ points: null, group: null });
    expect(several?.total.after).toBeGreaterThan(626.27);
    expect(desk.effect({ codes: ['4.22.11'], action: 'ask', points: null })).toBeNull();
  });

  it('is offered by the duties of the role', async () => {
    const { desk } = await openFresh();
    const names = (role: 'council' | 'specialist' | 'leader' | 'unit') =>
      desk.actions(['4.22.11'], role).map(({ action }) => action);
    expect(names('council')).toEqual(['restored', 'appraised', 'other', 'remark', 'ask']);
    expect(names('specialist')).toEqual(['restored', 'appraised', 'other', 'remark', 'ask']);
    expect(names('leader')).toEqual([]);
    expect(names('unit')).toEqual(['explain', 'request-na']);
    expect(desk.actions(['5.1'], 'council')[0]).toMatchObject({ action: 'reported', canFill: true });
  });
});

describe('a ruling at the desk', () => {
  it('costs two round trips, moves the criterion to those done and leaves the appraised column as it was', async () => {
    const { desk } = await openFresh();
    const before = contents(addin, SHEET);
    const pending = countPlaces(desk.model.items, BY.author).pending;
    const sent = batches(addin);
    const ruled = after(await desk.rule({ codes: ['4.22.11'], ...RESTORE }, BY));
    expect(batches(addin) - sent).toBe(2);
    expect(contents(addin, SHEET)).toEqual(before);
    expect(item(ruled, '4.22.11')).toMatchObject({ state: 'concluded', final: 20 });
    expect(countPlaces(ruled.model.items, BY.author)).toMatchObject({ pending: pending - 1, done: 1 });
    const { desk: again } = await openFresh();
    expect(again.model.chain).toEqual(ruled.model.chain);
    expect(again.detail('4.22.11')).toEqual(ruled.detail('4.22.11'));
  });

  it('for many alike is one command, taken back as one', async () => {
    const { desk } = await openFresh();
    const ruled = after(await desk.rule({ codes: ['4.22.11', '4.22.3', '1.6'], ...RESTORE }, BY));
    expect(countPlaces(ruled.model.items, BY.author).done).toBe(3);
    const undone = after(await ruled.undo('Nhầm.', BY));
    expect(countPlaces(undone.model.items, BY.author).done).toBe(0);
    expect(undone.canUndo(BY.author)).toBe(false);
    expect(undone.detail('1.6')?.history).toMatchObject([{ points: 10, isUndone: true }]);
  });

  it('fills the cell where that is asked; the desk knows so at once and finds nothing changed by hand', async () => {
    const { desk } = await openFresh();
    const ruled = after(await desk.rule({ codes: ['4.22.11'], ...RESTORE, fill: true }, BY));
    expect(ruled.detail('4.22.11')?.points.appraised).toBe(20);
    expect(ruled.model.findings).toEqual([]);
    const undone = after(await ruled.undo('Nhầm.', BY));
    expect(undone.detail('4.22.11')?.points.appraised).toBe(0);
    expect(undone.model.findings).toEqual([]);
  });

  it.each([
    [0, false],
    [1, false],
    [2, true],
  ])('cut off after %i messages is there: %s, whole or not at all', async (messages, isThere) => {
    const { desk } = await openFresh();
    addin.host.inject('session-lost', { after: messages, times: 1000 });
    const outcome = await desk.rule({ codes: ['4.22.11'], ...RESTORE, fill: true }, BY);
    expect(outcome.kind).toBe(isThere ? 'done' : 'excel');
    const names = addin.port.sheets().map(({ name }) => name);
    expect(names.includes(REVIEW_SHEET)).toBe(isThere);
    const { log, verdict } = logInGrid(gridFrom(sheetsOf(addin).get(STATE_SHEET) ?? []));
    expect(verdict.outcome).toBe('holds');
    expect(log.entries.map(({ kind }) => kind)).toEqual(isThere ? ['facts', 'conclusion'] : []);
    expect(contents(addin, SHEET).get(APPRAISED_4_22_11)).toBe(isThere ? 20 : 0);
  });
});

describe('a round', () => {
  it('goes from a question over the answer to conclusion, approval and closing', async () => {
    const { desk } = await openFresh();
    const member = { ...BY, author: MEMBER };
    const unit = { ...BY, author: UNIT };
    const about = { codes: ['4.22.11'], points: null, reason: 'Xem tài liệu.', fill: false };
    const thought = after(await desk.rule({ ...about, action: 'restored' }, member));
    expect(thought.detail('4.22.11')?.opinions).toMatchObject([{ name: MEMBER.name, points: 20 }]);
    const asked = after(await thought.rule({ ...about, action: 'ask' }, BY));
    expect(item(asked, '4.22.11')?.state).toBe('awaiting-explanation');
    const told = after(await asked.rule({ ...about, action: 'explain' }, unit));
    expect(item(told, '4.22.11')).toMatchObject({ state: 'explained', reasons: ['explained', 'cut-silently'] });
    const concluded = after(await told.rule({ ...about, action: 'restored' }, BY));
    const approved = after(await concluded.rule({ ...about, action: 'approve' }, { ...BY, author: LEADER }));
    expect(item(approved, '4.22.11')?.state).toBe('approved');
    const closed = after(await approved.closeRound('Thông báo kết quả.', BY));
    expect(closed.model.round).toBe(2);
  });

  it('takes a criterion out only once the request is accepted', async () => {
    const { desk } = await openFresh();
    const about = { codes: ['1.6'], points: null, reason: 'Không thuộc nhiệm vụ của xã.', fill: false };
    const asked = after(await desk.rule({ ...about, action: 'request-na' }, { ...BY, author: UNIT }));
    expect(item(asked, '1.6')?.reasons[0]).toBe('not-applicable');
    expect(asked.effect({ ...about, action: 'accept-na' })).toMatchObject({ max: { before: 960, after: 950 } });
    const accepted = after(await asked.rule({ ...about, action: 'accept-na' }, BY));
    expect(item(accepted, '1.6')).toMatchObject({ state: 'concluded', final: null });
  });
});

describe('a log that does not hold', () => {
  it('is named, cannot go on, and leaves the rest usable', async () => {
    const { desk } = await openFresh();
    after(await desk.rule({ codes: ['4.22.11'], ...RESTORE }, BY));
    const id = sheetId(addin, STATE_SHEET);
    const [row] = addin.port
      .read(id, { top: 4, bottom: 10, left: 5, right: 5 })
      .flatMap((cells, index) => (String(cells[0]?.value).includes('1578') ? [index + 4] : []));
    const cell = { top: row ?? 0, bottom: row ?? 0, left: 5, right: 5 };
    const [[held] = []] = addin.port.read(id, cell);
    addin.port.write(id, cell, [[{ constant: String(held?.value).replace('1578', '1579') }]]);
    const { desk: broken } = await openFresh();
    expect(broken.model).toMatchObject({ canWrite: false, chain: { holds: false, anchor: null } });
    expect(broken.model.chain.findings[0]?.text.vi).toContain('mục 2 là mục đầu tiên không khớp');
    expect(broken.effect({ codes: ['1.6'], action: 'restored', points: null })?.total.after).toBeGreaterThan(0);
    expect((await broken.rule({ codes: ['1.6'], ...RESTORE }, BY)).kind).toBe('refused');
  });

  it('is held against an anchor from a paper', async () => {
    const { desk } = await openFresh();
    const ruled = after(await desk.rule({ codes: ['4.22.11'], ...RESTORE }, BY));
    const { anchor } = ruled.model.chain;
    expect(anchor).toMatch(/^2:[\da-f]{16}$/);
    const more = after(await ruled.rule({ codes: ['1.6'], ...RESTORE }, BY));
    expect(more.against(anchor ?? '')?.[0]?.text.vi).toContain('nguyên vẹn đến mục 2');
    expect(more.against('2:0123456789abcdef')?.[0]?.severity).toBe('error');
    expect(more.against('xin chào')).toBeNull();
  });
});
