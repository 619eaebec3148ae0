import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import type { InputValue } from '../../../src/engine/scoring/scoresheet';
import { shipped } from '../../support/shipped';
import { figures, sheet } from './fixtures';

function points(id: string, code: string, inputs: Record<string, InputValue>): number | null | undefined {
  const edition = shipped(id);
  const card = scoreSheet(compileEdition(edition), sheet(figures(code, inputs)));
  return card.entries.find(({ criterion }) => criterion === code)?.computed;
}

describe('rules of the district tables', () => {
  it.each([
    [5, 20],
    [4, 20],
    [3, 15],
    [2, 10],
    [1, 5],
    [0, 0],
  ])('%d meetings of the steering committee earn %d of 20', (n, earned) => {
    expect(points('district-unnamed-2023', '1.1', { n })).toBe(earned);
  });

  it('directives signed by the chairperson earn their share', () => {
    expect(points('district-unnamed-2023', '1.3', { a: 3, b: 4 })).toBe(15);
  });

  it.each([
    ['head', 10],
    ['deputy', 5],
    ['other', 0],
  ])('a committee chaired by the %s earns %d of 10', (chair, earned) => {
    expect(points('dongthap-district', '1.1', { chair })).toBe(earned);
  });

  it('each half of leading digital transformation earns half', () => {
    expect(points('dongthap-district', '1.2', { attends: true, chairs: false })).toBe(5);
  });
});
