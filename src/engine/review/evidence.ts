/**
 * Documents that a unit cites as evidence, one a line: `số/ký hiệu - ngày: trích yếu`. What is written otherwise stays
 * readable as it is; nothing is guessed.
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
  /** The abbreviation of the issuing agency in the symbol: `UBND` (Decree 30/2020/NĐ-CP, annex VI). */
  readonly issuer: string | null;
  readonly link: string | null;
  /** The line as written, without its bullet. */
  readonly text: string;
}

/** Abbreviations of kinds of documents (Decree 30/2020/NĐ-CP, annex III), in capitals. */
const KINDS: ReadonlySet<string> = new Set(
  'NQ QĐ CT QC QYĐ TC TB HD CTR KH PA ĐA DA BC BB TTR HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(' '),
);
const LINK = /\bhttps?:\/\/\S+/i;
/** Number or number/symbol, a dash, a date; then an abstract after a colon, a comma or a dash. */
const DOCUMENT =
  /^(?:số\s*:?\s*)?(\d+[\p{L}\d]*(?:\s*\/\s*[\p{L}\d.&]+(?:-[\p{L}\d.&]+)*)?)\s*(?:[-–—,;]|ngày)\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*(?:[:;,–—-]\s*(.*))?$/iu;

/** The documents that a row cites. Reviewers' remarks among them are passed over. */
export function evidenceOf({ criterion, texts }: Pick<Entry, 'criterion' | 'texts'>): readonly EvidenceItem[] {
  return bulletLines(texts.evidence ?? '')
    .filter((line) => remarkOf(line) === null)
    .map((line) => evidenceItem(criterion, line));
}

/** One line as a document. */
export function evidenceItem(criterion: string, line: string): EvidenceItem {
  const link = LINK.exec(line)?.[0] ?? null;
  const plain = (link === null ? line : line.replace(link, '')).trim();
  const [, written, day = '', month = '', year = '', abstract = ''] = DOCUMENT.exec(plain) ?? [];
  const number = written?.replace(/\s*\/\s*/, '/') ?? null;
  const date = isoDate(year, month, day);
  if (number === null || date === null) {
    return { criterion, number: null, date: null, abstract: null, issuer: null, link, text: line };
  }
  const about = abstract.trim();
  return { criterion, number, date, abstract: about === '' ? null : about, issuer: issuerIn(number), link, text: line };
}

/** `1578/KH-UBND` → `UBND`; `249/UBND-VHXH`, a letter without a kind → `UBND`. */
function issuerIn(number: string): string | null {
  const parts = number.split('/')[1]?.split('-') ?? [];
  const [first = '', second] = parts;
  const issuer = KINDS.has(first.toUpperCase()) ? second : first;
  return issuer === undefined || issuer === '' ? null : issuer;
}

function isoDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
