/**
 * Where points were lost (phân tích tiêu chí mất điểm): what each criterion lacks to its maximum, the likely cause, what
 * would mend it, who leads and by when. Data only; the words are made in `src/messages`.
 */
import { roundPoints } from '../scoring/round';
import type { CompiledCriterion, CompiledEdition } from '../scoring/compile';
import { scoreSheet, type ScoredEntry } from '../scoring/scorecard';
import type { Basis, Entry, Scoresheet } from '../scoring/scoresheet';
import { positionOf } from '../scoring/what-if';
import { attainableGains, type Attainable, type Way } from './attainable';

/** Why points are lacking, by id; the first that applies, in this order, is told. */
export interface LostCauseData {
  /** The row has neither figures nor points. */
  readonly 'lost-nothing-given': Record<string, never>;
  /** The unit asks that it be left out, and that is not accepted. */
  readonly 'lost-request-open': Record<string, never>;
  /** The appraisal gave less than was claimed. `evidence`: whether the row cites any document. */
  readonly 'lost-cut': { readonly claimed: number; readonly given: number; readonly evidence: boolean };
  /** Figures are missing, so that the rule gives nothing. */
  readonly 'lost-figures-missing': { readonly inputs: readonly string[] };
  /** The figures do not reach full points by the rule. */
  readonly 'lost-by-rule': Record<string, never>;
  /** Points that a person gives lie below the maximum. */
  readonly 'lost-given': Record<string, never>;
}

/** One cause with its data. */
export type LostCause = {
  readonly [Id in keyof LostCauseData]: { readonly id: Id; readonly data: LostCauseData[Id] };
}[keyof LostCauseData];

/** One criterion that lacks points. */
export interface LostPoints {
  readonly criterion: string;
  /** Id of its group. */
  readonly group: string;
  /** In points; `points` is null where there are none, `lost` is what lacks to the maximum. */
  readonly max: number;
  readonly points: number | null;
  readonly lost: number;
  readonly cause: LostCause;
  /** The step of least effort, and the one to the most points; null where none can be told. They may be the same. */
  readonly nearest: Way | null;
  readonly fullest: Way | null;
  /** Who leads: the agency written in the row, else in the edition; null where neither says. */
  readonly lead: string | null;
  /** By when, as written in the row; null where it is not. */
  readonly deadline: string | null;
}

/**
 * The scored criteria that lack points on a basis, the greatest loss first. What is accepted as not applicable lost
 * nothing; a criterion of which the maximum is not known is left out.
 */
export function lostPoints(compiled: CompiledEdition, sheet: Scoresheet, basis: Basis): readonly LostPoints[] {
  const position = positionOf(compiled, sheet, basis);
  if (!position.ok) throw new Error('A scoresheet without changes always has a position.');
  const scored = new Map(scoreSheet(compiled, sheet).entries.map((entry) => [entry.criterion, entry]));
  const rows = new Map(sheet.entries.toReversed().map((entry) => [entry.criterion, entry]));
  const gains = new Map(attainableGains(compiled, sheet.entries, position.value).map((gain) => [gain.criterion, gain]));
  return compiled.criteria
    .flatMap((leaf): readonly LostPoints[] => {
      const { code, responsible } = leaf.criterion;
      const row = scored.get(code);
      const group = compiled.groups[leaf.group]?.group.id;
      if (!leaf.scored || leaf.maximum === null || row === undefined || group === undefined) return [];
      const points = position.value.criteria.get(code) ?? null;
      const lost = roundPoints(leaf.maximum - (points ?? 0));
      if (row.state === 'not-applicable' || lost <= 0) return [];
      const entry = rows.get(code);
      return [
        {
          criterion: code,
          group,
          max: leaf.maximum,
          points,
          lost,
          cause: causeOf(leaf, row, entry, points, basis),
          ...remediesOf(gains.get(code)),
          lead: entry?.texts.responsible ?? responsible,
          deadline: entry?.texts.deadline ?? null,
        },
      ];
    })
    .toSorted((a, b) => b.lost - a.lost);
}

function causeOf(
  { criterion }: CompiledCriterion,
  row: ScoredEntry,
  entry: Entry | undefined,
  points: number | null,
  basis: Basis,
): LostCause {
  const given = criterion.inputs.filter(({ id }) => (row.inputs[id] ?? null) !== null);
  if (row.state === 'not-applicable-requested') return { id: 'lost-request-open', data: {} };
  if (points === null && row.self === null && given.length === 0) return { id: 'lost-nothing-given', data: {} };
  const isAppraised = basis === 'appraised' || basis === 'final';
  if (isAppraised && row.self !== null && points !== null && points < row.self) {
    const evidence = entry?.texts.evidence !== undefined;
    return { id: 'lost-cut', data: { claimed: row.self, given: points, evidence } };
  }
  if (row.outcome === 'missing' && criterion.rule.kind !== 'given') {
    const missing = criterion.inputs.filter((input) => !given.includes(input));
    if (missing.length > 0) return { id: 'lost-figures-missing', data: { inputs: missing.map(({ id }) => id) } };
  }
  return row.computed !== null && row.computed === points
    ? { id: 'lost-by-rule', data: {} }
    : { id: 'lost-given', data: {} };
}

function remediesOf(gain: Attainable | undefined): { readonly nearest: Way | null; readonly fullest: Way | null } {
  if (gain === undefined) return { nearest: null, fullest: null };
  const full = gain.steady === null ? null : gain.steady.wayTo(gain.steady.upTo);
  const ways = [...gain.ways, ...(full === null ? [] : [full])].toSorted((a, b) => a.gain - b.gain);
  return { nearest: gain.ways[0] ?? full, fullest: ways.at(-1) ?? null };
}
