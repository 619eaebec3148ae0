import { describe, expect, it } from '@jest/globals';
import type { Criterion, Edition } from '../../../src/engine/edition/schema';
import { MAX_CRITERIA } from '../../../src/engine/edition/criteria';
import { EDITION_SHEET_TEXTS } from '../../../src/messages/edition-sheet';
import { editionSheetFindingText } from '../../../src/messages/edition-sheet-finding';
import { readEditionSheets } from '../../../src/workbook/edition-sheet/read-edition';
import type { Workbook } from '../../../src/workbook/grid';
import { shipped } from '../../support/shipped';
import { placeIn, sheetsOf, type Typed } from './sheets';

const HCMC = shipped('hcmc-commune-2026');
const PROVINCE = shipped('province-2022');

/** What is found, as `check` or the problem's id, with the place. */
function found(workbook: Workbook): readonly string[] {
  const read = readEditionSheets(workbook, EDITION_SHEET_TEXTS);
  return read.ok
    ? []
    : read.error.map(({ check, data, at }) => {
        const what = check === 'edition-invalid' ? data.problem.id : check;
        return `${what} ${at === null ? '' : `${at.sheet}!${at.address}`}`;
      });
}

function text(workbook: Workbook): string {
  const read = readEditionSheets(workbook, EDITION_SHEET_TEXTS);
  return read.ok ? '' : read.error.map((finding) => editionSheetFindingText(finding, 'vi')).join('\n');
}

const criterion = (heading: string, code: string): Pick<Typed, 'sheet' | 'cell'> =>
  placeIn(HCMC, 'Tiêu chí', heading, code);
const placed = ({ sheet, cell }: Pick<Typed, 'sheet' | 'cell'>): string => `${sheet}!${cell}`;

describe('a share', () => {
  const full = criterion('Ngưỡng điểm tối đa', 'DTI-28');
  it.each([[0.8], ['80%'], ['80 %'], ['0,8'], ['0.8'], ['0,80']])('reads %p as four fifths', (value) => {
    const read = readEditionSheets(sheetsOf(HCMC, { ...full, value }), EDITION_SHEET_TEXTS);
    const rule = read.ok && read.value.groups.flatMap(({ criteria }) => criteria).find(({ code }) => code === 'DTI-28');
    expect(rule).toMatchObject({ rule: { kind: 'ratio-threshold', full: 0.8 } });
  });

  it.each([
    [80, 'edition-share-range'],
    ['80', 'edition-share-range'],
    ['-5%', 'edition-share-range'],
    ['nhiều', 'edition-cell-wrong'],
    [{ error: '#N/A' }, 'edition-cell-wrong'],
    [null, 'edition-parameter-missing'],
  ])('refuses %p', (value, check) => {
    expect(found(sheetsOf(HCMC, { ...full, value }))).toEqual([`${check} ${placed(full)}`]);
  });

  it('tells how a percentage is written', () => {
    expect(text(sheetsOf(HCMC, { ...full, value: 80 }))).toBe(
      `Trang tính “Tiêu chí”, ô ${full.cell}: Tỷ lệ ghi “80”, cần từ 0 đến 1 hoặc từ 0% đến 100%. Ví dụ 75 phần trăm ghi 75% hoặc 0,75.`,
    );
  });
});

