import { HCMC, TAY_NINH, tayNinhWith, total, type CheckExamples } from './example';

const everyRow = TAY_NINH.groups
  .flatMap(({ criteria }) => criteria)
  .filter(({ code }) => code !== '4.22')
  .map(({ code }) => ({ criterion: code }));
const error = 'error';

/** Codes, maxima, points and totals. */
export const ROW_EXAMPLES = {
  'unknown-code': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '1.1' }] }],
    invalid: [{ rows: [{ criterion: '9.9' }], at: 'A2', severity: error }],
  },
  'duplicate-code': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '4.1' }, { criterion: '4.10' }] }],
    invalid: [{ rows: [{ criterion: '4.1' }, { criterion: '4.1' }], at: 'A3', severity: error }],
  },
  'missing-criterion': {
    edition: TAY_NINH,
    valid: [{ rows: everyRow }],
    invalid: [{ rows: everyRow.slice(1), at: null, severity: error }],
  },
  'max-differs': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '1.1', max: 10 }] }],
    inapplicable: [{ rows: [{ criterion: '1.1', max: null }] }],
    invalid: [{ rows: [{ criterion: '1.1', max: 15 }], at: 'C2', severity: error }],
  },
  'self-over-max': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '1.1', self: 10 }] }],
    invalid: [{ rows: [{ criterion: '1.1', self: 10.01 }], at: 'D2', severity: error }],
  },
  'appraised-over-max': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '1.1', appraised: [10] }] }],
    invalid: [{ rows: [{ criterion: '1.1', appraised: [12] }], at: 'E2', severity: error }],
  },
  'final-over-max': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '1.1', final: 10 }] }],
    invalid: [{ rows: [{ criterion: '1.1', final: 11 }], at: 'F2', severity: error }],
  },
  'points-negative': {
    edition: TAY_NINH,
    valid: [{ rows: [{ criterion: '1.1', self: 0 }] }],
    invalid: [{ rows: [{ criterion: '1.1', self: -2 }], at: 'D2', severity: error }],
  },
  'nothing-filled': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.1', self: 0 }, { criterion: '1.2' }] },
      { rows: [{ criterion: '1.1', state: 'did-not-arise' }] },
      { rows: [{ criterion: '1.1', notPoints: ['self'] }] },
    ],
    invalid: [{ rows: [{ criterion: '1.1' }, { criterion: '1.2' }], at: null, severity: 'warning' }],
  },
  'criterion-unanswered': {
    edition: TAY_NINH,
    valid: [
      {
        rows: [
          { criterion: '1.1', self: 0 },
          { criterion: '1.2', inputs: { a: 0 } },
          { criterion: '1.3', appraised: [null, 5] },
          { criterion: '1.4', state: 'did-not-arise' },
          { criterion: '1.5', state: 'not-applicable-requested' },
        ],
      },
      { rows: [{ criterion: '1.1', self: 7 }, { criterion: '4.22' }] },
    ],
    inapplicable: [{ rows: [{ criterion: '1.1' }, { criterion: '1.2' }] }],
    invalid: [
      { rows: [{ criterion: '1.1', self: 7 }, { criterion: '1.2' }], at: 'D3', severity: 'warning' },
      {
        rows: [{ criterion: '1.1', self: 7 }, { criterion: '1.2' }, { criterion: '1.3' }],
        at: 'D3',
        severity: 'warning',
      },
    ],
  },
  'points-missing': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.1', self: 7 }, { criterion: '1.2' }] },
      {
        rows: [
          { criterion: '1.1', self: 7 },
          { criterion: '1.2', notPoints: ['self'] },
        ],
      },
    ],
    inapplicable: [{ rows: [{ criterion: '1.1' }, { criterion: '1.2' }] }],
    invalid: [
      {
        rows: [
          { criterion: '1.1', self: 7, appraised: [7] },
          { criterion: '1.2', appraised: [5] },
        ],
        at: 'D3',
        severity: 'notice',
      },
    ],
  },
  'survey-self-scored': {
    edition: tayNinhWith('4.5', { obtained: { by: 'survey', system: null, verifiedBy: null } }),
    valid: [{ rows: [{ criterion: '4.5' }] }],
    inapplicable: [{ rows: [{ criterion: '4.6', self: 5 }] }],
    invalid: [{ rows: [{ criterion: '4.5', self: 18 }], at: 'D2', severity: 'warning' }],
  },
  'subtotal-differs': {
    edition: TAY_NINH,
    valid: [
      {
        rows: [
          { criterion: '1.1', self: 7.04 },
          { criterion: '1.2', self: 7.51 },
        ],
        totals: [total('1', { self: 14.55 })],
      },
      {
        rows: [
          { criterion: '1.1', self: 7 },
          { criterion: '2.1', self: 5 },
        ],
        totals: [
          total(null, { self: 5, addends: [['2.1'], ['1.1', '2.1']] }),
          total(null, { self: 12, addends: [['2.1'], ['1.1', '2.1']] }),
        ],
      },
    ],
    invalid: [
      { rows: [{ criterion: '1.1', self: 7.04 }], totals: [total('1', { self: 8 })], at: 'D1', severity: error },
      { rows: [{ criterion: '1.1', self: 70.4 }], totals: [total('1', { self: 7.04 })], at: 'D1', severity: 'notice' },
      {
        rows: [
          { criterion: '4.22.1', self: 20 },
          { criterion: '4.22.2', self: 20 },
          { criterion: '4.21', self: 5 },
        ],
        totals: [total(null, { self: 999, heading: '4.22', addends: [['4.22.1', '4.22.2']] })],
        at: 'D1',
        severity: error,
      },
      {
        rows: [
          { criterion: '1.1', self: 7 },
          { criterion: '1.2', self: 5 },
          { criterion: '2.1', self: 5 },
        ],
        totals: [total(null, { self: 50, addends: [['1.1', '1.2']] })],
        at: 'D1',
        severity: error,
      },
      {
        rows: [{ criterion: '1.1', self: null, notPoints: ['self'] }],
        totals: [total('1', { self: 7.04 })],
        at: 'D1',
        severity: 'notice',
      },
    ],
  },
  'total-differs': {
    edition: TAY_NINH,
    valid: [
      {
        rows: [
          { criterion: '1.1', self: 7.04 },
          { criterion: '2.1', self: 15 },
        ],
        totals: [total(null, { self: 22.04 })],
      },
    ],
    invalid: [
      { rows: [{ criterion: '1.1', self: 7.04 }], totals: [total(null, { self: 8 })], at: 'D1', severity: error },
    ],
  },
  'zero-denominator': {
    edition: HCMC,
    valid: [{ rows: [{ criterion: 'DTI-36', state: 'did-not-arise' }] }],
    inapplicable: [{ rows: [{ criterion: 'DTI-02', inputs: { a: 1, b: 4 } }] }],
    invalid: [
      { rows: [{ criterion: 'DTI-02', inputs: { a: 0, b: 0 } }], at: 'A2', severity: 'undecided' },
      {
        rows: [{ criterion: 'DTI-02', state: 'did-not-arise', stateAt: { sheet: 'DTI', address: 'D2' } }],
        at: 'D2',
        severity: 'undecided',
      },
    ],
  },
  'did-not-arise-contradicted': {
    edition: HCMC,
    valid: [{ rows: [{ criterion: 'DTI-36', state: 'did-not-arise', inputs: { b: 0 } }] }],
    invalid: [
      { rows: [{ criterion: 'DTI-36', state: 'did-not-arise', inputs: { b: 120 } }], at: 'A2', severity: error },
    ],
  },
  'not-applicable-requested': {
    edition: TAY_NINH,
    valid: [],
    inapplicable: [{ rows: [{ criterion: '1.1', state: 'not-applicable' }] }],
    invalid: [{ rows: [{ criterion: '1.1', state: 'not-applicable-requested' }], at: 'A2', severity: 'undecided' }],
  },
  'not-applicable-unaccepted': {
    edition: TAY_NINH,
    valid: [
      { rows: [{ criterion: '1.1', state: 'not-applicable' }] },
      { rows: [{ criterion: '1.1', state: 'not-applicable' }], options: { accepted: new Set(['1.1']) } },
      {
        rows: [
          { criterion: '1.1', max: 10, state: 'not-applicable-requested' },
          { criterion: '1.2', max: 10 },
        ],
        totals: [total('1', { max: 20 })],
      },
    ],
    invalid: [
      {
        rows: [{ criterion: '1.1', state: 'not-applicable' }],
        options: { accepted: new Set() },
        at: 'A2',
        severity: error,
      },
      {
        rows: [
          { criterion: '1.1', max: 10, state: 'not-applicable-requested' },
          { criterion: '1.2', max: 10 },
        ],
        totals: [total('1', { max: 10 })],
        at: 'A2',
        severity: error,
      },
    ],
  },
  'not-applicable-without-reason': {
    edition: TAY_NINH,
    valid: [
      {
        rows: [{ criterion: '1.1', state: 'not-applicable-requested', texts: { explanation: 'Xã không có bãi biển' } }],
      },
      { rows: [{ criterion: '1.1', state: 'not-applicable', texts: { status: 'Không áp dụng (đã gửi CV 12)' } }] },
    ],
    invalid: [
      {
        rows: [{ criterion: '1.1', state: 'not-applicable-requested', texts: { notes: 'Không áp dụng' } }],
        at: 'A2',
        severity: 'warning',
      },
    ],
  },
} as const satisfies Record<string, CheckExamples>;
