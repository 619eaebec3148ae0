import type { Period } from '../../engine/period';
import type { Bilingual } from '../../messages/language';

/** An edition of which a form can be made. */
export interface FormEdition {
  readonly id: string;
  readonly title: Bilingual;
  /** Criteria that are known, and all there are; null where the number is not known. */
  readonly known: number;
  readonly total: number | null;
  /** The periods that it serves, in order of years. */
  readonly periods: readonly Period[];
}
