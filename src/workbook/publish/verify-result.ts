/** Holds a published result against what its sources give now, and names what differs. */
import type { Edition } from '../../engine/edition/schema';
import type { Bilingual } from '../../messages/language';
import type { GatheredFile } from '../gather/model';
import { verifyFinding, type PublishedFigure, type PublishedPart, type VerifyFinding } from './findings';
import { matchingCode } from './make-result';
import type { PublishedLeague, PublishedResult, PublishedUnit } from './result-schema';

/** A file that was given, by its name without folders. */
export interface GivenFile {
  readonly name: string;
  /** Null where it could not be read. */
  readonly sha256: string | null;
}

/** A file of a result and the one given for it, null where there is none. */
interface Matched<Published, Given> {
  readonly published: Published;
  readonly given: Given | null;
}

/** What of the given files stands for the sources and the lists of a result. */
export interface MatchedFiles<Given extends GivenFile> {
  readonly sources: readonly Matched<PublishedResult['sources'][number], Given>[];
  readonly lists: readonly Matched<PublishedResult['lists'][number], Given>[];
}

/** Which of the given files stand for the sources and lists of a result: by their bytes, else by their names. */
export function matchFiles<Given extends GivenFile>(
  { sources, lists }: PublishedResult,
  given: readonly Given[],
): MatchedFiles<Given> {
  const matched = <Published extends { readonly file: string; readonly sha256: string }>(
    published: Published,
  ): Matched<Published, Given> => ({
    published,
    given:
      given.find(({ sha256 }) => sha256 === published.sha256) ??
      given.find(({ name }) => name === published.file) ??
      null,
  });
  return { sources: sources.map(matched), lists: lists.map(matched) };
}

/** What is to be told of the files of a result. */
export function sourceFindings<Given extends GivenFile>(
  { sources, lists }: MatchedFiles<Given>,
  given: readonly Given[],
): readonly VerifyFinding[] {
  const matched = [...sources, ...lists];
  const used = new Set(matched.map((each) => each.given));
  return [
    ...matched.flatMap(({ published, given: found }): readonly VerifyFinding[] => {
      const { file, sha256 } = published;
      if (found === null) return [verifyFinding('verify-source-missing', 'error', { file })];
      return found.sha256 === sha256 ? [] : [verifyFinding('verify-source-differs', 'error', { file })];
    }),
    ...given
      .filter((each) => !used.has(each))
      .map(({ name }) => verifyFinding('verify-file-extra', 'notice', { file: name })),
  ];
}

/** Sources that give more or fewer units now. A source with other bytes is told of already. */
export function unitCountFindings(
  { sources }: Pick<MatchedFiles<GivenFile>, 'sources'>,
  gathered: readonly GatheredFile[],
): readonly VerifyFinding[] {
  const counts = new Map(gathered.map(({ sha256, units }) => [sha256, units.length]));
  return sources.flatMap(({ published }) => {
    const computed = counts.get(published.sha256);
    if (computed === undefined || computed === published.units) return [];
    return [
      verifyFinding('verify-source-units', 'error', { file: published.file, published: published.units, computed }),
    ];
  });
}

/** Whether the result itself, the edition and this version are those that were published with. */
export function headFindings(
  result: PublishedResult,
  now: { readonly editionSha256: string; readonly version: string },
): readonly VerifyFinding[] {
  const computed = matchingCode(result);
  const { code: found, edition, editionSha256, product } = result;
  return [
    ...(computed === found ? [] : [verifyFinding('verify-code-differs', 'error', { found, computed })]),
    ...(editionSha256 === now.editionSha256 ? [] : [verifyFinding('verify-edition-differs', 'error', { edition })]),
    ...(product.version === now.version
      ? []
      : [verifyFinding('verify-version-differs', 'notice', { found: product.version, current: now.version })]),
  ];
}

