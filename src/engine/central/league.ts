import type { Edition } from '../edition/schema';
import { identifyUnit } from '../ranking/identity';
import { comparable, rankingPrecision } from '../ranking/rank';
import type { BothWays, Impact } from './verdict';

/** A unit of a league with its values on the basis that is ranked. */
export interface LeagueUnit {
  readonly unit: string;
  readonly points: number | null;
  /** 0..1. */
  readonly index: number | null;
}

/** The ranks that a unit has in its league under either figure. */
export interface LeagueRanks {
  ranksOf(total: BothWays, index: BothWays): Impact['rank'];
}

/** A league ready to say the ranks of any of its units. */
export class League {
  private readonly sorted: Float64Array;
  private readonly own = new Map<string, number>();

  constructor(
    units: readonly LeagueUnit[],
    private readonly edition: Edition,
  ) {
    const precision = rankingPrecision(edition);
    const values = comparable(
      Float64Array.from(units, (unit) => unit[precision.compares] ?? NaN),
      precision,
    );
    this.sorted = values.filter((value) => !Number.isNaN(value)).sort();
    units.forEach(({ unit }, at) => this.own.set(this.keyOf(unit), values[at] ?? NaN));
  }

  /** Ranks of a unit among the others: its own row in the table does not count. */
  of(unit: string | null): LeagueRanks {
    const own = unit === null ? undefined : this.own.get(this.keyOf(unit));
    const precision = rankingPrecision(this.edition);
    const rankOf = (value: number): number => {
      const [compared = NaN] = comparable(Float64Array.of(value), precision);
      const higher = this.sorted.length - countUpTo(this.sorted, compared);
      return higher - (own !== undefined && own > compared ? 1 : 0) + 1;
    };
    return {
      ranksOf: (total, index) => {
        const { reported, central } = precision.compares === 'index' ? index : total;
        return reported === null || central === null ? null : { reported: rankOf(reported), central: rankOf(central) };
      },
    };
  }

  private keyOf(unit: string): string {
    return identifyUnit(unit, this.edition.level, this.edition.years).key;
  }
}

/** How many of the ascending values are not above `limit`. */
function countUpTo(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? NaN) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
