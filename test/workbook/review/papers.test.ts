import { describe, expect, it } from '@jest/globals';
import { append } from '../../../src/engine/review/chain';
import { evidenceItem } from '../../../src/engine/review/evidence';
import { EMPTY_LOG, type ReviewLog } from '../../../src/engine/review/model';
import { appraisalSummary } from '../../../src/engine/review/summary';
import { appraisalTotalsText } from '../../../src/messages/appraisal-totals';
import { PAPER_TEXTS } from '../../../src/messages/papers';
import { writeWorkbook } from '../../../src/workbook/file/write';
import type { PaperSource } from '../../../src/workbook/review/papers/context';
import { makePaper } from '../../../src/workbook/review/papers/papers';
import { PAPERS, type PaperKind } from '../../../src/workbook/review/papers/texts';
import { expectInOrder } from '../../support/in-order';
import { concludes, entry, FORM, logOf, MEMBER, UNIT } from '../../engine/review/log-of';
import { EDITION, SHEET } from '../../engine/review/sample';
import { opened } from './saved-workbook';

const source = (log: ReviewLog, more: Partial<PaperSource> = {}): PaperSource => ({
  ...{
    edition: EDITION,
    scoresheet: SHEET,
    log,
    form: FORM,
    unit: 'UBND xã Cần Giuộc',
    period: 'Năm 2025',
    unconcluded: 0,
    earlier: [],
  },
  ...more,
});
const paper = (kind: PaperKind, log: ReviewLog, more: Partial<PaperSource> = {}) =>
  makePaper(kind, source(log, more), PAPER_TEXTS);
/** What a paper prints: its rows without empty cells. */
const lines = (kind: PaperKind, log: ReviewLog, more: Partial<PaperSource> = {}): readonly (readonly unknown[])[] =>
  paper(kind, log, more).sheet.rows.map(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));

const RULED = logOf(
  entry(
    '4.22.11',
    { kind: 'opinion', choice: { take: 'other', points: 15 } },
    { author: MEMBER, reason: 'Thiếu phụ lục' },
  ),
  concludes('4.22.11', 20),
);

