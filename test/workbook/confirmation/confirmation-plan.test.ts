import { describe, expect, it } from '@jest/globals';
import { confirmationTexts } from '../../../src/messages/confirmation';
import { confirmationPlans } from '../../../src/workbook/confirmation/confirmation-plan';
import { matchingCode, ownersOf } from '../../../src/workbook/confirmation/owners';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../../src/workbook/file/write';
import { shipped } from '../../support/shipped';
import { scoresheetFrom, type TestEntry } from '../../engine/checks/scoresheet-from';

const HCMC = shipped('hcmc-commune-2026');
const TAYNINH = shipped('tayninh-commune-2025');
const TEXTS = confirmationTexts('vi');

/** Identity cards in use, which the police hold. */
const POLICE: TestEntry = { criterion: 'DTI-40', inputs: { a: 3000, b: 4000 } };

function ownerOf(addressee: string, entries: readonly TestEntry[]) {
  const scoresheet = scoresheetFrom(HCMC, entries);
  const owner = ownersOf(HCMC, scoresheet).find((each) => each.addressee === addressee);
  if (owner === undefined) throw new Error(`The edition names no owner ${addressee}.`);
  return { scoresheet, owner };
}

describe('data owners of an edition', () => {
  it('are asked for the raw figures of their criteria, reported or not', () => {
    const { owner } = ownerOf('Công an', [{ criterion: 'DTI-40', inputs: { a: 3000 } }]);
    expect(owner.figures.map(({ criterion, input, value }) => [criterion.code, input?.id, value])).toEqual([
      ['DTI-40', 'a', 3000],
      ['DTI-40', 'b', null],
    ]);
  });

  it('are asked for the points where a criterion has no raw figures', () => {
    const owners = ownersOf(TAYNINH, scoresheetFrom(TAYNINH, [{ criterion: '6.7', self: 8 }]));
    const feedback = owners.find(({ source }) => source === 'Hệ thống 1022');
    expect(feedback?.figures.map(({ criterion, value }) => [criterion.code, value])).toEqual([
      ['6.6', null],
      ['6.7', 8],
    ]);
  });
});

describe('the matching code', () => {
  it('is the same for the same figures, however the rows stand, and differs with any of them', () => {
    const code = (entries: readonly TestEntry[]): string => {
      const { scoresheet, owner } = ownerOf('Công an', entries);
      return matchingCode(scoresheet, owner);
    };
    expect(code([POLICE])).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(code([{ criterion: 'DTI-01' }, POLICE])).toBe(code([POLICE]));
    expect(code([{ ...POLICE, inputs: { a: 3001, b: 4000 } }])).not.toBe(code([POLICE]));
  });
});

describe('a confirmation sheet', () => {
  it('shows the reported figure beside an empty one and reckons the difference once it is filled in', async () => {
    const plans = confirmationPlans(HCMC, scoresheetFrom(HCMC, [POLICE]), TEXTS);
    const read = readWorkbook(await writeWorkbook({ sheets: plans }, new Date(0)), 'xac-nhan.xlsx');
    const sheets = read.ok ? read.value.sheets : [];
    const sheet = sheets.find((each) => each.cell(4, 2).value === 'Công an');
    expect(sheet?.cell(4, 0).value).toBe('Kính gửi');
    expect(sheet?.cell(5, 2).value).toBe('Công an / VNeID');
    expect(sheet?.cell(3, 0).value).toBe('BẢNG XÁC NHẬN SỐ LIỆU');
    expect(sheet?.cell(6, 2).value).toBe('Xã Cần Giuộc');
    expect(sheet?.cell(11, 1).value).toBe('DTI-40');
    expect(sheet?.cell(11, 4).value).toBe(3000);
    expect(sheet?.cell(11, 5).value).toBeNull();
    expect(sheet?.cell(11, 6).formula).toBe('IF(F12="","",E12-F12)');
    const texts = [...(sheet?.filled() ?? [])].map(({ cell }) => cell.value);
    expect(texts).toEqual(expect.arrayContaining(['CƠ QUAN XÁC NHẬN SỐ LIỆU', 'ĐƠN VỊ BÁO CÁO']));
  });

  it('leaves room for the addressee where the edition names a system, and who answers for it is not known', () => {
    const [plan] = confirmationPlans(TAYNINH, scoresheetFrom(TAYNINH, []), TEXTS);
    const [, , , , addressee, source] = plan?.rows ?? [];
    expect(addressee?.cells[2]?.value).toBe(TEXTS.blank);
    expect(source?.cells[2]?.value).toBe('LGSP cấp tỉnh');
  });

  it('is one for each owner, under names that fit a sheet', () => {
    const plans = confirmationPlans(HCMC, scoresheetFrom(HCMC, []), TEXTS);
    const names = plans.map(({ name }) => name);
    expect(new Set(names).size).toBe(ownersOf(HCMC, scoresheetFrom(HCMC, [])).length);
    expect(names.every((name) => name.length <= 25)).toBe(true);
  });

  it('is none where the edition names no owner', () => {
    const edition = shipped('province-2022');
    expect(confirmationPlans(edition, scoresheetFrom(edition, []), TEXTS)).toEqual([]);
  });
});
