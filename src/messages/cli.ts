import type { CheckCommandTexts } from './cli-check';
import type { Severity } from '../engine/checks/finding';
import type { Outcome } from '../engine/scoring/batch';
import type { Basis } from '../engine/scoring/scoresheet';
import type { Edition } from '../engine/edition/schema';

/** What a call of the command line can get wrong, by id. Options come with their dashes, files as typed. */
interface CliProblemData {
  readonly 'no-command': { readonly commands: readonly string[] };
  readonly 'unknown-command': { readonly command: string; readonly commands: readonly string[] };
  readonly 'unknown-option': { readonly option: string };
  /** An option of another command. */
  readonly 'option-not-here': { readonly option: string; readonly command: string };
  readonly 'option-without-value': { readonly option: string };
  readonly 'option-with-value': { readonly option: string; readonly value: string };
  readonly 'option-repeated': { readonly option: string };
  readonly 'unknown-language': { readonly found: string; readonly languages: readonly string[] };
  readonly 'no-files': { readonly command: string };
  readonly 'too-many-arguments': { readonly command: string; readonly extra: readonly string[] };

  readonly 'unknown-edition': { readonly found: string; readonly editions: readonly string[] };
  readonly 'edition-not-json': { readonly file: string; readonly reason: string };
  /** A text that is no JSON: where it stops being it, counted from 1; null where that was not told. */
  readonly 'edition-not-json-text': {
    readonly file: string;
    readonly place: { readonly line: number; readonly column: number } | null;
  };
  readonly 'edition-invalid': { readonly file: string; readonly problem: string };
  /** An edition has several sheets, a .csv file only one. */
  readonly 'edition-is-csv': { readonly file: string };
  readonly 'edition-export-format': { readonly file: string };
  readonly 'edition-export-of-all': { readonly file: string };

  readonly 'template-of-none': Record<string, never>;
  readonly 'template-without-output': { readonly edition: string };
  readonly 'template-not-xlsx': { readonly file: string };
  /** Nothing of the edition's structure is known. */
  readonly 'template-without-groups': { readonly edition: string };
  readonly 'unknown-period': { readonly found: string };

  readonly 'output-exists': { readonly file: string };
  readonly 'output-is-folder': { readonly file: string };
  /** Something that the call reads. */
  readonly 'output-is-input': { readonly file: string };
  readonly 'output-not-folder': { readonly file: string };
  readonly 'output-folder-missing': { readonly file: string; readonly folder: string };
  readonly 'output-not-written': { readonly file: string; readonly reason: string };
  /** Files of different folders that would be written under one name. */
  readonly 'outputs-share-name': { readonly name: string; readonly files: readonly string[] };
  /** A copy of an .xlsx workbook under another kind of name. */
  readonly 'output-name-not-xlsx': { readonly file: string };
  readonly 'output-not-xlsx': { readonly file: string };
  /** Our columns could not be filled; `reason` is a whole sentence. */
  readonly 'output-not-filled': { readonly file: string; readonly reason: string };

  readonly 'unknown-basis': { readonly found: string; readonly bases: readonly string[] };
  /** `editions`: each with the first file of it. */
  readonly 'rank-editions-differ': { readonly editions: readonly { readonly id: string; readonly file: string }[] };
  /** `periods`: each with the first file of it. */
  readonly 'rank-periods-differ': { readonly periods: readonly { readonly period: string; readonly file: string }[] };
  readonly 'ranking-not-xlsx': { readonly file: string };
  /** The result for programs. */
  readonly 'result-not-json': { readonly file: string };
  readonly 'result-not-read': { readonly file: string };
  /** A text that is no JSON: where it stops being it, counted from 1; null where that was not told. */
  readonly 'result-not-json-text': {
    readonly file: string;
    readonly place: { readonly line: number; readonly column: number } | null;
  };
  /** `path`: the first place that does not fit, such as `leagues.0.by`; empty for the whole. */
  readonly 'result-invalid': { readonly file: string; readonly path: string };
  /** The result is of an edition of somebody's own, which the call must give. */
  readonly 'verify-edition-unknown': { readonly file: string; readonly edition: string };
  /** A file that the result was made with is not among those given. */
  readonly 'verify-list-missing': { readonly file: string; readonly role: 'units' | 'previous' };
  /** A person stopped the work. */
  readonly stopped: Record<string, never>;

  /** Whole sentences. */
  readonly 'split-not-possible': { readonly file: string; readonly reason: string };
  readonly 'merge-not-possible': { readonly reason: string };
  readonly 'split-one-file': { readonly extra: readonly string[] };
  readonly 'split-not-xlsx': { readonly file: string };
  readonly 'split-without-output': { readonly file: string };
  readonly 'merge-without-output': Record<string, never>;
  readonly 'merge-not-xlsx': { readonly file: string };
  readonly 'progress-not-xlsx': { readonly file: string };
  readonly 'bad-anchor': { readonly found: string };
  readonly 'findings-not-xlsx': { readonly file: string };

