/** The official form made from the ribbon, in new sheets of the open workbook: the built add-in in the embedded host. */
import { expect, it } from '@jest/globals';
import { openHost } from './support/host-page';
import { openPanel } from './support/pane-visits';
import { startServer } from './support/server';

it('makes the form from the ribbon with the pane closed, and not a second time', async () => {
  const server = await startServer();
  const host = await openHost(server);
  try {
    await host.pane().getByText('787,84').first().waitFor({ state: 'attached' });
    await host.page.click('#pane-close');
    await host.page.getByRole('button', { name: 'Tạo biểu mẫu' }).click();
    const pane = host.pane();
    await pane.getByRole('combobox', { name: 'Bộ chỉ số' }).selectOption('hcmc-commune-2026');
    await pane.getByText('Biểu mẫu có đủ 43 tiêu chí.').waitFor();
    await pane.getByRole('textbox', { name: 'Đơn vị' }).fill('Phường Bến Thành');
    await pane.getByRole('combobox', { name: 'Kỳ đánh giá' }).selectOption('2026-Q1');
    const make = pane.getByRole('main').getByRole('button', { name: 'Tạo biểu mẫu' });
    await make.click();
    await pane.getByText('Đã tạo các trang tính: Bảng chấm điểm, Số liệu.').waitFor();
    const sheets = await host.page.evaluate(() =>
      window.embeddedHost
        ?.port()
        .sheets()
        .map(({ name }) => name),
    );
    expect(sheets).toEqual(['DTI', 'Bảng chấm điểm', 'Số liệu', 'Danh mục']);
    expect((await host.cell('B6')).text).toBe('Phường Bến Thành');
    expect(await pane.getByText(/Chưa đặt được trang in/).count()).toBe(0);
    const page = await host.page.evaluate(() => {
      const port = window.embeddedHost?.port();
      return port?.page(port.activeSheet());
    });
    expect(page).toMatchObject({ orientation: 'Landscape', paper: 'A4', fitAcross: 1 });

    // The pane follows to the new form, and leads to where figures are typed.
    await pane.getByRole('main').getByRole('button', { name: 'Nhập số liệu' }).click();
    await pane.getByRole('option', { name: /^DTI-01 \(chưa nhập\)/ }).waitFor({ state: 'attached' });
    await openPanel(host, 'template', 'vi');
    await pane.getByRole('combobox', { name: 'Bộ chỉ số' }).selectOption('hcmc-commune-2026');
    await make.click();
    await pane.getByText('Chưa tạo biểu mẫu, tệp không thay đổi.').waitFor();
    await pane.getByText(/Tệp đã có trang tính tên “Bảng chấm điểm”/).waitFor();
  } finally {
    await host.close();
    await server.close();
  }
}, 90_000);
