import type { PlainField } from '../workbook/recognise/headings';

/** What the panel for recognising the form says. */
export interface BindTexts {
  readonly standing: string;
  readonly recognised: string;
  readonly remembered: string;
  readonly none: string;
  readonly lost: (data: { readonly sheet: string }) => string;
  readonly forget: string;
  readonly check: string;
  readonly pointing: string;
  /** Name of the button beside a field. */
  readonly useCell: (data: { readonly what: string }) => string;
  readonly noCursor: string;
  readonly otherSheet: (data: { readonly cell: string; readonly sheet: string }) => string;
  readonly sheet: string;
  readonly headerRow: string;
  readonly edition: string;
  readonly chooseEdition: string;
  readonly unit: string;
  readonly period: string;
  readonly periodHint: string;
  readonly otherColumns: string;
  readonly heading: (data: { readonly heading: string }) => string;
  readonly fields: Readonly<Record<PlainField, string>>;
  readonly round: (data: { readonly round: string }) => string;
  readonly figure: (data: { readonly id: string }) => string;
  readonly remember: string;
  readonly rememberAgain: string;
  readonly undo: string;
  readonly unbind: string;
  readonly whatRememberDoes: string;
}
