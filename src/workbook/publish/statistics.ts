/** What a summary says of a league's index values. */

/** A step of the distribution: from `from` to below `to`; the last one includes 1. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

interface Statistics {
  readonly mean: number;
  readonly median: number;
  readonly highest: number;
  readonly lowest: number;
  /** Ten bands from 0 to 1; a value outside is in none, as a picture must not make it look right. */
  readonly bands: readonly Band[];
}

const BANDS = 10;

/** Null where there are no values; `values` are 0..1. */
export function statisticsOf(values: readonly number[]): Statistics | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) {
    return null;
  }
  const at = (index: number): number => sorted[index] ?? lowest;
  const middle = Math.floor(sorted.length / 2);
  return {
    lowest,
    highest,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    bands: Array.from({ length: BANDS }, (_, band) => ({
      from: band / BANDS,
      to: (band + 1) / BANDS,
      units: sorted.filter((value) => bandOf(value) === band).length,
    })),
  };
}

/** Values have few decimals; the product is rounded so that 0.3 falls into the band that begins there. */
function bandOf(value: number): number {
  const band = Math.floor(Math.round(value * BANDS * 1e9) / 1e9);
  return value === 1 ? BANDS - 1 : band;
}
