/**
 * Documents that a unit cites as evidence, one a line: `số/ký hiệu - ngày: trích yếu`. What is written otherwise stays
 * readable as it is; nothing is guessed. The checks and the papers read evidence here and nowhere else.
 */
import type { Entry } from '../scoring/scoresheet';
import { bulletLines, remarkOf } from './remarks';

/** One document (tài liệu kiểm chứng). What the line does not say is null. */
export interface EvidenceItem {
  /** Code of the criterion that it is to prove. */
  readonly criterion: string;
  /** Number and symbol: `1578/KH-UBND`. */
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** What the document is about (trích yếu). */
  readonly abstract: string | null;
  /** The body that issued it, in the words of the line; never guessed from the symbol. */
  readonly issuer: string | null;
  readonly link: string | null;
  /** The line as written, without its bullet. */
  readonly text: string;
}

/**
 * Words that no name of a body holds: after `do` a reason may stand as well (`do chưa ban hành`, `do UBND xã chậm ban
 * hành`). There are too many bodies to list, so whoever is named is taken unless one of these says otherwise.
 */
const ANYWHERE = 'chưa|chậm|được|đã|đang|sẽ|nên|kịp';
/** Words that a name may hold, yet not begin or end with: `Cục Hàng không Việt Nam`, but `do không ban hành`. */
const AT_AN_END = 'không|bị|vì|mới|vừa|cần|phải|còn|vẫn|muộn|trễ|thiếu|việc|khi|sau|trước|đầu|cuối';
/** What is issued, not who issues: `do kế hoạch ban hành muộn`. */
const PAPERS =
  'kế hoạch|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|văn bản|công văn|quy chế|quy định|báo cáo|thông báo|hướng dẫn|tài liệu';
const word = (words: string): string => String.raw`(?:${words})(?!\p{L})`;
const BODY = String.raw`(?!${word(`${AT_AN_END}|${PAPERS}`)})(?:(?!(?<!\p{L})${word(ANYWHERE)})[^;,.()])+?(?<!(?<!\p{L})(?:${AT_AN_END}))`;
/** Where a line says who issued its document: `Cơ quan ban hành: …`, `do UBND tỉnh … ban hành`; not where it says why (`lý do …`). */
const ISSUER = new RegExp(
  String.raw`(?:cơ quan|nơi)\s+ban hành\s*:\s*([^;,.()]+)|(?<!\p{L}|lý\s+)do\s+(${BODY})\s+ban hành(?!\p{L})`,
  'iu',
);
const LINK = /\bhttps?:\/\/\S+/i;
/** `12`, `466/QĐ-UBND`, `42/2022/NĐ-CP`. */
const NUMBER = String.raw`\d+[\p{L}\d]*(?:\s*\/\s*[\p{L}\d.&]+(?:-[\p{L}\d.&]+)*){0,2}`;
/** Number or number/symbol, a dash, a date; then an abstract after a colon, a comma or a dash. */
const DOCUMENT = new RegExp(
  String.raw`^(?:số\s*:?\s*)?(${NUMBER})\s*([-–—,;]|ngày)\s*(?:ngày\s*)?(\d+\s*[/.-]\s*\d+\s*[/.-]\s*\d+)\s*(?:([:;,.–—-])\s*(.*)|(\(.*))?$`,
  'iu',
);
/** The number and symbol of an official document anywhere in a line. */
const SYMBOL = /\d+(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/u;
const DATE = /(?<![\d/])(\d{2}\/\d{2}\/\d{4})(?![\d/])/;
const DASH = /^[-–—]$/;

/** A document that a line cites in whatever form. */
export interface CitedDocument {
  /** As written, without the bullet. */
  readonly line: string;
  readonly number: string;
  /** ISO date, read strictly from dd/mm/yyyy; null where none is written so. */
  readonly date: string | null;
  /** What is not as the form asks: the form, or the date; null where all is. */
  readonly flaw: 'form' | 'date' | null;
}

/** The documents that a row cites. Reviewers' remarks among them are passed over. */
export function evidenceOf({ criterion, texts }: Pick<Entry, 'criterion' | 'texts'>): readonly EvidenceItem[] {
  return evidenceLines(texts.evidence).map((line) => evidenceItem(criterion, line));
}

/** The lines of a cell of evidence that are no reviewers' remarks. */
export function evidenceLines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : bulletLines(text).filter((line) => remarkOf(line) === null);
}

/** One line as a document. */
export function evidenceItem(criterion: string, line: string): EvidenceItem {
  const { plain, link } = withoutLink(line);
  const [, written, , day = '', , about = '', inBrackets = ''] = DOCUMENT.exec(plain) ?? [];
  const number = written === undefined ? null : tightened(written);
  const date = dateOf(day);
  if (number === null || date === null) {
    return { criterion, number: null, date: null, abstract: null, issuer: null, link, text: line };
  }
  const abstract = (about + inBrackets).trim();
  const issuer = issuerIn(line);
  return { criterion, number, date, abstract: abstract === '' ? null : abstract, issuer, link, text: line };
}

/** The document that a line cites, with what is wrong with it; null for a line that names no document's number. */
export function documentIn(line: string): CitedDocument | null {
  const { plain } = withoutLink(line);
  const [, written, separator = '', day = '', behind = ''] = DOCUMENT.exec(plain) ?? [];
  if (written !== undefined) {
    const date = strictDate(day);
    const isInForm = DASH.test(separator) && !DASH.test(behind);
    return { line, number: tightened(written), date, flaw: isInForm ? (date === null ? 'date' : null) : 'form' };
  }
  const symbol = SYMBOL.exec(plain)?.[0];
  return symbol === undefined
    ? null
    : { line, number: symbol, date: strictDate(DATE.exec(plain)?.[1] ?? ''), flaw: 'form' };
}

/** `12 / BC-UBND` → `12/BC-UBND`. */
function tightened(number: string): string {
  return number.replace(/\s*\/\s*/g, '/');
}

/** Whether a line names an address on the web. */
export function hasLink(line: string): boolean {
  return LINK.test(line);
}

function withoutLink(line: string): { readonly plain: string; readonly link: string | null } {
  const link = LINK.exec(line)?.[0] ?? null;
  return { plain: (link === null ? line : line.replace(link, ' ')).trim(), link };
}

/** Who issued a document, where its line says so: the letters of a symbol stand for many bodies (`UBND` of which place?). */
function issuerIn(line: string): string | null {
  const [, labelled, told] = ISSUER.exec(line) ?? [];
  return (labelled ?? told)?.trim() ?? null;
}

/** `1/2/2026`, `01.02.2026` → `2026-02-01`; null for a day that does not exist. */
function dateOf(written: string): string | null {
  const [day = '', month = '', year = ''] = written.split(/\s*[/.-]\s*/);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** The ISO date of `dd/mm/yyyy`: two digits, two digits, four, and a day that exists; else null. */
function strictDate(written: string): string | null {
  return /^\d{2}\/\d{2}\/\d{4}$/.test(written) ? dateOf(written) : null;
}
