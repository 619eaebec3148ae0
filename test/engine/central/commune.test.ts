import { describe, expect, it } from '@jest/globals';
import type { CentralCell } from '../../../src/engine/central/figure';
import { readCentralTable } from '../../../src/engine/central/read-table';
import { reconcile, type ReconcileOptions } from '../../../src/engine/central/reconcile';
import type { Conflict } from '../../../src/engine/central/verdict';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { fixture, PLAIN_TABLE } from '../../workbook/fixtures';

const ID = 'tayninh-commune-2025';

function communeSheet() {
  const workbook = fixture(PLAIN_TABLE);
  const recognised = recogniseWorkbook(workbook, OFFICIAL_EDITIONS, { edition: ID });
  const edition = shipped(ID);
  if (!recognised.ok) throw new Error('The commune’s workbook is not recognised.');
  return { edition, scoresheet: readScoresheet(workbook, recognised.value.binding, edition).scoresheet };
}

/** The points of the council for what it raised, and the commune's own where both agree. */
const CENTRAL: readonly (readonly CentralCell[])[] = [
  ['1.1', 10],
  ['1.2', 10],
  ['1.3', 10],
  ['1.5', 10],
  ['5.1', 20],
  ['6.2', 10],
  ['6.7', 10],
];

const { edition, scoresheet } = communeSheet();

function compareWith(rows: readonly (readonly CentralCell[])[], options: ReconcileOptions = {}) {
  const header = ['Mã tiêu chí', 'Giá trị', 'Số chữ số thập phân', 'Nguồn', 'Ngày số liệu'];
  const table = {
    header,
    rows: rows.map(([code = null, value = null, decimals = null]) => [code, value, decimals, 'Sở KH&CN', '31/12/2025']),
    decimal: null,
    refAt: () => null,
  };
  const { figures, findings } = readCentralTable(table, { today: '2026-11-22', edition, units: null });
  expect(findings).toEqual([]);
  return reconcile(scoresheet, edition, figures, options);
}

const conflictsIn = (compared: ReturnType<typeof compareWith>): readonly Conflict[] =>
  compared.findings.flatMap((finding) => (finding.check === 'central-conflict' ? [finding.data] : []));

describe('the commune’s points against those of the council', () => {
  const compared = compareWith(CENTRAL);

  it('conflict in the five that the council raised, those with most points first, each with both figures', () => {
    expect(
      conflictsIn(compared).map(({ criterion, reported, centralValue }) => [criterion, reported.value, centralValue]),
    ).toEqual([
      ['6.2', 4, 10],
      ['6.7', 6.35, 10],
      ['1.1', 7.04, 10],
      ['1.2', 7.51, 10],
      ['1.3', 9.92, 10],
    ]);
    expect(compared.findings).toHaveLength(5);
  });

  it('match in the two that both give alike; no other criterion has a central figure', () => {
    const of = (verdict: string) =>
      compared.verdicts.filter((each) => each.verdict === verdict).map(({ criterion }) => criterion);
    expect(of('match')).toEqual(['1.5', '5.1']);
    expect(of('no-central')).toHaveLength(55);
  });

  it('say source, day and cell, and what the total and the index would be', () => {
    const [first] = conflictsIn(compared);
    expect(first?.central).toMatchObject({ source: 'Sở KH&CN', asOf: '2025-12-31' });
    expect(first?.reported.at).toEqual({ sheet: 'DTI', address: 'E57' });
    expect(first?.impact).toMatchObject({
      basis: 'self',
      points: { reported: 4, central: 10 },
      total: { reported: 787.84, central: 793.84 },
      index: { reported: 0.8207, central: 0.8269 },
    });
  });

  it('do not conflict in 9.92 beside a 10 that is rounded to whole points', () => {
    const rounded = compareWith(
      CENTRAL.map(([code = null, value = null]) => (code === '1.3' ? [code, value, 0] : [code, value])),
    );
    expect(conflictsIn(rounded).map(({ criterion }) => criterion)).toEqual(['6.2', '6.7', '1.1', '1.2']);
    expect(rounded.verdicts.find(({ criterion }) => criterion === '1.3')).toMatchObject({
      verdict: 'match',
      comparisons: [{ exact: false }],
    });
  });

  it('put a conflict that moves the rank before a larger one that does not', () => {
    const league = [{ unit: 'Xã kề dưới', points: null, index: 0.818 }];
    const conflicts = conflictsIn(
      compareWith(
        [
          ['6.2', 10],
          ['5.1', 15],
        ],
        { league },
      ),
    );
    expect(conflicts.map(({ criterion, impact }) => [criterion, impact.rank])).toEqual([
      ['5.1', { reported: 1, central: 2 }],
      ['6.2', { reported: 1, central: 1 }],
    ]);
  });
});
