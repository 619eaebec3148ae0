import type { Bilingual } from '../../messages/language';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { FindingOf, Severity } from '../../engine/checks/finding';

/** A figure of a unit that is published. */
export type PublishedFigure = 'rank' | 'index' | 'points' | 'previousRank' | 'change';

/** What of a unit a published figure is of: the whole, a pillar, a group or a criterion. Ids of groups may look like codes. */
export type PublishedPart = 'whole' | 'pillar' | 'group' | 'criterion';

/**
 * The data of findings about a published result that is computed again, by id. `leagueName` is null where the edition names
 * no such league.
 */
interface VerifyFindingData {
  /** The file was changed after its code was made: `found` is its code, `computed` that of its content. */
  readonly 'verify-code-differs': { readonly found: string; readonly computed: string };
  readonly 'verify-edition-differs': { readonly edition: string };
  readonly 'verify-version-differs': { readonly found: string; readonly current: string };
  /** Neither a file with these bytes nor one of this name was given. */
  readonly 'verify-source-missing': { readonly file: string };
  /** The file of this name has other bytes than the one that was published from. */
  readonly 'verify-source-differs': { readonly file: string };
  readonly 'verify-file-extra': { readonly file: string };
  /** `part`: id of a group or pillar, or code of a criterion; null for the whole. */
  readonly 'verify-figure-differs': {
    readonly unit: string;
    readonly part: string | null;
    readonly kind: PublishedPart;
    readonly figure: PublishedFigure;
    readonly published: number | null;
    readonly computed: number | null;
  };
  readonly 'verify-basis-differs': {
    readonly league: string | null;
    readonly leagueName: Bilingual | null;
    readonly published: Basis | null;
    readonly computed: Basis | null;
  };
  /** Ranked in one of the two only. */
  readonly 'verify-unit-not-computed': {
    readonly unit: string;
    readonly league: string | null;
    readonly leagueName: Bilingual | null;
  };
  /** Ids of the reasons why a unit was left unranked, empty where it was not. */
  readonly 'verify-unranked-differs': {
    readonly unit: string;
    readonly league: string | null;
    readonly leagueName: Bilingual | null;
    readonly published: readonly string[];
    readonly computed: readonly string[];
  };
  /** How many units a source gives. */
  readonly 'verify-source-units': { readonly file: string; readonly published: number; readonly computed: number };
  readonly 'verify-unit-not-published': {
    readonly unit: string;
    readonly league: string | null;
    readonly leagueName: Bilingual | null;
  };
}

/** A finding about a published result, with the data of its id. */
export type VerifyFinding = {
  [Check in keyof VerifyFindingData]: FindingOf<Check, VerifyFindingData[Check]>;
}[keyof VerifyFindingData];

/** Makes a finding; it concerns no cell and no criterion. */
export function verifyFinding<Check extends keyof VerifyFindingData>(
  check: Check,
  severity: Severity,
  data: VerifyFindingData[Check],
): FindingOf<Check, VerifyFindingData[Check]> {
  return { check, severity, at: null, criterion: null, data };
}
