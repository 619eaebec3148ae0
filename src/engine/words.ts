/** Words that stand where figures are expected, folded. */
import type { Input } from './edition/schema';
import { fold, foldWords } from './text';

/** What a unit says instead of a figure. */
export type StateWord = 'did-not-arise' | 'not-applicable-requested';

const STATES: ReadonlyMap<string, StateWord> = new Map([
  ['kps', 'did-not-arise'],
  ['khong phat sinh', 'did-not-arise'],
  ['did not arise', 'did-not-arise'],
  ['kad', 'not-applicable-requested'],
  ['khong ap dung', 'not-applicable-requested'],
  ['de nghi khong ap dung', 'not-applicable-requested'],
  ['not applicable', 'not-applicable-requested'],
  ['n a', 'not-applicable-requested'],
]);

const YES = new Set('có|x|v|✓|✔|☑|đạt|đúng|rồi|đồng ý|chấp thuận|yes|y|true|1'.split('|').map(fold));
const NO = new Set(
  'không|không đạt|chưa|chưa có|chưa đạt|sai|không đồng ý|không chấp thuận|✗|✘|☐|no|n|false|0'.split('|').map(fold),
);
const EMPTY = /^[-–—.…\s]*$/;
/** `#N/A`, `#REF!`: how errors of formulas stand in a .csv file. */
const FORMULA_ERROR = /^\s*#/;

/** `KPS`, `Không phát sinh`, `KAD`, `Không áp dụng`, `N/A`; null for anything else, `#N/A` among them. */
export function stateWord(text: string): StateWord | null {
  return FORMULA_ERROR.test(text) ? null : (STATES.get(foldWords(text)) ?? null);
}

/** `Có`, `x`, `Đạt` is true, `Không`, `Chưa` is false; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  const folded = fold(text);
  if (YES.has(folded)) {
    return true;
  }
  return NO.has(folded) ? false : null;
}

/** True for what people type into a cell that they leave empty: blanks, a dash, dots. It is never a zero. */
export function isLeftEmpty(text: string): boolean {
  return EMPTY.test(text);
}

/** The id of the status that a text names, by id or label in either language; null where it names none. */
export function optionNamed({ options }: Input, text: string): string | null {
  const words = foldWords(text);
  const named = options?.find(({ id, label }) => [id, label.vi, label.en].some((name) => foldWords(name) === words));
  return named?.id ?? null;
}
