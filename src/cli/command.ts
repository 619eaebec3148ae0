import type { Result } from '../engine/result';
import type { CliProblem, CliTexts, CommandName, OptionName } from '../messages/cli';
import type { Language } from '../messages/language';
import type { ExitCode, Terminal } from './terminal';

/** The options of a call; null and false where they were not given. */
export interface Options {
  readonly edition: string | null;
  readonly output: string | null;
  /** Name of the sheet to score. */
  readonly sheet: string | null;
  /** A unit's name and a period, as typed. */
  readonly unit: string | null;
  readonly period: string | null;
  /** The basis of a ranking, as typed. */
  readonly by: string | null;
  /** Files: the list of units, and the ranking or the scoresheets before. */
  readonly units: string | null;
  readonly previous: string | null;
  /** A file or an address of central figures. */
  readonly central: string | null;
  /** The printed anchor of the log of an appraisal. */
  readonly anchor: string | null;
  /** Where the machine-readable result of a ranking and the progress table of a split form go. */
  readonly result: string | null;
  readonly progress: string | null;
  /** Whether a published ranking has a scorecard for each unit. */
  readonly scorecards: boolean;
  /** Whether a ranking comes with analyses, which are no part of the official result. */
  readonly analysis: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** What a command is called with. */
export interface Call {
  /** What stands beside the command and its options: files, an edition's id. */
  readonly operands: readonly string[];
  readonly options: Options;
  readonly language: Language;
  readonly texts: CliTexts;
}

/** All that a call may read: the files it was given and those that its options name; null for what was not given. */
export function readBy({ operands, options }: Call): readonly (string | null)[] {
  const { edition, units, previous, central } = options;
  return [...operands, edition, units, previous, central];
}

/** A command. It fails with problems when nothing could be used: they are printed and the call ends with 2. */
export interface Command {
  readonly name: CommandName;
  /** Options it knows beside `--lang`, `--help` and `--version`. */
  readonly options: readonly OptionName[];
  readonly run: (call: Call, terminal: Terminal) => Promise<Result<ExitCode, readonly CliProblem[]>>;
}
