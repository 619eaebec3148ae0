import { HCMC, tayNinhWith, type CheckExamples } from './example';

const share = (vi: string) => tayNinhWith('1.2', { inputs: [{ id: 'p', kind: 'number', label: { vi, en: 'Share' } }] });

/** Raw figures. */
export const FIGURE_EXAMPLES = {
  'figure-missing': {
    edition: HCMC,
    valid: [
      { rows: [{ criterion: 'DTI-02', inputs: { a: 3, b: 4 } }] },
      { rows: [{ criterion: 'DTI-02', inputs: { b: 4 }, notFigures: ['a'] }] },
    ],
    invalid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 3 } }], at: 'A2', severity: 'warning' }],
  },
  'figure-negative': {
    edition: HCMC,
    valid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 0, b: 4 } }] }],
    invalid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: -3, b: 4 } }], at: 'I2', severity: 'error' }],
  },
  'figure-not-whole': {
    edition: HCMC,
    valid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 3, b: 4 } }] }],
    invalid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 0.75, b: 4 } }], at: 'I2', severity: 'warning' }],
  },
  'percent-scale': {
    edition: share('Tỷ lệ phủ sóng 5G (%)'),
    valid: [{ rows: [{ criterion: '1.2', inputs: { p: 95 } }] }],
    inapplicable: [{ rows: [{ criterion: '1.2', inputs: { p: 0 } }] }],
    invalid: [{ rows: [{ criterion: '1.2', inputs: { p: 0.95 } }], at: 'I2', severity: 'undecided' }],
  },
  'part-over-whole': {
    edition: HCMC,
    valid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 4, b: 4 } }] }],
    invalid: [
      { rows: [{ criterion: 'DTI-02', inputs: { a: 5, b: 4 } }], at: 'A2', severity: 'warning' },
      { rows: [{ criterion: 'DTI-30', inputs: { a: 10, b: 11, c: 20, d: 5 } }], at: 'A2', severity: 'warning' },
    ],
  },
  'part-without-whole': {
    edition: HCMC,
    valid: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 0, b: 0 } }] }],
    invalid: [
      { rows: [{ criterion: 'DTI-02', inputs: { a: 3, b: 0 } }], at: 'A2', severity: 'error' },
      { rows: [{ criterion: 'DTI-30', inputs: { a: 0, b: 50, c: 100, d: 50 } }], at: 'A2', severity: 'error' },
    ],
  },
  'quantity-differs': {
    edition: HCMC,
    valid: [
      {
        rows: [
          { criterion: 'DTI-28', inputs: { a: 8000 } },
          { criterion: 'DTI-29', inputs: { a: 5000, b: 8000 } },
        ],
      },
    ],
    inapplicable: [{ rows: [{ criterion: 'DTI-28', inputs: { a: 8000 } }] }],
    invalid: [
      {
        rows: [
          { criterion: 'DTI-28', inputs: { a: 8000 } },
          { criterion: 'DTI-29', inputs: { a: 5000, b: 7950 } },
        ],
        at: 'I2',
        severity: 'error',
      },
    ],
  },
  'self-not-by-rule': {
    edition: HCMC,
    valid: [
      { rows: [{ criterion: 'DTI-29', inputs: { a: 749, b: 1000 }, self: 3.75 }] },
      { rows: [{ criterion: 'DTI-29', inputs: { a: 800, b: 1000 }, self: 5 }] },
    ],
    inapplicable: [
      { rows: [{ criterion: 'DTI-29', inputs: { a: 800 }, self: 4 }] },
      { rows: [{ criterion: 'DTI-29', inputs: { a: 800, b: 1000 }, self: 50 }] },
    ],
    invalid: [
      { rows: [{ criterion: 'DTI-29', inputs: { a: 749, b: 1000 }, self: 4.68 }], at: 'D2', severity: 'error' },
    ],
  },
} as const satisfies Record<string, CheckExamples>;

/** What no shipped edition asks for: a share as 0–1. */
export const FRACTION_EDITION = share('Tỷ lệ phủ sóng 5G (0-1)');
