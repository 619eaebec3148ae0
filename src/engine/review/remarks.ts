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
/** What speakers of an appraisal do: `Thành viên thẩm định`, `Tổ rà soát`. */
const APPRAISE = '(?:tham dinh|danh gia|ra soat|cham diem|phan bien)';
const COUNCIL = String.raw`hoi dong(?! nhan dan)\b`;
const PUBLIC = '(?:nguoi dan|nhan dan|cong dan|cu tri|doanh nghiep|ho kinh doanh)';
/**
 * Speakers of an appraisal, folded. A unit's own lines begin alike and are none: `Hội đồng nhân dân xã:`, `Tổ công nghệ
 * số cộng đồng:`, `Thẩm định hồ sơ cấp độ:`, `Ý kiến người dân:`.
 */
const SPEAKER = new RegExp(
  `^(?:${[
    String.raw`(?:thanh vien )?${COUNCIL}.*`,
    String.raw`thanh vien(?: (?:so )?\d+)?`,
    String.raw`(?:(?:thanh vien|to|doan|can bo|chuyen vien|nguoi|co quan) )+${APPRAISE}\b.*`,
    String.raw`tham dinh(?: lan)?(?: (?:thu )?\d+)?`,
    String.raw`(?:y kien|nhan xet)(?: (?!.*\b${PUBLIC}\b).*)?`,
    String.raw`(?:ket luan|ket qua) (?:cua )?(?:${COUNCIL}|tham dinh\b)[^\d/]*`,
  ].join('|')})$`,
);
/** What may stand between a negation and what it negates: `không thể thống nhất`, `chưa có sự thống nhất`. */
const BETWEEN = '(?:hoan toan|the|duoc|con|he|that su|thuc su|co su|co the|phai la|du co so(?: de)?|du can cu(?: de)?)';
const DISAGREES = new RegExp(`\\b(?:khong|chua) (?:${BETWEEN} ){0,3}(?:thong nhat|dong y|nhat tri|chap nhan)\\b`);
/** Agreeing on other points than the unit's: `thống nhất giảm 5 điểm`, `thống nhất không cho điểm`. */
const AGREES_ON_OTHERS =
  /\b(?:thong nhat|dong y|nhat tri)(?: [a-z]+){0,6}? (?:(?<!khong )(?:giam|tru|cat|ha|dieu chinh)(?: so)? (?:diem|con|xuong|bot|\d)|khong (?:cho|tinh|cham|cong)(?: so)? diem|khong cong nhan)/;
const AGREES = /\b(?:thong nhat|dong y|nhat tri)\b/;
/** A verdict without a speaker stands at the beginning; a unit's `Đã thống nhất với …`, `Biên bản thống nhất …` is none. */
const VERDICT_FIRST = new RegExp(
  `^(?:(?:khong co y kien(?: khac| gi)?|ve co ban|co ban|nhin chung|hoan toan|toi|chung toi),? )?(?:(?:khong|chua) (?:${BETWEEN} ){0,3})?(?:thong nhat|dong y|nhat tri|chap nhan)\\b(?! giua\\b| so lieu\\b)`,
);
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
  if (!isSpeaker && !VERDICT_FIRST.test(fold(line))) {
    return null;
  }
  const body = isSpeaker ? tidy(line.slice(colon + 1)) : line;
  const verdict = verdictOf(body);
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

const FIELDS = ['evidence', 'explanation', 'notes'] as const;

/** Every remark in the cells of a row. */
export function remarksOf({ texts }: Entry): readonly Remark[] {
  return FIELDS.flatMap((field) => {
    const text = texts[field];
    return text === undefined ? [] : remarksIn(text);
  });
}

/** Every remark in the cells of a row as a line to show: its speaker, where one is named, and what is said. */
export function remarkLines(entry: Entry): readonly string[] {
  return remarksOf(entry).map(({ by, text }) => (by === null ? text : `${by}: ${text}`));
}

/** Whether the reviewers of a row all agree with the unit's points; false where nobody says anything. */
export function isAgreed(entry: Entry): boolean {
  const remarks = remarksOf(entry);
  return remarks.length > 0 && remarks.every(({ verdict }) => verdict === 'agrees');
}

/** Whether the form has a column in which reviewers could have written. */
export function hasRoomForRemarks({ at }: Entry): boolean {
  return FIELDS.some((field) => at[field] !== undefined);
}

/** Whether a text says something beside the reviewers' remarks. */
export function isExplained(text: string | undefined): boolean {
  return text !== undefined && bulletLines(text).some((line) => remarkOf(line) === null);
}
