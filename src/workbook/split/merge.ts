/** Puts the parts of a form together: the cells that agencies changed, as edits of the original. */
import type { Cell, CellValue, Grid, Workbook } from '../grid';
import { cellAddress } from '../a1';
import { isCellError } from '../grid';
import type { CellEdit } from '../file/patch';
import { foldWords, tidy } from '../../engine/text';
import { splitFinding, type SplitFinding } from './findings';
import type { PartManifest, PartTable } from './manifest';
import { canBeFilled } from './part-plan';

/** A part that came back. */
export interface Part {
  /** As named in the call. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly manifest: PartManifest;
}

interface Merged {
  readonly edits: readonly CellEdit[];
  readonly findings: readonly SplitFinding[];
}

/** A cell of the original that a part would change. */
interface Change {
  readonly part: Part;
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: CellEdit['value'];
}

/**
 * The edits that bring all parts into the original. A cell that one part changed takes its value, though another part
 * left it; a criterion of which two parts changed a cell differently is named, and nothing of it is merged.
 */
export function mergeParts(original: Workbook, parts: readonly Part[]): Merged {
  const findings: SplitFinding[] = [];
  const changes = parts.flatMap((part) =>
    part.manifest.tables.flatMap((table) => changesOf(original, part, table, (finding) => findings.push(finding))),
  );
  const byCell = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.sheet, change.address]);
    byCell.set(key, [...(byCell.get(key) ?? []), change]);
  }
  const disputed = new Map<string, readonly Change[]>();
  for (const same of byCell.values()) {
    const [first] = same;
    if (first !== undefined && !disputed.has(first.code) && new Set(same.map(({ value }) => value)).size > 1) {
      disputed.set(first.code, same);
    }
  }
  for (const [code, answers] of disputed) {
    findings.push(
      splitFinding(
        'merge-filled-twice',
        'error',
        {
          code,
          answers: answers.map(({ part, value }) => ({
            agency: part.manifest.agency,
            file: part.file,
            value: value === null ? '' : String(value),
          })),
        },
        code,
      ),
    );
  }
  const edits = [...byCell.values()].flatMap(([change]): readonly CellEdit[] =>
    change === undefined || disputed.has(change.code)
      ? []
      : [{ sheet: change.sheet, address: change.address, value: change.value }],
  );
  return { edits, findings };
}

function changesOf(
  original: Workbook,
  part: Part,
  table: PartTable,
  report: (finding: SplitFinding) => void,
): readonly Change[] {
  const { file, workbook } = part;
  const grid = workbook.sheets.find(({ name }) => name === table.sheet);
  const source = original.sheets.find(({ name }) => name === table.source);
  if (grid === undefined || source === undefined || !hasHeadings(grid, table)) {
    report(splitFinding('merge-part-changed', 'error', { file, sheet: table.sheet }));
    return [];
  }
  const places = rowsByCode(grid, table);
  const gone = table.rows.filter(({ code, nth }) => places.get(code)?.[nth] === undefined);
  if (gone.length > 0) {
    const codes = [...new Set(gone.map(({ code }) => code))];
    report(splitFinding('merge-rows-gone', 'error', { file, codes }));
  }
  const foreign = foreignCodes(grid, table, places, source);
  if (foreign.length > 0) {
    report(splitFinding('merge-rows-foreign', 'error', { file, agency: part.manifest.agency, codes: foreign }));
  }
  return table.rows.flatMap(({ code, nth, source: row }) => {
    const found = places.get(code)?.[nth];
    if (found === undefined) return [];
    return table.columns.flatMap(({ source: column, filled }, at): readonly Change[] => {
      const before = source.cell(row, column);
      const after = grid.cell(found, at);
      if (!filled || !canBeFilled(before) || isSame(before, after)) return [];
      const value = isCellError(after.value) ? after.value.error : after.value;
      return [{ part, code, sheet: table.source, address: cellAddress(row, column), value }];
    });
  });
}

/**
 * Codes of the form that stand in a part though its agency was not given them, with something filled in: another agency has
 * them, and what was typed there is in no merged form.
 */
function foreignCodes(
  grid: Grid,
  { rows, columns, code, header }: PartTable,
  places: ReadonlyMap<string, readonly number[]>,
  original: Grid,
): readonly string[] {
  const given = new Set(rows.map((row) => row.code));
  const column = columns[code]?.source ?? code;
  const all = new Set(
    Array.from({ length: original.rows }, (_, row) => tidy(textOf(original.cell(row, column).value))),
  );
  const isFilled = (row: number): boolean =>
    columns.some(({ filled }, at) => filled && textOf(grid.cell(row, at).value) !== '');
  return [...places].flatMap(([found, at]) =>
    !given.has(found) && all.has(found) && at.some((row) => row > header && isFilled(row)) ? [found] : [],
  );
}

function hasHeadings(grid: Grid, { header, columns }: PartTable): boolean {
  return columns.every(({ heading }, at) => foldWords(textOf(grid.cell(header, at).value)) === foldWords(heading));
}

/** The rows of each code in a part, in their order: rows may have been sorted. */
function rowsByCode(grid: Grid, { header, code }: PartTable): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = header + 1; row < grid.rows; row += 1) {
    const found = tidy(textOf(grid.cell(row, code).value));
    if (found !== '') rows.set(found, [...(rows.get(found) ?? []), row]);
  }
  return rows;
}

function isSame({ value: before }: Cell, { value: after }: Cell): boolean {
  return before === after || (textOf(before) === '' && textOf(after) === '');
}

function textOf(value: CellValue): string {
  return value === null || isCellError(value) ? '' : String(value);
}
