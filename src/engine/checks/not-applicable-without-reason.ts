import { stateWord } from '../words';
import type { Entry } from '../scoring/scoresheet';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { statesOf } from './entries';
import { isExplained } from '../review/remarks';
import { isLeftOut } from './figures';
import { isStatus } from './status-stale';

const FIELDS = ['explanation', 'evidence', 'notes'] as const;

/** A request to leave a criterion out says why, wherever the form has room for it: a reviewer cannot rule on it else. */
export const notApplicableWithoutReason = defineCheck({
  id: 'not-applicable-without-reason',
  severity: 'warning',
  subjects: statesOf,
  judge: ({ entry }) => {
    if (!isLeftOut(entry) || FIELDS.every((field) => entry.at[field] === undefined)) return INAPPLICABLE;
    return hasReason(entry) ? HOLDS : fails({ code: entry.criterion });
  },
});

function hasReason({ texts }: Entry): boolean {
  const inBrackets = /\([^)]*\p{L}[^)]*\)/u.test(texts.status ?? '');
  return inBrackets || FIELDS.some((field) => isReason(texts[field]));
}

function isReason(text: string | undefined): boolean {
  return text !== undefined && isExplained(text) && stateWord(text) === null && !isStatus(text);
}
