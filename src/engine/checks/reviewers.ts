/**
 * What reviewers write beside a row: “Thống nhất tiêu chí”, “Không thống nhất tiêu chí … Giải trình: …”, mostly as
 * “Thành viên thẩm định: …”. Source: a commune's workbook of 2025.
 */
import { foldWords } from '../text';
import type { Entry } from '../scoring/scoresheet';
import { perEntry } from './per-entry';

/** How reviewers' remarks begin, folded. */
const SPEAKERS = /^(?:thanh vien (?:hoi dong )?tham dinh|hoi dong tham dinh|to tham dinh|can bo tham dinh|tham dinh)\b/;
const DISAGREED = /\bkhong thong nhat\b/;
const AGREED = /\bthong nhat\b/;

/** Whether a line is a reviewer's remark. */
export function isReviewersLine(line: string): boolean {
  // All such words have a “th”, accents or none: folding every line is slow.
  if (!/th/i.test(line)) return false;
  const words = foldWords(line);
  return (
    SPEAKERS.test(words) || words.startsWith('khong thong nhat tieu chi') || words.startsWith('thong nhat tieu chi')
  );
}

/** What the reviewers of a row wrote. */
export interface Remarks {
  readonly any: boolean;
  readonly agreed: boolean;
  readonly disagreed: boolean;
}

const FIELDS = ['evidence', 'notes', 'explanation'] as const;

/** The reviewers' remarks in the texts of a row. */
export const remarksOn = perEntry(({ texts }): Remarks => {
  const lines = FIELDS.flatMap((field) => texts[field]?.split(/\r?\n/) ?? [])
    .filter(isReviewersLine)
    .map(foldWords);
  return {
    any: lines.length > 0,
    agreed: lines.some((line) => AGREED.test(line) && !DISAGREED.test(line)),
    disagreed: lines.some((line) => DISAGREED.test(line)),
  };
});

/** Whether the form has a column in which reviewers could have written. */
export function hasRoomForRemarks({ at }: Entry): boolean {
  return FIELDS.some((field) => at[field] !== undefined);
}
