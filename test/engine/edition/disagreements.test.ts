import { describe, expect, it } from '@jest/globals';
import { disagreements, type FormGroup } from '../../../src/engine/edition/disagreements';
import type { Edition } from '../../../src/engine/edition/schema';
import { shipped } from '../../support/shipped';

const PROVINCE = shipped('province-2023');

/** A form with as many criteria as the edition gives each group, which share its points. */
function formOf(edition: Edition): readonly FormGroup[] {
  return edition.groups.map(({ id, code, name, max, criteriaCount }) => ({
    group: id,
    name: name.vi,
    criteria: Array.from({ length: criteriaCount ?? 0 }, (_, index) => ({
      code: `${code}.${String(index + 1)}`,
      name: `Tiêu chí ${String(index + 1)}`,
      max: max === null ? null : index === 0 ? max : 0,
    })),
  }));
}

function changed(id: string, change: (group: FormGroup) => FormGroup): readonly FormGroup[] {
  return formOf(PROVINCE).map((group) => (group.group === id ? change(group) : group));
}

describe('a form against a partly known edition', () => {
  it.each([['province-2022'], ['province-2023'], ['province-2025'], ['hcmc-commune-2025']])(
    'of %s agrees when groups, counts and points are those of the decision',
    (id) => {
      const edition = shipped(id);
      const total = edition.groups.some(({ criteriaCount }) => criteriaCount === null);
      expect(
        disagreements(edition, formOf(edition)).filter(({ kind }) => !(total && kind === 'edition-count')),
      ).toEqual([]);
    },
  );

  it('names a group with 16 instead of 17 criteria, and the total of 99', () => {
    expect(
      disagreements(
        PROVINCE,
        changed('ATTT', (group) => ({ ...group, criteria: group.criteria.slice(0, 16) })),
      ),
    ).toEqual([
      {
        kind: 'group-count',
        group: 'ATTT',
        name: expect.objectContaining({ vi: 'An toàn thông tin mạng' }),
        expected: 17,
        found: 16,
      },
      { kind: 'edition-count', expected: 100, found: 99 },
    ]);
  });

  it('names points that sum to 990', () => {
    const form = changed('HDXHS', (group) => ({
      ...group,
      criteria: group.criteria.map((criterion, index) => (index === 0 ? { ...criterion, max: 140 } : criterion)),
    }));
    expect(disagreements(PROVINCE, form)).toMatchObject([
      { kind: 'group-points', group: 'HDXHS', expected: 150, found: 140 },
      { kind: 'edition-points', expected: 1000, found: 990 },
    ]);
  });

  it('does not compare points that are not all printed', () => {
    const form = changed('NTS', (group) => ({
      ...group,
      criteria: group.criteria.map((criterion, index) =>
        index === 3 ? { ...criterion, max: null } : { ...criterion, max: 1 },
      ),
    }));
    expect(disagreements(PROVINCE, form)).toEqual([]);
  });

  it('names a missing group and one that the edition does not have', () => {
    const form = changed('NLS', (group) => ({ ...group, group: null, name: 'Đô thị thông minh' }));
    expect(disagreements(PROVINCE, form)).toMatchObject([
      { kind: 'group-missing', group: 'NLS', scored: true },
      {
        kind: 'group-unknown',
        position: 3,
        found: 'Đô thị thông minh',
        criteria: expect.arrayContaining(['4.1', '4.13']),
      },
    ]);
  });

  it('names a group whose number is of another name', () => {
    const form = changed('HTS', (group) => ({ ...group, name: 'Nhóm 3: Đô thị thông minh' }));
    expect(disagreements(PROVINCE, form)).toMatchObject([
      { kind: 'group-name', group: 'HTS', found: 'Nhóm 3: Đô thị thông minh' },
    ]);
    const numbered = changed('HTS', (group) => ({ ...group, name: 'Nhóm 3: HẠ TẦNG SỐ' }));
    expect(disagreements(PROVINCE, numbered)).toEqual([]);
  });

  it('names criteria that it knows under another name or group', () => {
    const khanhHoa = shipped('khanhhoa-commune-2024');
    const [first, second] = khanhHoa.groups;
    const criterion = first?.criteria[0];
    if (first === undefined || second === undefined || criterion === undefined) {
      throw new RangeError('khanhhoa-commune-2024');
    }
    const form = [
      { group: second.id, name: second.name.vi, criteria: [{ code: criterion.code, name: 'Tên khác', max: null }] },
    ];
    expect(disagreements(khanhHoa, form)).toEqual(
      expect.arrayContaining([
        { kind: 'criterion-name', code: criterion.code, expected: criterion.name, found: 'Tên khác' },
        { kind: 'criterion-group', code: criterion.code, expected: first.name, found: second.name },
      ]),
    );
  });

  it('leaves a wholly known edition to the checks of its rows', () => {
    expect(disagreements(shipped('tayninh-commune-2025'), [])).toEqual([]);
  });
});
