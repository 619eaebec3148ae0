import type { CellRef, FindingOf, Severity } from '../checks/finding';
import type { Basis } from '../scoring/scoresheet';
import type { Bilingual } from '../../messages/language';

/** Why a unit has no rank: an id and its data; the text is made from them in `src/messages`. */
export interface UnrankedReasonData {
  /** Different files or rows for one unit; none of them counts. `from` names files, or rows of a table. */
  readonly withheld: { readonly from: readonly string[] };
  /** This unit's points have gaps on the basis on which the league is ranked, or (null) on every one. */
  readonly 'basis-incomplete': { readonly by: Basis | null };
  /** Typed points on that basis that cannot be right, by criterion; a table of such values withholds them likewise. */
  readonly 'points-impossible': {
    readonly by: Basis;
    readonly outOfRange: readonly string[];
    readonly otherMaxima: readonly string[];
  };
  /** No basis is complete for all units that have a complete one. */
  readonly 'no-common-basis': Record<string, never>;
  /** The edition does not say of how many points, so there is no index to compare. */
  readonly 'index-unknown': { readonly edition: string };
  /** Columns of a table, by their headings, in which the unit's row has no figure. */
  readonly 'figures-missing': { readonly parts: readonly string[] };
  /** The edition ranks in leagues, and the unit's is not known. */
  readonly 'league-unknown': { readonly leagues: readonly string[] };
  /** The name is that of no unit of the edition's level in these years. */
  readonly 'unit-unknown': { readonly years: readonly number[] };
  readonly 'not-ranked': Record<string, never>;
  /** On the list of units, but nothing was given for it. */
  readonly 'nothing-given': Record<string, never>;
}

/** One reason with its data. */
export type UnrankedReason = {
  readonly [Id in keyof UnrankedReasonData]: { readonly id: Id; readonly data: UnrankedReasonData[Id] };
}[keyof UnrankedReasonData];

/** The data of every finding about a ranking, by id. */
interface RankingFindingData {
  // Files and units.
  readonly 'rank-same-file': { readonly used: string; readonly file: string };
  readonly 'rank-unit-twice': { readonly unit: string; readonly from: readonly string[] };
  readonly 'rank-units-alike': { readonly units: readonly string[] };
  /** The name of no unit of the edition's level in these years. */
  readonly 'rank-unit-unknown': { readonly unit: string; readonly years: readonly number[] };
  /** Units of these years that are not in a ranking that has most of their league. */
  readonly 'rank-units-missing': { readonly units: readonly string[]; readonly years: readonly number[] };
  readonly 'rank-unit-not-listed': { readonly unit: string };
  readonly 'rank-unit-absent': { readonly unit: string };
  readonly 'rank-no-list': Record<string, never>;
  /**
   * `leagueName`: null where the edition names none, as where a whole level is one league. `nearest`: what most units have;
   * `lacking`: the units that have other points complete, and not those.
   */
  readonly 'rank-no-common-basis': {
    readonly league: string;
    readonly leagueName: Bilingual | null;
    readonly nearest: Basis;
    readonly lacking: readonly string[];
  };

  /** A better kind of points that some units have complete, and not all: `lacking` moved their league to `by`. */
  readonly 'rank-basis-dropped': {
    readonly league: string;
    readonly leagueName: Bilingual | null;
    readonly dropped: Basis;
    readonly by: Basis;
    readonly lacking: readonly string[];
  };

