/** How a paper stands on its sheet: title block, running text, one table, signatures, matching code. */
import { digestOf } from '../../../engine/review/canonical';
import type { Anchor } from '../../../engine/review/model';
import { writeEnd, writeHead } from '../../plan/official-paper';
import { PaperRows } from '../../plan/paper-rows';
import type { NumberFormat, PlannedCell, PlannedValue, SheetPlan, StyleName } from '../../plan/sheet-plan';
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
const SIGNING_ROOM = 60;

/** The first 16 digits of the hash of what is printed and of the head of the log, in groups of four. */
function matchingCode(content: unknown, { head }: Anchor): string {
  return (digestOf({ content, head }).slice(0, CODE_DIGITS).match(/.{4}/g) ?? []).join('-');
}

/** The anchor as papers print it and `dti check --anchor` reads it: `12:3f0a12ab45cd67ef`. */
export function printedAnchor({ entries, head }: Anchor): string {
  return `${String(entries)}:${head.slice(0, CODE_DIGITS)}`;
}

/** Lays a paper out as a sheet. */
export function layOut(body: PaperBody, context: PaperContext, texts: PaperTexts): Paper {
  const { kind, widths, rows, opening } = body;
  const { unit, period, round, anchor, unconcluded } = context;
  // The list of evidence tells what the unit cites: no conclusion changes it.
  const draft = kind === 'evidence' || unconcluded === 0 ? null : texts.draft(unconcluded);
  const code = matchingCode({ kind, unit, period, draft, opening, rows }, anchor);
  const paper = new PaperRows(widths);
  writeHead(paper, texts.head(kind, { unit, period, round, isDraft: draft !== null }), 'table');
  if (draft !== null) paper.line(draft, 'centred-italic');
  const addressee = texts.addressee(kind);
  if (addressee !== null) paper.line(addressee, 'centred');
  for (const text of opening) paper.line(text, 'wrapped');
  paper.empty();
  const header = paper.next;
  paper.add({ cells: texts.headings[kind].map((value): PlannedCell => ({ value, style: 'header' })) });
  for (const row of rows) paper.add({ cells: row.map(tableCell) });
  if (rows.length === 0) paper.line(texts.nothing, 'centred');
  paper.empty();
  for (const text of texts.closing(kind, round)) paper.line(text, 'wrapped');
  for (const block of chunks(texts.signatures[kind], MOST_SIGNATURES)) {
    paper.columns(block.map((text) => [text, 'centred-bold']));
    paper.columns(
      block.map(() => [texts.signHow, 'centred-italic']),
      SIGNING_ROOM,
    );
  }
  const end = texts.end(kind, unit);
  if (end !== null) writeEnd(paper, end, 'table');
  paper.empty();
  paper.line(texts.code(code, printedAnchor(anchor)), 'wrapped');
  return {
    code,
    sheet: {
      name: texts.sheets[kind],
      columns: widths.map((width) => ({ width })),
      rows: paper.rows,
      merges: paper.merges,
      print: {
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom: paper.next - 1, right: widths.length - 1 },
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

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
