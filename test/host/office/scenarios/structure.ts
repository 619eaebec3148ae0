import { describe, expect, it } from '@jest/globals';
import { until, type RunningAddin } from '../../support/office-window';

/** Rows, columns and cells that come, go, hide and change places; what formulas spill. */
export function describeStructure(addin: () => RunningAddin): void {
  describe('structure', () => {
    /** Runs `batch` on a new sheet that is deleted afterwards. */
    const onNewSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
      addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.load('name,id');
        await context.sync();
        const result = await batch(sheet, context);
        sheet.delete();
        await context.sync();
        return result;
      });

    it('inserts and deletes rows, columns and cells, and what is there moves', async () => {
      const steps = await onNewSheet(async (sheet, context) => {
        const all = sheet.getRange('A1:C3');
        all.values = [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ];
        const seen: unknown[] = [];
        const see = async (): Promise<void> => {
          const now = sheet.getRange('A1:C3');
          now.load('values');
          await context.sync();
          seen.push(now.values.map((row) => row.join(',')).join(' '));
        };
        const inserted = sheet.getRange('2:2').insert('Down');
        inserted.load('address');
        await see();
        sheet.getRange('2:2').delete('Up');
        sheet.getRange('B:B').insert('Right');
        await see();
        sheet.getRange('B:B').delete('Left');
        sheet.getRange('A1').insert('Down');
        await see();
        sheet.getRange('A1').delete('Up');
        sheet.getRange('A1').delete('Left');
        await see();
        return [inserted.address.replace(`${sheet.name}!`, ''), ...seen];
      });
      expect(steps).toEqual(['2:2', '1,2,3 ,, 4,5,6', '1,,2 4,,5 7,,8', ',2,3 1,5,6 4,8,9', '2,3, 4,5,6 7,8,9']);
    });

    it('tells what was inserted and deleted, in Excel’s words', async () => {
      const { Excel, port } = addin();
      const heard: string[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets
          .getItem('Sheet1')
          .onChanged.add(({ changeType, address, changeDirectionState }) => {
            const directions = Object.values(changeDirectionState).join('');
            heard.push(`${changeType} ${address} ${directions}`);
            return Promise.resolve();
          });
        await context.sync();
        return added;
      });
      const row = { top: 99, left: 0, bottom: 99, right: 16383 };
      const column = { top: 0, left: 99, bottom: 1048575, right: 99 };
      const cell = { top: 99, left: 99, bottom: 99, right: 99 };
      port.insertByHand('s1', row, 'Down');
      port.removeByHand('s1', row, 'Up');
      port.insertByHand('s1', column, 'Right');
      port.removeByHand('s1', column, 'Left');
      port.insertByHand('s1', cell, 'Down');
      port.removeByHand('s1', cell, 'Up');
      await until(() => heard.length === 6);
      expect(heard).toEqual([
        'RowInserted 100:100 Down',
        'RowDeleted 100:100 Up',
        'ColumnInserted CV:CV Right',
        'ColumnDeleted CV:CV Left',
        'CellInserted CV100 Down',
        'CellDeleted CV100 Up',
      ]);
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    });

    it('refuses to move a part of merged cells', async () => {
      const refused = await onNewSheet(async (sheet, context) => {
        sheet.getRange('A2:B2').merge();
        await context.sync();
        sheet.getRange('A1').insert('Down');
        return context.sync().catch((error: unknown) => error);
      });
      expect(refused).toMatchObject({ code: 'InvalidOperation' });
    });

    it('sorts rows by columns, with headings and empty cells in their places', async () => {
      const sorted = await onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B5');
        range.numberFormat = Array.from({ length: 5 }, () => ['@', 'General']);
        range.values = [
          ['Mã', 'Điểm'],
          ['1.10', 2],
          ['1.2', ''],
          ['1.3', 9],
          ['1.4', 2],
        ];
        range.sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
        range.load('values');
        await context.sync();
        return range.values.map((row) => row.join(' '));
      });
      expect(sorted).toEqual(['Mã Điểm', '1.3 9', '1.10 2', '1.4 2', '1.2 ']);
    });

    it('hides rows and columns', async () => {
      const hidden = await onNewSheet(async (sheet, context) => {
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('C:C').columnHidden = true;
        const ranges = [sheet.getRange('A2:B2'), sheet.getRange('C1:C1'), sheet.getRange('A1:A3')];
        ranges.forEach((range) => range.load('rowHidden,columnHidden,hidden'));
        await context.sync();
        return ranges.map(({ rowHidden, columnHidden, hidden: isHidden }) => [rowHidden, columnHidden, isHidden]);
      });
      expect(hidden).toEqual([
        [true, false, true],
        [false, true, true],
        [null, false, null],
      ]);
    });

    it('tells what formulas spill into', async () => {
      const spilled = await onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('B2');
        range.load('address');
        await context.sync();
        addin().port.spill(sheet.id, { top: 1, left: 1, bottom: 3, right: 1 });
        const reached = [
          range.getSpillingToRange(),
          range.getSpillingToRangeOrNullObject(),
          sheet.getRange('B4').getSpillParent(),
          sheet.getRange('B4').getSpillParentOrNullObject(),
        ];
        reached.forEach((one) => one.load('address'));
        const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
        const has = [sheet.getRange('B2:B4'), sheet.getRange('B1:B4'), sheet.getRange('A1')];
        has.forEach((one) => one.load('hasSpill'));
        await context.sync();
        return [
          reached.map(({ address }) => address.replace(/.*!/, '')),
          none.isNullObject,
          has.map(({ hasSpill }) => hasSpill),
        ];
      });
      expect(spilled).toEqual([['B2:B4', 'B2:B4', 'B2', 'B2'], true, [true, null, false]]);
    });

    it('colours tabs', async () => {
      const colors = await onNewSheet(async (sheet, context) => {
        sheet.tabColor = '#1f3864';
        sheet.load('tabColor');
        await context.sync();
        const coloured = sheet.tabColor;
        sheet.tabColor = '';
        sheet.load('tabColor');
        await context.sync();
        return [coloured, sheet.tabColor];
      });
      expect(colors).toEqual(['#1F3864', '']);
    });

    it('tells of calculations and of new names of sheets', async () => {
      const { Excel, port } = addin();
      const heard: string[] = [];
      const hear = (line: string): Promise<void> => {
        heard.push(line);
        return Promise.resolve();
      };
      const handlers = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Sheet1');
        const added = [
          sheet.onCalculated.add(({ worksheetId }) => hear(`sheet calculated ${worksheetId}`)),
          worksheets.onCalculated.add(({ worksheetId }) => hear(`any calculated ${worksheetId}`)),
          sheet.onNameChanged.add(({ nameBefore, nameAfter }) => hear(`sheet ${nameBefore} → ${nameAfter}`)),
          worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => hear(`any ${nameBefore} → ${nameAfter}`)),
        ];
        await context.sync();
        context.workbook.application.calculate('Full');
        await context.sync();
        return added;
      });
      await until(() => heard.length === 2);
      port.renameSheet('s1', 'Phiếu');
      await until(() => heard.length === 4);
      expect(heard).toEqual(['sheet calculated s1', 'any calculated s1', 'sheet Sheet1 → Phiếu', 'any Sheet1 → Phiếu']);
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      port.renameSheet('s1', 'Sheet1');
    });
  });
}
