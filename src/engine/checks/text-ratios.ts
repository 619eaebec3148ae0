/** Ratios written in texts (`1723/3028 hệ thống (khoảng 56 %)`), as people explain their figures. */
import type { Entry } from '../scoring/scoresheet';
import { foldWords } from '../text';
import type { CellRef } from './finding';

/** A ratio in a text of a row. */
export interface TextRatio {
  readonly code: string;
  readonly at: CellRef | null;
  /** As written: `1.723/3.028`. */
  readonly written: string;
  readonly part: number;
  readonly whole: number;
  /** First two words behind it, folded: of what it is a share (`he thong`); empty where none follow. */
  readonly noun: string;
  /** The percentage written right behind it. */
  readonly percent: TextPercent | null;
}

/** A percentage as a person wrote it, unchecked: `value` is in per cent. */
export interface TextPercent {
  /** As written: `khoảng 56 %`. */
  readonly written: string;
  readonly value: number;
  /** Decimals written. */
  readonly decimals: number;
  /** The word before it that makes it a rough figure; null where there is none. */
  readonly about: 'about' | 'over' | 'under' | null;
}

const FIELDS = ['evidence', 'explanation', 'notes'] as const;
const NUMBER = String.raw`[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d*`;
/** Not part of a date, a document's number or a longer number; no leading zeros. */
const RATIO = new RegExp(
  String.raw`(?<![\d/.,\p{L}-])(${NUMBER}|0)\s?/\s?(${NUMBER})(?![\d/]|\s?[-\p{L}]/|[-]|[.,]\d)`,
  'gu',
);
/** The words that may stand between a ratio and its percentage are few. */
const PERCENT = /^[^%\n;]{0,40}?(?:(khoảng|xấp xỉ|~|≈|gần|dưới|trên|hơn)\s*)?(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s?%/iu;
const ABOUT: ReadonlyMap<string, TextPercent['about']> = new Map([
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['gần', 'under'],
  ['dưới', 'under'],
  ['trên', 'over'],
  ['hơn', 'over'],
]);

/** The ratios in a row's texts. `3/2025` is a month or a document of a year, and left alone. */
export function ratiosIn({ texts, at, criterion }: Entry): readonly TextRatio[] {
  if (FIELDS.every((field) => texts[field] === undefined)) return [];
  return FIELDS.flatMap((field) => {
    const text = texts[field]?.normalize('NFC') ?? '';
    if (!text.includes('/')) return [];
    const found = [...text.matchAll(RATIO)];
    return found.flatMap((match, index): readonly TextRatio[] => {
      const [written, part = '', whole = ''] = match;
      const behind = text.slice(match.index + written.length, found[index + 1]?.index);
      const ratio = { part: numberOf(part), whole: numberOf(whole) };
      const isYear = /^20\d\d$/.test(whole);
      if (isYear || ratio.part > ratio.whole || /^\p{L}/u.test(behind)) return [];
      const place = at[field] ?? at.code ?? null;
      return [{ code: criterion, at: place, written, ...ratio, noun: nounIn(behind), percent: percentIn(behind) }];
    });
  });
}

function numberOf(written: string): number {
  return Number(written.replace(/[.,]/g, ''));
}

/** The first two words of the sentence, remarks in brackets aside. */
function nounIn(behind: string): string {
  const [phrase = ''] = behind.replace(/^\s*\([^)]*\)/, '').split(/[.,;:()\n\d%]/);
  return foldWords(phrase).split(' ').slice(0, 2).join(' ');
}

function percentIn(behind: string): TextPercent | null {
  const [, word, digits] = PERCENT.exec(behind) ?? [];
  if (digits === undefined) return null;
  const [, fraction = ''] = digits.split(/[.,]/);
  const about = word === undefined ? null : (ABOUT.get(word.toLowerCase()) ?? null);
  const written = `${word === undefined ? '' : `${word} `}${digits}%`;
  return { written, value: Number(digits.replace(',', '.')), decimals: fraction.length, about };
}
