import { TAY_NINH, type CheckExamples } from './example';

/** What reviewers and papers say. */
export const PAPER_EXAMPLES = {
  'agreed-yet-changed': {
    edition: TAY_NINH,
    valid: [
      {
        rows: [
          { criterion: '1.1', self: 7, appraised: [7], texts: { notes: 'Thành viên thẩm định: Thống nhất tiêu chí' } },
        ],
      },
    ],
    inapplicable: [
      {
        rows: [
          {
            criterion: '1.1',
            self: 7,
            appraised: [5],
            texts: { notes: 'Thành viên thẩm định: Không thống nhất tiêu chí' },
          },
        ],
      },
      { rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Chưa thống nhất tiêu chí' } }] },
      { rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Không hoàn toàn thống nhất' } }] },
      { rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Thống nhất giảm 5 điểm' } }] },
    ],
    invalid: [
      {
        rows: [
          { criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Thành viên thẩm định: Thống nhất tiêu chí' } },
        ],
        at: 'E2',
        severity: 'undecided',
      },
      {
        rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Đồng ý' } }],
        at: 'E2',
        severity: 'undecided',
      },
      {
        rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { evidence: 'Hội đồng: Thống nhất' } }],
        at: 'E2',
        severity: 'undecided',
      },
    ],
  },
  'appraised-without-reason': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.1', self: 7.04, appraised: [7.04] }] },
      {
        rows: [
          {
            criterion: '1.1',
            self: 7,
            appraised: [5],
            texts: { notes: 'Ý kiến hội đồng: không đạt vì thiếu minh chứng' },
          },
        ],
      },
      { rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Đồng ý' } }] },
      { rows: [{ criterion: '1.1', self: 7, appraised: [5] }], options: { reasons: new Map([['1.1', 'Số của Sở']]) } },
      {
        rows: [
          {
            criterion: '1.1',
            self: 7,
            appraised: [5],
            texts: { evidence: '* Thành viên thẩm định: Không thống nhất tiêu chí. Giải trình: thiếu số liệu' },
          },
        ],
      },
    ],
    invalid: [
      { rows: [{ criterion: '1.1', self: 7, appraised: [5] }], at: 'E2', severity: 'warning' },
      {
        rows: [{ criterion: '1.1', self: 7, appraised: [5], texts: { notes: 'Tổ công nghệ số cộng đồng: 12 tổ' } }],
        at: 'E2',
        severity: 'warning',
      },
    ],
  },
  'text-percent-differs': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '3.1', texts: { explanation: '1723/3028 hệ thống (khoảng 56 %)' } }] },
      { rows: [{ criterion: '3.1', texts: { explanation: '1723/3028 hệ thống, đạt 56,90%' } }] },
    ],
    inapplicable: [
      { rows: [{ criterion: '3.1', texts: { explanation: 'Theo Nghị định 42/2022/NĐ-CP, ngày 05/06/2025 đạt 40%' } }] },
    ],
    invalid: [
      {
        rows: [{ criterion: '3.1', texts: { explanation: '1723/3028 hệ thống, đạt 65,9%' } }],
        at: 'L2',
        severity: 'undecided',
      },
    ],
  },
  'denominators-differ': {
    edition: TAY_NINH,
    valid: [],
    inapplicable: [
      { rows: [{ criterion: '3.1', texts: { explanation: '1723/3028 hệ thống; 201/3028 hệ thống' } }] },
      { rows: [{ criterion: '3.1', texts: { explanation: '95/100 hồ sơ, 96/102 cán bộ' } }] },
      { rows: [{ criterion: '3.1', texts: { evidence: '* 12/3028 - 15/03/2025\n* 808/CAX - 05/06/2025' } }] },
    ],
    invalid: [
      {
        rows: [
          { criterion: '3.1', texts: { explanation: '1723/3028 hệ thống được phê duyệt cấp độ' } },
          { criterion: '3.2', texts: { explanation: 'Đã kiểm tra 201/3068 hệ thống' } },
        ],
        at: 'L2',
        severity: 'undecided',
      },
    ],
  },
  'evidence-after-period': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.7', texts: { evidence: '* 01 - 31/12/2025' } }] },
      { rows: [{ criterion: '1.7', texts: { evidence: '* 466/PVHXH - 15/03/2026' } }], period: '2026-Q1' },
    ],
    invalid: [
      {
        rows: [{ criterion: '1.5', texts: { evidence: '* 466/PVHXH - 15/03/2026' } }],
        at: 'K2',
        severity: 'undecided',
      },
    ],
  },
  'evidence-missing': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.5', self: 10, texts: { evidence: '* 466/PVHXH - 15/03/2025' } }] },
      { rows: [{ criterion: '1.5', self: 10, texts: { evidence: 'https://xa.gov.vn/bao-cao.pdf' } }] },
      { rows: [{ criterion: '1.5', self: 10, texts: { explanation: 'Số liệu do Công an xã quản lý' } }] },
    ],
    inapplicable: [{ rows: [{ criterion: '1.5', self: 0 }] }],
    invalid: [
      {
        rows: [{ criterion: '1.4', self: 5, texts: { evidence: '* Thành viên thẩm định: Không thống nhất tiêu chí' } }],
        at: 'K2',
        severity: 'warning',
      },
    ],
  },
  'evidence-form': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.5', texts: { evidence: '* 466/QĐ-UBND - 14/08/2025: Thành lập tổ công nghệ số' } }] },
    ],
    inapplicable: [{ rows: [{ criterion: '1.5', texts: { evidence: 'Đang chờ xác nhận' } }] }],
    invalid: [
      { rows: [{ criterion: '1.5', texts: { evidence: '466/QĐ-UBND - 31/02/2025' } }], at: 'K2', severity: 'notice' },
      {
        rows: [{ criterion: '1.5', texts: { evidence: 'Báo cáo số 12/BC-UBND của xã' } }],
        at: 'K2',
        severity: 'notice',
      },
    ],
  },
  'status-stale': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.1', self: 10, appraised: [10], texts: { status: 'Hoàn thành' } }] },
      { rows: [{ criterion: '1.1', self: 7, texts: { status: 'Đang thực hiện' } }] },
    ],
    invalid: [
      {
        rows: [{ criterion: '1.1', self: 7, appraised: [10], texts: { status: 'Đang thực hiện' } }],
        at: 'H2',
        severity: 'notice',
      },
      { rows: [{ criterion: '1.1', self: 7, texts: { notes: 'Chưa thực hiện' } }], at: 'M2', severity: 'notice' },
    ],
  },
} as const satisfies Record<string, CheckExamples>;
