/** Ranking the communes of the nation by total, pillars and groups, as a multiple of scoring them. */
import { Bench } from 'tinybench';
import type { Edition } from '../../src/engine/edition/schema';
import { rank, rankingPrecision } from '../../src/engine/ranking/rank';
import { computePoints, type Batch } from '../../src/engine/scoring/batch';
import type { CompiledEdition } from '../../src/engine/scoring/compile';
import { shareOf, sumPoints, type Sums } from '../../src/engine/scoring/sums';

/** Above this multiple of scoring, ranking has become needlessly slow. */
export const RANKING_LIMIT = 3;

/** Milliseconds of the fastest runs. */
export interface RankingTimes {
  readonly scoring: number;
  readonly ranking: number;
  readonly columns: number;
}

/** The values of every part, one column per part. */
function columnsOf(compiled: CompiledEdition, { units, states }: Batch, points: Float64Array): readonly Float64Array[] {
  const { index, groups, pillars } = sumPoints(compiled, units, points, states);
  const partsOf = ({ points: own, maxima }: Sums, width: number): readonly Float64Array[] =>
    Array.from({ length: width }, (_, part) =>
      Float64Array.from({ length: units }, (__, unit) => {
        const at = unit * width + part;
        return shareOf(own[at] ?? NaN, maxima[at] ?? NaN);
      }),
    );
  return [index, ...partsOf(pillars, compiled.pillars.length), ...partsOf(groups, compiled.groups.length)];
}

/** The five foundation groups count in every pillar, each of the others in one, as in the editions of 2021 to 2023. */
export function withPillars(edition: Edition): Edition {
  const pillars = ['G5', 'G6', 'G7'].map((activity, at) => ({
    id: `P${String(at)}`,
    code: `P${String(at)}`,
    name: { vi: activity, en: activity },
    groups: ['G0', 'G1', 'G2', 'G3', 'G4', activity],
    max: null,
    criteriaCount: null,
    componentCount: null,
    source: 'annex',
  }));
  return { ...edition, pillars };
}

export async function measureRanking(compiled: CompiledEdition, batch: Batch): Promise<RankingTimes> {
  const precision = rankingPrecision(compiled.edition);
  const columns = columnsOf(compiled, batch, computePoints(compiled, batch).points);
  const bench = new Bench({ time: 600, warmupTime: 200 });
  bench.add('scoring', () => {
    sumPoints(compiled, batch.units, computePoints(compiled, batch).points, batch.states);
  });
  bench.add('ranking', () => columns.map((values) => rank(values, precision)));
  await bench.run();
  const [scoring = NaN, ranking = NaN] = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`"${name}" did not complete.`);
    return result.latency.min;
  });
  return { scoring, ranking, columns: columns.length };
}
