import { groupRows, judgeRows } from './by-group';
import { defineCheck, fails, HOLDS, INAPPLICABLE } from './check';

/**
 * A line of evidence that cites a document reads “số/ký hiệu - ngày: trích yếu”; the abstract may be left out. Lines
 * without a document's number are remarks. Told once per group, each row with its first such line.
 */
export const evidenceForm = defineCheck({
  id: 'evidence-form',
  severity: 'notice',
  subjects: groupRows,
  judge: (rows, context) =>
    judgeRows(rows, {
      place: ({ at }) => at.evidence,
      judge: (entry) => {
        const { documents } = context.evidenceOf(entry);
        if (documents.length === 0) return INAPPLICABLE;
        const flawed = documents.find(({ flaw }) => flaw !== null);
        return flawed === undefined ? HOLDS : fails({ line: flawed.line });
      },
    }),
});
