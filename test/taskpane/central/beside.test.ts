import { File } from 'node:buffer';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBeside, openBeside } from '../../../src/taskpane/central/beside';
import type { CentralRequest } from '../../../src/taskpane/central/request';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import type { OpenBook } from '../../../src/workbook/excel/read-sheets';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { decodeState } from '../../../src/workbook/state/codec';

/** A scoresheet of a commune of Ho Chi Minh City; `points` are its own of DTI-02, `a` the figure that they come from. */
function form(unit: string, period: string, a: number, points = 2): string {
  return [
    `Đơn vị: ${unit}`,
    `Kỳ đánh giá: ${period}`,
    'Mã,Tiêu chí,Điểm tối đa,Tự chấm,a,b,c,met',
    'DTI-01,Trưởng Ban Chỉ đạo,2,2,,,,x',
    `DTI-02,Chủ trì các cuộc họp,2,${String(points)},${String(a)},40,,`,
    'DTI-12,Máy tính,1,1,89,100,,',
    'DTI-28,Hồ sơ nộp trực tuyến,5,5,1000,700,49,',
  ].join('\n');
}

function open(text: string): OpenBook {
  const read = readWorkbook(new TextEncoder().encode(text), 'nay.csv');
  if (!read.ok) throw new Error(read.error.check);
  const { sheets } = read.value;
  const facts = sheets.map(({ name }) => ({ mark: { name, id: name }, isProtected: false }));
  return { sheets, facts, state: decodeState(null), tooLarge: [] };
}

const BOOK = open(form('Xã Bình Chánh', '2026-H1', 20));
const REQUEST: CentralRequest = {
  ...{ book: BOOK, unit: 'Xã Bình Chánh', edition: 'hcmc-commune-2026', language: 'vi' },
  ...{ at: '2026-07-02T00:00:00.000Z', today: '2026-07-02', overwriteEdited: false },
};

const file = (name: string, text: string): globalThis.File => new File([text], name) as unknown as globalThis.File;

function model() {
  const { outcome } = scoreWorkbook(BOOK, null, '2026-07-02');
  if (outcome.kind !== 'scored') throw new Error('The form is recognised.');
  return outcome.model;
}

const checks = (): readonly string[] => model().findings.map(({ check }) => check);

afterEach(closeBeside);

describe('a workbook opened beside the form', () => {
  it('is compared as an earlier period of the same unit, until it is closed', async () => {
    expect(checks()).not.toContain('figure-fell');
    const opened = await openBeside([file('quy1.csv', form('Xã Bình Chánh', '2026-Q1', 30))], REQUEST);
    expect(opened).toEqual({ kind: 'done', findings: [] });
    expect(model().beside).toEqual(['quy1.csv']);
    expect(checks()).toContain('figure-fell');
    await closeBeside();
    expect(checks()).not.toContain('figure-fell');
  });

  it('says so where it is of another unit and another period', async () => {
    await openBeside([file('khac.csv', form('Xã Hóc Môn', '2026-Q1', 30))], REQUEST);
    expect(checks()).toContain('earlier-none');
  });

  it('is compared as a similar unit where there are enough of the same period', async () => {
    const units = Array.from({ length: 9 }, (_, at) =>
      file(`xa-${String(at)}.csv`, form(`Xã số ${String(at + 1)}`, '2026-H1', 1, 0.05 + at / 1000)),
    );
    await openBeside(units, REQUEST);
    expect(checks()).toContain('points-unlike-peers');
  });

  it('changes nothing where a file cannot be read', async () => {
    await openBeside([file('quy1.csv', form('Xã Bình Chánh', '2026-Q1', 30))], REQUEST);
    const refused = await openBeside([file('a.pdf', '%PDF-1.7')], REQUEST);
    expect(refused).toMatchObject({ kind: 'refused', findings: [{ severity: 'error' }] });
    expect(model().beside).toEqual(['quy1.csv']);
  });
});
