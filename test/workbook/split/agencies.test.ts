import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../src/engine/scoring/scoresheet';
import { agenciesOf, codesWithoutAgency } from '../../../src/workbook/split/agencies';

const entry = (criterion: string, responsible?: string): Entry => ({
  criterion,
  max: 10,
  inputs: {},
  self: null,
  appraised: [],
  final: null,
  state: 'missing',
  texts: responsible === undefined ? {} : { responsible },
  at: {},
});

describe('the agencies of a form', () => {
  it('are told apart whatever their case and accents, and a criterion may have several', () => {
    const entries = [
      entry('1.1', 'Phòng Kinh tế'),
      entry('1.2', 'PHÒNG KINH TẾ; Văn phòng'),
      entry('1.3', 'Văn phòng\n'),
    ];
    expect(agenciesOf(entries)).toEqual([
      { name: 'Phòng Kinh tế', codes: ['1.1', '1.2'] },
      { name: 'Văn phòng', codes: ['1.2', '1.3'] },
    ]);
  });

  it('leave over the criteria that nobody is responsible for', () => {
    expect(codesWithoutAgency([entry('1.1', ' ; '), entry('1.2'), entry('1.3', 'Văn phòng')])).toEqual(['1.1', '1.2']);
  });
});
