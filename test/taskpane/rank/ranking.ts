/** A ranking of communes as the pane holds it, made from a table of units × groups. */
import { readOne } from '../../../src/workbook/gather/read-one';
import { collect } from '../../../src/workbook/gather/collect';
import { rankWithEarlier } from '../../../src/workbook/gather/rank-with-earlier';
import type { GivenList } from '../../../src/workbook/gather/contestants';
import { rankModel } from '../../../src/taskpane/rank/rank-model';
import type { KeptRanking } from '../../../src/taskpane/rank/model';
import { shipped } from '../../support/shipped';

/** The real commune as it was appraised (test/fixtures), between eleven others. */
export const OWN = 'UBND xã Cần Giuộc,0.625,0.3538,0.9452,0.6172,1,0.3179';
const OTHERS = Array.from(
  { length: 11 },
  (_, at) =>
    `UBND xã ${String.fromCharCode(65 + at)},${(0.4 + at * 0.05).toFixed(2).concat(',').repeat(6).slice(0, -1)}`,
);

export interface RankingOptions {
  readonly lines?: readonly string[];
  readonly list?: GivenList | null;
  readonly ranks?: ReadonlyMap<string, number>;
  /** Files beside the table, by name. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly sheet?: string | null;
}

export function rankingOf({
  lines = [...OTHERS, OWN],
  list = null,
  ranks,
  more = {},
  sheet = null,
}: RankingOptions = {}): KeptRanking {
  const edition = shipped('tayninh-commune-2025');
  const table = lines.length === 0 ? {} : { 'bang.csv': ['Đơn vị,1,2,3,4,5,6', ...lines].join('\n') };
  const read = Object.entries({ ...table, ...more }).map(([file, content]) => ({
    file,
    reading: readOne(typeof content === 'string' ? new TextEncoder().encode(content) : content, file, {
      edition,
      by: 'appraised',
      sheet,
      losses: true,
    }),
  }));
  const gathered = collect(read, { edition, period: null, readAt: '2026-01-15T00:00:00.000Z' });
  if (!gathered.ok) throw new Error(gathered.error.kind);
  const earlier = ranks === undefined ? null : { ranks, results: null };
  const { ranked, comparison } = rankWithEarlier(gathered.value, { by: 'appraised', list, earlier });
  return {
    model: rankModel(gathered.value, ranked, comparison, []),
    selection: { files: [], edition: null, by: 'appraised', sheet },
    beside: { list: null, previous: null },
    gathered: gathered.value,
    ranked,
    comparison,
    lists: [],
  };
}
