/** What the panel of settings says. */
export interface SettingsTexts {
  readonly language: string;
  readonly columns: string;
  readonly columnsOn: string;
  /** Where the form is protected. */
  readonly columnsOnSheet: (data: { readonly sheet: string }) => string;
  readonly columnsOff: string;
  readonly columnsUnbound: string;
  readonly show: string;
  readonly hide: string;
  readonly edition: string;
  readonly editionHelp: string;
  readonly exportEdition: string;
  /** Where what is remembered cannot be read: what starting afresh does and what is lost by it. */
  readonly damaged: string;
  readonly damagedHelp: string;
  readonly damagedLosses: readonly string[];
  readonly startAfresh: string;
  readonly formulas: string;
  readonly freezeHelp: string;
  readonly freeze: string;
  readonly thaw: string;
  readonly frozen: (data: { readonly count: string }) => string;
  readonly repairHelp: string;
  readonly repair: string;
  readonly revertHelp: string;
  readonly revert: string;
  readonly support: string;
  readonly supportHelp: string;
  readonly makeReport: string;
  readonly report: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly about: string;
  readonly version: string;
  readonly excel: string;
  readonly unknown: string;
}

/** What the buttons say that write into the form. */
export interface ToolTexts {
  readonly title: string;
  readonly unbound: string;
  readonly inputsHelp: string;
  readonly inputs: string;
  readonly openInputs: (data: { readonly sheet: string }) => string;
  readonly fillHelp: string;
  readonly fillInto: string;
  readonly overwrite: string;
  readonly fill: string;
  readonly insertHelp: string;
  readonly insertWhat: string;
  readonly insertPoints: string;
  readonly total: string;
  readonly insert: string;
  readonly noCursor: string;
  readonly round: (data: { readonly round: string }) => string;
}
