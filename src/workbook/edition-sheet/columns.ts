/**
 * The sheets of an edition that officials edit, and their columns. The words of headings come from `src/messages`;
 * a column is found by its heading in either language, so columns may be moved.
 */

/** A column: its width in characters, and where its cells go in the object that a row becomes (`rule.full`). */
export interface SheetColumn {
  readonly width: number;
  readonly paths: readonly string[];
  /** The whole column may be missing unless it is required. */
  readonly required?: true;
  /** Codes and ids stay text: 1.10 is not 1.1. */
  readonly format?: 'text' | 'percent' | 'points';
}

type SheetColumnEntry = readonly [string, SheetColumn];

const ID: SheetColumn = { width: 14, paths: ['id'], required: true, format: 'text' };
const CODE: SheetColumn = { width: 12, paths: ['code'], required: true, format: 'text' };
const OWNER: SheetColumn = { width: 12, paths: [], required: true, format: 'text' };
const NAME_VI: SheetColumn = { width: 48, paths: ['name', 'name.vi'], required: true };
const NAME_EN: SheetColumn = { width: 40, paths: ['name.en'] };
const LABEL_VI: SheetColumn = { width: 48, paths: ['label', 'label.vi'], required: true };
const LABEL_EN: SheetColumn = { width: 40, paths: ['label.en'] };
const MAX: SheetColumn = { width: 10, paths: ['max'], format: 'points' };
const SCORED: SheetColumn = { width: 10, paths: ['scored'] };
const count = (path: string): SheetColumn => ({ width: 12, paths: [path], format: 'points' });
const text = (path: string, width = 24): SheetColumn => ({ width, paths: [path] });
const SOURCE: SheetColumn = { width: 18, paths: ['source'], format: 'text' };

/** How points come about, the same in criteria and in parts of a sum. */
const RULE = [
  ['rule', { width: 26, paths: ['rule', 'rule.kind'], required: true }],
  ['numerator', { width: 14, paths: ['rule.numerator'], format: 'text' }],
  ['denominator', { width: 14, paths: ['rule.denominator'], format: 'text' }],
  ['full', { width: 12, paths: ['rule.full'], format: 'percent' }],
  ['floor', { width: 12, paths: ['rule.floor'], format: 'percent' }],
  ['input', { width: 16, paths: ['rule.input', 'rule.inputs'], format: 'text' }],
  ['requires', { width: 14, paths: ['rule.requires'], format: 'text' }],
  ['values', { width: 22, paths: ['rule.steps', 'rule.shares', 'rule.points'], format: 'text' }],
] as const satisfies readonly SheetColumnEntry[];

