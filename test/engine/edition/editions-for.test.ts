import { describe, expect, it } from '@jest/globals';
import { editionsFor, servesYear } from '../../../src/engine/edition/editions-for';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { shipped } from '../../support/shipped';

describe('the edition for a year', () => {
  it.each([
    ['province-2022', 2020, ['province-2020']],
    ['province-2022', 2022, ['province-2022']],
    ['province-2022', 2023, ['province-2023']],
    ['province-2022', 2024, ['province-2025']],
    ['hcmc-commune-2026', 2025, ['hcmc-commune-2025']],
    ['tayninh-commune-2025', 2026, []],
    ['ministry-2022', 2020, ['ministry-2020']],
  ])('of the line of %s in %i is %j', (id, year, expected) => {
    expect(editionsFor(shipped(id), year, OFFICIAL_EDITIONS).map((found) => found.id)).toEqual(expected);
  });

  it('is not judged where the years of an edition are not known', () => {
    expect(servesYear(shipped('dongthap-district'), 2023)).toBeNull();
    expect(servesYear(shipped('province-2022'), 2023)).toBe(false);
  });
});
