/** What the reference page of the custom functions says around the catalogue. Markdown. */
export interface ReferenceTexts {
  readonly title: string;
  readonly introduction: string;
  readonly optional: string;
  readonly returns: string;
  readonly example: string;
  readonly moreRows: (data: { readonly rows: number }) => string;
  readonly cellsTitle: string;
  readonly cells: string;
  readonly from: (data: { readonly at: string }) => string;
}
