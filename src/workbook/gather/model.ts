/** What gathering many workbooks gives. All of it is plain data, so that it can pass between threads. */
import type { CellRef } from '../../engine/checks/finding';
import type { CheckFinding } from '../../engine/checks/run-checks';
import type { Edition } from '../../engine/edition/schema';
import type { Standings } from '../../engine/ranking/basis';
import type { ReviewFinding } from '../../engine/review/findings';
import type { RankingFinding, UnrankedReason } from '../../engine/ranking/findings';
import type { ByBasis } from '../../engine/scoring/scorecard';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { EditionFinding } from '../complete/findings';
import type { FileFinding } from '../file/findings';
import type { ReadingFinding } from '../read/findings';
import type { TableFinding } from '../ranking-table/read-table';
import type { GatherFinding } from './findings';
import type { Losses } from './losses';

/** How the files are to be read. */
export interface GatherSettings {
  /** The edition asked for; null: recognised from each file among the official ones. */
  readonly edition: Edition | null;
  /** What a table's values are; null: final points. */
  readonly by: Basis | null;
  /** The sheet to read in workbooks that have it; null: the only one that has a form. */
  readonly sheet: string | null;
  /** Whether to analyse where each unit lost points, which papers tell: it takes time and memory with every file. */
  readonly losses: boolean;
}

/** Everything that may be found in a file, or about it among the others. */
export type FileNote =
  | FileFinding
  | ReadingFinding
  | CheckFinding
  | EditionFinding
  | RankingFinding
  | ReviewFinding
  | TableFinding
  | GatherFinding;

/** One unit's values as a file gives them, not yet identified. */
export interface GatheredUnit {
  /** As written; where a workbook names none, its file's name. */
  readonly unit: string;
  /** Its row in a table; null where the whole workbook is the unit's. */
  readonly at: CellRef | null;
  /** `2025`, `2026-Q1`, …; null where nothing says. */
  readonly period: string | null;
  /** As written; null where nothing says. */
  readonly league: string | null;
  readonly standings: Standings;
  /** Why its standings have gaps, where that is known better than by basis. */
  readonly gaps?: UnrankedReason;
  /** Points of each leaf criterion, for a scoresheet; left out where only groups are known. */
  readonly criteria?: CriteriaPoints;
  /** Codes of criteria on which the log of its appraisal rules; left out likewise. */
  readonly ruled?: ReadonlySet<string>;
  /** Where it lost points; left out likewise, and where it was not asked. */
  readonly losses?: Losses;
}

/** Points of leaf criteria, in edition order; NaN where there are none. Kept small, as there may be thousands of units. */
export interface CriteriaPoints {
  readonly codes: readonly string[];
  readonly points: ByBasis<Float64Array>;
}

/** What one file holds. */
export interface FileReading {
  /** SHA-256 of the file's bytes, 64 hexadecimal digits; null where they could not be read. */
  readonly sha256: string | null;
  /** Null where nothing could be used: `findings` say why. */
  readonly content: {
    readonly kind: 'scoresheet' | 'table';
    readonly edition: string;
    /** The edition as this file completes it; null where it is the official one, or the one asked for. */
    readonly completed: Edition | null;
    readonly units: readonly GatheredUnit[];
  } | null;
  readonly findings: readonly FileNote[];
  /** Null where no sheet was asked for, the file could not be read, or it is a .csv or a table, about which no sheet decides. */
  readonly askedSheet: SheetLookup | null;
}

/** Whether a workbook has the sheet that was asked for; where it does not, the names of those it has. */
type SheetLookup = { readonly found: true } | { readonly found: false; readonly sheets: readonly string[] };

/** One file among the others. */
export interface GatheredFile {
  /** As given. */
  readonly file: string;
  readonly sha256: string | null;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
  readonly kind: 'scoresheet' | 'table' | null;
  /** The units that count; empty where the file is left out. */
  readonly units: readonly GatheredUnit[];
  /** What was found about the file, or in a table. */
  readonly notes: readonly FileNote[];
  /** What was found inside a scoresheet, where scoring and checking tell it as well. */
  readonly findings: readonly FileNote[];
  readonly askedSheet: FileReading['askedSheet'];
}

/** All files, in the order in which they were given. */
export interface Gathered {
  readonly edition: Edition;
  /** The period of the files that count; null where none says. */
  readonly period: string | null;
  readonly files: readonly GatheredFile[];
}

/** Told after each file, in the order in which they come in. */
export interface GatherProgress {
  readonly done: number;
  readonly total: number;
  /** The file just read, and what was found in it by itself. */
  readonly file: string;
  readonly reading: FileReading;
}
