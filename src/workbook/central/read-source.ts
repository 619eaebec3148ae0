import type { CentralFigures } from '../../engine/central/figures';
import type { CentralFinding } from '../../engine/central/findings';
import { readCentralTable, type ReadCentralOptions } from '../../engine/central/read-table';
import { err, ok, type Result } from '../../engine/result';
import { settle } from '../file/refusal';
import { engineTable } from './engine-table';
import { sourceFinding, type CentralFailure, type CentralSourceFinding } from './findings';
import { readContent } from './read-content';
import type { CentralContent, CentralSource } from './source';

/** The figures of a source, and all that is to be told of them. */
export interface CentralLoad {
  readonly source: CentralSource;
  readonly figures: CentralFigures;
  readonly findings: readonly (CentralSourceFinding | CentralFinding)[];
}

/** Rows that are read of one table: as many as a worksheet has. */
const MOST_ROWS = 1_048_576;

/** So many names are told where rows of other units are left out. */
const NAMES_TOLD = 5;

/** The figures in the bytes of an .xlsx, .csv or .json file. `retrieved` is the time, in ISO form. */
export function readCentralFile(
  bytes: Uint8Array,
  name: string,
  retrieved: string,
  options: ReadCentralOptions,
): Result<CentralLoad, CentralFailure> {
  const source: CentralSource = { kind: 'file', name, retrieved, etag: null, lastModified: null };
  const content = readContent(bytes, name);
  return content.ok ? loadContent(content.value, source, options) : content;
}

/**
 * Reads what a source holds, to the end: text that cannot be split into records is refused only where that shows. A table
 * with more rows than are read gives nothing, rather than a part. Where there are no figures, the findings say why.
 */
export function loadContent(
  { table, findings }: CentralContent,
  source: CentralSource,
  options: ReadCentralOptions,
): Result<CentralLoad, CentralFailure> {
  const counter = new RowCounter();
  const reading = settle(() => readCentralTable(engineTable({ ...table, rows: counter.limit(table.rows) }), options));
  if (!reading.ok) {
    return reading;
  }
  if (counter.isExceeded) {
    return err(sourceFinding('central-too-many-rows', { source: source.name, limit: MOST_ROWS }));
  }
  const { figures, findings: found, otherUnits } = reading.value;
  if (figures.size === 0 && found.length === 0) {
    const { name } = source;
    return err(
      otherUnits.length === 0
        ? sourceFinding('central-no-figures', { source: name })
        : sourceFinding('central-other-units', { source: name, units: otherUnits.slice(0, NAMES_TOLD) }),
    );
  }
  return ok({ source, figures, findings: [...findings, ...found, ...leftOut(otherUnits, source)] });
}

/** Once for all of them: a name that was misspelt would else be left out without a trace. */
function leftOut(others: readonly string[], { name }: CentralSource): readonly CentralSourceFinding[] {
  const data = { source: name, count: others.length, units: others.slice(0, NAMES_TOLD) };
  return others.length === 0 ? [] : [sourceFinding('central-units-left-out', data, 'notice')];
}

/** Lets rows pass up to the limit, and remembers whether there were more. */
class RowCounter {
  isExceeded = false;

  *limit<Row>(rows: Iterable<Row>): Generator<Row> {
    let count = 0;
    for (const row of rows) {
      count += 1;
      if (count > MOST_ROWS) {
        this.isExceeded = true;
        return;
      }
      yield row;
    }
  }
}
