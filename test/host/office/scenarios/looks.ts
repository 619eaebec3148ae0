import { describe, expect, it } from '@jest/globals';
import type { RunningAddin } from '../../support/office-window';

/** Formats and conditional formats. */
export function describeLooks(addin: () => RunningAddin): void {
  describe('looks', () => {
    it('sets formats and reads them back; null where cells differ', async () => {
      const looks = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { format } = sheet.getRange('A1:B1');
        format.fill.color = '#ffe699';
        format.font.set({ name: 'Arial', size: 12, color: '#C00000', bold: true, italic: true });
        format.set({
          horizontalAlignment: 'Center',
          verticalAlignment: 'Top',
          wrapText: true,
          columnWidth: 90,
          rowHeight: 20,
        });
        format.autofitRows();
        format.autofitColumns();
        sheet.getRange('B1').format.font.bold = false;
        format.load('horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,fill/color');
        format.load('font/name,font/size,font/color,font/bold,font/italic');
        await context.sync();
        const read = format.toJSON();
        format.fill.clear();
        format.useStandardWidth = true;
        format.load('fill/color,columnWidth,useStandardWidth');
        await context.sync();
        const { columnWidth, useStandardWidth } = format;
        return { ...read, cleared: format.fill.color, after: { isNarrower: columnWidth < 90, useStandardWidth } };
      });
      expect(looks).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        columnWidth: 90,
        rowHeight: 20,
        fill: { color: '#FFE699' },
        font: { name: 'Arial', size: 12, color: '#C00000', bold: null, italic: true },
        cleared: '#FFFFFF',
        after: { isNarrower: true, useStandardWidth: true },
      });
    });

    it('keeps column charts', async () => {
      const chart = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const made = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B4'), 'Columns');
        made.title.text = 'Chỉ số';
        made.legend.visible = false;
        const own = made.series.getItemAt(0);
        own.name = 'Năm nay';
        own.setXAxisValues(sheet.getRange('A2:A4'));
        const other = made.series.add('Năm trước');
        other.setValues(sheet.getRange('C2:C4'));
        made.setPosition(sheet.getRange('A6'), sheet.getRange('E20'));
        made.load('name,id,title/text,legend/visible,series/count');
        sheet.charts.load('count,items/name');
        own.load('name');
        await context.sync();
        const again = sheet.charts.getItem(made.name);
        again.load('id');
        await context.sync();
        const { title, legend, series, id } = made;
        const isSame = again.id === id && sheet.charts.items[0]?.name === made.name;
        return [title.text, legend.visible, series.count, own.name, sheet.charts.count, isSame];
      });
      expect(chart).toEqual(['Chỉ số', false, 2, 'Năm nay', 1, true]);
    });

    it('refuses charts that are not emulated', async () => {
      const pie = addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('Pie', sheet.getRange('B2:B4'));
        await context.sync();
      });
      await expect(pie).rejects.toMatchObject({ code: 'ApiNotFound' });
    });

    it('keeps how a sheet prints', async () => {
      const print = await addin().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.centerHorizontally = true;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintArea('A1:Q60');
        pageLayout.setPrintTitleRows('$8:$8');
        const footers = pageLayout.headersFooters.defaultForAllPages;
        footers.leftFooter = 'Mã: 1';
        footers.centerFooter = '&P/&N';
        footers.rightFooter = 'DTI';
        pageLayout.load('orientation,paperSize,centerHorizontally,zoom');
        footers.load('leftFooter,centerFooter,rightFooter');
        await context.sync();
        return { ...pageLayout.toJSON(), footers: footers.toJSON() };
      });
      expect(print).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
        footers: { leftFooter: 'Mã: 1', centerFooter: '&P/&N', rightFooter: 'DTI' },
      });
      const { port } = addin();
      expect(port.page(port.activeSheet())).toMatchObject({ area: 'A1:Q60', titleRows: '$8:$8', fitAcross: 1 });
    });

    it('keeps which rows can be filtered', async () => {
      const enabled = await addin().Excel.run(async (context) => {
        const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
        autoFilter.load('enabled');
        await context.sync();
        const before = autoFilter.enabled;
        autoFilter.apply(context.workbook.worksheets.getActiveWorksheet().getRange('A3:J40'));
        autoFilter.load('enabled');
        await context.sync();
        return [before, autoFilter.enabled];
      });
      expect(enabled).toEqual([false, true]);
      const { port } = addin();
      expect(port.filter(port.activeSheet())).toBe('A3:J40');
    });

    it('keeps conditional formats of custom formulas', async () => {
      const formats = await addin().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('F1:F9');
        const added = range.conditionalFormats.add('Custom');
        added.custom.format.fill.color = '#FFC7CE';
        added.custom.format.font.color = '#9C0006';
        added.custom.rule.formula = '=$F1="error"';
        added.load('id,type');
        await context.sync();
        const found = range.conditionalFormats.getItem(added.id);
        const { custom } = found;
        custom.load('rule/formula,format/fill/color,format/font/color');
        const whole = found.getRange();
        whole.load('address');
        const either = found.customOrNullObject;
        const missing = range.conditionalFormats.getItemOrNullObject('nope');
        range.conditionalFormats.load('items/id');
        const before = range.conditionalFormats.getCount();
        await context.sync();
        const { items } = range.conditionalFormats;
        found.delete();
        range.conditionalFormats.add('Custom');
        range.conditionalFormats.clearAll();
        const after = range.conditionalFormats.getCount();
        await context.sync();
        return {
          type: added.type,
          formula: custom.rule.formula,
          fill: custom.format.fill.color,
          font: custom.format.font.color,
          address: whole.address,
          found: [either.isNullObject, missing.isNullObject],
          ids: items.map(({ id }) => id === added.id),
          counts: [before.value, after.value],
        };
      });
      expect(formats).toEqual({
        type: 'Custom',
        formula: '=$F1="error"',
        fill: '#FFC7CE',
        font: '#9C0006',
        address: 'Sheet1!F1:F9',
        found: [false, true],
        ids: [true],
        counts: [1, 0],
      });
    });
  });
}
