import type { ByBasis } from '../../src/engine/scoring/scorecard';
import type { CriterionModel, FormModel, PartModel, WorkbookFacts } from '../../src/taskpane/workbook/model';

const NONE: ByBasis<number | null> = { self: null, appraised: null, final: null, computed: null };
const WHOLE: ByBasis<boolean> = { self: true, appraised: true, final: false, computed: false };

const group = (code: string, vi: string, en: string, max: number, self: number, appraised: number): PartModel => ({
  id: code,
  code,
  name: { vi, en },
  ...NONE,
  self,
  appraised,
  max,
  index: NONE,
  completeness: WHOLE,
  suspects: [],
});

const criterion = (code: string, isFilled: boolean, row: number): CriterionModel => ({
  code,
  name: { vi: `Tên ${code}`, en: `Name ${code}` },
  group: { vi: 'Hạ tầng và Nền tảng số', en: 'Infrastructure and platforms' },
  max: 10,
  points: { ...NONE, self: isFilled ? 7.04 : null },
  state: isFilled ? 'answered' : 'missing',
  rule: { vi: 'Tỷ lệ a/b × điểm tối đa.', en: 'Ratio a/b × maximum.' },
  noPoints: { vi: 'Chưa có điểm: còn thiếu số liệu.', en: 'No points: figures are missing.' },
  inputs: [],
  evidence: { wanted: 'Văn bản', given: null },
  sourceNotes: [],
  remarks: [],
  responsible: null,
  at: { sheet: 'DTI', address: `E${String(row)}` },
  isFilled,
});

/** The real commune's scoresheet as the panels show it (test/fixtures); three of its criteria. */
export const COMMUNE: FormModel = {
  edition: {
    id: 'tayninh-commune-2025',
    title: { vi: 'Bộ chỉ số cấp xã tỉnh Tây Ninh năm 2025', en: 'Tây Ninh communes 2025' },
    groupTerm: { vi: 'Chỉ số chính', en: 'Group' },
  },
  unit: 'UBND xã Cần Giuộc',
  period: { vi: 'Năm 2025', en: '2025' },
  table: { sheet: 'DTI', address: 'A1:K63' },
  figures: null,
  filled: 62,
  criteria: 62,
  suspects: [],
  totals: {
    ...NONE,
    self: 787.84,
    appraised: 606.27,
    max: 960,
    index: { ...NONE, self: 0.8207, appraised: 0.6315 },
    completeness: WHOLE,
  },
  isRuled: false,
  disputed: { self: [], appraised: [], final: [], computed: [] },
  pointed: { self: 62, appraised: 62, final: 0, computed: 0 },
  groups: [
    group('1', 'Hạ tầng và Nền tảng số', 'Infrastructure and platforms', 80, 59.47, 50),
    group('2', 'Nhân lực số', 'Digital workforce', 100, 51.85, 35.38),
    group('3', 'An toàn thông tin, an ninh mạng', 'Security', 100, 100, 94.52),
    group('4', 'Hoạt động chính quyền số', 'Digital government', 520, 442.43, 320.94),
    group('5', 'Hoạt động Kinh tế số', 'Digital economy', 80, 80, 80),
    group('6', 'Hoạt động Xã hội số', 'Digital society', 80, 54.09, 25.43),
  ],
  pillars: [],
  decimals: { points: 2, index: 4 },
  findings: [
    {
      check: 'number-unclear',
      severity: 'error',
      at: { sheet: 'DTI', address: 'E5' },
      criterion: '1.4',
      text: { vi: 'Điểm là “Đạt”, cần một số.', en: 'The points are “Đạt”, a number is expected.' },
      dispute: null,
      mends: [],
      places: [],
    },
    {
      check: 'no-period',
      severity: 'notice',
      at: null,
      criterion: null,
      text: { vi: 'Chưa rõ kỳ.', en: 'The period is unknown.' },
      dispute: null,
      mends: [],
      places: [],
    },
  ],
  central: null,
  beside: [],
  sustained: null,
  list: [criterion('1.1', true, 2), criterion('1.2', false, 3), criterion('1.3', true, 4)],
  rows: new Map([
    ['1!DTI', '1.1'],
    ['2!DTI', '1.2'],
    ['3!DTI', '1.3'],
  ]),
  understood: {
    sheet: 'DTI',
    headerRow: 1,
    columns: [
      { field: 'code', column: 'A', heading: 'Mã' },
      { field: 'self', column: 'E', heading: 'Tự chấm' },
    ],
    edition: 'tayninh-commune-2025',
    unit: 'UBND xã Cần Giuộc',
    period: '2025',
    remembered: null,
  },
};

export const FACTS: WorkbookFacts = {
  forms: [{ sheet: 'DTI', unit: 'UBND xã Cần Giuộc' }],
  editions: [
    { id: 'tayninh-commune-2025', title: COMMUNE.edition.title },
    { id: 'hcmc-commune-2026', title: { vi: 'TP.HCM 2026', en: 'HCMC 2026' } },
  ],
  lost: [],
  isDamaged: false,
  frozen: 0,
  canRevert: false,
  ownColumns: 0,
  ownSheet: null,
};
