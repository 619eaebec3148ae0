import type { Edition, Text } from '../engine/edition/schema';

const NO_TEXT: Text = { vi: '', en: '' };

/**
 * An edition as CRITERIA and EXPLAIN need it: with the names of criteria and figures, and without notes, evidence,
 * agencies and sources.
 */
export function withoutNotes(edition: Edition): Edition {
  const { decision, max } = edition;
  return {
    ...edition,
    decision: { number: decision.number, issued: decision.issued, certainty: decision.certainty },
    max: { points: max.points, basis: max.basis },
    groups: edition.groups.map((group) => ({
      ...group,
      topics: [],
      criteria: group.criteria.map((criterion) => ({
        ...criterion,
        unit: null,
        obtained: { by: null, system: null, verifiedBy: null },
        evidence: null,
        nature: null,
        responsible: null,
        source: '',
        remarks: [],
      })),
    })),
    pillars: edition.pillars.map((pillar) => ({ ...pillar, source: '' })),
    leagues: [],
    sources: {},
    completeness: { ...edition.completeness, note: NO_TEXT },
  };
}

/**
 * An edition as the other functions need it: codes, maxima, rules and what belongs to what. Of all texts only those
 * that stand in cells are left: titles, names of groups and pillars, and the options of a status.
 */
export function withoutTexts(edition: Edition): Edition {
  const bare = withoutNotes(edition);
  return {
    ...bare,
    groups: bare.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) => ({
        ...criterion,
        name: NO_TEXT,
        inputs: criterion.inputs.map((input) => ({ ...input, label: NO_TEXT })),
      })),
    })),
  };
}
