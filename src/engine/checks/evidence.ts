/** The lines of an evidence cell: documents as `số/ký hiệu - ngày: trích yếu`, links, reviewers' remarks, other remarks. */
import type { Entry } from '../scoring/scoresheet';
import { isReviewersLine } from './reviewers';

/** What is wrong with a line that cites a document. */
export type EvidenceFlaw = 'form' | 'date';

/** A line that cites a document. */
export interface CitedDocument {
  /** As written, without the bullet. */
  readonly line: string;
  /** Number and symbol; null where they are not where the form asks for them. */
  readonly number: string | null;
  /** ISO date; null where none could be read. */
  readonly date: string | null;
  readonly flaw: EvidenceFlaw | null;
}

export interface Evidence {
  readonly documents: readonly CitedDocument[];
  readonly hasLink: boolean;
}

const NONE: Evidence = { documents: [], hasLink: false };
const BULLET = /^[\s*•+–-]+/;
/** `466/PVHXH - 15/03/2026`, perhaps with `Số` before and an abstract behind. */
const IN_FORM =
  /^(?:số\s*:?\s*)?(\d[\p{L}\d]*(?:[/.&-][\p{L}\d]+)*)\s*[-–—]\s*(\d+[/.-]\d+[/.-]\d+)\s*(?:[:;,.(].*)?$/iu;
/** The number and symbol of an official document: `12/BC-UBND`, `42/2022/NĐ-CP`. */
const SYMBOL = /\d+(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/u;
const DATE = /(?<![\d/])(\d{2}\/\d{2}\/\d{4})(?![\d/])/;
const LINK = /https?:\/\/\S+/i;

/** The documents and links that a row's evidence cites. Lines that name no document number are remarks and left alone. */
export function evidenceOf({ texts: { evidence } }: Entry): Evidence {
  if (evidence === undefined) return NONE;
  const lines = evidence
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '' && !isReviewersLine(line));
  return {
    documents: lines.flatMap((line) => documentIn(line) ?? []),
    hasLink: lines.some((line) => LINK.test(line)),
  };
}

function documentIn(line: string): CitedDocument | null {
  const [, number, written] = IN_FORM.exec(line) ?? [];
  if (number !== undefined && written !== undefined) {
    const date = dayOf(written);
    return { line, number, date, flaw: date === null ? 'date' : null };
  }
  const symbol = SYMBOL.exec(line.replace(LINK, ' '))?.[0];
  if (symbol === undefined) return null;
  const [, elsewhere] = DATE.exec(line) ?? [];
  return { line, number: symbol, date: elsewhere === undefined ? null : dayOf(elsewhere), flaw: 'form' };
}

/** The ISO date of `dd/mm/yyyy`, read strictly: two digits, two digits, four, and a day that exists; else null. */
export function dayOf(written: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = year !== '' && time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day);
  return exists ? `${year}-${month}-${day}` : null;
}

/** Whether a text says something beside the reviewers' remarks. */
export function isExplained(text: string | undefined): boolean {
  return (text ?? '')
    .normalize('NFC')
    .split(/\r?\n/)
    .some((line) => line.trim() !== '' && !isReviewersLine(line));
}