describe('the papers of an appraisal', () => {
  it('tell a unit its result with subtotals, total and reasons', () => {
    const printed = lines('result', RULED);
    expect(printed).toContainEqual(['THÔNG BÁO']);
    expect(printed).toContainEqual([
      'Kết quả thẩm định lần 1 Chỉ số đánh giá chuyển đổi số (DTI) của UBND xã Cần Giuộc, năm 2025',
    ]);
    expect(printed).toContainEqual([
      '4',
      'Hoạt động chính quyền số',
      520,
      expect.any(Number),
      340.94,
      expect.any(Number),
      ...['', ''],
    ]);
    expect(printed).toContainEqual([
      ...['4.22.11', expect.any(String), 20, 20, 20, 0, 'Đã đối chiếu văn bản gốc.'],
      'Trần Văn Bình: 15 điểm (Thiếu phụ lục)',
    ]);
    expect(printed).toContainEqual(['', 'Tổng cộng', 960, 787.84, 626.27, -161.57, '', '']);
  });

  it.each(['result', 'minutes'] as const)('%s counts what changed as the notice at the desk does', (kind) => {
    const summary = appraisalSummary(EDITION, SHEET, RULED, FORM);
    const totals = summary === null ? 'không có' : appraisalTotalsText(summary, 'vi');
    expect(totals).toMatch(/Theo kết luận đã ghi \(.*\): giảm điểm 21 tiêu chí \(−176,75\)/);
    expect(lines(kind, RULED).flat().join('\n')).toContain(totals);
  });

  it('tell the unit what it is asked to explain, and who asks', () => {
    const asked = append(RULED, [
      entry('6.8', { kind: 'explanation-request' }, { reason: 'Đề nghị bổ sung số liệu.' }),
    ]);
    const rows = lines('result', asked);
    const row = rows.find(([code]) => code === '6.8');
    expect(row?.[6]).toBe('……\nYêu cầu giải trình: Đề nghị bổ sung số liệu.');
    expect(rows[1]?.[0]).toBe('HỘI ĐỒNG THẨM ĐỊNH');
    expect(lines('explanation', asked)[1]?.[0]).toBe('UBND XÃ CẦN GIUỘC');
  });

  it.each([
    ['result', 'Số: ……/TB-……', 'THÔNG BÁO', '- UBND xã Cần Giuộc;'],
    ['explanation', 'Số: ……/BC-……', 'BÁO CÁO', '- Như trên;'],
    ['minutes', 'Số: ……/BB-……', 'BIÊN BẢN', '- UBND xã Cần Giuộc;'],
  ] as const)(
    '%s has the parts of an administrative paper, blanks where nothing is known',
    (kind, number, name, to) => {
      const printed = lines(kind, RULED);
      // A line for each cell, so that a part is found where it fills one.
      const text = `\n${printed.flat().join('\n')}\n`;
      expectInOrder(
        text,
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', number, name, 'Mã', 'Nơi nhận:'].map(
          (part) => `\n${part}\n`,
        ),
      );
      expect(text).toContain(`${to}\n- ……………;\n- Lưu: VT, ……`);
    },
  );

  it('prefill the report of explanation with what was cut or asked about', () => {
    const asked = append(RULED, [
      entry('4.22.11', { kind: 'explanation-request' }),
      entry('4.22.11', { kind: 'explanation', stage: 'answer' }, { author: UNIT, reason: 'Đã bổ sung phụ lục.' }),
    ]);
    const printed = lines('explanation', asked);
    const codes = printed.flatMap(([code]) => (typeof code === 'string' && /^\d\./.test(code) ? [code] : []));
    expect(codes).toHaveLength(22);
    expect(printed.find(([code]) => code === '4.22.11')).toContain('Đã bổ sung phụ lục.');
    expect(codes).not.toContain('1.1');
  });

  it('annex the changed criteria to the minutes, with opinions and entries of the log', () => {
    const log = append(RULED, [concludes('1.1', 5)]);
    const printed = lines('minutes', log);
    expect(printed.find(([code]) => code === '1.1')).toEqual([
      ...['1.1', expect.any(String), 10, 7.04, 5, -2.04, 'Đã đối chiếu văn bản gốc.', '', '3'],
    ]);
    expect(printed.find(([code]) => code === '4.22.3')?.at(-1)).toBe('Biểu mẫu');
    expect(printed.flat()).toContain('CHỦ TỊCH HỘI ĐỒNG');
  });

  it.each(['result', 'explanation', 'minutes'] as const)(
    '%s gives no member’s remark as the council’s reason',
    (kind) => {
      const columns: readonly string[] = PAPER_TEXTS.headings[kind];
      const cells = paper(kind, EMPTY_LOG).sheet.rows.find(({ cells: [code] }) => code?.value === '4.22.3')?.cells;
      const under = (heading: string) => cells?.[columns.indexOf(heading)]?.value;
      expect(under('Lý do của Hội đồng')).toBe('……');
      expect(under('Ý kiến thành viên')).toContain('Thống nhất tiêu chí');
      const concluded = lines(kind, logOf(concludes('4.22.3', 10))).find(([code]) => code === '4.22.3');
      expect(concluded).toContain('Đã đối chiếu văn bản gốc.');
      expect(concluded).not.toContain('……');
    },
  );

  it('say that they are drafts as long as criteria want a conclusion; the list of evidence does not', () => {
    const draft = ['DỰ THẢO'];
    for (const kind of ['result', 'explanation', 'minutes'] as const) {
      expect(lines(kind, RULED, { unconcluded: 26 })).toContainEqual(draft);
      expect(lines(kind, RULED, { unconcluded: 26 }).flat().join('\n')).toContain('Còn 26 tiêu chí chưa kết luận');
      expect(lines(kind, RULED)).not.toContainEqual(draft);
      expect(paper(kind, RULED, { unconcluded: 26 }).code).not.toBe(paper(kind, RULED).code);
    }
    expect(lines('evidence', RULED, { unconcluded: 26 })).not.toContainEqual(draft);
  });

  it('list the evidence, and what an earlier year cited and this one does not yet', () => {
    const earlier = [
      evidenceItem('4.22.11', '1578/KH-UBND - 09/10/2025'),
      evidenceItem('1.1', '77/BC-UBND - 02/12/2024: Báo cáo hạ tầng số'),
    ];
    const printed = lines('evidence', EMPTY_LOG, { earlier });
    expect(printed).toContainEqual([
      ...['1.1', expect.any(String), '77/BC-UBND', '02/12/2024', 'Báo cáo hạ tầng số', '', '', 'Năm trước, cần thay'],
    ]);
    expect(printed.filter((row) => row.includes('1578/KH-UBND'))).toHaveLength(1);
  });

  it.each(PAPERS)('%s fits one page across on A4 and is written to a file as it is', async (kind) => {
    const { sheet, code } = paper(kind, RULED);
    expect(sheet.print).toMatchObject({ area: { left: 0, right: PAPER_TEXTS.headings[kind].length - 1 } });
    const [written] = opened(await writeWorkbook({ sheets: [sheet] }, new Date(0))).sheets;
    const texts = Array.from({ length: written?.rows ?? 0 }, (_, row) => written?.cell(row, 0).value);
    expect(texts.at(-1)).toContain(code);
  });
});

describe('the matching code of a paper', () => {
  it('is the same for the same content and log, and another once either changes', () => {
    const { code } = paper('result', RULED);
    expect(paper('result', RULED).code).toBe(code);
    expect(code).toMatch(/^(?:[0-9a-f]{4}-){3}[0-9a-f]{4}$/);
    expect(paper('result', append(RULED, [entry('6.8', { kind: 'explanation-request' })])).code).not.toBe(code);
    expect(paper('result', RULED, { unit: 'UBND xã khác' }).code).not.toBe(code);
  });
});
