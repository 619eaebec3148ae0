/** What the desk does beside ruling: another copy's log, papers, long logs, other forms of the workbook. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { append } from '../../../src/engine/review/chain';
import { EMPTY_LOG } from '../../../src/engine/review/model';
import { formsIn } from '../../../src/taskpane/workbook/forms';
import { editionsIn } from '../../../src/taskpane/workbook/editions';
import { openDesk } from '../../../src/taskpane/review/open-desk';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { encodeAppended, LOG_PLACE, NO_LOG } from '../../../src/workbook/state/log-codec';
import { PAPERS } from '../../../src/workbook/review/papers/texts';
import { concludes, MEMBER } from '../../engine/review/log-of';
import type { RunningAddin } from '../../host/support/office-window';
import { bindForm, done, read } from '../../workbook/excel/bound-form';
import { batches, contents, openAddin, sheetId } from '../../workbook/excel/open-addin';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { saved, sheetsOf } from '../../workbook/review/saved-workbook';
import { after, BY, openFresh, SHEET, TODAY } from './open';

let addin: RunningAddin;
beforeEach(async () => {
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
});

const about = { action: 'other', reason: 'Đã xem tài liệu.', fill: false } as const;

/** The workbook as a file that somebody chose in the pane. */
async function copyOf(open: RunningAddin): Promise<File> {
  const bytes = await saved(sheetsOf(open));
  return new File([new Uint8Array(bytes)], 'ban-khac.xlsx');
}

describe('another copy of the workbook', () => {
  it('is merged: agreements once, disagreements with both authors, and nothing counts where they differ', async () => {
    const other = after(await (await openFresh()).desk.rule({ codes: ['1.6', '4.22.11'], ...about, points: 10 }, BY));
    expect(other.model.chain.entries).toBe(3);
    const file = await copyOf(addin);

    addin = await openAddin(fixture(OFFICIAL_FORM));
    await done(bindForm());
    const by = { ...BY, author: { name: MEMBER.name, role: 'council' } as const };
    const first = after(await (await openFresh()).desk.rule({ codes: ['1.6'], ...about, points: 10 }, by));
    const own = after(await first.rule({ codes: ['4.22.11'], ...about, points: 5 }, by));
    const outcome = await own.merge(file, by);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.findings[0]?.text.vi).toContain('giống nhau ở 1.6. Kết luận khác nhau ở 4.22.11');
    const { model, detail } = outcome.desk;
    const apart = model.findings.find(({ criterion }) => criterion === '4.22.11');
    expect(apart?.text.vi).toContain(BY.author.name);
    expect(apart?.text.vi).toContain(MEMBER.name);
    expect(detail('4.22.11')?.differing.map(({ points }) => points)).toEqual([5, 10]);
    expect(detail('4.22.11')?.points.final).toBeNull();
    expect(detail('1.6')?.points.final).toBe(10);
    expect((await openFresh()).desk.model.chain).toEqual(model.chain);
  });

  it('that is no workbook is refused and named', async () => {
    const { desk } = await openFresh();
    const refused = await desk.merge(new File(['không phải tệp Excel'], 'thu.xlsx'), BY);
    expect(refused).toMatchObject({ kind: 'refused' });
    expect((await openFresh()).desk.model.chain.entries).toBe(0);
  });
});

describe('papers', () => {
  it('are new sheets with the anchor of the log, and none of them is taken for a form', async () => {
    const { desk } = await openFresh();
    const ruled = after(await desk.rule({ codes: ['4.22.11'], ...about, points: 15 }, BY));
    for (const kind of PAPERS) expect(await ruled.paper(kind)).toMatchObject({ kind: 'done' });
    const text = [...contents(addin, 'Biên bản thẩm định').values()].join('\n');
    expect(text).toContain('4.22.11');
    expect(text).toContain(ruled.model.chain.anchor ?? 'không có mã');
    const book = await read();
    expect(formsIn(book, editionsIn(book)).found.map(({ binding }) => binding.table.sheet)).toEqual([SHEET]);
  });
});

describe('a log of 10,000 entries', () => {
  it('opens in three round trips, with the latest entries of a criterion and how many are older', async () => {
    const log = append(
      EMPTY_LOG,
      Array.from({ length: 10_000 }, (_, index) => concludes(index % 2 === 0 ? '1.4' : '1.6', index % 5)),
    );
    const { texts, header } = encodeAppended(NO_LOG, log);
    const { left, headerRows } = LOG_PLACE;
    const id = sheetId(addin, STATE_SHEET);
    const write = (top: number, rows: readonly (readonly string[])[]): void => {
      const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
      addin.port.write(
        id,
        area,
        rows.map((row) => row.map((constant) => ({ constant }))),
      );
    };
    write(0, header);
    write(
      headerRows,
      texts.map((text) => [text]),
    );
    const book = await read();
    const sent = batches(addin);
    const opened = await openDesk({ book, sheet: SHEET, today: TODAY }, null);
    expect(batches(addin) - sent).toBe(3);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const { model, detail } = opened.desk;
    expect(model.chain).toMatchObject({ entries: 10_000, holds: true });
    expect(detail('1.4')).toMatchObject({ olderEntries: 4_970 });
    expect(detail('1.4')?.history).toHaveLength(30);
  }, 120_000);
});
