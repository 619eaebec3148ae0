import type { Severity } from '../engine/checks/finding';

/** Whether a finding compares with a central figure, and how that came out. */
export type VerdictFilter = 'conflict' | 'cannot-compare' | 'other';

/** What the panel of findings says. */
export interface FindingsTexts {
  readonly filters: string;
  readonly severity: string;
  readonly agency: string;
  readonly verdict: string;
  readonly all: string;
  readonly verdicts: Readonly<Record<VerdictFilter, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** How many findings the filters leave. */
  readonly shown: (data: { readonly shown: string; readonly all: string }) => string;
  readonly clearFilters: string;
  readonly none: string;
  readonly noneLeft: string;
  readonly list: string;
  readonly keys: string;
  readonly position: (data: { readonly at: string; readonly all: string }) => string;
  readonly previous: string;
  readonly next: string;
  readonly noCell: string;

  readonly bothFigures: string;
  readonly reported: string;
  readonly central: string;
  readonly figure: string;
  readonly points: string;
  readonly total: string;
  readonly index: string;
  readonly rank: string;
  readonly unknown: string;
  readonly source: (data: { readonly source: string; readonly date: string | null }) => string;
  readonly unknownSource: string;
  readonly older: string;
  readonly provisional: string;
  readonly eitherMayBeWrong: string;

  readonly fix: string;
  readonly suggestion: string;
  /** Over the cells that a finding names, each of which leads there. */
  readonly places: string;
  readonly undo: string;
  /** On the card that tells what a check asks for. */
  readonly about: string;

  readonly centralTitle: string;
  readonly centralNone: string;
  /** Of the copy that is kept; `date` is the day it was taken. */
  readonly centralKept: (data: {
    readonly source: string;
    readonly rows: string;
    readonly isOne: boolean;
    readonly date: string;
  }) => string;
  readonly centralOnSheet: (data: { readonly sheet: string; readonly rows: string; readonly isOne: boolean }) => string;
  readonly centralEdited: string;
  readonly chooseFile: string;
  readonly address: string;
  readonly addressHint: string;
  readonly load: string;
  /** Asked before anything is sent to an address. */
  readonly confirmAddress: (data: { readonly address: string; readonly origin: string }) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly refresh: string;
  readonly forget: string;
  readonly loading: string;

  readonly besideTitle: string;
  readonly besideNone: string;
  readonly besideOpen: (data: { readonly files: readonly string[] }) => string;
  readonly chooseBeside: string;
  readonly closeBeside: string;

  readonly sheets: string;
  readonly findingsSheet: string;
  readonly confirmationSheets: string;
  readonly sheetsMade: string;
  readonly noOwners: string;
}
