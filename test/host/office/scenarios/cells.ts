import { describe, expect, it } from '@jest/globals';
import type { RunningAddin } from '../../support/office-window';

/** Reading and writing cells, and reaching ranges from ranges. */
export function describeCells(addin: () => RunningAddin): void {
  describe('cells', () => {
    it('writes by Excel’s rules and reads back what it made of them', async () => {
      const read = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A1:D2');
        range.numberFormat = [
          ['General', '@', 'General', '0.00'],
          ['General', 'General', 'General', 'General'],
        ];
        range.values = [
          ['1.10', '1.10', "'007", '74.9%'],
          ['=SUM(D1)', true, 'Đạt', ''],
        ];
        range.load('values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount');
        range.load('cellCount,isEntireColumn,isEntireRow,addressLocal');
        await context.sync();
        return range.toJSON();
      });
      expect(read).toMatchObject({
        address: 'Sheet1!A1:D2',
        addressLocal: 'Sheet1!A1:D2',
        rowIndex: 0,
        columnIndex: 0,
        rowCount: 2,
        columnCount: 4,
        cellCount: 8,
        isEntireColumn: false,
        isEntireRow: false,
        values: [
          [1.1, '1.10', '007', 0.749],
          [0, true, 'Đạt', ''],
        ],
        formulas: [
          [1.1, '1.10', '007', 0.749],
          ['=SUM(D1)', true, 'Đạt', ''],
        ],
        text: [
          ['1.1', '1.10', '007', '0.749'],
          ['0', 'TRUE', 'Đạt', ''],
        ],
        valueTypes: [
          ['Double', 'String', 'String', 'Double'],
          ['Double', 'Boolean', 'String', 'Empty'],
        ],
        numberFormat: [
          ['General', '@', 'General', '0.00'],
          ['General', 'General', 'General', 'General'],
        ],
      });
    });

    it('leaves cells for null, fills a range with one value, and takes formulas', async () => {
      const values = await addin().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('F1:F3');
        range.values = [['x']];
        await context.sync().catch(() => undefined);
        range.values = 'x' as never;
        range.formulas = [[null], ['=1+1'], [3]];
        range.load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      });
      expect(values).toEqual([
        [['x'], [0], [3]],
        [['x'], ['=1+1'], [3]],
      ]);
    });

    it('writes more cells than office.js sends at once', async () => {
      const rows = 500;
      const last = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('H1:K500').values = Array.from({ length: rows }, (_row, r) => [r, r, r, r]);
        const cell = sheet.getRange('H1:K500').getLastCell();
        cell.load('values,address');
        await context.sync();
        return [cell.address, cell.values];
      });
      expect(last).toEqual(['Sheet1!K500', [[499]]]);
    });

    it('reaches ranges from a range', async () => {
      const addresses = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('B2:D4');
        const reached = [
          range.getCell(1, 1),
          range.getRow(1),
          range.getColumn(1),
          range.getLastRow(),
          range.getLastColumn(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(1, 1),
          range.getAbsoluteResizedRange(2, 2),
          range.getColumnsAfter(2),
          range.getRowsBelow(1),
          range.getEntireColumn(),
          range.getEntireRow(),
          range.getBoundingRect('A1'),
          range.getIntersection('C3:Z9'),
          range.getIntersectionOrNullObject(sheet.getRange('A1:B2')),
          sheet.getRange('J490:Z999').getUsedRange(true),
          sheet.getRange('J490:Z999').getUsedRangeOrNullObject(),
          sheet.getCell(4, 2),
          sheet.getRangeByIndexes(1, 1, 2, 3),
        ];
        for (const one of reached) {
          one.load('address');
        }
        await context.sync();
        return reached.map(({ address }) => address.replace('Sheet1!', ''));
      });
      expect(addresses.join(' ')).toBe(
        'C3 B3:D3 C2:C4 B4:D4 D2:D4 A3:C5 B2:E5 B2:C3 E2:F4 B5:D5 B:D 2:4 A1:D4 C3:D4 B2 J490:K500 J490:K500 C5 B2:D3',
      );
    });

    it('answers null objects where there is nothing', async () => {
      const missing = await addin().Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getActiveWorksheet();
        const none = [
          worksheets.getItemOrNullObject('Nope'),
          worksheets.getItemOrNullObject('Nope').getRange('A1'),
          sheet.getRange('Z900:Z999').getUsedRangeOrNullObject(),
          sheet.getRange('A1').getIntersectionOrNullObject('B2'),
          sheet.getRange('A1').getMergedAreasOrNullObject(),
        ];
        await context.sync();
        return none.map(({ isNullObject }) => isNullObject);
      });
      expect(missing).toEqual([true, true, true, true, true]);
    });

    it('merges, and tells the merged areas', async () => {
      const merged = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A20:B21').merge();
        sheet.getRange('A22:B23').merge(true);
        await context.sync();
        const areas = sheet.getRange('A1:F30').getMergedAreasOrNullObject();
        areas.load('address,areaCount,cellCount,areas/items/address,worksheet/name');
        const count = areas.areas.getCount();
        await context.sync();
        sheet.getRange('A20:B23').unmerge();
        const after = sheet.getRange('A1:F30').getMergedAreasOrNullObject();
        await context.sync();
        const items = areas.areas.items.map(({ address }) => address);
        return [
          areas.address,
          areas.areaCount,
          areas.cellCount,
          items,
          count.value,
          areas.worksheet.name,
          after.isNullObject,
        ];
      });
      expect(merged).toEqual([
        'Sheet1!A20:B21,Sheet1!A22:B22,Sheet1!A23:B23',
        3,
        8,
        ['Sheet1!A20:B21', 'Sheet1!A22:B22', 'Sheet1!A23:B23'],
        3,
        'Sheet1',
        true,
      ]);
    });

    it('clears contents, formats or both', async () => {
      const cleared = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:D1').clear('Contents');
        sheet.getRange('A1:D1').calculate();
        const range = sheet.getRange('A1:D1');
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];
      });
      expect(cleared).toEqual([[['', '', '', '']], [['General', '@', 'General', '0.00']]]);
    });

    it('selects cells and tells what is selected', async () => {
      const selected = await addin().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C3:D4').select();
        const range = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        range.load('address,worksheet/name');
        cell.load('address');
        await context.sync();
        return [range.address, range.worksheet.name, cell.address];
      });
      expect(selected).toEqual(['Sheet1!C3:D4', 'Sheet1', 'Sheet1!C3']);
    });
  });
}
