/**
 * What the add-in remembers in a workbook. It stands in the `_DTI` sheet of the workbook itself, so that it travels with
 * the file and is the same for everybody who opens it. Keys that this version does not know are kept as they are.
 * Rows and columns are counted from 0.
 */
import * as z from 'zod/mini';
import { PLAIN_FIELDS } from '../recognise/headings';
import { KeptDurability } from './durability';
import { KeptScenario } from './scenarios';

const index = z.number().check(z.int(), z.gte(0));
const text = z.string();

const CellRef = z.looseObject({ sheet: text, address: text });
const FoundText = z.nullable(z.looseObject({ value: text, at: z.nullable(CellRef) }));

const Column = z.union([
  z.looseObject({ field: z.enum(PLAIN_FIELDS), column: index, heading: text }),
  z.looseObject({ field: z.literal('appraised'), round: index, column: index, heading: text }),
  z.looseObject({ field: z.literal('input'), input: text, column: index, heading: text }),
]);

/** A sheet by name and by Excel's id: either may change, hardly both at once. The id is null where a file was read. */
const SheetMark = z.looseObject({ name: text, id: z.nullable(text) });

const Table = z.looseObject({
  sheet: SheetMark,
  header: z.looseObject({ top: index, bottom: index }),
  /** Rows that a person gave as the table's body; null where the rows tell themselves where they end. */
  rows: z.nullable(z.looseObject({ first: index, last: index })),
  columns: z.array(Column),
});

/** A criterion's code and its maximum as printed when the form was bound; null where none was printed. */
const Code = z.looseObject({ code: text, max: z.nullable(z.number()) });

/** A bound scoresheet as it was recognised. `edition` is an id; `codes` tell later whether rows changed. */
const RememberedBinding = z.looseObject({
  id: text,
  table: Table,
  inputTables: z.array(Table),
  edition: text,
  unit: FoundText,
  period: FoundText,
  codes: z.array(Code),
});

/** What stands in a cell: a formula with its `=`, or a constant; null is an empty cell. */
const Content = z.union([
  z.looseObject({ formula: text }),
  z.looseObject({ value: z.union([text, z.number(), z.boolean(), z.null()]) }),
]);

/** One of our columns: its heading, and one spilled formula below it or a value per row. */
const OwnColumn = z.looseObject({
  binding: text,
  kind: z.enum(['code', 'points', 'check', 'conflict']),
  sheet: SheetMark,
  /** Where the heading stands; what belongs to the column begins in the row below. */
  row: index,
  column: index,
  /** Rows below the heading that the column fills. */
  rows: index,
  heading: text,
  /** The formula with its `=`; null where values were written. */
  formula: z.nullable(text),
  /** What was written below the heading, where it is values. */
  values: z.array(z.union([text, z.number(), z.null()])),
});

/** A sheet that the add-in made. */
const OwnSheet = z.looseObject({ binding: text, kind: z.enum(['results', 'inputs']), sheet: SheetMark });

/** A cell that a command wrote: what stood there before and what it was given. */
const Overwritten = z.looseObject({ address: text, code: z.nullable(text), was: Content, now: Content });

/** A formula of ours that was replaced by its values, with the area they fill. */
const Frozen = z.looseObject({ sheet: SheetMark, address: text, formula: text, area: text });

/** One command, undone as one step. Entries are appended and never changed; undoing appends an entry that names the one undone. */
const LogEntry = z.looseObject({
  number: index,
  /** ISO time. */
  at: text,
  command: z.enum(['insert', 'fill', 'mend', 'freeze', 'thaw', 'repair', 'revert']),
  reverts: z.nullable(index),
  sheets: z.array(z.looseObject({ sheet: SheetMark, cells: z.array(Overwritten) })),
  /** The formulas that the command froze or thawed. */
  frozen: z._default(z.array(Frozen), []),
});

/**
 * The edition of a binding that the product alone does not have: one that the form completed, or one from sheets of the
 * workbook. It is read when it is used, so that a damaged one harms nothing else.
 */
const KeptEdition = z.looseObject({ binding: text, source: z.enum(['completed', 'sheets']), edition: z.unknown() });

/**
 * Where the copy of central figures came from that stands on a sheet of the workbook. The address holds no secret.
 * `hash` is the SHA-256 of the cells as they were written, so that changes by hand show.
 */
const KeptCentral = z.looseObject({
  source: z.looseObject({
    kind: z.enum(['file', 'address', 'ckan']),
    name: text,
    /** ISO time. */
    retrieved: text,
    etag: z.nullable(text),
    lastModified: z.nullable(text),
  }),
  /** The latest day that a figure stands for, ISO; null where none says. */
  asOf: z.nullable(text),
  rows: index,
  hash: text,
  sheet: SheetMark,
});

/** All that is remembered in a workbook; what an older version did not write is empty. */
export const WorkbookState = z.looseObject({
  bindings: z._default(z.array(RememberedBinding), []),
  editions: z._default(z.array(KeptEdition), []),
  ownColumns: z._default(z.array(OwnColumn), []),
  ownSheets: z._default(z.array(OwnSheet), []),
  frozen: z._default(z.array(Frozen), []),
  log: z._default(z.array(LogEntry), []),
  central: z._default(z.nullable(KeptCentral), null),
  /** Origins of addresses that a person was shown and confirmed. */
  centralOrigins: z._default(z.array(text), []),
  scenarios: z._default(z.array(KeptScenario), []),
  durability: z._default(z.array(KeptDurability), []),
  settings: z._default(z.record(text, z.union([text, z.number(), z.boolean()])), {}),
});

/** Immutable, and without the keys that this version does not know: they are there and are carried along unseen. */
type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: DeepReadonly<T[Key]> }
    : T;

export type WorkbookState = DeepReadonly<z.infer<typeof WorkbookState>>;
export type RememberedBinding = DeepReadonly<z.infer<typeof RememberedBinding>>;
/** A table with the rows of its headings and its columns, counted from 0. */
export type RememberedTable = DeepReadonly<z.infer<typeof Table>>;
export type SheetMark = DeepReadonly<z.infer<typeof SheetMark>>;
export type KeptEdition = DeepReadonly<z.infer<typeof KeptEdition>>;
export type OwnColumn = DeepReadonly<z.infer<typeof OwnColumn>>;
export type OwnSheet = DeepReadonly<z.infer<typeof OwnSheet>>;
export type KeptCentral = DeepReadonly<z.infer<typeof KeptCentral>>;
export type LogEntry = DeepReadonly<z.infer<typeof LogEntry>>;
export type Overwritten = DeepReadonly<z.infer<typeof Overwritten>>;
export type Frozen = DeepReadonly<z.infer<typeof Frozen>>;
export type Content = DeepReadonly<z.infer<typeof Content>>;

/** Nothing remembered yet. */
export const EMPTY_STATE: WorkbookState = WorkbookState.parse({});
