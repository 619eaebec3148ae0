import { describe, expect, it } from '@jest/globals';
import { checkContext } from '../../../src/engine/checks/context';
import { subtotalDiffers } from '../../../src/engine/checks/subtotal-differs';
import { totalDiffers } from '../../../src/engine/checks/total-differs';
import type { PrintedTotal } from '../../../src/engine/scoring/scoresheet';
import { shipped } from '../../support/shipped';
import { outcomes, scoresheetFrom, type TestEntry } from './scoresheet-from';

const edition = shipped('tayninh-commune-2025');

const rows: TestEntry[] = [
  { criterion: '1.1', max: 10, self: 0.1, appraised: [1, 2] },
  { criterion: '1.2', max: 10, self: 0.2, appraised: [3, null] },
  { criterion: '2.1', max: 30, self: 15, appraised: [15, 14] },
];

function printed(group: string | null, figures: Partial<PrintedTotal>): PrintedTotal {
  return { group, max: null, self: null, appraised: [], final: null, at: {}, ...figures };
}

/** The outcomes that are not about empty cells. */
function judged(total: PrintedTotal, entries = rows, of = edition) {
  const check = total.group === null ? totalDiffers : subtotalDiffers;
  return outcomes(check, of, scoresheetFrom(of, entries, [total])).filter((outcome) => outcome !== 'inapplicable');
}

describe('subtotal-differs', () => {
  it.each([
    [{ max: 20, self: 0.3, appraised: [4, 2] }, ['holds', 'holds', 'holds', 'holds']],
    [{ self: 0.304 }, ['holds']],
    [{ self: 0.31 }, ['fails']],
    [{ max: 80 }, ['fails']],
    [{ appraised: [4, 6] }, ['holds', 'fails']],
    [{}, []],
  ])('of %j %j', (figures, expected) => {
    expect(judged(printed('1', figures))).toEqual(expected);
  });

  it('does not apply where the edition does not say what the group holds', () => {
    expect(judged(printed('NTS', { self: 100 }), rows, shipped('province-2022'))).toEqual([]);
  });

  it('tells the printed figure, the sum and the group', () => {
    const at = { self: { sheet: 'Phụ lục 1', address: 'D8' } };
    const scoresheet = scoresheetFrom(edition, rows, [printed('1', { self: 59.47, at })]);
    expect(subtotalDiffers.run(checkContext(edition, scoresheet))).toEqual([
      {
        check: 'subtotal-differs',
        severity: 'error',
        at: at.self,
        criterion: null,
        data: {
          column: 'self',
          round: null,
          printed: 59.47,
          sum: 0.3,
          group: { code: '1', name: edition.groups[0]?.name },
          heading: null,
          span: null,
          dependsOn: [],
        },
      },
    ]);
  });
});

describe('total-differs', () => {
  it.each([
    [{ max: 50, self: 15.3 }, ['holds', 'holds']],
    [{ max: 50, self: 15.4 }, ['holds', 'fails']],
  ])('of %j %j', (figures, expected) => {
    expect(judged(printed(null, figures))).toEqual(expected);
  });

  it('allows a maximum with or without rows that are not applicable', () => {
    const accepted = rows.map((row) => (row.criterion === '2.1' ? { ...row, state: 'not-applicable' as const } : row));
    expect(judged(printed(null, { max: 50 }), accepted)).toEqual(['holds']);
    expect(judged(printed(null, { max: 20 }), accepted)).toEqual(['holds']);
    expect(judged(printed(null, { max: 30 }), accepted)).toEqual(['fails']);
  });
});
