/** An earlier ranking as JSON: what `dti rank --json` prints, or a published result. */
import * as z from 'zod/mini';
import type { Edition } from '../../engine/edition/schema';
import type { YearResults, YearUnit } from '../../engine/ranking/comparison';
import { identifyUnit } from '../../engine/ranking/identity';
import type { Standing } from '../../engine/ranking/standing';
import { parsePeriod } from '../../engine/period';
import { BASES } from '../../engine/scoring/scoresheet';

const Figure = z.nullable(z.number());
const Parts = z.optional(z.record(z.string(), z.object({ index: Figure })));
const Unit = z.object({
  unit: z.string(),
  rank: z.int().check(z.positive()),
  index: z.optional(Figure),
  points: z.optional(Figure),
  groups: Parts,
  pillars: Parts,
  criteria: z.optional(z.record(z.string(), Figure)),
});
const Document = z.object({
  edition: z.string(),
  /** `rank --json` names none. */
  period: z.optional(z.nullable(z.string())),
  leagues: z.array(
    z.object({
      league: z.optional(z.nullable(z.string())),
      by: z.catch(z.optional(z.nullable(z.enum(BASES))), null),
      units: z.array(Unit),
    }),
  ),
});

/** What is read of it; its period is null where it names none that can be one. */
interface EarlierDocument extends z.infer<typeof Document> {
  readonly period: string | null;
}

/** Null for a text that is no such document. */
export function readDocument(text: string): EarlierDocument | null {
  const document = Document.safeParse(parsed(text));
  if (!document.success) {
    return null;
  }
  const { period = null } = document.data;
  return { ...document.data, period: period === null || parsePeriod(period) === null ? null : period };
}

/** The values of the document, to be compared with those of a later year. */
export function documentResults({ leagues }: EarlierDocument, edition: Edition, year: number): YearResults {
  return {
    edition,
    year,
    bases: new Map(leagues.map(({ league = null, by = null }) => [league, by])),
    units: leagues.flatMap(({ league = null, units }) =>
      units.map((unit): YearUnit => ({
        identity: identifyUnit(unit.unit, edition.level, [year]),
        league,
        standing: standingOf(unit),
        rank: unit.rank,
        ...(unit.criteria === undefined ? {} : { criteria: new Map(Object.entries(unit.criteria)) }),
      })),
    ),
  };
}

/** Null where only the rank is told. */
function standingOf({ index = null, points = null, groups, pillars }: z.infer<typeof Unit>): Standing | null {
  const sharesOf = (parts: z.infer<typeof Parts>): ReadonlyMap<string, number | null> =>
    new Map(Object.entries(parts ?? {}).map(([id, part]) => [id, part.index]));
  return index === null && points === null
    ? null
    : { index, points, complete: true, groups: sharesOf(groups), pillars: sharesOf(pillars) };
}

/** Null for a text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}
