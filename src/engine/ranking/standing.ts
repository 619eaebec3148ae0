/** What a unit comes into a ranking with: points and values of everything that is ranked. */
import type { CompiledEdition } from '../scoring/compile';
import { orNull, roundIndex, roundPoints } from '../scoring/round';
import type { ByBasis, Scorecard, ScoredPart } from '../scoring/scorecard';
import type { Basis } from '../scoring/scoresheet';
import { indexOfPillars, shareOf, sumGroups, type Sums } from '../scoring/sums';

/** Values of one unit on one basis. */
export interface Standing {
  /** In points, at most 9 decimals; null where there are none. */
  readonly points: number | null;
  /** 0..1 at the edition's precision; null where points or maximum are unknown. */
  readonly index: number | null;
  /** Whether no part is missing. */
  readonly complete: boolean;
  /** Values 0..1 of the scored groups and of the pillars by id, in edition order; null where unknown. */
  readonly groups: ReadonlyMap<string, number | null>;
  readonly pillars: ReadonlyMap<string, number | null>;
  /** What no ranking may rest on; left out where there is none. */
  readonly impossible?: ImpossiblePoints;
}

/** Codes of criteria whose typed points cannot be right. */
interface ImpossiblePoints {
  /** Points below zero or above the maximum. */
  readonly outOfRange: readonly string[];
  /** The form prints another maximum than the edition's. */
  readonly otherMaxima: readonly string[];
}

/** A figure of a table: a share of the maximum, 0..1, or points. */
export type Figure = { readonly share: number } | { readonly points: number };

/** One unit's row in a table: figures by id of group and pillar. What is not there is missing. */
interface FigureRow {
  readonly groups: ReadonlyMap<string, Figure>;
  readonly pillars: ReadonlyMap<string, Figure>;
}

/** The standings that a scorecard gives, on every basis. */
export function standingsOfCard(card: Scorecard, { groups }: CompiledEdition): ByBasis<Standing> {
  const scored = new Set(groups.flatMap(({ group }) => (group.scored ? [group.id] : [])));
  const on = (basis: Basis): Standing => ({
    points: card.totals[basis],
    index: card.index[basis],
    complete: card.totals.completeness[basis],
    groups: valuesOf(
      card.groups.filter(({ id }) => scored.has(id)),
      basis,
    ),
    pillars: valuesOf(card.pillars, basis),
    ...impossibleOn(card, basis),
  });
  return { self: on('self'), appraised: on('appraised'), final: on('final'), computed: on('computed') };
}

/** Points by the rules come from figures alone, so that no typed points or printed maxima bear on them. */
function impossibleOn({ suspects, otherMaxima }: Scorecard, basis: Basis): Pick<Standing, 'impossible'> {
  if (basis === 'computed') return {};
  const outOfRange = suspects.flatMap((suspect) => (suspect.basis === basis ? [suspect.criterion] : []));
  return outOfRange.length + otherMaxima.length === 0 ? {} : { impossible: { outOfRange, otherMaxima } };
}

function valuesOf(parts: readonly ScoredPart[], basis: Basis): ReadonlyMap<string, number | null> {
  return new Map(parts.map(({ id, index }) => [id, index[basis]]));
}

/**
 * The standing that a row of a table gives. Pillars and index follow from the groups by the edition's formula; where the
 * edition weighs its pillars and the row has no groups, the index follows from the pillars.
 */
export function standingOfRow(compiled: CompiledEdition, row: FigureRow): Standing {
  const { index: formula } = compiled.edition;
  return formula.kind === 'weighted-pillars' && row.groups.size === 0
    ? fromPillars(compiled, row)
    : fromGroups(compiled, row);
}

function fromGroups(compiled: CompiledEdition, { groups }: FigureRow): Standing {
  const decimals = compiled.edition.rounding.index;
  const parts = compiled.groups.map(({ group, maximum }) => ({ id: group.id, maximum, counts: group.scored }));
  const { total, pillars, index } = sumGroups(compiled, 1, sumsOf(parts, groups));
  return {
    points: orNull(total.points[0]),
    index: orNull(index[0]),
    complete: total.complete[0] === 1,
    groups: sharesOf(parts, groups, decimals),
    pillars: new Map(
      compiled.pillars.map(({ pillar }, at) => {
        const share = shareOf(pillars.points[at] ?? NaN, pillars.maxima[at] ?? NaN);
        return [pillar.id, pillars.complete[at] === 1 ? orNull(roundIndex(share, decimals)) : null];
      }),
    ),
  };
}

function fromPillars(compiled: CompiledEdition, { pillars }: FigureRow): Standing {
  const parts = compiled.pillars.map(({ pillar, maximum, groups, weight }) => {
    const ofGroups = groups.reduce((sum, at) => sum + (compiled.groups[at]?.maximum ?? NaN), 0);
    return { id: pillar.id, maximum: Number.isNaN(ofGroups) ? maximum : ofGroups, counts: weight > 0 };
  });
  const sums = sumsOf(parts, pillars);
  const known = sums.points.filter((points) => !Number.isNaN(points));
  return {
    points: known.length === 0 ? null : roundPoints(known.reduce((sum, points) => sum + points)),
    index: orNull(indexOfPillars(compiled, 1, sums)[0]),
    complete: sums.complete.every((complete) => complete === 1),
    groups: new Map(),
    pillars: sharesOf(parts, pillars, compiled.edition.rounding.index),
  };
}

/** A group or pillar that a table may have a column for. */
interface Part {
  readonly id: string;
  /** In points; NaN where the source does not say. */
  readonly maximum: number;
  /** Whether the index needs it. */
  readonly counts: boolean;
}

function sumsOf(parts: readonly Part[], figures: ReadonlyMap<string, Figure>): Sums {
  return {
    points: Float64Array.from(parts, ({ id, maximum }) => pointsOf(figures.get(id), maximum)),
    maxima: Float64Array.from(parts, ({ maximum }) => maximum),
    complete: Uint8Array.from(parts, ({ id, counts }) => (figures.has(id) || !counts ? 1 : 0)),
  };
}

function pointsOf(figure: Figure | undefined, maximum: number): number {
  if (figure === undefined) return NaN;
  return 'points' in figure ? figure.points : figure.share * maximum;
}

function sharesOf(
  parts: readonly Part[],
  figures: ReadonlyMap<string, Figure>,
  decimals: number,
): ReadonlyMap<string, number | null> {
  return new Map(
    parts
      .filter(({ counts }) => counts)
      .map(({ id, maximum }) => {
        const figure = figures.get(id);
        const share =
          figure !== undefined && 'share' in figure ? figure.share : shareOf(pointsOf(figure, maximum), maximum);
        return [id, orNull(roundIndex(share, decimals))];
      }),
  );
}
