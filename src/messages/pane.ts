import type { Severity } from '../engine/checks/finding';
import type { Actor } from '../engine/checks/actor';
import type { Basis } from '../engine/scoring/scoresheet';

/** The panels that people go back and forth between: always in sight, in this order. No more than five fit at 320 px. */
export const MAIN_PANELS = ['home', 'enter', 'score', 'findings', 'review'] as const;
/** The panels that are needed now and then: under “More”, in this order. */
export const MORE_PANELS = ['rank', 'whatIf', 'bind', 'template', 'settings'] as const;
/** All panels, in the order in which they are offered. */
export const PANELS = [...MAIN_PANELS, ...MORE_PANELS] as const;
/** A panel of the task pane. */
export type Panel = (typeof PANELS)[number];

/** What the task pane and its first panel say. Numbers come already written in the language. */
export interface PaneTexts {
  readonly title: string;
  /** The other language, in its own words. */
  readonly switchLanguage: { readonly label: string; readonly to: 'vi' | 'en' };
  readonly navigation: string;
  readonly panels: Readonly<Record<Panel, string>>;
  /** The button that shows the panels beside the main ones. */
  readonly morePanels: string;
  readonly basis: Readonly<Record<Basis, string>>;

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
    readonly busy: string;
    readonly sessionLost: string;
    /** Before the reason, where what was read before stays in sight. */
    readonly stillShown: string;
    readonly other: (data: { readonly code: string; readonly message: string }) => string;
    readonly again: string;
  };

  readonly notRecognised: {
    readonly title: string;
    readonly found: string;
    readonly whatToDo: string;
    readonly steps: readonly string[];
    readonly sheetsTooLarge: (data: { readonly sheets: string }) => string;
    readonly byHand: string;
  };

  readonly bound: {
    readonly title: string;
    readonly edition: string;
    readonly unit: string;
    readonly period: string;
    readonly table: string;
    readonly unknown: string;
    /** Label of the choice between several scoresheets. */
    readonly form: string;
    readonly several: (data: { readonly count: string }) => string;
  };
  /** What to do next with a form that is recognised and not remembered. */
  readonly nextStep: { readonly title: string; readonly body: string; readonly open: string };
  /** Where what the add-in remembers cannot be read. */
  readonly damaged: { readonly title: string; readonly body: string; readonly open: string };
  readonly totals: {
    readonly title: string;
    readonly bases: string;
    readonly basis: string;
    /** Where points of an appraisal are from, once there are both: the form, and what the log rules. */
    readonly from: { readonly form: string; readonly log: string };
    readonly points: string;
    readonly index: string;
    readonly ofMax: (data: { readonly max: string }) => string;
    readonly none: string;
    readonly nothingYet: string;
    readonly filled: (data: { readonly filled: string; readonly all: string }) => string;
    /** Instead of `filled` for a form that is empty; `rows`: criteria that have a row. */
    readonly nothingFilled: (data: { readonly rows: string; readonly all: string }) => string;
    /** Beside a total that lacks parts. */
    readonly incomplete: (data: {
      readonly pointed: string;
      readonly all: string;
      /** Whether every criterion has points, so that something else is missing. */
      readonly isPointed: boolean;
      /** Codes that stand on several rows with different points. */
      readonly disputed: readonly string[];
    }) => string;
    readonly sum: Readonly<Record<Basis, string>>;
    /** Points below zero or above a criterion's maximum, which are in the total all the same. */
    readonly beyond: (data: { readonly criteria: readonly string[]; readonly isOne: boolean }) => string;
    /** Read out when the total changes. */
    readonly spoken: (data: { readonly sum: string; readonly points: string; readonly max: string }) => string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    /** Instead of `none` where nothing is filled in. */
    readonly nothingFilled: string;
    readonly counts: Readonly<Record<Severity, (data: { readonly count: string; readonly isOne: boolean }) => string>>;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly goTo: (data: { readonly address: string }) => string;
    readonly criterion: (data: { readonly code: string }) => string;
    /** Leads to the panel that tells them all. */
    readonly all: (data: { readonly count: string }) => string;
    readonly actors: Readonly<Record<Actor, string>>;
  };
}
