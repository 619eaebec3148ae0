/** What custom functions say beside `#N/A` and `#VALUE!`. Rows are counted from 1 within the range that was given. */
export interface FunctionTexts {
  readonly noGroup: () => string;
  readonly unknownGroup: (data: {
    readonly group: string;
    readonly edition: string;
    readonly groups: readonly string[];
  }) => string;
  readonly unknownEdition: (data: { readonly edition: string; readonly editions: readonly string[] }) => string;
  readonly editionIsRange: () => string;
  readonly noCodes: () => string;
  /** `codes` are the first few that were read. */
  readonly noEditionFits: (data: { readonly codes: readonly string[]; readonly editions: readonly string[] }) => string;
  readonly severalEditionsFit: (data: { readonly editions: readonly string[] }) => string;
  readonly unknownCode: (data: { readonly row: number; readonly code: string; readonly edition: string }) => string;
  readonly ambiguousCode: (data: {
    readonly row: number;
    readonly typed: string;
    readonly codes: readonly string[];
  }) => string;
  readonly duplicateCode: (data: { readonly code: string; readonly rows: readonly number[] }) => string;
  readonly noRowOfGroup: (data: { readonly group: string }) => string;
  readonly notOneColumn: (data: { readonly columns: number }) => string;
  readonly rowsDiffer: (data: { readonly codes: number; readonly points: number }) => string;
  readonly notANumber: (data: { readonly row: number; readonly code: string; readonly found: string }) => string;
}
