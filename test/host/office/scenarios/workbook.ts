import { describe, expect, it } from '@jest/globals';
import type { RunningAddin } from '../../support/office-window';

/** Sheets, names, settings, tables. */
export function describeWorkbook(addin: () => RunningAddin): void {
  describe('workbook', () => {
    it('lists, adds, renames, hides and deletes sheets', async () => {
      const sheets = await addin().Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        context.workbook.load('name,readOnly');
        const added = worksheets.add('Phiếu chấm');
        added.name = 'Phiếu 1';
        added.visibility = 'VeryHidden';
        added.load('id,name,position,visibility');
        worksheets.load('items/name,items/id,items/visibility');
        const counts = [worksheets.getCount(), worksheets.getCount(true)];
        const [first, last, active] = [
          worksheets.getFirst(),
          worksheets.getLast(true),
          worksheets.getActiveWorksheet(),
        ];
        first.load('name');
        last.load('name');
        active.load('name');
        await context.sync();
        const names = worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
        const again = worksheets.getItem(added.id);
        again.visibility = 'Visible';
        again.activate();
        again.calculate(true);
        const now = worksheets.getActiveWorksheet();
        now.load('name');
        await context.sync();
        again.delete();
        worksheets.getItem('Sheet1').activate();
        await context.sync();
        return [
          context.workbook.name,
          names,
          counts.map(({ value }) => value),
          added.position,
          first.name,
          last.name,
          now.name,
        ];
      });
      expect(sheets).toEqual([
        'Book1.xlsx',
        ['Sheet1 Visible', 'Phiếu 1 VeryHidden'],
        [2, 1],
        1,
        'Sheet1',
        'Sheet1',
        'Phiếu 1',
      ]);
    });

    it('tells the used range of a sheet', async () => {
      const used = await addin().Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const empty = worksheets.add();
        empty.load('name');
        const none = empty.getUsedRangeOrNullObject(true);
        const first = empty.getUsedRange();
        first.load('address');
        empty.getRange('C5').values = [[1]];
        const some = empty.getUsedRangeOrNullObject(true);
        some.load('address');
        await context.sync();
        empty.delete();
        await context.sync();
        return [empty.name, none.isNullObject, first.address, some.address];
      });
      expect(used).toEqual(['Sheet2', true, 'Sheet2!A1', 'Sheet2!C5']);
    });

    it('protects a sheet and freezes panes', async () => {
      const { Excel, port } = addin();
      const locked = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.protect({ allowFormatCells: false });
        sheet.protection.load('protected');
        await context.sync();
        const isLocked = sheet.protection.protected;
        sheet.getRange('A1').values = [[1]];
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        sheet.protection.unprotect();
        sheet.freezePanes.freezeRows(2);
        sheet.freezePanes.freezeColumns(1);
        sheet.freezePanes.unfreeze();
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        await context.sync();
        return isLocked;
      });
      expect(locked).toBe(true);
      expect(port.protection('s1')).toBeNull();
      expect(port.frozen('s1')).toEqual({ rows: 3, columns: 2 });
    });

    it('keeps defined names', async () => {
      const names = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const added = context.workbook.names.add('DTI_Rate', sheet.getRange('B2:B3'));
        added.load('name,formula,type,value,scope,visible');
        const range = sheet.getRange('DTI_Rate');
        range.load('address');
        await context.sync();
        const item = context.workbook.names.getItem('dti_rate');
        item.formula = '=Sheet1!$C$4';
        const moved = item.getRange();
        const same = item.getRangeOrNullObject();
        moved.load('address');
        same.load('address');
        const missing = context.workbook.names.getItemOrNullObject('Zip');
        context.workbook.names.load('items/name');
        const count = context.workbook.names.getCount();
        await context.sync();
        const listed = context.workbook.names.items.map(({ name }) => name);
        item.delete();
        await context.sync();
        return [added.toJSON(), range.address, moved.address, same.address, missing.isNullObject, listed, count.value];
      });
      expect(names).toEqual([
        expect.objectContaining({
          name: 'DTI_Rate',
          formula: '=Sheet1!$B$2:$B$3',
          type: 'Range',
          value: 'Sheet1!$B$2:$B$3',
          scope: 'Workbook',
          visible: true,
        }),
        'Sheet1!B2:B3',
        'Sheet1!C4',
        'Sheet1!C4',
        true,
        ['DTI_Rate'],
        1,
      ]);
    });

    it('keeps settings', async () => {
      const settings = await addin().Excel.run(async (context) => {
        const all = context.workbook.settings;
        const added = all.add('config', { rows: [1, 2] });
        added.load('key,value');
        await context.sync();
        const first: unknown = added.value;
        const item = all.getItem('config');
        item.value = 'new' as never;
        item.load('value');
        const missing = all.getItemOrNullObject('nope');
        all.load('items/key');
        const count = all.getCount();
        await context.sync();
        const keys = all.items.map(({ key }) => key);
        const second: unknown = item.value;
        item.delete();
        await context.sync();
        return [added.key, first, second, missing.isNullObject, keys, count.value];
      });
      expect(settings).toEqual(['config', { rows: [1, 2] }, 'new', true, ['config'], 1]);
    });

    it('keeps tables', async () => {
      const tables = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const added = sheet.tables.add('M1:N3', true);
        added.name = 'Units';
        added.load('id,name,showHeaders,showTotals,worksheet/name');
        const parts = [added.getRange(), added.getHeaderRowRange(), added.getDataBodyRange()];
        parts.forEach((part) => part.load('address'));
        const touched = sheet.getRange('N3:Z9').getTables();
        touched.load('items/name');
        const inside = sheet.getRange('N3:Z9').getTables(true).getCount();
        await context.sync();
        const { tables: all } = context.workbook;
        all.load('count,items/name');
        const [byName, missing, count] = [all.getItem('units'), all.getItemOrNullObject('nope'), all.getCount()];
        const scoped = sheet.getRange('M1:N9').getTables().getItem('Units');
        byName.load('id');
        scoped.load('id');
        await context.sync();
        const listed = [all.count, all.items.map(({ name }) => name), count.value];
        const cells = byName.convertToRange();
        cells.load('address');
        sheet.tables.add(sheet.getRange('M1:N3'), true).delete();
        await context.sync();
        return {
          added: [added.name, added.showHeaders, added.showTotals, added.worksheet.name],
          parts: parts.map(({ address }) => address),
          touched: touched.items.map(({ name }) => name),
          inside: inside.value,
          listed,
          same: [byName.id === added.id, scoped.id === added.id],
          missing: missing.isNullObject,
          cells: cells.address,
        };
      });
      expect(tables).toEqual({
        added: ['Units', true, false, 'Sheet1'],
        parts: ['Sheet1!M1:N3', 'Sheet1!M1:N1', 'Sheet1!M2:N3'],
        touched: ['Units'],
        inside: 0,
        listed: [1, ['Units'], 1],
        same: [true, true],
        missing: true,
        cells: 'Sheet1!M1:N3',
      });
    });

    it('calculates', async () => {
      const state = await addin().Excel.run(async (context) => {
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        application.calculate('Full');
        application.load('calculationMode,calculationState');
        await context.sync();
        return [application.calculationMode, application.calculationState];
      });
      expect(state).toEqual(['Automatic', 'Done']);
    });
  });
}
