/** Why a form may belong to another edition than the one its codes fit: many sets number their criteria 1.1, 1.2, … */
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { EditionMatch } from '../../engine/edition/recognise';
import type { Edition } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';
import { groupNumbered } from './group-words';

/**
 * What speaks against an edition: codes it does not have, maxima that differ, groups of other names, a title of another
 * level or place, or too few codes to prove anything.
 */
export type EditionDoubt = 'codes' | 'maxima' | 'groups' | 'title' | 'few-codes';

/** A group as the form names it; `number` is empty where a column of group names gives it none. */
export interface NamedGroup {
  readonly number: string;
  readonly name: string;
}

/** What a form says beside its codes and maxima. `titles` are the texts above the table. */
interface FormEvidence {
  readonly groups: readonly NamedGroup[];
  readonly titles: readonly string[];
}

/** Slips in a form must not hide its edition; more than these are no slips. */
const LEAST_KNOWN = 0.8;
const LEAST_MAXIMA = 0.9;
const LEAST_GROUPS = 2 / 3;
const LEAST_SHARED_WORDS = 0.75;
/** A shorter part of an edition proves nothing, unless its codes carry letters (DTI-07). */
const LEAST_COVERED = 0.5;

const LEVELS: ReadonlyMap<string, Edition['level']> = new Map([
  ['cap xa', 'commune'],
  ['cap huyen', 'district'],
  ['cap tinh', 'province'],
  ['cap bo', 'ministry'],
]);
const LEVEL = /(?<= |^)cap (?:xa|huyen|tinh|bo)(?= |$)/g;
/** A line that is only the name of a province or city, as above every form of its communes. */
const PROVINCE = /^(?:(?:uy ban nhan dan|ubnd) )?(?:tinh|thanh pho|tp) (\p{L}+(?: \p{L}+){0,3})$/u;
const OF_PROVINCE = /(?<!cap )(?:tinh|thanh pho) (\p{L}+ \p{L}+)/u;

/** The gravest doubt about an edition that codes fit; null when the form's own evidence is enough to pin it. */
export function editionDoubt(match: EditionMatch, { groups, titles }: FormEvidence): EditionDoubt | null {
  const { edition, known, covered, maximaAgree } = match;
  if (maximaAgree !== null && maximaAgree < LEAST_MAXIMA) {
    return 'maxima';
  }
  if (groups.length > 1 && groups.filter((group) => isGroupOf(group, edition)).length < LEAST_GROUPS * groups.length) {
    return 'groups';
  }
  if (titlesContradict(titles.map(foldWords), edition)) {
    return 'title';
  }
  if (known < LEAST_KNOWN) {
    return 'codes';
  }
  return covered < LEAST_COVERED && !hasLetteredCodes(edition) ? 'few-codes' : null;
}

function isGroupOf({ number, name }: NamedGroup, edition: Edition): boolean {
  const numbered = groupNumbered(number, edition);
  const possible = number === '' ? edition.groups : numbered === undefined ? [] : [numbered];
  return possible.some((group) => alike(name, group.name.vi) || alike(name, group.name.en));
}

/** True when one name's words nearly all stand in the other: `Hạ tầng số` and `Hạ tầng và Nền tảng số`. */
function alike(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a, b]
    .map((name) => foldWords(name).split(' '))
    .sort((left, right) => left.length - right.length);
  return shorter.filter((word) => longer.includes(word)).length >= LEAST_SHARED_WORDS * shorter.length;
}

function titlesContradict(titles: readonly string[], { level, title }: Edition): boolean {
  const levels = titles.flatMap((line) => [...line.matchAll(LEVEL)].map(([words]) => LEVELS.get(words)));
  if (levels.length > 0 && !levels.includes(level)) {
    return true;
  }
  const own = OF_PROVINCE.exec(foldWords(title.vi))?.[1];
  const provinces = titles.flatMap((line) => PROVINCE.exec(line)?.[1] ?? []);
  return own !== undefined && provinces.length > 0 && !provinces.some((province) => province.startsWith(own));
}

function hasLetteredCodes(edition: Edition): boolean {
  return pointCriteriaOf(edition).every(({ code }) => /^\p{L}/u.test(code));
}
