import type * as z from 'zod/mini';
import type { Rule } from '../../../src/engine/edition/rule-schema';
import { Criterion, Edition, type Input } from '../../../src/engine/edition/schema';
import type { Entry, InputValue, Scoresheet } from '../../../src/engine/scoring/scoresheet';

const both = (text: string) => ({ vi: text, en: text });

/** What a test says of a criterion; everything else is filled in as the schema does. */
type CriterionParts = { code: string; max: number | null; rule: Rule; inputs?: Input[] } & Partial<Criterion>;

export const input = (id: string, kind: Input['kind'], options?: string[]): Input => ({
  id,
  label: both(id),
  kind,
  ...(options && { options: options.map((option) => ({ id: option, label: both(option) })) }),
});

export const counts = (...ids: string[]): Input[] => ids.map((id) => input(id, 'count'));

export const criterion = (parts: CriterionParts): Criterion =>
  Criterion.parse({ name: both(`Criterion ${parts.code}`), unit: null, source: 'annex', ...parts });

export const given = (code: string, max: number | null, more: Partial<Criterion> = {}): Criterion =>
  criterion({ code, max, rule: { kind: 'given' }, ...more });

interface GroupParts {
  id: string;
  criteria?: Criterion[];
  max?: number | null;
  scored?: boolean;
}

/** A valid edition of the given groups; a group's maximum is not stated unless the test states it. */
export const edition = (
  groups: GroupParts[],
  more: Partial<Pick<z.input<typeof Edition>, 'index' | 'pillars' | 'rounding' | 'max' | 'completeness'>> = {},
): Edition =>
  Edition.parse({
    format: 1,
    id: 'test-edition',
    title: both('Test edition'),
    level: 'commune',
    years: [2026],
    decision: { number: '1/QĐ-UBND', issued: '2026-01-02', certainty: 'stated' },
    max: { points: null, basis: 'unknown' },
    rounding: { rows: null, points: 2, index: 4 },
    ranking: { compares: 'index' },
    index: { kind: 'points-over-max' },
    groups: groups.map(({ id, max = null, scored = true, criteria = [] }) => ({
      id,
      code: id,
      name: both(`Group ${id}`),
      max,
      scored,
      criteriaCount: null,
      criteria,
    })),
    sources: { annex: { title: 'Annex', url: 'https://example.test/annex' } },
    completeness: { criteriaKnown: 0, criteriaTotal: 0, note: both('A fixture') },
    ...more,
  });

/** An entry with the figures or points that matter to a test. */
export const entry = (code: string, parts: Partial<Entry> = {}): Entry => ({
  criterion: code,
  max: null,
  inputs: {},
  self: null,
  appraised: [],
  final: null,
  state: 'answered',
  texts: {},
  at: {},
  ...parts,
});

export const figures = (code: string, inputs: Record<string, InputValue>): Entry => entry(code, { inputs });

export const sheet = (...entries: Entry[]): Scoresheet => ({
  edition: 'test-edition',
  unit: 'Xã Thử Nghiệm',
  period: '2026',
  entries,
});
