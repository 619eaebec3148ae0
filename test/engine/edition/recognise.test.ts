import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { editionsMatching, soleMatch } from '../../../src/engine/edition/recognise';
import type { Edition } from '../../../src/engine/edition/schema';
import { shipped } from '../../support/shipped';

const TAY_NINH = shipped('tayninh-commune-2025');
const codesOf = (one: Edition) => pointCriteriaOf(one).map(({ code }) => code);
const CODES = codesOf(TAY_NINH);

/** The codes of a real commune's scoresheet: the first field of each row that begins with one. */
const scoresheetCodes = readFileSync('test/fixtures/tayninh-commune-2025-scoresheet.csv', 'utf8')
  .split('\n')
  .flatMap((line) => /^(\d+(?:\.\d+)+),/.exec(line)?.slice(1) ?? []);

/** An edition of the next year: the same codes, other maxima, one criterion more. */
const NEXT_YEAR: Edition = {
  ...TAY_NINH,
  id: 'tayninh-commune-2026',
  years: [2026],
  groups: TAY_NINH.groups.map((group) => ({
    ...group,
    criteria: group.criteria.flatMap((criterion) => {
      const changed = { ...criterion, max: 15 };
      return criterion.code === '6.8' ? [changed, { ...changed, code: '6.9' }] : [changed];
    }),
  })),
};

describe('recognising an edition by codes', () => {
  it('knows the real scoresheet', () => {
    expect(scoresheetCodes).toHaveLength(62);
    const [best, ...others] = editionsMatching(scoresheetCodes, OFFICIAL_EDITIONS);
    expect(best).toMatchObject({ exact: true, known: 1, covered: 1, unknown: [], absent: [] });
    expect(best?.edition.id).toBe('tayninh-commune-2025');
    expect(others).toEqual([]);
  });

  it('knows it without one of its rows, and names the row', () => {
    const matches = editionsMatching(
      CODES.filter((code) => code !== '4.22.3'),
      OFFICIAL_EDITIONS,
    );
    expect(soleMatch(matches)).toMatchObject({ ok: true, value: { exact: false, known: 1, absent: ['4.22.3'] } });
  });

  it('knows it with Roman group numbers, totals, headings and untidy codes', () => {
    const untidy = ['I', '', ...CODES.map((code) => ` ${code}.\u00a0`), '4.22', 'VI'];
    expect(editionsMatching(untidy, OFFICIAL_EDITIONS)).toMatchObject([{ exact: true }]);
  });

  it('does not know a list of mostly unknown codes', () => {
    const strange = CODES.map((code, index) => (index % 2 === 0 ? code : `X${code}`));
    expect(editionsMatching(strange, OFFICIAL_EDITIONS)).toEqual([]);
    expect(soleMatch([])).toEqual({ ok: false, error: [] });
  });

  it('does not know an edition by the numbers of its groups alone', () => {
    expect(editionsMatching(['1', '2', '3'], OFFICIAL_EDITIONS)).toEqual([]);
  });

  it('knows a few rows with a slip in one of them', () => {
    const codes = ['DTI-01', 'DTI-02', 'DTI-99'];
    expect(editionsMatching(codes, OFFICIAL_EDITIONS)).toMatchObject([{ unknown: ['DTI-99'] }]);
  });

  it.each(['dongthap-district', 'district-unnamed-2023', 'khanhhoa-commune-2024', 'province-2022'])(
    'never takes codes for %s, of which too little is known',
    (id) => {
      const codes = ['1.1', '1.2', '1.3', '1.4', ...codesOf(shipped(id))];
      expect(editionsMatching(codes, [shipped(id)])).toEqual([]);
    },
  );

  it('names a code that it does not know', () => {
    expect(editionsMatching([...CODES, '7.1'], OFFICIAL_EDITIONS)).toMatchObject([{ exact: false, unknown: ['7.1'] }]);
  });

  it('names the candidates when several editions fit alike', () => {
    const matches = editionsMatching(['1.1', '1.2'], [TAY_NINH, NEXT_YEAR]);
    const sole = soleMatch(matches);
    expect(sole.ok ? [] : sole.error.map((each) => each.edition.id)).toEqual([
      'tayninh-commune-2025',
      'tayninh-commune-2026',
    ]);
  });

  it('tells editions apart by their maxima', () => {
    const printed = new Map([
      ['1.1', 15],
      ['1.2', 15],
    ]);
    const sole = soleMatch(editionsMatching(['1.1', '1.2'], [TAY_NINH, NEXT_YEAR], printed));
    expect(sole.ok && sole.value.edition.id).toBe('tayninh-commune-2026');
  });

  it('prefers the edition whose codes are exactly those', () => {
    const sole = soleMatch(editionsMatching(CODES, [NEXT_YEAR, TAY_NINH]));
    expect(sole.ok && sole.value.edition.id).toBe('tayninh-commune-2025');
  });

  it('knows any part of an edition, in any order', () => {
    const part = fc
      .constantFrom(shipped('hcmc-commune-2026'), TAY_NINH)
      .chain((one) => fc.tuple(fc.constant(one.id), fc.shuffledSubarray(codesOf(one), { minLength: 1 })));
    fc.assert(
      fc.property(part, ([id, codes]) => {
        const sole = soleMatch(editionsMatching(codes, OFFICIAL_EDITIONS));
        expect(sole.ok && sole.value.edition.id).toBe(id);
      }),
    );
  });
});
