import { describe, expect, it } from '@jest/globals';
import { checkIndexRow } from '../../../src/engine/checks/index-row';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { shipped } from '../../support/shipped';

const compiled = compileEdition(shipped('province-2022'));
const ids = compiled.pillars.map(({ pillar }) => pillar.id);

function found(index: number, ...values: number[]) {
  const pillars = new Map(ids.map((id, at) => [id, values[at] ?? NaN]));
  return checkIndexRow(compiled, { at: null, index, pillars });
}

describe('index and pillars of one row', () => {
  it.each([
    ['Lâm Đồng 2021', 0.4626, 0.5187, 0.4794, 0.495],
    ['Quảng Ninh 2022', 0.7029, 0.7804, 0.7187, 0.6864],
  ])('fit together for %s', (_, index, ...pillars) => {
    expect(found(index, ...pillars)).toEqual([]);
  });

  it('of Tuyên Quang 2023 are values of the activity groups, as a local paper printed them', () => {
    const [finding, ...others] = found(0.6735, 0.7089, 0.6197, 0.4443);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'activity-as-pillar', severity: 'warning' });
    const data = finding?.check === 'activity-as-pillar' ? finding.data : null;
    expect(data?.asPillars).toBeCloseTo(257.2, 1);
    expect(data?.asActivity).toBeCloseTo(372.12, 2);
  });

  it('that fit in neither reading are told of as impossible', () => {
    expect(found(0.2, 0.9, 0.9, 0.9)).toMatchObject([{ check: 'pillar-impossible', severity: 'error' }]);
  });

  it('are not judged where a pillar is missing or the edition weighs its pillars', () => {
    const few = new Map([[ids[0] ?? '', 0.9]]);
    expect(checkIndexRow(compiled, { at: null, index: 0.2, pillars: few })).toEqual([]);
    const weighed = compileEdition(shipped('province-2020'));
    const all = new Map(weighed.pillars.map(({ pillar }) => [pillar.id, 0.9]));
    expect(checkIndexRow(weighed, { at: null, index: 0.2, pillars: all })).toEqual([]);
  });
});
