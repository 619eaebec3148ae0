/** What people and other add-ins do to the workbook, in browser tests. */
import type { HostPage } from './host-page';

/** Runs office.js in the add-in's frame on the sheet of that name, as another add-in would. `use` has no closure. */
export async function onSheet(host: HostPage, sheet: string, use: (sheet: Excel.Worksheet) => void): Promise<void> {
  const frame = await host.paneFrame();
  await frame.evaluate(
    `Excel.run(async (context) => { (${use.toString()})(context.workbook.worksheets.getItem(${JSON.stringify(sheet)})); await context.sync(); })`,
  );
}

/** The sheets with their formulas that name functions of the add-in, by address. */
export async function dtiFormulas({ page }: HostPage): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const port = window.embeddedHost?.port();
    const sheets = port?.sheets() ?? [];
    return Object.fromEntries(
      sheets.map(({ id, name }) => {
        const used = port?.usedArea(id) ?? null;
        const cells = used === null ? [] : (port?.read(id, used).flat() ?? []);
        return [name, cells.flatMap(({ formula }) => (formula?.includes('DTI') === true ? [formula] : []))];
      }),
    );
  });
}

/** The texts of an area of the active sheet, row by row. */
export async function texts({ page }: HostPage, address: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate((wanted) => {
    const port = window.embeddedHost?.port();
    const [, left = 'A', top = '1', right = left, bottom = top] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(wanted) ?? [];
    const column = (letters: string): number =>
      Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const area = { top: Number(top) - 1, bottom: Number(bottom) - 1, left: column(left), right: column(right) };
    return (port?.read(port.activeSheet(), area) ?? []).map((row) => row.map(({ text }) => text));
  }, address);
}
