import type { Basis } from '../../engine/scoring/scoresheet';
import type { Language } from '../../messages/language';
import { numberText } from '../../messages/number';
import type { PaneTexts } from '../../messages/pane';
import type { FormModel } from '../workbook/model';

/** What a total on a basis lacks, and what to do about it. */
export function incompleteText(
  { pointed, criteria, disputed }: Pick<FormModel, 'pointed' | 'criteria' | 'disputed'>,
  basis: Basis,
  texts: PaneTexts,
  language: Language,
): string {
  return texts.totals.incomplete({
    pointed: numberText(pointed[basis], language),
    all: numberText(criteria, language),
    isPointed: pointed[basis] === criteria,
    disputed: disputed[basis],
  });
}
