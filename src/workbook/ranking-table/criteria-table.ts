/** Reading a table of units × criteria: the points that many units had, as they are sent round or published. */
import type { EarlierPoints } from '../../engine/checks/earlier-table';
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import { oncePer, rememberTexts } from '../../engine/remember';
import { foldWords } from '../../engine/text';
import type { Workbook } from '../grid';
import type { TextNumbers } from '../read/figure';
import { titleOf } from '../recognise/title';
import { figuresOfOneScale, rawColumn } from './figures';
import { findUnitTable, type FoundColumn, type UnitTable } from './find-table';
import { headingReader, type HeadingReader } from './headings';
import type { TableFinding } from './read-table';
import { unitRows } from './unit-rows';

/** A table of units × criteria as read, in points. */
export interface CriteriaTable {
  /** Id of the edition that the lines above the table name; null where they name none. */
  readonly edition: string | null;
  readonly period: string | null;
  /** Units as written, and only the points that the table gives. */
  readonly rows: readonly EarlierPoints[];
  /** Codes of the criteria that the table has no column for. */
  readonly missing: readonly string[];
  readonly findings: readonly TableFinding[];
}

/** Fewer columns of criteria make no such table. */
const FEWEST = 2;
/** What numbers a criterion: `1.2`, `4.22.10`, `DTI-07`. */
const CODE = /^(?:tiêu chí\s+)?((?:\p{L}{2,}-)?\d+(?:[.-]\d+)*)(?![\d%])/iu;

/** The table of units × criteria of a workbook, for an edition; null where it has none whose codes are the edition's. */
export function readCriteriaTable(workbook: Workbook, edition: Edition, numbers: TextNumbers): CriteriaTable | null {
  const table = findUnitTable(workbook, criteriaReader(edition));
  const columns = table === null ? [] : criteriaColumns(table);
  if (table === null || columns.length < FEWEST) {
    return null;
  }
  const findings: TableFinding[] = [];
  const report = (finding: TableFinding): void => void findings.push(finding);
  const maxima = new Map(pointCriteriaOf(edition).map(({ code, max }) => [code, max]));
  const units = unitRows(table, report);
  const figures = figuresOfOneScale(
    columns.map(({ column, code }) => rawColumn(table.grid, units, column, maxima.get(code) ?? null, numbers, report)),
    report,
  );
  const title = titleOf(table.grid, table.top);
  const present = new Set(columns.map(({ code }) => code));
  return {
    edition: title.edition?.value ?? null,
    period: title.period?.value ?? null,
    missing: [...maxima.keys()].filter((code) => !present.has(code)),
    findings,
    rows: units.map(({ row, unit }) => ({
      unit,
      points: new Map(
        columns.flatMap(({ column, code }): readonly (readonly [string, number])[] => {
          const figure = figures.get(column)?.get(row);
          const max = maxima.get(code) ?? null;
          if (figure === undefined || ('share' in figure && max === null)) return [];
          return [[code, 'points' in figure ? figure.points : figure.share * (max ?? NaN)]];
        }),
      ),
    })),
  };
}

/** Each criterion once: the first column that is headed by its code. */
function criteriaColumns({ columns }: UnitTable): readonly { readonly column: FoundColumn; readonly code: string }[] {
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    const { holds } = column;
    if (holds.kind !== 'criterion' || seen.has(holds.id)) return [];
    seen.add(holds.id);
    return [{ column, code: holds.id }];
  });
}

/** Headings begin with the code of a criterion: `1.2`, `1.2. Tỷ lệ …`, `Tiêu chí 1.2`; others are read as in any table. */
const criteriaReader: (edition: Edition) => HeadingReader = oncePer((edition: Edition) => {
  const codes = new Map(pointCriteriaOf(edition).map(({ code }) => [foldWords(code), code]));
  const plain = headingReader(edition);
  return rememberTexts((heading) => {
    const written = CODE.exec(heading.normalize('NFC').trim())?.[1];
    const code = written === undefined ? undefined : codes.get(foldWords(written));
    return code === undefined ? plain(heading) : { kind: 'criterion', id: code };
  });
});
