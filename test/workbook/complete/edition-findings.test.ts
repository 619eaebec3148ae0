import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Edition } from '../../../src/engine/edition/schema';
import { findingText } from '../../../src/messages/finding';
import { editionFindings } from '../../../src/workbook/complete/edition-findings';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { scoreForm } from '../../../src/workbook/score-form';
import { shipped } from '../../support/shipped';
import { gridFrom, type TestCell } from '../grid-from';

const HEADINGS = ['TT', 'Chỉ số / Tiêu chí', 'Điểm tối đa', 'Tự đánh giá'];
/** Rows of the sheet above the body, counted from 1: title, period, headings. */
const BODY = 4;

type Row = readonly TestCell[];

/** The form of a province: groups as rows, criteria of equal points below them, all of them earned. */
function rowsOf(edition: Edition): readonly Row[] {
  return edition.groups.flatMap((group): readonly Row[] => {
    const count = group.criteriaCount ?? 0;
    const each = Math.floor((group.max ?? 0) / count);
    return [
      [group.code, group.name.vi, null, null],
      ...Array.from({ length: count }, (_, index): Row => {
        const max = index === 0 ? (group.max ?? 0) - each * (count - 1) : each;
        return [`${group.code}.${String(index + 1)}`, `Nội dung ${String(index + 1)}`, max, max];
      }),
    ];
  });
}

function bound(rows: readonly Row[], period = 'NĂM 2023') {
  const workbook = { sheets: [gridFrom([['TỈNH THỬ'], [period], HEADINGS, ...rows], { name: 'Biểu' })] };
  const recognised = recogniseWorkbook(workbook, OFFICIAL_EDITIONS, { edition: 'province-2023' });
  if (!recognised.ok) {
    throw new Error(JSON.stringify(recognised.error));
  }
  return { workbook, binding: recognised.value.binding };
}

function found(rows: readonly Row[], period?: string) {
  const { workbook, binding } = bound(rows, period);
  return editionFindings(shipped('province-2023'), workbook, binding, OFFICIAL_EDITIONS);
}

describe('a form of an edition that is known by its structure', () => {
  const rows = rowsOf(shipped('province-2023'));

  it('is completed and scored without a disagreement when it has the groups, counts and points of the decision', () => {
    const { workbook, binding } = bound(rows);
    const { card, edition, findings } = scoreForm(workbook, binding, shipped('province-2023'), {
      editions: OFFICIAL_EDITIONS,
    });
    expect(findings).toEqual([]);
    expect({ rows: card.rows, self: card.totals.self, index: card.index.self }).toEqual({
      rows: 100,
      self: 1000,
      index: 1,
    });
    expect(edition.groups[4]?.criteria[16]).toMatchObject({
      code: '5.17',
      max: 5,
      rule: { kind: 'given' },
      source: 'workbook',
    });
    expect(edition.sources['workbook']).toMatchObject({ title: 'Biểu' });
  });

  it('names a group with 16 instead of 17 criteria at its row', () => {
    const at = rows.findIndex(([code]) => code === '5.17');
    const group = BODY + rows.findIndex(([code]) => code === '5');
    expect(found(rows.filter((_, index) => index !== at))).toMatchObject([
      { check: 'known-group-count', severity: 'error', at: { sheet: 'Biểu', address: `A${String(group)}` } },
      { check: 'known-group-points', data: { expected: 100, found: 95 } },
      { check: 'known-count', data: { expected: 100, found: 99 } },
      { check: 'known-points', data: { expected: 1000, found: 995 } },
    ]);
  });

  it('says what to do in both languages', () => {
    const at = rows.findIndex(([code]) => code === '5.17');
    const [first] = found(rows.filter((_, index) => index !== at));
    expect(first && findingText(first, 'vi')).toBe(
      'Trang tính “Biểu”, ô A49: Chỉ số chính “An toàn thông tin mạng” có 16 tiêu chí trong biểu, theo bộ chỉ số là 17. Hãy kiểm tra dòng thừa hoặc thiếu.',
    );
    expect(first && findingText(first, 'en')).toContain('has 16 criteria in the form, 17 in the edition');
  });

  it('names a group that is missing', () => {
    const start = rows.findIndex(([code]) => code === '8');
    expect(found(rows.slice(0, start))).toMatchObject([
      { check: 'known-group-missing', severity: 'error', data: { group: 'HDXHS' }, at: { address: 'A3' } },
      { check: 'known-count', data: { found: 92 } },
      { check: 'known-points', data: { found: 850 } },
    ]);
  });

  it('warns of a year that the edition does not serve and names the right edition', () => {
    const [warning, ...others] = found(rows, 'NĂM 2022');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      check: 'edition-other-year',
      severity: 'warning',
      at: { sheet: 'Biểu', address: 'A2' },
      data: { year: 2022, years: [2023], right: [{ id: 'province-2022' }] },
    });
    expect(warning && findingText(warning, 'vi')).toContain('Hãy dùng bộ chỉ số province-2022');
  });

  it('says so where no edition of that line serves the year', () => {
    const [warning] = found(rows, 'NĂM 2031');
    expect(warning && findingText(warning, 'en')).toContain('No edition of the same line for that year is known');
  });
});
