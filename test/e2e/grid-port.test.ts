/** What office.js reaches of the grid: the Univer port in a real browser. */
import { describe, expect, it, jest } from '@jest/globals';
import type { PortChange, PortSheetChange } from '../../src/host/port';
import { areaAddress } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/grid';
import { area, openGrid } from './support/grid-port';

jest.setTimeout(60_000);

const { host, withPort } = openGrid();

describe('cells', () => {
  it('are written with their kinds and read back', async () => {
    const cells = await withPort(async (port, sheet, at) => {
      port.write(sheet, at, [
        [{ constant: '4.10' }, { constant: 0.1 }, { constant: true }],
        [{ formula: '=Q2*3' }, { constant: null }, undefined],
      ]);
      await port.settled();
      return port.read(sheet, at).map((row) => row.map(({ value, formula, text }) => [value, formula, text]));
    }, area('P2:R3'));
    expect(cells[0]).toEqual([
      ['4.10', null, '4.10'],
      [0.1, null, '0,1'],
      [true, null, 'TRUE'],
    ]);
    expect(cells[1]?.[0]?.slice(1)).toEqual(['=Q2*3', '0,3']);
    expect(cells[1]?.[1]).toEqual([null, null, '']);
  });

  it('take the number format in their text, not in their value', async () => {
    const cell = await withPort((port, sheet, at) => {
      port.write(sheet, at, [[{ constant: 0.749 }]]);
      port.setNumberFormat(sheet, at, [['0.0%']]);
      return port.read(sheet, at)[0]?.[0];
    }, area('P5'));
    expect(cell).toMatchObject({ value: 0.749, text: '74,9%', numberFormat: '0.0%' });
  });

  it('keep their formulas and what these spill when only their looks, locks or links change', async () => {
    const cells = await withPort(
      async (port, sheet, [all, one, spilled]) => {
        const show = () => port.read(sheet, all).map((row) => row.map(({ formula, text }) => formula ?? text));
        port.write(sheet, one, [[{ formula: '=SEQUENCE(2,2)' }]]);
        await port.settled();
        const before = show();
        for (const at of [one, spilled]) {
          port.setNumberFormat(sheet, at, [['0.0']]);
          port.setFormat(sheet, at, { fill: '#FFE699', bold: true, wrap: true, locked: false });
          port.setBorder(sheet, at, 'top', { style: 'Continuous', weight: 'Thin', color: '#000000' });
          port.setHyperlink(sheet, at.top, at.left, {
            address: 'https://dti.gov.vn',
            documentReference: null,
            screenTip: null,
          });
        }
        await port.settled();
        const after = show();
        port.clear(sheet, all, 'All');
        return { before, after };
      },
      [area('T50:U51'), area('T50'), area('U51')] as const,
    );
    expect(cells.before).toEqual([
      ['=SEQUENCE(2,2)', '2'],
      ['3', '4'],
    ]);
    expect(cells.after).toEqual([
      ['=SEQUENCE(2,2)', '2'],
      ['3', '4,0'],
    ]);
  });

  it('are part of the used area, and no longer once they are cleared', async () => {
    const used = await withPort((port, sheet, at) => {
      port.write(sheet, at, [[{ constant: 1 }]]);
      const before = port.usedArea(sheet);
      port.clear(sheet, at, 'Contents');
      return [before, port.usedArea(sheet)];
    }, area('AZ900'));
    expect(used.map((found) => found && areaAddress(found))).toEqual(['A1:AZ900', 'A1:R63']);
  });

  it('keep their looks when only contents are cleared, and lose them otherwise', async () => {
    const fills = await withPort((port, sheet, at) => {
      port.setFormat(sheet, at, { fill: '#FFE699' });
      port.clear(sheet, at, 'Contents');
      const kept = port.format(sheet, at).fill;
      port.clear(sheet, at, 'Formats');
      return [kept, port.format(sheet, at).fill];
    }, area('P7:Q8'));
    expect(fills).toEqual(['#FFE699', null]);
  });
});

describe('looks', () => {
  it('come back as set, and leave out what differs within the area', async () => {
    const format = await withPort(
      (port, sheet, [all, one]) => {
        port.setFormat(sheet, all, { fill: '#DDE8CB', bold: true, columnWidth: 60, wrap: true, horizontal: 'Center' });
        port.setFormat(sheet, one, { bold: false });
        return port.format(sheet, all);
      },
      [area('P10:Q11'), area('Q11')] as const,
    );
    expect(format).toMatchObject({ fill: '#DDE8CB', columnWidth: 60, wrap: true, horizontal: 'Center' });
    expect(format).not.toHaveProperty('bold');
  });

  it('colour cells where a formula holds', async () => {
    const result = await withPort((port, sheet, at) => {
      const first = port.addConditionalFormat(sheet, { area: at, formula: '', fill: '#FF9999', fontColor: null });
      const second = port.addConditionalFormat(sheet, { area: at, formula: '=TRUE', fill: null, fontColor: '#C00000' });
      port.setConditionalFormat(sheet, first, { formula: '=$P2="4.10"' });
      const both = port.conditionalFormats(sheet);
      port.deleteConditionalFormat(sheet, second);
      return { first, both, left: port.conditionalFormats(sheet).length };
    }, area('P2:P3'));
    expect(result.both.map(({ formula, fill, fontColor }) => [formula, fill, fontColor])).toEqual([
      ['=$P2="4.10"', '#FF9999', null],
      ['=TRUE', null, '#C00000'],
    ]);
    expect(result.both[0]?.id).toBe(result.first);
    expect(result.left).toBe(1);
  });

  it('merge and part cells', async () => {
    const merges = await withPort((port, sheet, at) => {
      port.merge(sheet, at);
      const merged = port.merges(sheet);
      port.unmerge(sheet, at);
      return [merged, port.merges(sheet)];
    }, area('P13:R13'));
    expect(merges.map((found) => found.map(areaAddress))).toEqual([['P13:R13'], []]);
  });
});

