import { describe, expect, it } from '@jest/globals';
import { publishTexts } from '../../../src/messages/publish-texts';
import { partChangesSheet } from '../../../src/workbook/publish/part-changes-sheet';
import { edition, given } from '../../engine/scoring/fixtures';
import { comparisonOf, part, unitChange, valuesOf } from './two-years';

const parts = edition(['1', '2', '3'].map((id) => ({ id, criteria: [given(`${id}.1`, 10)] })));
const made = (...[units, groups]: Parameters<typeof comparisonOf>) =>
  partChangesSheet(comparisonOf(units, groups), parts, 'AB12', publishTexts('vi'));

describe('the sheet of changes by pillar and group', () => {
  it('shows value and places of every group that both years have, of units of all leagues', () => {
    const sheet = made(
      [
        unitChange('Sở Một', { league: 'so', groups: new Map([['1', part(0.5, 2)]]) }),
        unitChange('Xã Hai', {
          league: 'xa',
          groups: new Map([
            ['1', part(0.2, 0)],
            ['3', part(0.4, -1)],
          ]),
        }),
        unitChange('Xã Mới', { league: 'xa' }),
      ],
      ['1', '3'],
    );
    const values = valuesOf(sheet);
    expect(values.slice(-3)).toEqual([
      ['Đơn vị', 'Group 1', 'Bậc', 'Group 3', 'Bậc'],
      ['Sở Một', 0.1, 2, null, null],
      ['Xã Hai', 0.1, 0, 0.1, -1],
    ]);
    expect(sheet?.columns).toHaveLength(5);
    const heading = values.length - 3;
    expect(sheet?.print?.repeatedRows).toEqual({ first: heading, last: heading });
  });

  it('is left out where the years share no group, or nobody has a value in both', () => {
    const known = unitChange('Xã Một', { groups: new Map([['1', part(0.5, 1)]]) });
    expect(made([known], [])).toBeNull();
    expect(made([unitChange('Xã Một')], ['1'])).toBeNull();
  });
});
