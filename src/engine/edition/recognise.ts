import { oncePer } from '../remember';
import { err, ok, type Result } from '../result';
import { normaliseCode } from './code';
import { allCriteriaKnown, headingCodes, pointCriteriaOf } from './criteria';
import type { Edition } from './schema';

/** How well a list of codes fits an edition. */
export interface EditionMatch {
  readonly edition: Edition;
  /** True when the codes are exactly the edition's, headings aside. */
  readonly exact: boolean;
  /** Share of the given codes that are criteria of the edition, 0..1. */
  readonly known: number;
  /** Share of the edition's criteria that are among the given codes, 0..1. */
  readonly covered: number;
  /** Share of the given maxima that equal the edition's, 0..1; null when none could be compared. */
  readonly maximaAgree: number | null;
  /** Codes given that the edition does not have, and criteria of the edition that were not given. */
  readonly unknown: readonly string[];
  readonly absent: readonly string[];
}

/** An edition is a candidate only when it has more than this share of the codes: slips in a form must not hide its edition. */
const KNOWN_MORE_THAN = 0.5;

/** Official forms number the groups in Roman numerals; those are rows of groups, not of criteria. */
const ROMAN = /^[IVX]+$/;

/**
 * The editions whose criteria fit the codes, best first. Codes are normalised; blank ones, Roman numerals and
 * the ids and codes of groups and pillars are left aside. A part of an edition's codes fits as well:
 * `maxima` (points by code, as printed in the form) then help to tell editions apart.
 * Editions whose criteria are not all known never match: the few codes that are known stand in every form (1.1, 1.2).
 */
export function editionsMatching(
  codes: Iterable<string>,
  editions: readonly Edition[],
  maxima: ReadonlyMap<string, number> = new Map(),
): readonly EditionMatch[] {
  const given = [...new Set(Array.from(codes, normaliseCode))].filter((code) => code !== '' && !ROMAN.test(code));
  const printed = new Map(Array.from(maxima, ([code, max]) => [normaliseCode(code), max]));
  return editions
    .filter(allCriteriaKnown)
    .map((edition) => match(given, printed, edition))
    .filter((candidate) => candidate.known > KNOWN_MORE_THAN)
    .sort(byFit);
}

/**
 * The one edition that fits best, or the candidates when several fit equally well (none: an empty list).
 * How much of an edition is covered does not decide: a part of a form proves nothing about the rest.
 */
export function soleMatch(matches: readonly EditionMatch[]): Result<EditionMatch, readonly EditionMatch[]> {
  const [best, ...others] = matches;
  if (best === undefined) {
    return err([]);
  }
  const equals = others.filter((other) => compareEvidence(best, other) === 0);
  return equals.length === 0 ? ok(best) : err([best, ...equals]);
}

function match(given: readonly string[], printed: ReadonlyMap<string, number>, edition: Edition): EditionMatch {
  const { own, aside } = codesOf(edition);
  const compared = new Set(given.filter((code) => own.has(code) || !aside.has(code)));
  const unknown = [...compared].filter((code) => !own.has(code));
  const known = compared.size - unknown.length;
  const absent = [...own.keys()].filter((code) => !compared.has(code));
  return {
    edition,
    exact: known > 0 && unknown.length === 0 && absent.length === 0,
    known: share(known, compared.size),
    covered: share(own.size - absent.length, own.size),
    maximaAgree: agreement(printed, own),
    unknown,
    absent,
  };
}

/** The codes of an edition: its own with their maxima, and those that forms print beside them for groups and headings. */
const codesOf = oncePer((edition: Edition) => {
  const parts = [...edition.groups, ...edition.pillars].flatMap(({ id, code }) => [id, code]);
  return {
    own: new Map(pointCriteriaOf(edition).map(({ code, max }) => [normaliseCode(code), max])),
    aside: new Set([...parts, ...headingCodes(edition)].map(normaliseCode)),
  };
});

function agreement(printed: ReadonlyMap<string, number>, own: ReadonlyMap<string, number | null>): number | null {
  const pairs = [...printed].flatMap(([code, max]) => {
    const expected = own.get(code) ?? null;
    return expected === null ? [] : [max === expected];
  });
  return pairs.length === 0 ? null : share(pairs.filter(Boolean).length, pairs.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function byFit(a: EditionMatch, b: EditionMatch): number {
  return compareEvidence(a, b) || b.covered - a.covered || (a.edition.id < b.edition.id ? -1 : 1);
}

function compareEvidence(a: EditionMatch, b: EditionMatch): number {
  return Number(b.exact) - Number(a.exact) || b.known - a.known || (b.maximaAgree ?? 0) - (a.maximaAgree ?? 0);
}
