import { describe, expect, it } from '@jest/globals';
import { centralFiguresOf } from '../../src/engine/central/figures';
import { reconcile } from '../../src/engine/central/reconcile';
import { findingMessage, findingTexts, type AnyFinding } from '../../src/messages/finding';
import { counts, criterion, edition, entry, figures, given, sheet } from '../engine/scoring/fixtures';
import { read } from '../engine/central/tables';

const BASE = edition([
  {
    id: '1',
    criteria: [
      given('1.3', 10),
      criterion({
        code: '1.4',
        max: 5,
        rule: { kind: 'ratio', numerator: ['a'], denominator: ['b'] },
        inputs: counts('a', 'b'),
      }),
    ],
  },
]);

const { figures: central } = read(
  ['criterion', 'value', 'measure', 'source', 'asOf', 'status', 'numerator', 'denominator'],
  [
    ['1.3', 10, 'points', 'Sở KH&CN', '30/09/2026', null, null, null],
    ['1.4', 56.9, 'figure', 'EMC', null, null, null, null],
  ],
);

const wrong = read(
  ['unit', 'period', 'criterion', 'value', 'measure', 'asOf', 'decimals'],
  [
    ['A', null, '1.3', '4.400', null, '31/12/2030', null],
    ['A', 'nay', '1.3', 'x', 'tệp', 'mai', -1],
    ['A', null, null, 5, null, null, null],
    ['A', null, '1.3', null, null, null, null],
    ['A', null, '7.7', 5, null, null, null],
    ['A', null, '1.4', 5, null, null, null],
    ['A', null, '1.4', 6, null, null, null],
  ],
  { edition: BASE },
);

const reconciled = (unit: string | null, table = central) =>
  reconcile(
    { ...sheet(entry('1.3', { self: 9.92 }), figures('1.4', { a: 1723, b: 3028 })), unit, period: '2026' },
    BASE,
    centralFiguresOf([...table]),
  ).findings;

const everything: readonly AnyFinding[] = [
  ...reconciled(null),
  ...reconciled('Xã B', wrong.figures),
  ...wrong.findings,
  ...read([], []).findings,
];

describe('texts about central figures', () => {
  it('are whole sentences in both languages, whatever is found', () => {
    for (const finding of everything) {
      const { vi, en } = findingTexts(finding);
      expect(vi).not.toBe(en);
      for (const text of [vi, en]) {
        expect(text).toMatch(/[.!]$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
      }
    }
    expect(new Set(everything.map(({ check }) => check)).size).toBeGreaterThan(10);
  });

  it('put both figures side by side, with source, date and the points under each', () => {
    const [conflict] = reconciled(null);
    expect(conflict && findingMessage(conflict, 'vi')).toBe(
      'Số liệu chưa khớp (điểm tự đánh giá): báo cáo 9,92, đối chiếu 10 (Sở KH&CN, 30/09/2026). Theo số liệu đối chiếu, tiêu chí được 10 điểm thay vì 9,92, tổng điểm 10 thay vì 9,92. Số liệu đối chiếu tính đến 30/09/2026, trước ngày cuối kỳ 31/12/2026. Hãy kiểm tra cả hai; nếu số liệu đối chiếu sai, hãy giải trình kèm tài liệu kiểm chứng.',
    );
  });

  it('say the factor between two units of measure', () => {
    const [, undecided] = reconciled(null);
    expect(undecided && findingMessage(undecided, 'en')).toBe(
      'Not compared with the central figure 56.9 (EMC): the two (0.569022457 and 56.9) differ by a factor of exactly 100, perhaps by their unit of measure. State the multiplier or the unit of measure in the central table.',
    );
  });
});
