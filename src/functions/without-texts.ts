import type { Edition } from '../engine/edition/schema';

const NO_TEXT = { vi: '', en: '' };

/**
 * An edition as the functions need it: codes, maxima, rules and what belongs to what. The texts that make up most of
 * an edition are emptied, but for the names of groups and pillars, which stand in rows of a form.
 */
export function withoutTexts(edition: Edition): Edition {
  return {
    ...edition,
    groups: edition.groups.map((group) => ({
      ...group,
      topics: [],
      criteria: group.criteria.map((criterion) => ({
        ...criterion,
        name: NO_TEXT,
        inputs: criterion.inputs.map((input) => ({ ...input, label: NO_TEXT })),
        unit: null,
        obtained: { ...criterion.obtained, system: null, verifiedBy: null },
        evidence: null,
        responsible: null,
        source: '',
        remarks: [],
      })),
    })),
    sources: {},
    completeness: { ...edition.completeness, note: NO_TEXT },
  };
}
