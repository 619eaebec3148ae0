import type { CellRef, FindingOf, Severity } from '../checks/finding';
import type { Conflict, CannotCompare } from './verdict';

/** What each finding about central figures carries; the ids are also the keys of the messages. */
interface CentralFindingData {
  /** No row of headings was understood: `headings` are those that stand there. */
  'central-table-unknown': { readonly headings: readonly string[] };
  /** The row says neither a criterion nor a quantity. */
  'central-key-missing': Empty;
  /** The row holds neither a value nor a numerator with its denominator. */
  'central-value-missing': { readonly key: string };
  'central-number-unreadable': { readonly field: CentralNumberField; readonly text: string };
  'central-number-unclear': {
    readonly field: CentralNumberField;
    readonly text: string;
    readonly readings: readonly [number, number];
  };
  /** Nothing can be divided by it. */
  'central-denominator-not-positive': { readonly value: number };
  'central-date-unreadable': { readonly text: string };
  /** Both dates ISO. */
  'central-date-future': { readonly asOf: string; readonly today: string };
  'central-period-unreadable': { readonly text: string };
  'central-measure-unknown': { readonly text: string };
  /** A number stands where a code belongs, and 1.10 written as a number is 1.1: both are criteria of the edition. */
  'central-code-unclear': { readonly codes: readonly [string, string] };
  'central-criterion-unknown': { readonly code: string; readonly edition: string };
  'central-quantity-unknown': { readonly quantity: string; readonly edition: string };
  /** The name is none that is known; `namesakes` are units of that name which kind, year or accents rule out. */
  'central-unit-unknown': { readonly unit: string; readonly namesakes: readonly string[] };
  /** The name can mean several units. */
  'central-unit-unclear': { readonly unit: string; readonly units: readonly string[] };
  /** Two rows of one key and one day differ, so neither counts. `other` is where the first one stands. */
  'central-two-values': {
    readonly key: string;
    readonly values: readonly [first: number | null, second: number | null];
    readonly other: CellRef | null;
  };
  /** More findings of one check than are listed one by one. */
  'central-more-findings': { readonly of: CentralReadingCheck; readonly count: number };
  /** The table has figures, none of them of the scoresheet's unit and period; `units` and `periods` are the first few it has. */
  'central-none-for-sheet': {
    readonly unit: string | null;
    readonly period: string | null;
    readonly units: readonly string[];
    readonly periods: readonly string[];
  };
  /** Rows that write the unit's name in another way stand beside rows that write it as it is: the former were left out. */
  'central-names-left-out': { readonly unit: string; readonly written: readonly string[] };
  /** The table writes the unit's name in another way, which can mean no other unit of the table. */
  'central-unit-alike': { readonly unit: string; readonly written: string };
  'central-conflict': Conflict;
  'central-cannot-compare': CannotCompare;
}

type Empty = Readonly<Record<string, never>>;

/** Columns of numbers. */
export type CentralNumberField = 'value' | 'numerator' | 'denominator' | 'decimals' | 'scale';

type CentralCheck = keyof CentralFindingData;

/** What reading a table can find. */
export type CentralReadingCheck = Exclude<
  CentralCheck,
  | 'central-table-unknown'
  | 'central-more-findings'
  | 'central-none-for-sheet'
  | 'central-unit-alike'
  | 'central-names-left-out'
  | 'central-conflict'
  | 'central-cannot-compare'
>;

/** A finding about central figures. */
export type CentralFinding = {
  readonly [Check in CentralCheck]: FindingOf<Check, CentralFindingData[Check]>;
}[CentralCheck];

/** A finding about central figures; `at` and `criterion` are null where it concerns no cell or no criterion. */
export function centralFinding<Check extends CentralCheck>(
  check: Check,
  severity: Severity,
  data: CentralFindingData[Check],
  at: CellRef | null = null,
  criterion: string | null = null,
): FindingOf<Check, CentralFindingData[Check]> {
  return { check, severity, at, criterion, data };
}
