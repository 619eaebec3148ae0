import { describe, expect, it } from '@jest/globals';
import { fromStyle, hexColor, toStyle } from '../../../src/host/grid/style';

describe('looks of cells', () => {
  it('come back as they were set', () => {
    const looks = {
      fill: '#FFE699',
      fontName: 'Times New Roman',
      fontSize: 13,
      fontColor: '#C00000',
      bold: true,
      italic: true,
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
    } as const;
    expect(fromStyle(toStyle(looks))).toEqual(looks);
  });

  it('say nothing of members that are not set', () => {
    expect(toStyle({ bold: false })).toEqual({ bl: 0 });
  });

  it('have no fill once it is cleared', () => {
    expect(fromStyle(toStyle({ fill: null })).fill).toBeNull();
  });

  it('know colours in both of the ways that Univer writes them', () => {
    expect(hexColor('rgb(255, 230, 153)')).toBe('#FFE699');
    expect(hexColor('#ffe699')).toBe('#FFE699');
    expect(hexColor('var(--x)')).toBeNull();
  });
});