  // Tables of units × groups or pillars. `heading` is as printed.
  /** `candidates`: ids of editions. */
  readonly 'table-edition-unclear': { readonly candidates: readonly string[] };
  readonly 'table-columns-missing': { readonly edition: string; readonly missing: readonly string[] };
  /** The printed index and pillars are checked; the columns from which a rank would follow are missing. */
  readonly 'table-only-checked': { readonly edition: string; readonly missing: readonly string[] };
  readonly 'table-heading-unclear': { readonly heading: string; readonly ids: readonly string[] };
  /** `used`: address of the column that counts. */
  readonly 'table-heading-twice': { readonly heading: string; readonly used: string };
  readonly 'table-scale-unclear': { readonly heading: string; readonly max: number | null };
  readonly 'table-value-out-of-range': { readonly heading: string; readonly value: number; readonly max: number };
  /** A value of a unit that cannot be read as one; `readings`: the two numbers that it may mean, where it may mean two. */
  readonly 'table-value-unread': {
    readonly unit: string;
    readonly heading: string;
    readonly found: string | null;
    readonly readings: readonly [number, number] | null;
  };
  readonly 'table-row-passed-over': { readonly name: string };
  readonly 'table-no-units': Record<string, never>;
  readonly 'table-index-taken': { readonly edition: string };
  /** The table prints a value that does not follow from its other columns. */
  readonly 'table-value-differs': { readonly heading: string; readonly printed: number; readonly computed: number };

  // Lists and earlier rankings.
  readonly 'list-not-read': { readonly file: string; readonly lookedFor: readonly string[] };
  /** Addresses of the cells that name the unit; `differ`: in its state or its league. */
  readonly 'list-unit-twice': { readonly unit: string; readonly cells: readonly string[]; readonly differ: boolean };
  readonly 'previous-not-read': { readonly file: string; readonly lookedFor: readonly string[] };
  /** `candidates`: ids of editions that an earlier table may be of; one of them is that ranked now, and is taken. */
  readonly 'previous-edition-assumed': { readonly edition: string; readonly candidates: readonly string[] };
  readonly 'previous-edition-unclear': { readonly file: string; readonly candidates: readonly string[] };
  /** A table of units × criteria: criteria without a column, and units that lack points of others. */
  readonly 'previous-criteria-lacking': {
    readonly edition: string;
    readonly missing: readonly string[];
    readonly units: readonly string[];
  };
  /** A table of units × criteria does not say whose points it has. */
  readonly 'previous-points-unsaid': { readonly file: string };
  readonly 'previous-rank-unclear': { readonly unit: string };
  /** `found`: what stands where a rank was expected. */
  readonly 'previous-rank-invalid': { readonly unit: string; readonly found: string };

  // Two years beside each other.
  /** The earlier year is not earlier. */
  readonly 'years-not-earlier': { readonly before: number; readonly after: number };
  /** Units of both years that have no rank in one of them. */
  readonly 'years-units-unranked': { readonly units: readonly string[]; readonly in: 'before' | 'after' };
  /** `level`: how far down they are compared; ids of groups that only one of them has. */
  readonly 'years-editions-differ': {
    readonly before: string;
    readonly after: string;
    readonly level: 'criteria' | 'groups' | 'total';
    readonly onlyBefore: readonly string[];
    readonly onlyAfter: readonly string[];
  };
  /** Ranked in another league then than now. */
  readonly 'years-leagues-differ': { readonly units: readonly string[] };
  /** The earlier results know no leagues: their units were ranked anew in those of now. */
  readonly 'years-leagues-divided': Record<string, never>;
  readonly 'years-bases-differ': { readonly before: Basis; readonly after: Basis };
  readonly 'years-unit-merged': { readonly unit: string; readonly parts: readonly string[] };
  /** `missing`: parts of which nothing was given. */
  readonly 'years-unit-not-merged': {
    readonly unit: string;
    readonly reason: 'missing-parts' | 'no-rule';
    readonly missing: readonly string[];
  };
  readonly 'years-unit-twice': { readonly unit: string };
  readonly 'years-units-new': { readonly units: readonly string[] };
  readonly 'years-units-gone': { readonly units: readonly string[] };
  readonly 'years-no-unit-shared': Record<string, never>;
}

/** A finding about a ranking; it never concerns a single criterion. */
export type RankingFinding = {
  [Check in keyof RankingFindingData]: FindingOf<Check, RankingFindingData[Check]>;
}[keyof RankingFindingData];

/** A finding about a ranking; `at` is null where it concerns no cell. */
export function rankingFinding<Check extends keyof RankingFindingData>(
  check: Check,
  severity: Severity,
  data: RankingFindingData[Check],
  at: CellRef | null = null,
): FindingOf<Check, RankingFindingData[Check]> {
  return { check, severity, at, criterion: null, data };
}
