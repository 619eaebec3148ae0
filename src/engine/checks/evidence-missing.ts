import { groupRows, judgeRows } from './by-group';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';
import { isExplained } from '../review/remarks';
import { isLeftOut } from './figures';

/**
 * Points that are claimed name a document or a link, or are explained in writing. A warning only: of one commune's 61
 * claimed criteria 45 cited no document, and the council accepted 27 of those in full. Told once per group.
 */
export const evidenceMissing = defineCheck({
  id: 'evidence-missing',
  severity: 'warning',
  subjects: groupRows,
  judge: (rows, context) =>
    judgeRows(rows, {
      place: ({ at }) => at.evidence,
      judge: (entry) => {
        if (entry.at.evidence === undefined || (entry.self ?? 0) <= 0 || isLeftOut(entry)) return INAPPLICABLE;
        if (isExplained(entry.texts.explanation)) return HOLDS;
        const { documents, hasLink } = context.evidenceOf(entry);
        return documents.length > 0 || hasLink ? HOLDS : fails(null);
      },
    }),
});
