/** How a paper stands on its sheet: title block, running text, one table, signatures, matching code. */
import { digestOf } from '../../../engine/review/canonical';
import type { Anchor } from '../../../engine/review/model';
import type { Area } from '../../grid';
import type { NumberFormat, PlannedCell, PlannedValue, RowPlan, SheetPlan, StyleName } from '../../plan/sheet-plan';
import type { PaperContext } from './context';
import type { PaperKind, PaperTexts } from './texts';

/** A cell of a table: what it holds and how it looks. */
export type TableCell = readonly [value: PlannedValue, style: StyleName, format?: NumberFormat];

/** What one paper puts between title block and signatures. */
export interface PaperBody {
  readonly kind: PaperKind;
  readonly opening: readonly string[];
  /** Widths of the columns, in characters; there are as many headings. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A paper ready to print, with the code by which the signed copy can be matched with the workbook. */
export interface Paper {
  readonly sheet: SheetPlan;
  readonly code: string;
}

const CODE_DIGITS = 16;
const LINE_HEIGHT = 16;
const SIGNING_ROOM = 60;
const EMPTY: RowPlan = { cells: [] };

/** The first 16 digits of the hash of what is printed and of the head of the log, in groups of four. */
export function matchingCode(content: unknown, { head }: Anchor): string {
  return (digestOf({ content, head }).slice(0, CODE_DIGITS).match(/.{4}/g) ?? []).join('-');
}

/** The anchor as papers print it and `dti check --anchor` reads it: `12:3f0a12ab45cd67ef`. */
export function printedAnchor({ entries, head }: Anchor): string {
  return `${String(entries)}:${head.slice(0, CODE_DIGITS)}`;
}

export function layOut(body: PaperBody, context: PaperContext, texts: PaperTexts): Paper {
  const { kind, widths, rows, opening } = body;
  const { unit, period, round, anchor, unconcluded } = context;
  // The list of evidence tells what the unit cites: no conclusion changes it.
  const draft = kind === 'evidence' || unconcluded === 0 ? null : texts.draft(unconcluded);
  const code = matchingCode({ kind, unit, period, draft, opening, rows }, anchor);
  const last = widths.length - 1;
  const middle = Math.max(1, Math.floor(widths.length / 2));
  const merges: Area[] = [];
  const sheet: RowPlan[] = [];
  const across = (left: number, right: number): void => {
    const row = sheet.length - 1;
    if (right > left) merges.push({ top: row, bottom: row, left, right });
  };
  const pair = (left: string, right: string, style: StyleName): void => {
    const cells: (PlannedCell | null)[] = [...blank(last + 1)];
    cells[0] = { value: left, style, editable: true };
    cells[middle] = { value: right, style, editable: true };
    sheet.push({ cells });
    across(0, middle - 1);
    across(middle, last);
  };
  const line = (text: string, style: StyleName): void => {
    const lines = Math.ceil(text.length / sum(widths));
    const height = style === 'title' ? 24 : LINE_HEIGHT * Math.max(1, lines);
    sheet.push({ cells: [{ value: text, style, editable: true }], height });
    across(0, last);
  };

  const [superior, issuer] = texts.issuer(kind, unit);
  pair(superior, texts.nation, 'centred-bold');
  pair(issuer, texts.motto, 'centred-bold');
  pair(texts.numbers[kind], texts.dated, 'centred');
  sheet.push(EMPTY);
  line(texts.title(kind, round), 'title');
  line(texts.subtitle(unit, period), 'centred-bold');
  if (draft !== null) line(draft, 'centred-bold');
  for (const text of [...texts.addressee(kind, unit), ...opening]) line(text, 'wrapped');
  sheet.push(EMPTY);
  const header = sheet.length;
  sheet.push({ cells: texts.headings[kind].map((value): PlannedCell => ({ value, style: 'header' })) });
  for (const row of rows) sheet.push({ cells: row.map(tableCell) });
  if (rows.length === 0) line(texts.nothing, 'centred');
  sheet.push(EMPTY);
  for (const text of texts.closing(kind, round)) line(text, 'wrapped');
  for (const block of chunks(texts.signatures[kind], MOST_SIGNATURES)) {
    const places = block.map((_, at) => Math.floor((at * widths.length) / block.length));
    for (const [text, style, height] of [
      [null, 'centred-bold', undefined],
      [texts.signHow, 'centred', SIGNING_ROOM],
    ] as const) {
      const cells: (PlannedCell | null)[] = [...blank(last + 1)];
      for (const [at, place] of places.entries())
        cells[place] = { value: text ?? block[at] ?? '', style, editable: true };
      sheet.push(height === undefined ? { cells } : { cells, height });
      for (const [at, place] of places.entries()) across(place, (places[at + 1] ?? last + 1) - 1);
    }
  }
  line(texts.code(code, printedAnchor(anchor)), 'wrapped');
  return {
    code,
    sheet: {
      name: texts.sheets[kind],
      columns: widths.map((width) => ({ width })),
      rows: sheet,
      merges,
      print: {
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom: sheet.length - 1, right: last },
        repeatedRows: { first: header, last: header },
        footer: { left: texts.footer(code), right: texts.page },
      },
    },
  };
}

const MOST_SIGNATURES = 4;

function tableCell([value, style, format]: TableCell): PlannedCell {
  return { value, style, editable: style.startsWith('input'), ...(format === undefined ? {} : { format }) };
}

function blank(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
