/**
 * What reviewers write beside a row: “Thống nhất tiêu chí”, “Không thống nhất tiêu chí … Giải trình: …”, mostly as
 * “Thành viên thẩm định: …”. Source: a commune's workbook of 2025.
 */
import type { Entry } from '../scoring/scoresheet';

/** How reviewers' remarks begin. Compared as written, composed: folding every line of a form is slow. */
const REMARK =
  /^[\s*•+–-]*(?:(?:thành viên |tổ |hội đồng |cán bộ |thành viên hội đồng )?thẩm định\s*[:\d]|(?:không )?thống nhất tiêu chí)/iu;
const AGREED = /(?<!không )thống nhất/iu;
const DISAGREED = /không thống nhất/iu;

/** Whether a line, composed (NFC), is a reviewer's remark. */
export function isReviewersLine(line: string): boolean {
  return REMARK.test(line);
}

/** What the reviewers of a row wrote. */
export interface Remarks {
  readonly any: boolean;
  readonly agreed: boolean;
  readonly disagreed: boolean;
}

const FIELDS = ['evidence', 'notes', 'explanation'] as const;

/** The reviewers' remarks in the texts of a row. */
export function remarksOn({ texts }: Entry): Remarks {
  const lines = FIELDS.flatMap((field) => texts[field]?.normalize('NFC').split(/\r?\n/) ?? []).filter(isReviewersLine);
  return {
    any: lines.length > 0,
    agreed: lines.some((line) => AGREED.test(line) && !DISAGREED.test(line)),
    disagreed: lines.some((line) => DISAGREED.test(line)),
  };
}

/** Whether the form has a column in which reviewers could have written. */
export function hasRoomForRemarks({ at }: Entry): boolean {
  return FIELDS.some((field) => at[field] !== undefined);
}
