/**
 * How fast the scoring core is, as multiples of one pass that only adds up the same figures: `npm run bench`.
 * Multiples of the fastest runs hold on any machine, busy or not; milliseconds are shown, never asserted.
 */
import { Bench } from 'tinybench';
import { type Batch, computePoints } from '../../src/engine/scoring/batch';
import { type CompiledEdition, compileEdition } from '../../src/engine/scoring/compile';
import { sumPoints } from '../../src/engine/scoring/sums';
import { benchEdition } from './edition';
import { benchGathering } from './gather';
import { measureRanking, RANKING_LIMIT, withPillars } from './ranking';

/** Units of a province before the mergers of 2025 (63 provinces), and the communes of the nation after them. */
const PROVINCES = 63;
const COMMUNES = 3321;
/** Communes, wards and townships before the mergers of 2025. */
const OLD_COMMUNES = 10_600;
/** Above this multiple of the memory pass the core has become needlessly slow. */
const LIMIT = 40;

/** Deterministic figures: yes or no, and counts that fall on both sides of every threshold. */
function generate(compiled: CompiledEdition, units: number): Batch {
  const inputs = new Float64Array(units * compiled.slots);
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  for (let unit = 0; unit < units; unit++) {
    for (const { inputs: slots } of compiled.criteria) {
      for (const { input, slot } of slots) {
        const figure = input.kind === 'yes-no' ? next(2) : input.id === 'b' ? 500 + next(500) : next(900);
        inputs[unit * compiled.slots + slot] = figure;
      }
    }
  }
  return { units, inputs, states: new Uint8Array(units * compiled.criteria.length) };
}

/** The floor: reading every figure once, row by row. */
function passOver({ units, inputs }: Batch, slots: number): number {
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    for (let slot = 0; slot < slots; slot++) sum += inputs[unit * slots + slot] ?? NaN;
  }
  return sum;
}

interface Row {
  readonly work: string;
  readonly milliseconds: number;
  readonly multiple: number;
}

async function measure(units: number): Promise<readonly Row[]> {
  const compiled = compileEdition(benchEdition());
  const batch = generate(compiled, units);
  const { points } = computePoints(compiled, batch);
  const bench = new Bench({ time: 600, warmupTime: 200 });
  bench.add('one memory pass', () => passOver(batch, compiled.slots));
  bench.add('points by the rules', () => computePoints(compiled, batch));
  bench.add('groups, total, index', () => sumPoints(compiled, units, points, batch.states));
  bench.add('points and sums', () => {
    sumPoints(compiled, units, computePoints(compiled, batch).points, batch.states);
  });
  await bench.run();
  const timings = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`"${name}" did not complete.`);
    return { work: name, milliseconds: result.latency.min };
  });
  const floor = timings[0]?.milliseconds ?? NaN;
  return timings.map((timing) => ({ ...timing, multiple: timing.milliseconds / floor }));
}

function print(units: number, rows: readonly Row[]): void {
  console.log(`\n${units.toLocaleString('en-GB')} units × 100 criteria (fastest runs)`);
  for (const { work, milliseconds, multiple } of rows) {
    console.log(`  ${work.padEnd(22)}${milliseconds.toFixed(3).padStart(10)} ms${multiple.toFixed(1).padStart(8)} ×`);
  }
}

print(PROVINCES, await measure(PROVINCES));
const rows = await measure(COMMUNES);
print(COMMUNES, rows);

const multiple = rows.at(-1)?.multiple ?? NaN;
if (multiple <= LIMIT) {
  console.log(`\nScoring costs ${multiple.toFixed(1)} memory passes; the limit is ${LIMIT.toString()}.`);
} else {
  console.log(`\nToo slow: scoring costs ${multiple.toFixed(1)} memory passes; the limit is ${LIMIT.toString()}.`);
  process.exitCode = 1;
}

const nationwide = compileEdition(withPillars(benchEdition()));
const { scoring, ranking, columns } = await measureRanking(nationwide, generate(nationwide, OLD_COMMUNES));
const cost = ranking / scoring;
console.log(
  `\nRanking ${OLD_COMMUNES.toLocaleString('en-GB')} units by ${columns.toString()} columns takes ${ranking.toFixed(1)} ms, ` +
    `${cost.toFixed(2)} times their scoring (${scoring.toFixed(1)} ms); the limit is ${RANKING_LIMIT.toString()}.`,
);
if (!(cost <= RANKING_LIMIT)) process.exitCode = 1;

if (!(await benchGathering())) process.exitCode = 1;