/** Every figure that the sources give otherwise, league by league. */
export function compareLeagues(
  published: readonly PublishedLeague[],
  computed: readonly PublishedLeague[],
  { leagues }: Edition,
): readonly VerifyFinding[] {
  const ids = [...new Set([...published, ...computed].map(({ league }) => league))];
  return ids.flatMap((id) => {
    const then = published.find(({ league }) => league === id);
    const now = computed.find(({ league }) => league === id);
    const about: About = { league: id, leagueName: leagues.find((each) => each.id === id)?.name ?? null };
    return compareLeague(about, then, now);
  });
}

/** The league that a finding is about. */
interface About {
  readonly league: string | null;
  readonly leagueName: Bilingual | null;
}

function compareLeague(
  about: About,
  then: PublishedLeague | undefined,
  now: PublishedLeague | undefined,
): readonly VerifyFinding[] {
  const computed = new Map(now?.units.map((unit) => [unit.unit, unit]));
  const names = new Set(then?.units.map(({ unit }) => unit));
  return [
    ...(then !== undefined && now !== undefined && then.by !== now.by
      ? [verifyFinding('verify-basis-differs', 'error', { ...about, published: then.by, computed: now.by })]
      : []),
    ...(then?.units ?? []).flatMap((unit): readonly VerifyFinding[] => {
      const found = computed.get(unit.unit);
      return found === undefined
        ? [verifyFinding('verify-unit-not-computed', 'error', { unit: unit.unit, ...about })]
        : compareUnit(unit, found);
    }),
    ...(now?.units ?? [])
      .filter(({ unit }) => !names.has(unit))
      .map(({ unit }) => verifyFinding('verify-unit-not-published', 'error', { unit, ...about })),
    ...compareUnranked(about, then?.unranked ?? [], now?.unranked ?? []),
  ];
}

/** A unit stands once for each of its files. */
function compareUnranked(
  about: About,
  then: PublishedLeague['unranked'],
  now: PublishedLeague['unranked'],
): readonly VerifyFinding[] {
  const reasonsIn = (list: PublishedLeague['unranked'], unit: string): readonly string[] =>
    list.flatMap((each) => (each.unit === unit ? [each.reason] : [])).sort();
  return [...new Set([...then, ...now].map(({ unit }) => unit))].flatMap((unit) => {
    const [published, computed] = [reasonsIn(then, unit), reasonsIn(now, unit)];
    return published.join() === computed.join()
      ? []
      : [verifyFinding('verify-unranked-differs', 'error', { unit, ...about, published, computed })];
  });
}

function compareUnit(then: PublishedUnit, now: PublishedUnit): readonly VerifyFinding[] {
  const { unit } = then;
  const compare = (
    figures: readonly PublishedFigure[],
    kind: PublishedPart,
    part: string | null,
    a: Partial<Record<PublishedFigure, number | null>>,
    b: Partial<Record<PublishedFigure, number | null>>,
  ): readonly VerifyFinding[] =>
    figures.flatMap((figure) => {
      const [published, computed] = [a[figure] ?? null, b[figure] ?? null];
      return published === computed
        ? []
        : [verifyFinding('verify-figure-differs', 'error', { unit, part, kind, figure, published, computed })];
    });
  const parts = (
    kind: PublishedPart,
    a: PublishedUnit['groups'],
    b: PublishedUnit['groups'],
  ): readonly VerifyFinding[] =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((id) =>
      compare(['index', 'rank'], kind, id, a[id] ?? {}, b[id] ?? {}),
    );
  // A result made before criteria were told has none.
  const criteria = (a: PublishedUnit['criteria'], b: PublishedUnit['criteria'] = {}): readonly VerifyFinding[] =>
    a === undefined
      ? []
      : [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((code) =>
          compare(['points'], 'criterion', code, { points: a[code] ?? null }, { points: b[code] ?? null }),
        );
  return [
    ...compare(['rank', 'index', 'points', 'previousRank', 'change'], 'whole', null, then, now),
    ...parts('pillar', then.pillars, now.pillars),
    ...parts('group', then.groups, now.groups),
    ...criteria(then.criteria, now.criteria),
  ];
}