  /** A bug: something nobody provided for. */
  readonly unexpected: { readonly reason: string };
}

type CliProblemId = keyof CliProblemData;

/** Why a call did nothing: an id and its data. */
export type CliProblem<Id extends CliProblemId = CliProblemId> = {
  readonly [K in Id]: { readonly id: K; readonly data: CliProblemData[K] };
}[Id];

/** One text per problem of a call. */
export type CliProblemTexts = { readonly [Id in CliProblemId]: (data: CliProblemData[Id]) => string };

/** The commands there are and the options they know, which help describes. */
export type CommandName = 'editions' | 'template' | 'score' | 'check' | 'rank' | 'split' | 'merge' | 'verify';
/** The options of all commands, without their dashes. */
export type OptionName =
  | 'edition'
  | 'output'
  | 'sheet'
  | 'unit'
  | 'period'
  | 'by'
  | 'units'
  | 'previous'
  | 'central'
  | 'result'
  | 'progress'
  | 'scorecards'
  | 'analysis'
  | 'anchor'
  | 'force'
  | 'json'
  | 'lang'
  | 'help'
  | 'version';

/** What `--help` prints; an option's `value` is null where it takes none. */
export interface HelpTexts {
  readonly summary: string;
  readonly usage: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  /** Shown below the options of every command. */
  readonly exitCodes: string;
  readonly commands: Readonly<Record<CommandName, { readonly operands: string; readonly summary: string }>>;
  readonly options: Readonly<Record<OptionName, { readonly value: string | null; readonly summary: string }>>;
}

/** Headings and words of what the command line prints. */
export interface CliLabels {
  readonly edition: string;
  readonly title: string;
  readonly decision: string;
  readonly decisionUnknown: string;
  readonly inferred: string;
  readonly issued: (date: string) => string;
  readonly level: string;
  readonly levels: Readonly<Record<Edition['level'], string>>;
  readonly years: string;
  readonly periods: Readonly<Record<Edition['periods'][number] | 'title', string>>;
  readonly league: string;
  readonly points: (points: string) => string;
  readonly criteria: (count: string) => string;
  readonly max: string;
  readonly known: string;
  readonly unknown: string;
  readonly sources: string;
  readonly remark: string;
  readonly topic: string;
  readonly notScored: string;
  readonly rule: string;
  readonly inputs: string;
  readonly pillars: string;
  readonly pillar: string;
  readonly unit: string;
  readonly period: string;
  readonly file: string;
  readonly filled: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly code: string;
  /** Why a criterion has no computed points, in a word or two. */
  readonly outcomes: Readonly<Record<Exclude<Outcome, 'scored'>, string>>;
  readonly total: string;
  readonly index: string;
  readonly incomplete: string;
  /** Behind it where a code stands on several rows. */
  readonly repeated: (codes: string) => string;
  /** Below the table: what `!` behind a sum means. */
  readonly suspect: string;
  readonly findings: (count: string) => string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly written: (file: string) => string;
  /** A form was made for a period that its edition does not serve; periods in words. */
  readonly periodNotServed: (asked: string, served: readonly string[]) => string;
  /** Publication is blocked, so what was asked for does not exist. */
  readonly notPublished: (file: string) => string;
  /** A workbook was written; publication being blocked, it holds the gathered table and no papers. */
  readonly gatheredWritten: (file: string) => string;
  /** How many findings inside scoresheets a ranking does not tell. */
  readonly otherFindings: (count: string) => string;
  /** Progress on many files. */
  readonly filesRead: (done: string, total: string) => string;
  /** The workbook carried a digital signature, which its copy cannot keep. */
  readonly signatureVoid: (file: string) => string;
  /** Behind the message that an edition was not recognised. */
  readonly nameEdition: string;
  /** Headings of the columns added to a workbook. */
  readonly computedColumn: string;
  readonly checkColumn: string;
  /** In the heading of the column: findings that concern no row. */
  readonly besideRows: (count: string) => string;
}

/** All texts of the command line in one language. */
export interface CliTexts {
  readonly problems: CliProblemTexts;
  readonly help: HelpTexts;
  readonly labels: CliLabels;
  readonly check: CheckCommandTexts;
}

/** A problem of a call. */
export function cliProblem<Id extends CliProblemId>(id: Id, data: CliProblemData[Id]): CliProblem<Id> {
  return { id, data };
}

/** The text of a problem of a call. */
export function cliProblemText<Id extends CliProblemId>(found: CliProblem<Id>, texts: CliProblemTexts): string {
  return texts[found.id](found.data);
}
