import type { HomeModel } from '../../../src/taskpane/home/model';

const group = (code: string, vi: string, en: string, max: number, self: number, appraised: number) => ({
  id: code,
  code,
  name: { vi, en },
  self,
  appraised,
  final: null,
  max,
});

/** The real commune's scoresheet as the home panel shows it (test/fixtures). */
export const COMMUNE: HomeModel = {
  edition: {
    id: 'tayninh-commune-2025',
    title: { vi: 'Bộ chỉ số cấp xã tỉnh Tây Ninh năm 2025', en: 'Tây Ninh communes 2025' },
    groupTerm: { vi: 'Chỉ số chính', en: 'Group' },
  },
  unit: 'UBND xã Cần Giuộc',
  period: '2025',
  table: { sheet: 'DTI', address: 'A1:K63' },
  filled: 62,
  criteria: 62,
  totals: { self: 787.84, appraised: 606.27, final: null, max: 960 },
  index: { self: 0.8207, appraised: 0.6315, final: null },
  groups: [
    group('1', 'Hạ tầng và Nền tảng số', 'Infrastructure and platforms', 80, 59.47, 50),
    group('2', 'Nhân lực số', 'Digital workforce', 100, 51.85, 35.38),
    group('3', 'An toàn thông tin, an ninh mạng', 'Security', 100, 100, 94.52),
    group('4', 'Hoạt động chính quyền số', 'Digital government', 520, 442.43, 320.94),
    group('5', 'Hoạt động Kinh tế số', 'Digital economy', 80, 80, 80),
    group('6', 'Hoạt động Xã hội số', 'Digital society', 80, 54.09, 25.43),
  ],
  decimals: { points: 2, index: 4 },
  findings: [
    {
      severity: 'error',
      at: { sheet: 'DTI', address: 'E5' },
      criterion: '1.4',
      text: { vi: 'Điểm là “Đạt”, cần một số.', en: 'The points are “Đạt”, a number is expected.' },
    },
    { severity: 'notice', at: null, criterion: null, text: { vi: 'Chưa rõ kỳ.', en: 'The period is unknown.' } },
  ],
};