describe('mistakes in the sheets of an edition', () => {
  const steps = criterion('Các mức', 'DTI-04');
  const max = criterion('Điểm tối đa', 'DTI-02');
  const mistakes: readonly (readonly [string, Typed, string])[] = [
    [
      'an unknown rule kind',
      { ...criterion('Cách tính điểm', 'DTI-02'), value: 'Tỷ lệ thuận' },
      `edition-word-unknown ${placed(criterion('Cách tính điểm', 'DTI-02'))}`,
    ],
    ['text where a number belongs', { ...max, value: 'hai' }, `edition-cell-wrong ${placed(max)}`],
    ['a number with two readings', { ...max, value: '2.000' }, `edition-number-unclear ${placed(max)}`],
    ['steps that go up', { ...steps, value: '0: 25%\n20: 50%\n52: 100%' }, `steps-not-descending ${placed(steps)}`],
    ['steps that overlap', { ...steps, value: '52: 100%\n52: 50%\n0: 25%' }, `steps-not-descending ${placed(steps)}`],
    ['steps without shares', { ...steps, value: '52, 20, 0' }, `edition-list-unclear ${placed(steps)}`],
    [
      'an input that is not there',
      { ...criterion('Tử số', 'DTI-28'), value: 'b + d' },
      `unknown-input ${placed(criterion('Tử số', 'DTI-28'))}`,
    ],
    [
      'a parameter that the rule does not read',
      { ...criterion('Ngưỡng điểm tối đa', 'DTI-02'), value: 0.5 },
      `edition-parameter-unused ${placed(criterion('Ngưỡng điểm tối đa', 'DTI-02'))}`,
    ],
    [
      'a floor above the threshold',
      { ...criterion('Mức sàn', 'DTI-28'), value: 0.9 },
      `floor-over-full ${placed(criterion('Mức sàn', 'DTI-28'))}`,
    ],
    [
      'a code as a number with decimals',
      { ...criterion('Thuộc đề mục', 'DTI-02'), value: 1.1 },
      `edition-cell-wrong ${placed(criterion('Thuộc đề mục', 'DTI-02'))}`,
    ],
    [
      'a heading that is not there',
      { ...criterion('Thuộc đề mục', 'DTI-02'), value: '9.9' },
      `unknown-parent ${placed(criterion('Thuộc đề mục', 'DTI-02'))}`,
    ],
    [
      'an input of no criterion',
      { ...placeIn(HCMC, 'Đầu vào', 'Mã tiêu chí', 'DTI-12', 'a'), value: 'DTI-99' },
      `edition-owner-unknown ${placed(placeIn(HCMC, 'Đầu vào', 'Mã tiêu chí', 'DTI-12', 'a'))}`,
    ],
    [
      'a source that is not there',
      { ...criterion('Nguồn', 'DTI-02'), value: 'báo' },
      `unknown-source ${placed(criterion('Nguồn', 'DTI-02'))}`,
    ],
    ['a missing id', { sheet: 'Bộ chỉ số', cell: 'B4', value: null }, 'edition-cell-missing Bộ chỉ số!B4'],
    ['an id with blanks', { sheet: 'Bộ chỉ số', cell: 'B4', value: 'Bộ mới' }, 'bad-format Bộ chỉ số!B4'],
    ['a year that is none', { sheet: 'Bộ chỉ số', cell: 'B7', value: 'năm nay' }, 'edition-list-unclear Bộ chỉ số!B7'],
  ];

  it.each(mistakes)('tells of %s at its cell', (_, typed, expected) => {
    expect(found(sheetsOf(HCMC, typed))).toContain(expected);
  });

  it('names the kinds of rules there are', () => {
    const message = text(sheetsOf(HCMC, { ...criterion('Cách tính điểm', 'DTI-02'), value: 'Tỷ lệ thuận' }));
    expect(message).toContain('“Tỷ lệ thuận”');
    for (const kind of Object.values(EDITION_SHEET_TEXTS.vi.words.rule)) {
      expect(message).toContain(`“${kind}”`);
    }
  });

  it('finds all mistakes in one run, each at its cell, and nothing else', () => {
    const typed: readonly Typed[] = [
      { ...criterion('Ngưỡng điểm tối đa', 'DTI-28'), value: 75 },
      { ...criterion('Cách tính điểm', 'DTI-12'), value: 'không rõ' },
      { ...criterion('Điểm tối đa', 'DTI-02'), value: 'hai điểm' },
      { ...steps, value: '20: 50%\n52: 100%\n0: 0%' },
    ];
    expect([...found(sheetsOf(HCMC, ...typed))].sort()).toEqual(
      [
        `edition-share-range ${placed(criterion('Ngưỡng điểm tối đa', 'DTI-28'))}`,
        `edition-word-unknown ${placed(criterion('Cách tính điểm', 'DTI-12'))}`,
        `edition-cell-wrong ${placed(criterion('Điểm tối đa', 'DTI-02'))}`,
        `steps-not-descending ${placed(steps)}`,
      ].sort(),
    );
  });

  it('tells of maxima that do not add up, at group and total', () => {
    expect(found(sheetsOf(HCMC, { ...max, value: 3 }))).toEqual([
      `group-max-differs ${placed(placeIn(HCMC, 'Chỉ số chính', 'Điểm tối đa', 'NTS'))}`,
    ]);
    const group = placeIn(PROVINCE, 'Chỉ số chính', 'Điểm tối đa', 'NTS');
    expect(found(sheetsOf(PROVINCE, { ...group, value: 90 }))).toEqual([
      `edition-max-differs ${placed(placeIn(PROVINCE, 'Bộ chỉ số', 'Nội dung', 'Tổng điểm tối đa / Maximum points'))}`,
    ]);
  });

  it('tells of a code used twice and of a pillar that names a missing group', () => {
    const code = criterion('Mã', 'DTI-03');
    expect(found(sheetsOf(HCMC, { ...code, value: 'DTI-02' }))).toContain(`duplicate-code ${placed(code)}`);
    const pillar = placeIn(PROVINCE, 'Trụ cột', 'Gồm các chỉ số chính', 'CQS');
    expect(found(sheetsOf(PROVINCE, { ...pillar, value: 'NTS + XYZ' }))).toEqual([`unknown-group ${placed(pillar)}`]);
  });

  it('tells of children that go round in a circle', () => {
    const first = criterion('Thuộc đề mục', 'DTI-02');
    const second = criterion('Thuộc đề mục', 'DTI-03');
    const workbook = sheetsOf(HCMC, { ...first, value: 'DTI-03' }, { ...second, value: 'DTI-02' });
    expect(found(workbook)).toEqual(
      expect.arrayContaining([`parent-cycle ${placed(first)}`, `parent-cycle ${placed(second)}`]),
    );
  });

  it('tells of a heading that nobody knows, whose column would be lost', () => {
    const heading = criterion('Điểm tối đa', 'Mã');
    const english = heading.cell.replace('2', '3');
    const value = 'Điểm cao nhất';
    expect(found(sheetsOf(HCMC, { ...heading, value }, { ...heading, cell: english, value }))).toEqual([
      'edition-column-missing Tiêu chí!A2',
      `edition-column-unknown ${placed(heading)}`,
    ]);
  });

  it('says which sheet is missing', () => {
    expect(found({ sheets: sheetsOf(HCMC).sheets.filter(({ name }) => name !== 'Tiêu chí') })).toContain(
      'edition-sheet-missing ',
    );
  });

  it('reads headings and words in English, and columns in another order', () => {
    const { sheets } = sheetsOf(HCMC, { ...criterion('Cách tính điểm', 'DTI-02'), value: 'Ratio' });
    const turned = sheets.map((grid) => ({
      ...grid,
      cell: (row: number, column: number) => grid.cell(row === 1 ? 2 : row, grid.columns - 1 - column),
    }));
    expect(readEditionSheets({ sheets: turned }, EDITION_SHEET_TEXTS)).toEqual({ ok: true, value: HCMC });
  });
});

describe('a very long edition', () => {
  it.each([
    [MAX_CRITERIA, 0],
    [10_000, 1],
  ])('of %i criteria is read unless that is too many, told %i times', (count, problems) => {
    const [group] = PROVINCE.groups;
    const [pattern] = HCMC.groups[0]?.criteria ?? [];
    if (group === undefined || pattern === undefined) {
      throw new RangeError('no criteria');
    }
    const criteria = Array.from({ length: count }, (_, index): Criterion => ({
      ...pattern,
      code: `T-${String(index)}`,
      max: 0.01,
    }));
    const long: Edition = {
      ...HCMC,
      max: { points: null, basis: 'unknown' },
      groups: [{ ...group, max: null, criteriaCount: null, criteria, topics: [] }],
      completeness: { ...HCMC.completeness, criteriaTotal: null },
    };
    const findings = found(sheetsOf(long));
    expect(findings.filter((each) => each.startsWith('too-many-criteria Tiêu chí!B'))).toHaveLength(problems);
    expect(findings).toHaveLength(problems);
  });
});
