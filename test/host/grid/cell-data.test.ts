import { describe, expect, it } from '@jest/globals';
import { CellValueType } from '@univerjs/presets';
import { REGIONAL } from '../../../src/host/regional/settings';
import { cellValue, generalText, toCellData, toPortCell } from '../../../src/host/grid/cell-data';

const GENERAL = { formula: null, numberFormat: 'General', shown: '' };

describe('cells as Univer stores them', () => {
  it('are text when they say so, whatever they look like', () => {
    expect(cellValue({ v: '4.10', t: CellValueType.STRING })).toBe('4.10');
    expect(cellValue({ v: '0123', t: CellValueType.FORCE_STRING })).toBe('0123');
  });

  it('are yes or no when stored as 1 or 0', () => {
    expect(cellValue({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(cellValue({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
  });

  it('are empty without a value or with an empty text', () => {
    expect(cellValue(null)).toBeNull();
    expect(cellValue({ s: 's1' })).toBeNull();
    expect(cellValue({ v: '', t: CellValueType.STRING })).toBeNull();
  });

  it('are the text of rich text, without marks of links', () => {
    const body = { dataStream: 'Xem \u001FCổng DTI\u001E\rvà phụ lục\r\n' };
    expect(cellValue({ p: { id: 'p', documentStyle: {}, body } })).toBe('Xem Cổng DTI\nvà phụ lục');
  });

  it('show yes and no as Excel does', () => {
    expect(toPortCell({ ...GENERAL, data: { v: 1, t: CellValueType.BOOLEAN }, shown: '1' }, REGIONAL.vi).text).toBe(
      'TRUE',
    );
  });

  it('show a number without the noise of binary fractions', () => {
    expect(generalText(0.1 + 0.2)).toBe('0.3');
    expect(generalText(606.2699999999999)).toBe('606.27');
    expect(generalText(1e21)).toBe('1E+21');
  });

  it('show a number with the decimal sign of the region, and hold it all the same', () => {
    const data = { v: 7.04, t: CellValueType.NUMBER };
    expect(toPortCell({ ...GENERAL, data }, REGIONAL.vi)).toMatchObject({ value: 7.04, text: '7,04' });
    expect(toPortCell({ ...GENERAL, data }, REGIONAL.en)).toMatchObject({ value: 7.04, text: '7.04' });
  });

  it('show a formatted number as it is drawn', () => {
    const cell = toPortCell(
      {
        data: { v: 0.749, t: CellValueType.NUMBER },
        formula: null,
        numberFormat: '0.0%',
        shown: '74.9%',
      },
      REGIONAL.en,
    );
    expect(cell).toMatchObject({ value: 0.749, text: '74.9%', isError: false });
  });

  it.each(['#N/A', '#BUSY!', '#SPILL!'])('hold the error %s', (error) => {
    expect(
      toPortCell({ ...GENERAL, formula: '=A1', data: { v: error, t: CellValueType.STRING } }, REGIONAL.en).isError,
    ).toBe(true);
  });
});

describe('writes', () => {
  it('replace a formula by a constant', () => {
    expect(toCellData({ constant: 5 })).toMatchObject({ v: 5, t: CellValueType.NUMBER, f: null, si: null });
  });

  it('replace a constant by a formula', () => {
    expect(toCellData({ formula: '=A1' })).toMatchObject({ f: '=A1', v: null });
  });

  it('leave the looks alone', () => {
    expect(toCellData({ constant: null })).not.toHaveProperty('s');
  });

  it('keep a text that looks like a number', () => {
    expect(toCellData({ constant: '4.10' })).toMatchObject({ v: '4.10', t: CellValueType.STRING });
  });
});
