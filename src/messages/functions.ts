import type { Edition, Input } from '../engine/edition/schema';
import type { Language } from './language';

/** Everything that custom functions say, in one language. */
export interface Speech {
  readonly language: Language;
  readonly texts: FunctionTexts;
}

/**
 * What custom functions say: beside `#N/A` and `#VALUE!`, and in the cells of CHECK and EDITIONS.
 * Rows are counted from 1 within the range that was given.
 */
export interface FunctionTexts {
  readonly noGroup: () => string;
  readonly unknownGroup: (data: {
    readonly group: string;
    readonly edition: string;
    readonly groups: readonly string[];
  }) => string;
  readonly noPillar: () => string;
  readonly unknownPillar: (data: {
    readonly pillar: string;
    readonly edition: string;
    /** Empty where the edition has none. */
    readonly pillars: readonly string[];
  }) => string;
  readonly namesNotLoaded: () => string;
  readonly noEdition: (data: { readonly editions: readonly string[] }) => string;
  readonly unknownEdition: (data: { readonly edition: string; readonly editions: readonly string[] }) => string;
  readonly editionIsRange: () => string;
  readonly noCriteriaKnown: (data: { readonly edition: string; readonly groups: readonly string[] }) => string;
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
  readonly noCriterion: () => string;
  readonly notACriterion: (data: { readonly code: string }) => string;
  readonly noRows: () => string;
  readonly noRowOfGroup: (data: { readonly group: string }) => string;
  /** Codes of the criteria, or of groups whose criteria are not known, that the column lacks. */
  readonly rowsAbsent: (data: { readonly codes: readonly string[] }) => string;
  /** Codes of criteria or groups that have no points, in columns where others have. */
  readonly pointsAbsent: (data: { readonly codes: readonly string[] }) => string;
  /** `max` is null where it is not known. */
  readonly pointsBeyond: (data: {
    readonly row: number;
    readonly code: string;
    readonly points: number;
    readonly max: number | null;
  }) => string;
  readonly notOneColumn: (data: { readonly columns: number }) => string;
  readonly rowsDiffer: (data: { readonly rows: number; readonly others: number }) => string;
  readonly notANumber: (data: { readonly row: number; readonly code: string; readonly found: string }) => string;

  /** `inputs` are the ids of the criterion's figures; empty where its points are given by a person. */
  readonly tooManyFigures: (data: {
    readonly code: string;
    readonly inputs: readonly string[];
    readonly found: string;
  }) => string;
  readonly notAFigure: (data: { readonly code: string; readonly input: Input; readonly found: string }) => string;
  readonly impossibleFigures: (data: { readonly code: string; readonly figures: readonly string[] }) => string;

  readonly valueNotANumber: (data: { readonly row: number; readonly found: string }) => string;
  readonly badDecimals: (data: { readonly found: string }) => string;

  readonly badYear: (data: { readonly found: string }) => string;
  /** Units with the years for which they are measured or ranked. */
  readonly severalUnits: (data: { readonly name: string; readonly units: readonly string[] }) => string;
  readonly unknownUnit: (data: { readonly name: string; readonly namesakes: readonly string[] }) => string;

  readonly pointsNotANumber: (data: { readonly found: string }) => string;
  readonly pointsNegative: (data: { readonly points: number }) => string;
  readonly pointsOverMaximum: (data: { readonly points: number; readonly max: number }) => string;
  readonly maximumNotANumber: (data: { readonly found: string }) => string;
  readonly maximumDiffers: (data: { readonly printed: number; readonly max: number }) => string;

  /** A part of the functions that is loaded when it is first needed. */
  readonly partNotLoaded: () => string;
  readonly notACentralTable: () => string;
  /** Empty texts where no unit or period was given. */
  readonly noCentralFigures: (data: {
    readonly unit: string;
    readonly period: string;
    readonly units: readonly string[];
  }) => string;
  readonly badPeriod: (data: { readonly found: string }) => string;
  readonly badTolerance: (data: { readonly found: string }) => string;
  readonly badCentralColumn: (data: { readonly found: string }) => string;

  /** Rows of the ranking or column before that have one name. */
  readonly repeatedBefore: (data: { readonly name: string; readonly rows: readonly number[] }) => string;
  readonly notARank: (data: { readonly row: number; readonly found: string }) => string;
  /** Words that COMPARE shows. */
  readonly changes: Readonly<Record<'up' | 'down' | 'unchanged' | 'isNew', string>>;

  readonly levels: Readonly<Record<Edition['level'], string>>;
}
