import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { shipped } from '../../support/shipped';
import { entry, sheet } from './fixtures';

const tayNinh = shipped('tayninh-commune-2025');

/** Code, name, group, maximum, self and appraised points of a row of the real commune's scoresheet. */
const ROW = /^([\d.]+),(?:"(?:[^"]|"")*"|[^,]*),(?:"[^"]*"|[^,]*),[\d.]*,([\d.]*),([\d.]*),/gm;
const points = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));

describe('the real scoresheet of a commune of Tây Ninh', () => {
  const csv = readFileSync('test/fixtures/tayninh-commune-2025-scoresheet.csv', 'utf8');
  const entries = [...csv.matchAll(ROW)].map(([, code = '', self, appraised]) =>
    entry(code, { self: points(self), appraised: [points(appraised)] }),
  );
  const card = scoreSheet(compileEdition(tayNinh), sheet(...entries));

  it('adds up to the totals that the commune reported', () => {
    expect(card).toMatchObject({
      rows: 62,
      unknown: [],
      duplicates: [],
      disputed: { self: [], appraised: [], final: [], computed: [] },
      suspects: [],
      complete: true,
      totals: { max: 960, self: 787.84, appraised: 606.27, final: null, computed: null },
      index: { self: 0.8207, appraised: 0.6315, final: null, computed: null },
    });
    expect(card.groups[0]).toMatchObject({ max: 80, self: 59.47, appraised: 50 });
    expect(card.groups.map(({ max }) => max)).toEqual([80, 100, 100, 520, 80, 80]);
  });

  it('sums the eleven children of 4.22 under it', () => {
    expect(card.headings).toMatchObject([{ criterion: '4.22', max: 230 }]);
  });
});
