import { reviewTexts as en } from '../../messages/en/pane-review';
import type { ReviewTexts } from '../../messages/pane-review';
import { reviewTexts as vi } from '../../messages/vi/pane-review';
import { useInLanguage } from '../app/in-language';

/** The desk's texts in the language that the person reads. */
export function useReviewTexts(): ReviewTexts {
  return useInLanguage({ vi, en });
}
