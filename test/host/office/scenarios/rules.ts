import { describe, expect, it } from '@jest/globals';
import type { RunningAddin } from '../../support/office-window';

/** What cells take, who may change them, where they lead. */
export function describeRules(addin: () => RunningAddin): void {
  describe('rules', () => {
    it('validates by lists, numbers, lengths and formulas, and reads back what was set', async () => {
      const rules: readonly Excel.DataValidationRule[] = [
        { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } },
        { decimal: { formula1: 0, formula2: '=$D2', operator: 'Between' } },
        { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } },
        { textLength: { formula1: 500, operator: 'LessThan' } },
        { custom: { formula: '=$A1<>""' } },
      ];
      const read = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = rules.map((rule, index) => {
          const { dataValidation } = sheet.getRangeByIndexes(0, 20, 5, 5).getCell(index, 0);
          dataValidation.rule = rule;
          dataValidation.load('type,rule,ignoreBlanks');
          return dataValidation;
        });
        await context.sync();
        return cells.map(({ type, rule, ignoreBlanks }) => ({ type, rule, ignoreBlanks }));
      });
      expect(read.map(({ rule }) => rule)).toEqual(rules);
      expect(read.map(({ type }) => type)).toEqual(['List', 'Decimal', 'WholeNumber', 'TextLength', 'Custom']);
      expect(read.every(({ ignoreBlanks }) => ignoreBlanks)).toBe(true);
    });

    it('keeps prompt and alert, tells where cells differ, and clears', async () => {
      const prompt = { message: 'Nhập điểm', showPrompt: true, title: 'Điểm' };
      const errorAlert = { message: 'Từ 0 đến 10', showAlert: true, style: 'Warning' as const, title: 'Sai' };
      const read = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { dataValidation } = sheet.getRange('W1:W9');
        dataValidation.set({ prompt, errorAlert, ignoreBlanks: false });
        dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
        dataValidation.load('prompt,errorAlert,ignoreBlanks');
        sheet.getRange('W3').dataValidation.clear();
        await context.sync();
        const whole = sheet.getRange('W1:W9').dataValidation;
        const rest = sheet.getRange('W4:W9').dataValidation;
        const none = sheet.getRange('W3').dataValidation;
        [whole, rest, none].forEach((one) => one.load('type,rule'));
        await context.sync();
        return [
          dataValidation.prompt,
          dataValidation.errorAlert,
          dataValidation.ignoreBlanks,
          [whole, rest, none].map(({ type }) => type),
          none.rule,
        ];
      });
      expect(read).toEqual([prompt, errorAlert, false, ['MixedCriteria', 'Decimal', 'None'], {}]);
    });

    it('says that rules by dates are not emulated', async () => {
      const dated = addin().Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('W1');
        dataValidation.rule = { date: { formula1: '2026-01-01', operator: 'GreaterThan' } };
        await context.sync();
      });
      await expect(dated).rejects.toMatchObject({ code: 'ApiNotFound', message: /date/ });
    });

    it('lets unlocked cells of a protected sheet be written, and what the protection allows be done', async () => {
      const { Excel } = addin();
      const outcome = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = sheet.getRange('Y1:Y3');
        cells.format.protection.locked = false;
        cells.format.protection.load('locked');
        sheet.protection.protect({ allowInsertRows: true });
        sheet.protection.load('options');
        cells.values = [[1], [2], [3]];
        cells.clear('Contents');
        sheet.getRange('900:900').insert('Down');
        await context.sync();
        const { locked } = cells.format.protection;
        const attempt = (change: () => void): Promise<string> => {
          change();
          return context.sync().then(
            () => 'done',
            (error: unknown) => (error as OfficeExtension.Error).code,
          );
        };
        const refused = [
          await attempt(() => (sheet.getRange('X1:Y1').values = [[1, 1]])),
          await attempt(() => {
            sheet.getRange('900:900').delete('Up');
          }),
          await attempt(() => (cells.format.fill.color = '#FFFFFF')),
          await attempt(() => (cells.dataValidation.rule = { custom: { formula: '=TRUE' } })),
          await attempt(() => {
            cells.sort.apply([{ key: 0 }]);
          }),
        ];
        sheet.protection.unprotect();
        cells.format.protection.locked = true;
        await context.sync();
        return [locked, sheet.protection.options.allowInsertRows, refused];
      });
      expect(outcome).toEqual([false, true, Array.from({ length: 5 }, () => 'AccessDenied')]);
    });

    it('draws borders around and between cells', async () => {
      const lines = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { borders } = sheet.getRange('AA1:AB2').format;
        const bottom = borders.getItem('EdgeBottom');
        bottom.style = 'Double';
        bottom.color = '#1F3864';
        borders.getItem('InsideHorizontal').weight = 'Medium';
        borders.getItemAt(0).style = 'Continuous';
        borders.getItemAt(0).style = 'None';
        borders.load('count,items/sideIndex,items/style,items/weight,items/color');
        await context.sync();
        return [borders.count, borders.items.map(({ sideIndex, style, weight }) => `${sideIndex} ${style} ${weight}`)];
      });
      expect(lines).toEqual([
        6,
        [
          'EdgeTop None Thin',
          'EdgeBottom Double Thin',
          'EdgeLeft None Thin',
          'EdgeRight None Thin',
          'InsideVertical None Thin',
          'InsideHorizontal Continuous Medium',
        ],
      ]);
    });

    it('links cells to addresses and to places', async () => {
      const links = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const [web, place, none] = [sheet.getRange('AD1'), sheet.getRange('AD2'), sheet.getRange('AD3')];
        web.hyperlink = { address: 'https://dti.gov.vn', textToDisplay: 'DTI', screenTip: 'Mở' };
        place.hyperlink = { documentReference: 'Sheet1!A1' };
        [web, place, none].forEach((range) => range.load('hyperlink,values'));
        await context.sync();
        return [web.values, web.hyperlink, place.hyperlink, none.hyperlink];
      });
      expect(links).toEqual([
        [['DTI']],
        { address: 'https://dti.gov.vn', textToDisplay: 'DTI', screenTip: 'Mở' },
        { documentReference: 'Sheet1!A1', textToDisplay: '' },
        null,
      ]);
    });

    it('keeps the properties of the document', async () => {
      const read = await addin().Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = 'Phiếu chấm 2026';
        for (const name of ['subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const) {
          properties[name] = name;
        }
        properties.load('title,subject,author,keywords,comments,category,manager,company,lastAuthor');
        await context.sync();
        return [properties.title, properties.author, properties.lastAuthor];
      });
      expect(read).toEqual(['Phiếu chấm 2026', 'author', '']);
    });

    it('calculates by itself, and refuses to stop doing so', async () => {
      const mode = (value: 'Automatic' | 'Manual'): Promise<void> =>
        addin().Excel.run(async (context) => {
          context.workbook.application.calculationMode = value;
          await context.sync();
        });
      await mode('Automatic');
      await expect(mode('Manual')).rejects.toMatchObject({ code: 'ApiNotFound' });
    });
  });
}
