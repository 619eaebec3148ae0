/** Hundreds of workbooks chosen in the built pane: what is named, what is ranked, what is published, and cancelling. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { PublishedResult } from '../../src/workbook/publish/result-schema';
import { writeForm, writeForms, writeTwoForms } from '../support/generate-workbooks';
import { openHost, type HostPage } from './support/host-page';
import { openPanel } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

/** Two workers read some 300 forms in about ten seconds; the machine may be busy. */
const READING = { timeout: 60_000 };

let server: TestServer;
let folder: string;
let files: readonly string[];
let corrupt: string;
let double: string;
let other: string;

beforeAll(async () => {
  server = await startServer();
  folder = mkdtempSync(join(tmpdir(), 'gather-'));
  files = await writeForms(folder, 297);
  const [first = ''] = files;
  corrupt = join(folder, 'hong.xlsx');
  writeFileSync(corrupt, readFileSync(first).subarray(0, 5000));
  double = join(folder, 'ban-sao.xlsx');
  copyFileSync(first, double);
  other = await writeForm(join(folder, 'nam-truoc.xlsx'), 'Xã số 298', 298, '2024');
}, 180_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function choose(frame: Frame, paths: readonly string[]): Promise<void> {
  await frame
    .getByLabel('Chọn tệp…')
    .first()
    .setInputFiles([...paths]);
}

const start = (frame: Frame): Promise<void> => frame.getByRole('button', { name: 'Đọc và xếp hạng' }).click();

async function sheetNames(host: HostPage): Promise<readonly string[] | undefined> {
  return host.page.evaluate(() =>
    window.embeddedHost
      ?.port()
      .sheets()
      .map(({ name }) => name),
  );
}

describe('300 workbooks in the pane', () => {
  it('are read with a bar that moves; 297 are ranked, the corrupt one, the double and the one of another year named', async () => {
    const host = await openHost(server);
    try {
      const frame = await openPanel(host, 'rank', 'vi');
      await choose(frame, [...files, corrupt, double, other]);
      await frame.getByText('Đã chọn 300 tệp.').waitFor();
      await start(frame);
      const bar = frame.getByRole('progressbar', { name: 'Đang đọc các tệp' });
      const values: number[] = [];
      await bar.waitFor();
      while ((await bar.count()) > 0 && values.length < 2) {
        const value = Number(await bar.getAttribute('aria-valuenow', { timeout: 5000 }));
        if (value > 0 && value < 300 && value !== values.at(-1)) values.push(value);
      }
      expect(values).toHaveLength(2);
      expect(values[1]).toBeGreaterThan(values[0] ?? NaN);

      await frame.getByText('Đã đọc 300 tệp, xếp hạng 297 đơn vị, 3 tệp có vấn đề.').waitFor(READING);
      const lines = frame.getByRole('list', { name: 'Các tệp đã đọc' }).getByRole('listitem');
      const named = await lines.filter({ hasText: /hong|ban-sao|nam-truoc/ }).allInnerTexts();
      expect(named[0]).toContain('hong.xlsx · Không được tính');
      expect(named.join('\n')).toContain('ban-sao.xlsx · Trùng tệp');
      expect(named.join('\n')).toContain('nam-truoc.xlsx · Không được tính');
      expect(named.join('\n')).toContain('thuộc kỳ 2024, cần kỳ 2025');
      const ranking = frame.getByRole('table', { name: 'Xếp hạng: Cấp xã' });
      await ranking.getByRole('row').nth(20).waitFor();
      await frame.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('xa so 123');
      expect(await ranking.getByRole('rowheader').allInnerTexts()).toEqual(['Xã số 123']);

      const download = host.page.waitForEvent('download');
      await frame.getByRole('button', { name: 'Lưu kết quả (JSON)' }).click();
      const saved = PublishedResult.parse(JSON.parse(readFileSync(await (await download).path(), 'utf8')));
      expect(saved.sources).toHaveLength(297);
      await frame.getByRole('button', { name: 'Tạo các trang công bố' }).click();
      await frame.getByText(/Đã tạo các trang tính: Xếp hạng, Tổng hợp theo khối/).waitFor(READING);
      expect(await sheetNames(host)).toEqual(expect.arrayContaining(['Xếp hạng', 'Bảng tập hợp']));
    } finally {
      await host.close();
    }
  }, 180_000);

  it('can be cancelled, which leaves nothing', async () => {
    const host = await openHost(server);
    try {
      const frame = await openPanel(host, 'rank', 'vi');
      const before = await sheetNames(host);
      await choose(frame, files);
      await start(frame);
      await frame.getByText(/^Đã đọc [1-9]\d*\/297 tệp$/).waitFor(READING);
      await frame.getByRole('button', { name: 'Hủy' }).click();
      await frame.getByText('Đã hủy. Không giữ lại kết quả nào, tệp đang mở không thay đổi.').waitFor();
      expect(await frame.getByRole('progressbar').count()).toBe(0);
      expect(await frame.getByRole('table').count()).toBe(0);
      expect(host.page.workers()).toEqual([]);
      expect(await sheetNames(host)).toEqual(before);
    } finally {
      await host.close();
    }
  }, 120_000);
});

describe('the states of the units', () => {
  it('block publication until the list says that all are ready', async () => {
    const host = await openHost(server);
    try {
      const frame = await openPanel(host, 'rank', 'vi');
      const list = join(folder, 'ds.csv');
      writeFileSync(list, 'Đơn vị,Tình trạng\nXã số 001,Đã chốt\nXã số 002,Trả lại\nXã số 999,Chậm nộp\n');
      await choose(frame, files.slice(0, 2));
      await frame.getByLabel('Chọn danh sách…').first().setInputFiles(list);
      await start(frame);
      await frame.getByText('Chưa thể công bố: còn 2 đơn vị chưa chốt.').waitFor(READING);
      await frame.getByText('Còn thiếu: Xã số 999.').waitFor();
      expect(await frame.getByRole('button', { name: 'Tạo các trang công bố' }).isDisabled()).toBe(true);
      writeFileSync(list, 'Đơn vị,Tình trạng\nXã số 001,Đã chốt\nXã số 002,Đã chốt\n');
      await frame.getByLabel('Chọn danh sách…').first().setInputFiles(list);
      await frame.getByRole('button', { name: 'Xếp hạng lại' }).click();
      await frame.getByText('Mọi đơn vị đã chốt.').waitFor(READING);
      expect(await frame.getByRole('button', { name: 'Tạo các trang công bố' }).isDisabled()).toBe(false);
    } finally {
      await host.close();
    }
  }, 120_000);
});

describe('the papers', () => {
  it('tell of the year before, of each unit and of analyses where they are asked for', async () => {
    const host = await openHost(server);
    try {
      const frame = await openPanel(host, 'rank', 'vi');
      const before = join(folder, 'truoc.csv');
      const values = ['Xã số 001,0.5,0.5,0.5,0.5,0.5,0.5', 'Xã số 002,0.4,0.4,0.4,0.4,0.4,0.4'];
      writeFileSync(before, ['Năm 2024', 'Đơn vị,1,2,3,4,5,6', ...values].join('\n'));
      await choose(frame, files.slice(0, 2));
      await frame.getByLabel('Chọn kết quả kỳ trước…').first().setInputFiles(before);
      await start(frame);
      await frame.getByText('So sánh năm 2025 với năm 2024.').waitFor(READING);
      const make = frame.getByRole('button', { name: 'Tạo các trang công bố' });
      await make.click();
      await frame.getByText(/Đã tạo các trang tính: .*So sánh với năm trước/).waitFor(READING);
      expect(await sheetNames(host)).not.toEqual(expect.arrayContaining(['Phân tích độ vững']));
      await frame.getByText('Mỗi đơn vị một trang tính: thêm 2 trang tính.').waitFor();
      await frame.getByRole('checkbox', { name: 'Trang kết quả của từng đơn vị' }).check();
      await frame.getByRole('checkbox', { name: 'Trang phân tích độ vững của thứ hạng' }).check();
      await make.click();
      await frame.getByText(/Đã tạo các trang tính: .*Phân tích độ vững, Xã số 00\d, Xã số 00\d/).waitFor(READING);
      expect(await sheetNames(host)).toEqual(
        expect.arrayContaining(['Xếp hạng (2)', 'Phân tích độ vững', 'Xã số 001', 'Xã số 002']),
      );
    } finally {
      await host.close();
    }
  }, 120_000);
});

describe('workbooks with several forms', () => {
  it('are read by the sheet that is named, which the result keeps; a sheet that none has is told', async () => {
    const host = await openHost(server);
    try {
      const frame = await openPanel(host, 'rank', 'vi');
      const two = await writeTwoForms(join(folder, 'hai.xlsx'), 'Xã Hai', ['Quý 1', 'Quý 2']);
      await choose(frame, [two, ...files.slice(0, 1)]);
      const sheet = frame.getByRole('textbox', { name: 'Trang tính có biểu mẫu (không bắt buộc)' });
      await sheet.fill('Quý 9');
      await start(frame);
      await frame.getByText(/^Không có trang tính “Quý 9”\. Các trang tính hiện có: .*“Quý 2”/).waitFor(READING);
      expect(await frame.getByRole('table').count()).toBe(0);
      await sheet.fill('Quý 2');
      await start(frame);
      await frame.getByText('Đã đọc 2 tệp, xếp hạng 2 đơn vị, 0 tệp có vấn đề.').waitFor(READING);
      await frame.getByText(/^1 tệp không có trang tính “Quý 2”.*: xa-001\.xlsx\./).waitFor();
      const download = host.page.waitForEvent('download');
      await frame.getByRole('button', { name: 'Lưu kết quả (JSON)' }).click();
      const saved = PublishedResult.parse(JSON.parse(readFileSync(await (await download).path(), 'utf8')));
      expect(saved.sheet).toBe('Quý 2');
    } finally {
      await host.close();
    }
  }, 120_000);
});
