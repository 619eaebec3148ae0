import type { FindingOf } from '../../engine/checks/finding';

/** The data of findings about what the add-in remembers in the workbook, by id. */
export interface StateFindingData {
  /** `what`: the first thing found wrong: the header, the length, the checksum, the JSON, or the place of a wrong value. */
  readonly 'state-damaged': {
    readonly what: 'header' | 'length' | 'checksum' | 'json' | 'shape';
    readonly detail: string;
  };
  /** Written by a newer version of the product; it is left alone. */
  readonly 'state-newer': { readonly format: number; readonly known: number; readonly product: string };
}

/** Why what is remembered cannot be used, with the data of its id. */
export type StateFinding = {
  [Check in keyof StateFindingData]: FindingOf<Check, StateFindingData[Check]>;
}[keyof StateFindingData];
