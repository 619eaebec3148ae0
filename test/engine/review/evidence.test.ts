import { describe, expect, it } from '@jest/globals';
import { documentIn, evidenceItem, evidenceOf } from '../../../src/engine/review/evidence';
import { SHEET } from './sample';

describe('a line of evidence', () => {
  const whole = { link: null, abstract: null };
  it.each<[string, object]>([
    ['1578/KH-UBND - 09/10/2025', { ...whole, number: '1578/KH-UBND', date: '2025-10-09', issuer: null }],
    [
      '4785/QĐ-UBND - 03/12/2025: Ban hành Kế hoạch chuyển đổi số năm 2026',
      {
        ...whole,
        number: '4785/QĐ-UBND',
        date: '2025-12-03',
        issuer: null,
        abstract: 'Ban hành Kế hoạch chuyển đổi số năm 2026',
      },
    ],
    ['249/UBND-VHXH - 24/07/2025', { ...whole, number: '249/UBND-VHXH', date: '2025-07-24', issuer: null }],
    ['808/CAX - 05/06/2026', { ...whole, number: '808/CAX', date: '2026-06-05', issuer: null }],
    ['01 - 31/12/2025', { ...whole, number: '01', date: '2025-12-31', issuer: null }],
    [
      'Số 12/BC-UBND ngày 1/2/2026, báo cáo https://xa.gov.vn/bc12.pdf',
      {
        number: '12/BC-UBND',
        date: '2026-02-01',
        issuer: null,
        abstract: 'báo cáo',
        link: 'https://xa.gov.vn/bc12.pdf',
      },
    ],
    ['42/2022/NĐ-CP - 24/06/2022', { ...whole, number: '42/2022/NĐ-CP', date: '2022-06-24', issuer: null }],
    [
      '15/BC-VHXH - 01/02/2026: Báo cáo tổng kết. Cơ quan ban hành: Phòng Văn hóa - Xã hội',
      {
        ...whole,
        number: '15/BC-VHXH',
        date: '2026-02-01',
        issuer: 'Phòng Văn hóa - Xã hội',
        abstract: 'Báo cáo tổng kết. Cơ quan ban hành: Phòng Văn hóa - Xã hội',
      },
    ],
    [
      '20/QĐ-UBND - 01/03/2026: Quy chế (do UBND tỉnh Tây Ninh ban hành)',
      {
        ...whole,
        number: '20/QĐ-UBND',
        date: '2026-03-01',
        issuer: 'UBND tỉnh Tây Ninh',
        abstract: 'Quy chế (do UBND tỉnh Tây Ninh ban hành)',
      },
    ],
    [
      '12 / BC-UBND - 01/03/2026: Giải trình do chưa ban hành kế hoạch',
      {
        ...whole,
        number: '12/BC-UBND',
        date: '2026-03-01',
        issuer: null,
        abstract: 'Giải trình do chưa ban hành kế hoạch',
      },
    ],
    ['12/BC-UBND - 31/02/2026', { ...whole, number: null, date: null, issuer: null }],
    ['Ảnh chụp màn hình', { ...whole, number: null, date: null, issuer: null }],
  ])('%s', (text, item) => {
    expect(evidenceItem('1.1', text)).toEqual({ criterion: '1.1', text, ...item });
  });

  it.each([
    'Tỉnh ủy Tây Ninh',
    'Đảng ủy xã Cần Giuộc',
    'Quốc hội',
    'Thanh tra tỉnh',
    'Ủy ban Mặt trận Tổ quốc tỉnh',
    'Mặt trận Tổ quốc xã',
    'Chủ tịch UBND xã',
    'Tổ công nghệ số cộng đồng',
    'Bộ Khoa học và Công nghệ',
    'Sở Kế hoạch và Đầu tư',
    'Cục Hàng không Việt Nam',
  ])('names %s as the body that issued a document', (issuer) => {
    expect(evidenceItem('1.1', `20/NQ - 01/03/2026: Nghị quyết do ${issuer} ban hành`).issuer).toBe(issuer);
  });

  it.each([
    'Giải trình do không ban hành kế hoạch',
    'Giải trình do chậm ban hành kế hoạch',
    'Giải trình do đã được ban hành năm trước',
    'Giải trình do UBND xã chưa ban hành kế hoạch',
    'Giải trình do Tỉnh ủy chậm ban hành nghị quyết',
    'Giải trình do kế hoạch ban hành muộn',
    'Giải trình do văn bản cấp trên mới ban hành',
    'Báo cáo lý do Sở ban hành muộn',
    'Giải trình do cuối năm Tỉnh ủy mới ban hành',
  ])('names no body where it says why: %s', (about) => {
    expect(evidenceItem('1.1', `20/BC-UBND - 01/03/2026: ${about}`).issuer).toBeNull();
  });

  it.each([
    ['466/QĐ-UBND - 14/08/2025: Thành lập tổ', '466/QĐ-UBND', '2025-08-14', null],
    ['466/QĐ-UBND - 14/08/2025 https://xa.gov.vn/466.pdf', '466/QĐ-UBND', '2025-08-14', null],
    ['466/QĐ-UBND - 4/8/2025', '466/QĐ-UBND', null, 'date'],
    ['466/QĐ-UBND - 31/02/2025', '466/QĐ-UBND', null, 'date'],
    ['Số 12/BC-UBND ngày 01/02/2026, báo cáo', '12/BC-UBND', '2026-02-01', 'form'],
    ['Báo cáo số 12/BC-UBND của xã', '12/BC-UBND', null, 'form'],
  ])('%s cites %s of %s, flaw %s', (line, number, date, flaw) => {
    expect(documentIn(line)).toEqual({ line, number, date, flaw });
  });

  it('that names no document is a remark', () => {
    expect(documentIn('Đang chờ xác nhận')).toBeNull();
  });

  it('is found for 16 criteria of the real commune, reviewers’ remarks left out', () => {
    const items = SHEET.entries.map((entry) => evidenceOf(entry)).filter((found) => found.length > 0);
    expect(items.flat().every(({ number, date }) => number !== null && date !== null)).toBe(true);
    expect(items).toHaveLength(16);
  });
});
