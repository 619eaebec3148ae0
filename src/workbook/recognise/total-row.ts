import type { Edition } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';
import { groupNamed, groupNumbered, romanValue } from './group-words';

/** The group that a total sums up; null when it sums up everything. */
interface TotalOf {
  readonly group: string | null;
}

const TOTAL = /^(?:tong|cong|total|sum|grand total)(?: |$)/;
const FILLERS = new Set(
  'tong cong diem so cac tat ca toan bo chung cua nhom muc phan total grand sum points of all group'.split(' '),
);

/**
 * What a row called so adds up: `TỔNG CỘNG`, `Tổng điểm`, `Cộng nhóm I`, `Tổng cộng (I+II+III)`.
 * Null when it is no total: `Tổng chi ngân sách cho chuyển đổi số` names a criterion.
 */
export function totalNamed(text: string, edition: Edition | null): TotalOf | null {
  const words = foldWords(text);
  if (!TOTAL.test(words)) {
    return null;
  }
  const all = words.split(' ');
  const start = all.findIndex((word) => !FILLERS.has(word));
  const rest = start === -1 ? [] : all.slice(start);
  if (rest.length === 0) {
    return { group: null };
  }
  const named = rest.join(' ').toUpperCase();
  const group = edition === null ? undefined : (groupNumbered(named, edition) ?? groupNamed(named, edition));
  if (group !== undefined) {
    return { group: group.id };
  }
  return rest.length > 1 && rest.every((word) => romanValue(word.toUpperCase()) !== null) ? { group: null } : null;
}
