import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FormModel } from '../../../src/taskpane/workbook/model';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { planMend } from '../../../src/workbook/commands/mend';
import type { OpenBook } from '../../../src/workbook/excel/read-sheets';
import { readWorkbookPath } from '../../../src/workbook/file/node';
import { decodeState } from '../../../src/workbook/state/codec';
import { gridFrom } from '../../workbook/grid-from';

const TODAY = '2026-02-01';

/** Appraised points of 1.1, 1.2, 1.3, 6.2 and 6.7 of the sample, and its self-assessed points of 1.5 and 5.1. */
const CENTRAL = gridFrom(
  [
    ['Mã tiêu chí', 'Giá trị', 'Nguồn', 'Ngày số liệu'],
    ['1.1', 10, 'Sở KH&CN', '31/12/2025'],
    ['1.2', 10, 'Sở KH&CN', '31/12/2025'],
    ['1.3', 10, 'Sở KH&CN', '31/12/2025'],
    ['6.2', 10, 'NHNN', '31/12/2025'],
    ['6.7', 10, '1022', '31/12/2025'],
  ],
  { name: 'Đối chiếu' },
);

async function withCentral(): Promise<OpenBook> {
  const read = await readWorkbookPath(join(__dirname, '../../fixtures/tayninh-commune-2025-scoresheet.xlsx'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const sheets = [...read.value.sheets, CENTRAL];
  const facts = sheets.map(({ name }) => ({ mark: { name, id: name }, isProtected: false }));
  return { sheets, facts, state: decodeState(null), tooLarge: [] };
}

function modelOf(book: OpenBook): FormModel {
  const { outcome } = scoreWorkbook(book, null, TODAY);
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome));
  return outcome.model;
}

describe('a form beside central figures on a sheet of its workbook', () => {
  it('is compared with them, and the sheet is read again with the form', async () => {
    const book = await withCentral();
    const { central, findings } = modelOf(book);
    expect(central).toMatchObject({ sheet: 'Đối chiếu', size: 5, kept: null });
    expect(scoreWorkbook(book, null, TODAY).bound).toEqual(['DTI', 'Đối chiếu']);
    const first = findings.find(({ dispute }) => dispute?.verdict === 'conflict' && dispute.figures.reported === 7.04);
    expect(first).toMatchObject({
      criterion: '1.1',
      at: { sheet: 'DTI', address: 'E2' },
      dispute: {
        figures: { reported: 7.04, central: 10 },
        source: 'Sở KH&CN',
        asOf: '2025-12-31',
        isOlder: false,
        worth: { points: { reported: 7.04, central: 10 }, total: { reported: 787.84, central: 790.8 } },
      },
    });
  });

  it('offers the central figure as one way out, written only while the cell is as it was', async () => {
    const book = await withCentral();
    const mend = modelOf(book).findings.find(({ criterion, dispute }) => criterion === '1.1' && dispute !== null)
      ?.mends[0];
    expect(mend).toMatchObject({ kind: 'suggestion', text: { vi: 'Sửa điểm tự đánh giá thành 10 (ô E2)' } });
    const cells = mend?.cells ?? [];
    const plan = planMend(book, { cells, at: '2026-02-01T08:00:00.000Z' });
    expect(plan).toMatchObject({
      ok: true,
      value: { steps: [{ do: 'write', sheet: 'DTI', top: 1, left: 4, cells: [[{ value: 10 }]] }] },
    });
    const changed = cells.map((cell) => ({ ...cell, seen: { value: 7.05 } }));
    expect(planMend(book, { cells: changed, at: '' })).toMatchObject({
      ok: false,
      error: [{ check: 'cells-changed-since', data: { cells: ["'DTI'!E2"] } }],
    });
  });
});
