import type { Severity } from '../engine/checks/finding';

/** What the task pane says. Numbers come already written in the language. */
export interface PaneTexts {
  readonly title: string;
  /** The other language, in its own words. */
  readonly switchLanguage: { readonly label: string; readonly to: 'vi' | 'en' };

  /** Stands in the page until the program runs. */
  readonly opening: string;
  readonly tooOld: string;
  readonly outsideExcel: { readonly title: string; readonly body: string };
  readonly noOfficeJs: { readonly title: string; readonly body: string };
  readonly crashed: { readonly title: string; readonly body: string; readonly again: string };
  readonly reading: string;
  readonly refused: {
    readonly title: string;
    readonly cellEdit: string;
    readonly notSupported: string;
    readonly tooLarge: string;
    readonly protected: string;
    readonly gone: string;
    readonly other: (data: { readonly code: string; readonly message: string }) => string;
    readonly again: string;
  };

  readonly notRecognised: {
    readonly title: string;
    readonly found: string;
    readonly whatToDo: string;
    readonly steps: readonly string[];
    readonly sheetsTooLarge: (data: { readonly sheets: string }) => string;
  };

  readonly bound: {
    readonly title: string;
    readonly edition: string;
    readonly unit: string;
    readonly period: string;
    readonly table: string;
    readonly unknown: string;
  };
  readonly totals: {
    readonly title: string;
    readonly self: string;
    readonly appraised: string;
    readonly final: string;
    readonly index: string;
    readonly ofMax: (data: { readonly max: string }) => string;
    readonly none: string;
    readonly filled: (data: { readonly filled: string; readonly all: string }) => string;
    /** Read out when the total changes. */
    readonly spoken: (data: { readonly self: string; readonly max: string }) => string;
  };
  readonly groups: {
    /** `term` is what the edition calls a group. */
    readonly title: (data: { readonly term: string }) => string;
    readonly self: string;
    readonly appraised: string;
    readonly max: string;
    readonly total: string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    readonly counts: Readonly<Record<Severity, (data: { readonly count: string; readonly isOne: boolean }) => string>>;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly goTo: (data: { readonly address: string }) => string;
    readonly criterion: (data: { readonly code: string }) => string;
  };
}
