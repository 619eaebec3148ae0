import { expect, it } from '@jest/globals';
import { sustainedPoints } from '../../../src/engine/checks/sustained';
import { sustainedModel } from '../../../src/taskpane/workbook/sustained-model';
import { scoresheetFrom } from '../../engine/checks/scoresheet-from';
import { shipped } from '../../support/shipped';

const edition = shipped('tayninh-commune-2025');
const REASON = 'Nền tảng do Bộ duy trì lâu dài';

it.each([
  ['2026-01-05T03:00:00.000Z', '2026-01-05'],
  ['hôm qua', null],
  ['', null],
])('shows the day of a judgement made at “%s” as %s', (at, day) => {
  const sheet = scoresheetFrom(edition, [{ criterion: '1.1', self: 10 }]);
  const durability = [{ criterion: '1.1', durability: 'sustainable', reason: REASON, at }] as const;
  const points = sustainedPoints(edition, sheet, { previous: [{ ...sheet, period: '2024' }], durability });
  const line =
    points === null ? null : sustainedModel(points, edition).lines.find(({ criterion }) => criterion === '1.1');
  expect(line?.ruling).toEqual({ reason: REASON, day });
});
