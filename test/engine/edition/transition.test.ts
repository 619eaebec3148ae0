import { describe, expect, it } from '@jest/globals';
import { transitionTable } from '../../../src/engine/edition/transition';
import { shipped } from '../../support/shipped';
import { criterion, edition } from '../scoring/fixtures';

const named = (code: string, vi: string) => criterion({ code, max: 1, rule: { kind: 'given' }, name: { vi, en: vi } });
const of = (...pairs: readonly (readonly [string, string])[]) =>
  edition([{ id: 'G', criteria: pairs.map(([code, name]) => named(code, name)) }]);

describe('the transition between two editions', () => {
  const before = of(
    ['1.1', 'Phủ sóng 5G'],
    ['1.2', 'Trang thông  tin'],
    ['1.3', 'Chữ ký số'],
    ['1.4', 'Báo cáo'],
    ['1.5', 'Báo cáo'],
  );
  const after = of(
    ['1.1', 'Hạ tầng cáp quang'],
    ['1.2', 'Trang thông tin'],
    ['2.7', 'Phủ sóng 5g'],
    ['1.3', 'Chữ ký số cá nhân'],
    ['1.4', 'Báo cáo quý'],
    ['9.9', 'Báo cáo'],
    ['3.1', 'Dữ liệu mở'],
  );
  const table = transitionTable(before, after);
  const rows = table.rows.map(({ after: now, before: old, kind }) => [now.code, old.map(({ code }) => code), kind]);

  it('pairs by code and name, and by a name that stands once, whatever the number', () => {
    expect(rows.slice(1, 3)).toEqual([
      ['1.2', ['1.2'], 'code-and-name'],
      ['2.7', ['1.1'], 'name'],
    ]);
  });

  it('names what only might be the same, and never guesses', () => {
    expect(rows.slice(3, 6)).toEqual([
      // The number is the same and the words are not.
      ['1.3', ['1.3'], 'uncertain'],
      ['1.4', ['1.4'], 'uncertain'],
      // The name stood twice.
      ['9.9', ['1.4', '1.5'], 'uncertain'],
    ]);
  });

  it('tells what is new, also under an old number, and what is gone', () => {
    expect([rows[0], rows[6]]).toEqual([
      ['1.1', [], null],
      ['3.1', [], null],
    ]);
    expect(transitionTable(before, of(['1.2', 'Trang thông tin'])).gone.map(({ code }) => code)).toEqual([
      '1.1',
      '1.3',
      '1.4',
      '1.5',
    ]);
  });

  it('pairs an edition with itself throughout', () => {
    const tayNinh = shipped('tayninh-commune-2025');
    const { rows: all, gone } = transitionTable(tayNinh, tayNinh);
    expect(all).toHaveLength(62);
    expect(all.every(({ kind, after: now, before: [old] }) => kind === 'code-and-name' && old?.code === now.code)).toBe(
      true,
    );
    expect(gone).toEqual([]);
  });
});
