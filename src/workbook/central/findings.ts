/**
 * What can go wrong between a source of central figures and the copy kept in the workbook. What is wrong with the figures
 * themselves is told by the engine; what a file is instead of a table is told by the findings about files.
 */
import type { CellRef, FindingOf, Severity } from '../../engine/checks/finding';
import type { FileFinding } from '../file/findings';

/** What a figure holds. */
export interface HeldValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A figure whose value differs between two copies; `figure` is its unit, period and criterion or quantity. */
export interface ChangedFigure {
  readonly figure: string;
  readonly from: HeldValue;
  readonly to: HeldValue;
}

/**
 * The data of findings about sources of central figures and the kept copy, by id. `source` is what people see of a source:
 * the file's name, the sheet's name or the address. Sizes are in bytes, `seconds` in seconds.
 */
interface CentralSourceFindingData {
  // The address, before anything is asked.
  readonly 'central-address-invalid': { readonly found: string };
  readonly 'central-address-not-https': { readonly address: string };
  /** `part` is `user` for a name or password before the host, else the query parameter. The address is without it. */
  readonly 'central-address-credentials': { readonly address: string; readonly part: string };
  readonly 'central-address-not-confirmed': { readonly origin: string };
  /** The Content-Security-Policy of the pane's page does not list the origin. */
  readonly 'central-address-not-allowed': { readonly origin: string };

  // What came back.
  /** `reason` is the system's code, null where a browser keeps it to itself. */
  readonly 'central-answer-none': { readonly address: string; readonly reason: string | null };
  /** The server answers, but does not let web pages read it (CORS). */
  readonly 'central-answer-not-shared': { readonly address: string };
  readonly 'central-answer-certificate': { readonly address: string; readonly reason: string };
  readonly 'central-answer-late': { readonly address: string; readonly seconds: number };
  readonly 'central-answer-cut-off': { readonly address: string };
  readonly 'central-answer-too-large': { readonly address: string; readonly limit: number };
  /** `to` is null where a browser does not tell. */
  readonly 'central-answer-redirects': { readonly address: string; readonly to: string | null };
  readonly 'central-answer-denied': AnswerStatus;
  readonly 'central-answer-not-found': AnswerStatus;
  readonly 'central-answer-server-failed': AnswerStatus;
  readonly 'central-answer-status': AnswerStatus;
  /** HTML instead of data: most often a page to log in. */
  readonly 'central-answer-page': { readonly address: string };
  readonly 'central-answer-empty': { readonly address: string };
  /** A CKAN site says why it gives no records. */
  readonly 'central-ckan-refused': { readonly address: string; readonly message: string };

  // What the content is.
  readonly 'central-file-empty': { readonly source: string };
  readonly 'central-json-syntax': { readonly source: string; readonly detail: string };
  /** `found` says in a word or two what stands where the list of records was expected. */
  readonly 'central-json-shape': { readonly source: string; readonly found: string };
  readonly 'central-old-encoding': { readonly source: string; readonly encoding: 'Windows-1258' };
  readonly 'central-too-many-rows': { readonly source: string; readonly limit: number };
  readonly 'central-no-table': { readonly source: string; readonly sheets: readonly string[] };
  /** There are headings, and not one row below them. */
  readonly 'central-no-figures': { readonly source: string };
  /** The table has figures, but of other units only; `units` are the first few. */
  readonly 'central-other-units': { readonly source: string; readonly units: readonly string[] };
  /** Beside figures of the units asked for, the table has some of `count` others, which were left out; `units` are the first few. */
  readonly 'central-units-left-out': {
    readonly source: string;
    readonly count: number;
    readonly units: readonly string[];
  };
  readonly 'central-several-tables': {
    readonly source: string;
    readonly used: string;
    readonly others: readonly string[];
  };

  // The copy kept with the workbook.
  readonly 'central-copy-kept': { readonly source: string; readonly rows: number; readonly sheet: string };
  /** The source has nothing new; `retrieved` is the time of the copy, in ISO form. */
  readonly 'central-copy-current': { readonly source: string; readonly retrieved: string };
  readonly 'central-copy-changes': {
    readonly source: string;
    readonly added: readonly string[];
    readonly gone: readonly string[];
    readonly changed: readonly ChangedFigure[];
  };
  readonly 'central-copy-too-long': { readonly rows: number; readonly limit: number };
  readonly 'central-copy-edited': { readonly source: string; readonly sheet: string; readonly retrieved: string };
  readonly 'central-copy-gone': { readonly source: string; readonly sheet: string };
  readonly 'central-copy-none': Record<string, never>;
}

interface AnswerStatus {
  readonly address: string;
  readonly status: number;
}

/** A finding about a source or the kept copy, with the data of its id. */
export type CentralSourceFinding = {
  [Check in keyof CentralSourceFindingData]: FindingOf<Check, CentralSourceFindingData[Check]>;
}[keyof CentralSourceFindingData];

/** Why a source gave no figures: about the source, or about the file that it is. */
export type CentralFailure = CentralSourceFinding | FileFinding;

/** A finding about a source or the kept copy; an error unless told otherwise. */
export function sourceFinding<Check extends keyof CentralSourceFindingData>(
  check: Check,
  data: CentralSourceFindingData[Check],
  severity: Severity = 'error',
  at: CellRef | null = null,
): FindingOf<Check, CentralSourceFindingData[Check]> {
  return { check, severity, at, criterion: null, data };
}