describe('sheets', () => {
  it('are added without being shown, renamed, hidden and deleted, and the host hears of it', async () => {
    const result = await withPort((port, sheet) => {
      const heard: PortSheetChange[] = [];
      const stop = port.onSheets((change) => {
        heard.push(change);
      });
      const added = port.addSheet('_DTI');
      const active = port.activeSheet();
      port.write(added, { top: 300, left: 0, bottom: 300, right: 0 }, [[{ constant: 'x' }]]);
      port.renameSheet(added, 'Kết quả');
      port.setVisibility(added, 'VeryHidden');
      const sheets = port.sheets();
      port.setVisibility(added, 'Visible');
      const shown = port.sheets()[1]?.visibility;
      port.deleteSheet(added);
      stop();
      return {
        isActive: active === sheet,
        sheets,
        shown,
        left: port.sheets().length,
        kinds: heard.map(({ kind, nameBefore, source }) => [kind, nameBefore, source]),
      };
    }, null);
    expect(result.isActive).toBe(true);
    expect(result.sheets[1]).toMatchObject({ name: 'Kết quả', visibility: 'VeryHidden' });
    expect(result.shown).toBe('Visible');
    expect(result.left).toBe(1);
    expect(result.kinds).toEqual([
      ['added', null, 'api'],
      ['renamed', '_DTI', 'api'],
      ['deleted', null, 'api'],
    ]);
  });

  it('let nobody type into locked cells while they are protected', async () => {
    await withPort((port, sheet) => {
      port.setProtection(sheet, {});
    }, null);
    await host().select('E3');
    await host().page.keyboard.type('99');
    await host().page.keyboard.press('Enter');
    await host().page.keyboard.press('Delete');
    const isProtected = await withPort((port, sheet) => {
      const before = port.protection(sheet);
      port.setProtection(sheet, null);
      return before !== null;
    }, null);
    expect(isProtected).toBe(true);
    expect((await host().cell('E3')).value).toBe(7.51);
    await host().typeInto('F3', '8');
    expect((await host().cell('F3')).value).toBe(8);
  });
});

describe('names and tables', () => {
  it('are added and taken away', async () => {
    const result = await withPort((port, sheet, at) => {
      // Also the name of a function, which Excel allows.
      port.addName('Rate', '=DTI!$D$2');
      const names = port.names();
      port.deleteName('rate');
      const table = port.addTable(sheet, at, 'Diem');
      const [made] = port.tables();
      port.renameTable(table, 'DiemXa');
      const renamed = port.tables()[0]?.name;
      port.deleteTable(table);
      return { names, namesLeft: port.names().length, made, renamed, tablesLeft: port.tables().length };
    }, area('P20:Q22'));
    expect(result.names).toEqual([{ name: 'Rate', formula: '=DTI!$D$2' }]);
    expect(result.namesLeft).toBe(0);
    expect(result.made).toMatchObject({ name: 'Diem', area: area('P20:Q22') });
    expect(result.renamed).toBe('DiemXa');
    expect(result.tablesLeft).toBe(0);
  });
});

describe('what happens', () => {
  it('is told once for each write through office.js, with its area', async () => {
    const heard = await withPort(async (port, sheet, at) => {
      const changes: PortChange[] = [];
      const stop = port.onChange((change) => {
        changes.push(change);
      });
      port.write(sheet, at, [[{ constant: 1 }, { formula: '=P30+1' }]]);
      await port.settled();
      stop();
      return changes.map(({ area: where, source }) => ({ where, source }));
    }, area('P30:Q30'));
    expect(heard).toEqual([{ where: area('P30:Q30'), source: 'api' }]);
  });

  it('is told once when the selection moves', async () => {
    const told = await withPort((port, sheet, at) => {
      const areas: Area[] = [];
      const stop = port.onSelection((selection) => {
        areas.push(selection.area);
      });
      port.select(sheet, at);
      port.select(sheet, at);
      stop();
      return areas;
    }, area('B4:C5'));
    expect(told.map(areaAddress)).toEqual(['B4:C5']);
    expect(await host().page.evaluate(() => window.embeddedHost?.selectedAddress())).toBe('B4:C5');
  });
});
