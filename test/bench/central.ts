/**
 * How fast checking and reconciling is, as a multiple of reading the same input from CSV, and how much memory both take:
 * all communes of the nation against a table of 200,000 central figures.
 */
import { readCentralTable } from '../../src/engine/central/read-table';
import { reconcilerOf } from '../../src/engine/central/reconcile';
import { runChecks } from '../../src/engine/checks/run-checks';
import { pointCriteriaOf } from '../../src/engine/edition/criteria';
import { compileEdition } from '../../src/engine/scoring/compile';
import type { Entry, Scoresheet } from '../../src/engine/scoring/scoresheet';
import { readCsv } from '../../src/workbook/file/csv/read-csv';
import { eachRecord } from '../../src/workbook/file/csv/records';
import { shipped } from '../support/shipped';

/** Communes of the nation since July 2025. */
const COMMUNES = 3321;
const FIGURES = 200_000;
/** Above this multiple of reading, checking and reconciling has become needlessly slow. */
const LIMIT = 3;
/** Of the whole process, in MB. */
const MEMORY_LIMIT = 400;
/** One figure in so many differs. */
const CONFLICT_EVERY = 10;
const RUNS = 3;

const edition = shipped('tayninh-commune-2025');
const criteria = pointCriteriaOf(edition);

const unitName = (unit: number): string => `Xã số ${unit.toString()}`;
const pointsOf = (unit: number, position: number): number => {
  const max = criteria[position]?.max ?? 0;
  return Math.round(((unit * 31 + position * 17) % 101) * max) / 100;
};

function reportedCsv(): string {
  const lines = ['Đơn vị,Mã,Điểm tối đa,Tự đánh giá'];
  for (let unit = 0; unit < COMMUNES; unit += 1) {
    criteria.forEach(({ code, max }, position) => {
      lines.push([unitName(unit), code, max ?? 0, pointsOf(unit, position)].join(','));
    });
  }
  return lines.join('\n');
}

function centralCsv(): string {
  const lines = ['Đơn vị,Kỳ,Mã tiêu chí,Giá trị,Nguồn,Ngày số liệu'];
  for (let figure = 0; figure < FIGURES; figure += 1) {
    const position = figure % criteria.length;
    const unit = Math.floor(figure / criteria.length);
    const value = figure % CONFLICT_EVERY === 0 ? 1 : pointsOf(unit, position);
    lines.push([unitName(unit), '2025', criteria[position]?.code, value, 'Sở KH&CN', '31/12/2025'].join(','));
  }
  return lines.join('\n');
}

function csvCells(text: string, name: string): IterableIterator<readonly string[]> {
  return eachRecord(text, ',', name);
}

/** The scoresheets of a table whose rows stand unit by unit, one at a time. */
function* scoresheetsOf(csv: string): Generator<Scoresheet> {
  let entries: Entry[] = [];
  let row = 0;
  for (const [unit = '', criterion = '', max = '', self = ''] of csvCells(csv, 'reported.csv')) {
    row += 1;
    if (row === 1) continue;
    const at = { self: { sheet: 'reported', address: `D${row.toString()}` } };
    const nothing = { inputs: {}, appraised: [], final: null, texts: {} };
    entries.push({ criterion, max: Number(max), self: Number(self), state: 'answered', at, ...nothing });
    if (entries.length === criteria.length) {
      yield { edition: edition.id, unit, period: '2025', entries };
      entries = [];
    }
  }
}

/** Reads, checks and reconciles everything; the number of findings about central figures. */
function reconcileAll(reported: string, central: string): number {
  const rows = csvCells(central, 'central.csv');
  const first = rows.next();
  const header = first.done === true ? [] : first.value;
  const table = { header, rows, decimal: '.', refAt: () => null } as const;
  const { figures } = readCentralTable(table, { today: '2026-11-22', edition, units: null });
  const reconciler = reconcilerOf(compileEdition(edition), figures);
  let found = 0;
  for (const scoresheet of scoresheetsOf(reported)) {
    runChecks(edition, scoresheet);
    found += reconciler.reconcile(scoresheet).findings.length;
  }
  return found;
}

/** Reads the records of both files and does nothing with them: the part of `reconcileAll` that is reading. */
function passOver(reported: string, central: string): number {
  let records = 0;
  for (const csv of [reported, central]) {
    for (const record of csvCells(csv, 'file.csv')) records += record.length > 0 ? 1 : 0;
  }
  return records;
}

/** Reads both files as the product reads a workbook. */
function readAll(reported: string, central: string): void {
  readCsv(Buffer.from(reported), 'reported.csv');
  readCsv(Buffer.from(central), 'central.csv');
}

/** Milliseconds of the fastest run. */
function fastest(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const [reported, central] = [reportedCsv(), centralCsv()];
let found = 0;
const all = fastest(() => {
  found = reconcileAll(reported, central);
});
// The most memory that the process ever held, so far: before the files are read whole.
const megabytes = process.resourceUsage().maxRSS / 1024;
const records = fastest(() => {
  passOver(reported, central);
});
const reading = fastest(() => {
  readAll(reported, central);
});
const multiple = (all - records) / reading;

const [communes, figures] = [COMMUNES, FIGURES].map((count) => count.toLocaleString('en-GB'));
const size = `${communes ?? ''} units × ${criteria.length.toString()} criteria against ${figures ?? ''} central figures`;
console.log(`\n${size} (fastest of ${RUNS.toString()} runs)`);
console.log(`  reading both files     ${reading.toFixed(0).padStart(7)} ms`);
console.log(`  checking, reconciling  ${(all - records).toFixed(0).padStart(7)} ms   ${multiple.toFixed(1)} ×`);
console.log(`  memory at most         ${megabytes.toFixed(0).padStart(7)} MB   ${found.toString()} findings`);

if (multiple > LIMIT || megabytes > MEMORY_LIMIT) {
  console.log(`\nToo much: the limits are ${LIMIT.toString()} × reading and ${MEMORY_LIMIT.toString()} MB.`);
  process.exitCode = 1;
} else {
  console.log(`\nWithin the limits of ${LIMIT.toString()} × reading and ${MEMORY_LIMIT.toString()} MB.`);
}
