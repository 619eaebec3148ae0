import type { CellRef, FindingOf, Severity } from '../../engine/checks/finding';
import type { Disagreement } from '../../engine/edition/disagreements';
import type { Text } from '../../engine/edition/schema';

type DataOf<Kind extends Disagreement['kind']> = Omit<Extract<Disagreement, { readonly kind: Kind }>, 'kind'>;

/** An edition as messages name it. */
export interface NamedEdition {
  readonly id: string;
  readonly title: Text;
}

/** The data of every finding about a form and its edition, by id. */
interface EditionFindingData {
  readonly 'known-group-missing': DataOf<'group-missing'>;
  readonly 'known-group-name': DataOf<'group-name'>;
  readonly 'known-group-count': DataOf<'group-count'>;
  readonly 'known-group-points': DataOf<'group-points'>;
  readonly 'known-group-unknown': DataOf<'group-unknown'>;
  readonly 'known-count': DataOf<'edition-count'>;
  readonly 'known-points': DataOf<'edition-points'>;
  readonly 'known-criterion-name': DataOf<'criterion-name'>;
  readonly 'known-criterion-group': DataOf<'criterion-group'>;
  /** The sheet is of a year that its edition does not serve; `right` are the editions that do. */
  readonly 'edition-other-year': {
    readonly edition: NamedEdition;
    readonly years: readonly number[];
    readonly year: number;
    readonly right: readonly NamedEdition[];
  };
  /** The edition kept with a binding cannot be read; `detail` is the place of the first thing wrong. */
  readonly 'kept-edition-damaged': { readonly edition: string; readonly detail: string };
  /** The sheets that an edition was read from are gone or have mistakes: the copy kept at binding is used. */
  readonly 'kept-edition-used': { readonly edition: string };
  /** The edition stands in sheets of the workbook, which the functions do not read. */
  readonly 'edition-of-sheets': { readonly edition: string };
  /** Columns hold values because the functions do not know the criteria of this workbook's edition. */
  readonly 'edition-beyond-functions': { readonly edition: string };
}

/** What is told about a form and the edition it is scored with. */
export type EditionFinding = {
  readonly [Check in keyof EditionFindingData]: FindingOf<Check, EditionFindingData[Check]>;
}[keyof EditionFindingData];

/** A finding about a form and its edition. */
export function editionFinding<Check extends keyof EditionFindingData>(
  check: Check,
  severity: Severity,
  data: EditionFindingData[Check],
  at: CellRef | null,
  criterion: string | null = null,
): FindingOf<Check, EditionFindingData[Check]> {
  return { check, severity, at, criterion, data };
}
