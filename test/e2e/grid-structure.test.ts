/** Rows, columns, rules and marks of the grid: the Univer port in a real browser. */
import { describe, expect, it, jest } from '@jest/globals';
import { area, openGrid } from './support/grid-port';

jest.setTimeout(60_000);

const { withPort } = openGrid();

describe('rows and columns', () => {
  it('come, go and change places, with formulas following and the host told in Excel’s words', async () => {
    const result = await withPort(
      async (port, sheet, [cells, row, column, sum]) => {
        const heard: unknown[] = [];
        const stop = port.onChange(({ kind, source }) => {
          heard.push([kind, source]);
        });
        port.write(sheet, cells, [[{ constant: 3 }], [{ constant: 1 }], [{ constant: 2 }]]);
        port.write(sheet, sum, [[{ formula: '=SUM(T100:T102)' }]]);
        port.insert(sheet, row, 'Down');
        port.insert(sheet, column, 'Right');
        await port.settled();
        const moved = port.read(sheet, { top: 104, left: 20, bottom: 104, right: 20 })[0]?.[0]?.formula;
        port.remove(sheet, column, 'Left');
        port.remove(sheet, row, 'Up');
        port.reorderRows(sheet, cells, [1, 2, 0]);
        await port.settled();
        stop();
        const sorted = port.read(sheet, cells).map(([cell]) => cell?.value);
        port.insert(sheet, { ...cells, bottom: cells.top }, 'Down');
        const shifted = port.read(sheet, cells).map(([cell]) => cell?.value);
        port.remove(sheet, { ...cells, bottom: cells.top }, 'Up');
        const back = port.read(sheet, cells).map(([cell]) => cell?.value);
        port.clear(sheet, { ...cells, bottom: sum.bottom }, 'All');
        return { heard, moved, sorted, shifted, back };
      },
      [area('T100:T102'), area('A100:XFD100'), area('T1:T1048576'), area('T104')] as const,
    );
    expect(result.heard).toEqual([
      ['RangeEdited', 'api'],
      ['RangeEdited', 'api'],
      ['RowInserted', 'api'],
      ['ColumnInserted', 'api'],
      ['ColumnDeleted', 'api'],
      ['RowDeleted', 'api'],
      ['RangeEdited', 'api'],
    ]);
    expect(result.moved).toBe('=SUM(U101:U103)');
    expect(result.sorted).toEqual([1, 2, 3]);
    expect(result.shifted).toEqual([null, 1, 2]);
    expect(result.back).toEqual([1, 2, 3]);
  });

  it('hide and come back', async () => {
    const hidden = await withPort(
      (port, sheet, [row, column]) => {
        port.setFormat(sheet, row, { rowHidden: true });
        port.setFormat(sheet, column, { columnHidden: true });
        const during = [port.format(sheet, row).rowHidden, port.format(sheet, column).columnHidden];
        port.setFormat(sheet, row, { rowHidden: false });
        port.setFormat(sheet, column, { columnHidden: false });
        return [...during, port.format(sheet, row).rowHidden, port.format(sheet, column).columnHidden];
      },
      [area('A40'), area('Q1')] as const,
    );
    expect(hidden).toEqual([true, true, false, false]);
  });
});

describe('rules and marks', () => {
  it('validate cells, give way to others, and are taken away', async () => {
    const result = await withPort(
      (port, sheet, [all, one]) => {
        const texts = {
          showPrompt: true,
          promptTitle: 'Điểm',
          prompt: 'Nhập điểm',
          showError: true,
          errorTitle: 'Sai',
          error: 'Từ 0 đến 10',
          errorStyle: 'Stop' as const,
        };
        const list = { kind: 'list', source: 'Đạt,Không đạt', dropDown: true } as const;
        const decimal = { kind: 'decimal', operator: 'between', least: '0', most: '=$Q2' } as const;
        port.setValidation(sheet, all, { rule: list, ignoreBlanks: true, texts });
        port.setValidation(sheet, one, { rule: decimal, ignoreBlanks: false, texts });
        const both = port.validations(sheet);
        port.setValidation(sheet, all, null);
        return { both, left: port.validations(sheet).length };
      },
      [area('T1:T9'), area('T3')] as const,
    );
    expect(result.both).toHaveLength(2);
    expect(result.both[0]).toMatchObject({
      areas: [area('T1:T2'), area('T4:T9')],
      rule: { kind: 'list', source: 'Đạt,Không đạt', dropDown: true },
    });
    expect(result.both[1]).toMatchObject({
      areas: [area('T3')],
      rule: { kind: 'decimal', operator: 'between', least: '0', most: '=$Q2' },
      ignoreBlanks: false,
      texts: { error: 'Từ 0 đến 10', prompt: 'Nhập điểm', errorStyle: 'Stop' },
    });
    expect(result.left).toBe(0);
  });

  it('draw borders, keep links, locks, tab colours and properties', async () => {
    const result = await withPort((port, sheet, at) => {
      port.setBorder(sheet, at, 'bottom', { style: 'Double', weight: 'Thick', color: '#1F3864' });
      const line = port.border(sheet, at, 'bottom');
      port.setBorder(sheet, at, 'bottom', null);
      port.setHyperlink(sheet, at.top, at.left, { address: null, documentReference: 'DTI!A1', screenTip: null });
      port.setFormat(sheet, at, { locked: false });
      port.setTabColor(sheet, '#1F3864');
      port.setProperty('Title', 'Phiếu chấm');
      return {
        line,
        gone: port.border(sheet, at, 'bottom'),
        link: port.hyperlink(sheet, at.top, at.left)?.documentReference,
        locked: port.format(sheet, at).locked,
        tab: port.sheets()[0]?.tabColor,
        title: port.properties()['Title'],
      };
    }, area('T12:U12'));
    expect(result).toEqual({
      line: { style: 'Double', weight: 'Thick', color: '#1F3864' },
      gone: null,
      link: 'DTI!A1',
      locked: false,
      tab: '#1F3864',
      title: 'Phiếu chấm',
    });
  });
});
