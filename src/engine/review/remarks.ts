/**
 * What reviewers wrote into the form's own cells (evidence, explanation, notes):
 * `* Thành viên thẩm định: Không thống nhất tiêu chí … Giải trình: …`. Read, never written.
 */
import type { Entry } from '../scoring/scoresheet';
import { fold, tidy } from '../text';

/** One remark of a reviewer. */
export interface Remark {
  /** Who speaks, as written before the colon: `Thành viên thẩm định`; null where only the verdict stands there. */
  readonly by: string | null;
  /** Whether the unit's points are agreed to; whoever agrees on cutting them does not. */
  readonly verdict: 'agrees' | 'disagrees' | 'unclear';
  /** What is said, without speaker and explanation. */
  readonly text: string;
  /** What stands after `Giải trình:`; null where nothing does. */
  readonly explanation: string | null;
}

const BULLET = /^\s*[*•\-–+]\s+/;
/** Speakers of an appraisal, folded. */
const SPEAKER =
  /^(?:thanh vien|hoi dong|to|can bo|chuyen vien|nguoi|doan|y kien|nhan xet|co quan)\b.*|.*\btham dinh\b.*/;
/** What may stand between a negation and what it negates: `không thể thống nhất`, `chưa có sự thống nhất`. */
const BETWEEN = '(?:hoan toan|the|duoc|con|he|that su|thuc su|co su|co the|phai la|du co so(?: de)?|du can cu(?: de)?)';
const DISAGREES = new RegExp(`\\b(?:khong|chua) (?:${BETWEEN} ){0,3}(?:thong nhat|dong y|nhat tri|chap nhan)\\b`);
/** Agreeing on other points than the unit's: `thống nhất giảm 5 điểm`, `thống nhất không cho điểm`. */
const AGREES_ON_OTHERS =
  /\b(?:thong nhat|dong y|nhat tri)(?: [a-z]+){0,6}? (?:(?<!khong )(?:giam|tru|cat|ha|dieu chinh)(?: so)? (?:diem|con|xuong|bot|\d)|khong (?:cho|tinh|cham|cong)(?: so)? diem|khong cong nhan)/;
const AGREES = /\b(?:thong nhat|dong y|nhat tri)\b/;
const EXPLANATION = /\bgi[aả]i tr[iì]nh\s*:\s*/i;

/** The lines of a cell without their bullets, blank ones left out; a line without a bullet carries on the one before it. */
export function bulletLines(text: string): readonly string[] {
  const lines: string[] = [];
  const rows = text.normalize('NFC').split(/\r\n|\r|\n/);
  const hasBullets = rows.some((row) => BULLET.test(row));
  for (const row of rows) {
    const line = tidy(row.replace(BULLET, ''));
    const carriesOn = hasBullets && !BULLET.test(row) && lines.length > 0;
    if (line === '') continue;
    if (carriesOn) lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** The remarks in a text, in their order; lines that are none (documents, links) are passed over. */
export function remarksIn(text: string): readonly Remark[] {
  return bulletLines(text).flatMap((line) => remarkOf(line) ?? []);
}

/** The remark that a line is; null where it is none. */
export function remarkOf(line: string): Remark | null {
  const colon = line.indexOf(':');
  const before = colon < 0 ? '' : tidy(line.slice(0, colon));
  const isSpeaker = before !== '' && SPEAKER.test(fold(before));
  const body = isSpeaker ? tidy(line.slice(colon + 1)) : line;
  const verdict = verdictOf(body);
  if (!isSpeaker && verdict === 'unclear') {
    return null;
  }
  const explained = EXPLANATION.exec(body);
  const text = tidy(explained === null ? body : body.slice(0, explained.index));
  const explanation = explained === null ? '' : tidy(body.slice(explained.index + explained[0].length));
  return { by: isSpeaker ? before : null, verdict, text, explanation: explanation === '' ? null : explanation };
}

function verdictOf(text: string): Remark['verdict'] {
  const words = fold(text);
  if (DISAGREES.test(words) || AGREES_ON_OTHERS.test(words)) return 'disagrees';
  return AGREES.test(words) ? 'agrees' : 'unclear';
}

/** Every remark in the cells of a row. */
export function remarksOf({ texts }: Entry): readonly Remark[] {
  return [texts.evidence, texts.explanation, texts.notes].flatMap((text) =>
    text === undefined ? [] : remarksIn(text),
  );
}
