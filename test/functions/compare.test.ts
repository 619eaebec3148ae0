import { describe, expect, it } from '@jest/globals';
import type { CellArgument } from '../../src/functions/arguments';
import { scoresheetCells } from './columns';
import { call } from './examples';

const column = (...cells: CellArgument[]): CellArgument[][] => cells.map((cell) => [cell]);

describe('RANKCHANGE', () => {
  it('counts places risen as positive, by unit and not by spelling or row', async () => {
    const now = column('TP. Hồ Chí Minh', 'Thừa Thiên - Huế', 'Xã Cần Giuộc', 'Xã Mới', null);
    const before = column('Huế', 'xã Cần Giuộc', 'TP.HCM');
    expect(await call('RANKCHANGE', now, column(1, 2, 3, 4, null), before, column(2, 1, 5))).toEqual(
      column(4, 0, -2, '', ''),
    );
  });

  it('is blank without a rank in either, which is no fall to the end', async () => {
    expect(await call('RANKCHANGE', column('A', 'B'), column(null, 1), column('A', 'B'), column(3, null))).toEqual(
      column('', ''),
    );
  });

  it.each<[string, CellArgument[], CellArgument[], CellArgument[], RegExp]>([
    ['points for ranks', ['A'], [0.7], [1], /^#VALUE! Row 1 .*“0.7”.*DTI.RANK/],
    ['points for the ranks before', ['A'], [1], [71.5], /^#VALUE! Row 1 .*“71.5”/],
  ])('refuses %s in their row', async (_, units, ranks, before, message) => {
    const [row] = await call('RANKCHANGE', column(...units), column(...ranks), column(...units), column(...before));
    expect(row?.[0]).toMatch(message);
  });

  it('names a unit that stands twice before, and compares the others', async () => {
    const rows = await call('RANKCHANGE', column('A', 'B'), column(1, 2), column('A', 'B', 'a'), column(2, 2, 3));
    expect(rows[0]?.[0]).toMatch(/^#N\/A .*“A” in rows 1, 3/);
    expect(rows[1]).toEqual([0]);
  });

  it('asks for columns of equally many rows', async () => {
    expect((await call('RANKCHANGE', column('A'), column(1, 2), column('A'), column(1)))[0]?.[0]).toMatch(/^#VALUE!/);
  });
});

describe('NEXTRANK', () => {
  it('tells what is lacking and the rank it gives: from 17 to the tie at 15', async () => {
    const rows = await call('NEXTRANK', column(0.6, 0.5, 0.5, 0.4, null));
    expect(rows).toEqual([
      ['', ''],
      [0.1, 1],
      [0.1, 1],
      [0.1, 2],
      ['', ''],
    ]);
  });

  it('counts what rounds up to the published value as reached', async () => {
    const rows = await call('NEXTRANK', column(0.7163, 0.7024, 0.70243), null, 4);
    expect(rows).toEqual([
      ['', ''],
      [0.01385, 1],
      [0.01382, 1],
    ]);
  });

  it('keeps leagues apart and leaves out who is in none', async () => {
    expect(await call('NEXTRANK', column(9, 8, 7, 6), column('A', 'B', 'a', null))).toEqual([
      ['', ''],
      ['', ''],
      [2, 1],
      ['', ''],
    ]);
  });

  it('gives a rank that RANK confirms', async () => {
    const values = [0.81234, 0.71635, 0.7163, 0.70241, 0.5];
    const rows = await call('NEXTRANK', column(...values), null, 4);
    for (const [at, [gain, rank]] of rows.entries()) {
      if (typeof gain !== 'number') continue;
      const moved = values.map((value, unit) => (unit === at ? value + gain : value));
      expect((await call('RANK', column(...moved), null, 4))[at]).toEqual([rank]);
    }
  });

  it('refuses a text among the values, as RANK does', async () => {
    expect((await call('NEXTRANK', column(1, 'cao')))[0]?.[0]).toMatch(/^#VALUE! Row 2/);
  });
});

describe('COMPARE', () => {
  it('shows the appraisal of the real scoresheet against its self-assessment: 22 cut, 5 raised, 35 equal', async () => {
    const rows = scoresheetCells().slice(1);
    const codes = rows.map(([code]) => [code ?? '']);
    const typed = (at: number) => rows.map((row) => [row[at] ?? null]);
    const compared = await call('COMPARE', codes, typed(5), codes, typed(4));
    const count = (word: string): number => compared.filter((row) => row[3] === word).length;
    expect([count('down'), count('up'), count('unchanged')]).toEqual([22, 5, 35]);
    const sum = compared.reduce((all, row) => all + Number(row[2]), 0);
    expect(Math.round(sum * 100) / 100).toBe(-181.57);
  });

  it('matches codes in any order and spelling; new ones have no change', async () => {
    expect(
      await call(
        'COMPARE',
        column('DTI-07', 1.1, 'x', null),
        column(2, 3, 4, 5),
        column('1.1', 'dti 07'),
        column(3, 1.9),
      ),
    ).toEqual([
      [1.9, 2, 0.1, 'up'],
      [3, 3, 0, 'unchanged'],
      ['', 4, '', 'new'],
      ['', '', '', ''],
    ]);
  });

  it('leaves change blank where a value is missing, and fails rows with texts', async () => {
    const rows = await call(
      'COMPARE',
      column('1', '2', '3'),
      column(null, 1, 'cao'),
      column('1', '2', '3'),
      column(1, 2, 3),
    );
    expect(rows[0]).toEqual([1, '', '', '']);
    expect(rows[1]).toEqual([2, 1, -1, 'down']);
    expect(rows[2]?.[3]).toMatch(/^#VALUE! .*“cao”/);
  });

  it('names a code that stands twice before', async () => {
    const rows = await call('COMPARE', column('1'), column(1), column('1', '1'), column(1, 2));
    expect(rows[0]?.[0]).toMatch(/^#N\/A .*“1” in rows 1, 2/);
  });
});
