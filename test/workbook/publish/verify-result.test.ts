import { describe, expect, it } from '@jest/globals';
import { findingText } from '../../../src/messages/finding';
import type { PublishedLeague, PublishedUnit } from '../../../src/workbook/publish/result-schema';
import { compareLeagues } from '../../../src/workbook/publish/verify-result';
import { edition, given } from '../../engine/scoring/fixtures';

const parts = edition([{ id: '1', criteria: [given('1.1', 10)] }]);

const leagueOf = (more: Partial<PublishedUnit>): PublishedLeague => ({
  league: null,
  by: 'final',
  units: [
    {
      unit: 'Xã Một',
      rank: 1,
      index: 0.5,
      points: 5,
      groups: {},
      pillars: {},
      previousRank: null,
      change: null,
      ...more,
    },
  ],
  unranked: [],
});

const told = (then: Partial<PublishedUnit>, now: Partial<PublishedUnit>, language: 'vi' | 'en') =>
  compareLeagues([leagueOf(then)], [leagueOf(now)], parts).map((finding) => findingText(finding, language));

describe('figures that come out otherwise', () => {
  const [then, now] = [
    { groups: { '1': { index: 0.5, rank: 1 } }, criteria: { '1': 4 } },
    { groups: { '1': { index: 0.6, rank: 1 } }, criteria: { '1': 5 } },
  ];

  it('are told of a criterion as of one, beside a group of the same number', () => {
    expect(told(then, now, 'vi')).toEqual([
      expect.stringContaining('chỉ số của 1 công bố 0,5'),
      expect.stringContaining('điểm của tiêu chí 1 công bố 4'),
    ]);
    expect(told(then, now, 'en')).toEqual([
      expect.stringContaining('the index of 1 was'),
      expect.stringContaining('the points of criterion 1 was'),
    ]);
  });

  it('are called not there where nothing was published, which is not still to come', () => {
    expect(told({ points: null }, {}, 'vi')).toEqual([expect.stringContaining('điểm công bố không có, tính lại 5.')]);
  });
});
