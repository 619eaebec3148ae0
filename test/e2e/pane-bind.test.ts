/** Binding by pointing at cells, and the panel that follows the selection: the built add-in in the embedded host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { openHost, type HostPage } from './support/host-page';
import { openPanel } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const TABLE = 'samples/tayninh-commune-2025-scoresheet.xlsx';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

/** Points at a cell for a field and waits until Excel has told which cell it was. */
async function pointAt(
  host: HostPage,
  pane: FrameLocator,
  { field, cell, gives }: { readonly field: RegExp; readonly cell: string; readonly gives: string },
): Promise<void> {
  await host.select(cell);
  await pane.getByRole('button', { name: new RegExp(`^Dùng ô đang chọn cho: ${field.source}`) }).click();
  const frame = await host.paneFrame();
  const textbox = await pane.getByRole('textbox', { name: field }).elementHandle();
  await frame.waitForFunction(([box, value]) => (box as HTMLInputElement).value === value, [textbox, gives] as const);
}

describe('a form with other words in its headings', () => {
  it('is bound by pointing at cells, remembered, and removed without a trace in the form', async () => {
    const host = await openHost(server, { open: TABLE });
    try {
      const pane = host.pane();
      await host.typeInto('A1', 'Ký tự');
      await host.typeInto('E1', 'Cột số một');
      await host.typeInto('F1', 'Cột số hai');
      await pane.getByRole('heading', { name: 'Chưa nhận diện được biểu mẫu' }).waitFor();
      await pane.getByRole('button', { name: 'Chỉ ra biểu mẫu bằng tay' }).click();

      await pointAt(host, pane, { field: /Dòng tiêu đề/, cell: 'B1', gives: '1' });
      await pane.getByRole('combobox', { name: 'Bộ chỉ số' }).selectOption('tayninh-commune-2025');
      await pointAt(host, pane, { field: /Mã tiêu chí$/, cell: 'A1', gives: 'A' });
      await pointAt(host, pane, { field: /Điểm tự đánh giá$/, cell: 'E1', gives: 'E' });
      await pointAt(host, pane, { field: /Điểm thẩm định lần 1$/, cell: 'F1', gives: 'F' });
      await pane.getByRole('button', { name: 'Ghi nhớ biểu mẫu' }).click();
      await pane.getByText('Đã ghi nhớ biểu mẫu theo các mục đã chỉ ra.').waitFor();

      await openPanel(host, 'home', 'vi');
      await pane.getByText('787,84', { exact: true }).first().waitFor();
      expect((await host.cell('E1')).text).toBe('Cột số một');

      await openPanel(host, 'bind', 'vi');
      await pane.getByRole('button', { name: 'Gỡ nhận diện' }).click();
      await pane.getByText(/Đã gỡ nhận diện/).waitFor();
      expect((await host.cell('E2')).text).toBe('7,04');
    } finally {
      await host.close();
    }
  }, 90_000);
});

describe('the panel for entering figures', () => {
  it('explains the criterion of the selected row and leads to others', async () => {
    const host = await openHost(server, { open: TABLE });
    try {
      const pane = host.pane();
      await openPanel(host, 'enter', 'vi');
      await host.select('E5');
      await pane.getByRole('heading', { level: 2, name: /^1\.4\. Mức độ ứng dụng AI/ }).waitFor();
      await pane.getByText('Điểm do người chấm nhập').waitFor();

      await pane.getByRole('button', { name: 'Sau', exact: true }).click();
      await host.page.waitForFunction(() => window.embeddedHost?.selectedAddress() === 'E6');
      await pane.getByRole('heading', { level: 2, name: /^1\.5\./ }).waitFor();
    } finally {
      await host.close();
    }
  }, 60_000);
});

describe('buttons that write into a remembered form', () => {
  it('put our columns there, insert a formula at the cursor, freeze it, bring it back and undo', async () => {
    const host = await openHost(server, { open: TABLE });
    try {
      const pane = host.pane();
      await openPanel(host, 'bind', 'vi');
      await pane.getByRole('button', { name: 'Ghi nhớ biểu mẫu' }).click();
      await pane.getByText('Đã ghi nhớ biểu mẫu trong tệp này.').waitFor();

      await openPanel(host, 'score', 'vi');
      await host.select('R2');
      await pane.getByRole('button', { name: 'Chèn vào ô đang chọn' }).click();
      await pane.getByText('Đã chèn công thức vào ô.').waitFor();
      await host.waitForText('R2', '787,84');

      await openPanel(host, 'settings', 'vi');
      await pane.getByRole('button', { name: 'Gỡ các cột' }).click();
      await pane.getByText(/Đã gỡ các cột/).waitFor();
      await pane.getByRole('button', { name: 'Thay công thức bằng giá trị' }).click();
      await pane.getByText('Đang thay bằng giá trị: 1 công thức.').waitFor();
      expect((await host.cell('R2')).formula).toBeNull();
      await pane.getByRole('button', { name: 'Đưa công thức trở lại' }).click();
      await pane.getByText('Đã đưa công thức DTI trở lại.').waitFor();
      await host.waitForText('R2', '787,84');

      await pane.getByRole('button', { name: 'Lập báo cáo' }).click();
      const report = await pane.getByRole('textbox', { name: 'Nội dung báo cáo' }).inputValue();
      expect(report).toContain('binding b1: tayninh-commune-2025');
      expect(report).not.toContain('Cần Giuộc');
    } finally {
      await host.close();
    }
  }, 90_000);
});