const SHEETS = {
  head: [
    ['item', { width: 36, paths: [], required: true }],
    ['value', { width: 60, paths: [], required: true }],
    ['english', { width: 60, paths: [] }],
  ],
  groups: [
    ['id', ID],
    ['code', CODE],
    ['nameVi', NAME_VI],
    ['nameEn', NAME_EN],
    ['nameStated', text('nameStated', 12)],
    ['max', MAX],
    ['scored', SCORED],
    ['groupKind', text('kind', 14)],
    ['criteriaCount', count('criteriaCount')],
    ['componentCount', count('componentCount')],
  ],
  pillars: [
    ['id', ID],
    ['code', CODE],
    ['nameVi', NAME_VI],
    ['nameEn', NAME_EN],
    ['groups', { width: 36, paths: ['groups'], required: true, format: 'text' }],
    ['max', MAX],
    ['weight', { width: 12, paths: [], format: 'points' }],
    ['criteriaCount', count('criteriaCount')],
    ['componentCount', count('componentCount')],
    ['source', SOURCE],
  ],
  criteria: [
    ['group', OWNER],
    ['code', CODE],
    ['codeStated', text('codeStated', 12)],
    ['nameVi', NAME_VI],
    ['nameEn', NAME_EN],
    ['parent', { width: 12, paths: ['parent'], format: 'text' }],
    ['max', { ...MAX, required: true }],
    ['scored', SCORED],
    ['unit', text('unit', 14)],
    ...RULE,
    ['notApplicable', text('notApplicable', 16)],
    ['didNotArise', text('didNotArise', 16)],
    ['obtainedBy', text('obtained.by', 18)],
    ['system', text('obtained.system')],
    ['verifiedBy', text('obtained.verifiedBy')],
    ['evidence', text('evidence')],
    ['nature', text('nature', 10)],
    ['responsible', text('responsible')],
    ['source', SOURCE],
    ['remarksVi', text('remarks', 40)],
    ['remarksEn', text('remarks.en', 40)],
  ],
  inputs: [
    ['criterion', OWNER],
    ['id', ID],
    ['labelVi', LABEL_VI],
    ['labelEn', LABEL_EN],
    ['inputKind', { width: 16, paths: ['kind'], required: true }],
    ['optionsVi', { width: 36, paths: ['options'], format: 'text' }],
    ['optionsEn', { width: 36, paths: ['options.en'], format: 'text' }],
    ['stated', text('stated', 12)],
    ['quantity', { width: 20, paths: ['quantity'], format: 'text' }],
  ],
  parts: [
    ['criterion', OWNER],
    ['labelVi', LABEL_VI],
    ['labelEn', LABEL_EN],
    ['share', { width: 12, paths: ['worth', 'worth.share'], format: 'percent' }],
    ['points', { width: 12, paths: ['worth.points'], format: 'points' }],
    ...RULE,
  ],
  topics: [
    ['group', OWNER],
    ['nameVi', NAME_VI],
    ['nameEn', NAME_EN],
    ['source', SOURCE],
  ],
  leagues: [
    ['id', ID],
    ['nameVi', NAME_VI],
    ['nameEn', NAME_EN],
    ['noteVi', text('note', 48)],
    ['noteEn', text('note.en', 40)],
  ],
  sources: [
    ['id', ID],
    ['title', { width: 60, paths: ['title'], required: true }],
    ['url', text('url', 60)],
    ['read', text('read', 40)],
  ],
} as const satisfies Readonly<Record<string, readonly SheetColumnEntry[]>>;

/** The sheets of an edition. */
export type SheetId = keyof typeof SHEETS;
/** The columns of all sheets: those of one name hold the same thing and share their heading. */
export type ColumnId = (typeof SHEETS)[SheetId][number][0];
/** The columns that hold parameters of rules. */
export type Parameter = Exclude<(typeof RULE)[number][0], 'rule'>;

/** The columns of each sheet, in the order in which they are written; sheets in tab order. */
export const COLUMNS: Readonly<Record<SheetId, readonly (readonly [ColumnId, SheetColumn])[]>> = SHEETS;

/** Sheets without which there is no edition; the others may be missing where they would be empty. */
export const REQUIRED_SHEETS: readonly SheetId[] = ['head', 'groups', 'criteria'];

/** The rows of the first sheet; those of `BILINGUAL_ITEMS` have their English beside them. */
export const ITEM_PATHS = {
  id: 'id',
  title: 'title',
  level: 'level',
  years: 'years',
  periods: 'periods',
  decision: 'decision.number',
  issued: 'decision.issued',
  certainty: 'decision.certainty',
  decisionNote: 'decision.note',
  maxPoints: 'max.points',
  maxBasis: 'max.basis',
  maxNote: 'max.note',
  roundRows: 'rounding.rows',
  roundPoints: 'rounding.points',
  roundIndex: 'rounding.index',
  ranking: 'ranking.compares',
  index: 'index',
  groupTerm: 'terms.group',
  criterionTerm: 'terms.criterion',
  criteriaTotal: 'completeness.criteriaTotal',
  componentsTotal: 'completeness.componentsTotal',
  completenessNote: 'completeness.note',
} as const;
/** A row of the first sheet. */
export type ItemId = keyof typeof ITEM_PATHS;
