import type { Scorecard } from '../engine/scoring/scorecard';
import type { CliTexts } from '../messages/cli';
import { findingMessage, findingText, type AnyFinding } from '../messages/finding';
import { LANGUAGES, type Language } from '../messages/language';
import { numberText } from '../messages/number';
import { cellAddress } from '../workbook/a1';
import type { CellEdit } from '../workbook/file/patch';
import type { FileSheet } from '../workbook/file/workbook-file';
import { inOrder } from '../workbook/findings-sheet/order';
import { findingsByRow } from '../workbook/own-columns/row-findings';
import type { Binding, BoundRow } from '../workbook/recognise/binding';
import type { ScoredFile } from './score-file';

/** Lines about what concerns no row: a heading is no list, and `dti check` has them all. */
const MOST_LINES = 5;

type Values = ReadonlyMap<number, string | number>;

/** A column of ours: its heading in each language, what it holds by row, and whether it is there even when empty. */
interface OwnColumn {
  readonly headings: Readonly<Record<Language, string>>;
  /** Stands below the heading in its cell: what concerns no row. */
  readonly remark: string;
  readonly values: Values;
  readonly always: boolean;
}

/**
 * The cells to fill beside the form, right of everything that stands in the rows of its table: computed points where
 * there are any, and what is to be looked at. Columns that an earlier run filled are filled again, in whichever
 * language it was. Nothing of the form itself is written.
 */
export function ownColumns(
  { binding, card, findings }: ScoredFile,
  sheet: FileSheet,
  texts: Readonly<Record<Language, CliTexts>>,
  language: Language,
): readonly CellEdit[] {
  const headingsOf = (column: 'computedColumn' | 'checkColumn') => ({
    vi: texts.vi.labels[column],
    en: texts.en.labels[column],
  });
  const { ofRows, ofNone } = findingsByRow<AnyFinding>(findings, sheet.name, binding.rows);
  const columns: readonly OwnColumn[] = [
    { headings: headingsOf('computedColumn'), remark: '', values: computedByRow(binding.rows, card), always: false },
    {
      headings: headingsOf('checkColumn'),
      remark: remarkOf(ofNone, texts[language], language),
      values: new Map([...ofRows].map(([row, told]) => [row, textsOf(told, texts[language], language)])),
      always: true,
    },
  ];
  let free = firstFreeColumn(sheet, binding);
  return columns.flatMap((own) => {
    const earlier = earlierColumn(own, sheet, binding);
    if (earlier === null && own.values.size === 0 && !own.always) {
      return [];
    }
    const column = earlier ?? free++;
    const edit = (row: number, value: CellEdit['value']): CellEdit => ({
      sheet: sheet.name,
      address: cellAddress(row, column),
      value,
    });
    return [
      edit(binding.table.header.bottom, own.headings[language] + own.remark),
      ...binding.rows.map(({ row }) => edit(row, own.values.get(row) ?? null)),
    ];
  });
}

/** The column that an earlier run filled; one that holds formulas is not filled with values. */
function earlierColumn({ headings }: OwnColumn, sheet: FileSheet, { table, rows }: Binding): number | null {
  for (let column = 0; column < sheet.columns; column += 1) {
    const { value } = sheet.cell(table.header.bottom, column);
    const heading = typeof value === 'string' ? value.split('\n')[0] : null;
    const isOurs = LANGUAGES.some((language) => headings[language] === heading);
    if (isOurs && rows.every(({ row }) => sheet.cell(row, column).formula === undefined)) {
      return column;
    }
  }
  return null;
}

/** Right of every used cell of the sheet, and of merged areas and tables beside the form. */
function firstFreeColumn(sheet: FileSheet, { table, body }: Binding): number {
  const areas = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  const beside = areas.filter(({ top, bottom }) => bottom >= table.header.top && top <= body.last);
  return Math.max(sheet.columns, ...beside.map(({ right }) => right + 1));
}

/** Computed points of criteria, groups and totals, by the row that stands for them. */
function computedByRow(rows: readonly BoundRow[], card: Scorecard): Values {
  const criteria = new Map(card.entries.map(({ criterion, computed }) => [criterion, computed]));
  const headings = new Map(card.headings.map(({ criterion, computed }) => [criterion, computed]));
  const groups = new Map(card.groups.map(({ id, computed }) => [id, computed]));
  const values = new Map<number, number>();
  for (const { row, kind, code, group } of rows) {
    const computed = computedOf(kind, code, group);
    if (computed !== null) {
      values.set(row, computed);
    }
  }
  return values;

  function computedOf(kind: BoundRow['kind'], code: string | null, group: string | null): number | null {
    if (kind === 'criterion' || kind === 'heading') {
      return criteria.get(code ?? '') ?? headings.get(code ?? '') ?? null;
    }
    if (kind === 'total' && group === null) {
      return card.totals.computed;
    }
    return kind === 'group' || kind === 'total' ? (groups.get(group ?? '') ?? null) : null;
  }
}

/** What is found in one row, each in a line. */
function textsOf(findings: readonly AnyFinding[], { labels }: CliTexts, language: Language): string {
  return findings
    .map((finding) => `${labels.severities[finding.severity]}: ${findingMessage(finding, language)}`)
    .join('\n');
}

/** Findings that concern no row, below the heading of the column: how many, and each in a line. */
function remarkOf(findings: readonly AnyFinding[], { labels }: CliTexts, language: Language): string {
  const lines = inOrder(findings).map(
    (finding) => `${labels.severities[finding.severity]}: ${findingText(finding, language).replaceAll('\n', ' ')}`,
  );
  const more = lines.length > MOST_LINES ? ['…'] : [];
  return lines.length === 0
    ? ''
    : ['', labels.besideRows(numberText(lines.length, language)), ...lines.slice(0, MOST_LINES), ...more].join('\n');
}
