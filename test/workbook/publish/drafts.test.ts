import { describe, expect, it } from '@jest/globals';
import { publishTexts } from '../../../src/messages/publish-texts';
import { draftSheets } from '../../../src/workbook/publish/drafts';
import { shipped } from '../../support/shipped';
import { expectInOrder } from '../../support/in-order';

/** What the submission and the decision print, one line for each filled cell. */
function drafts(id: string, period: string | null = '2025'): readonly string[] {
  return draftSheets({ edition: shipped(id), period }, { leagues: [] }, '1A2B', publishTexts('vi')).map(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? [])).join('\n'),
  );
}

const HEAD = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

describe('drafts of the papers that publish a ranking', () => {
  it('have every part of an administrative paper in its place, and are marked as drafts', () => {
    const [submission = '', decision = ''] = drafts('hcmc-commune-2025');
    expectInOrder(submission, [
      ...HEAD,
      'Số: ……/TTr-……',
      'DỰ THẢO',
      'TỜ TRÌNH\nVề việc công bố kết quả đánh giá, xếp hạng chuyển đổi số, năm 2025',
      'Kính gửi:',
      'Căn cứ',
      'Kính trình',
      'Nơi nhận:',
      '(Chữ ký, dấu)',
    ]);
    expectInOrder(decision, [
      ...HEAD,
      'Số: ……/QĐ-……',
      'DỰ THẢO',
      'QUYẾT ĐỊNH\nVề việc',
      '[THẨM QUYỀN BAN HÀNH]',
      'Căn cứ',
      'Theo đề nghị của',
      'QUYẾT ĐỊNH:',
      'Điều 1.',
      'Điều 3.',
      'Nơi nhận:',
    ]);
  });

  it('name the decision with its date where a source states it, and leave room where it was only inferred', () => {
    expect(drafts('hcmc-commune-2025')[0]).toContain(
      'Căn cứ Quyết định số 3117/QĐ-UBND ngày 10 tháng 12 năm 2025 ban hành',
    );
    expect(drafts('hcmc-commune-2026')[0]).not.toContain('3336/QĐ-UBND');
    expect(drafts('hcmc-commune-2026')[0]).toContain('Căn cứ Quyết định số ……………… ngày …… tháng …… năm ………');
  });
});
