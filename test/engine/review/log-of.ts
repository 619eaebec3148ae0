import { append } from '../../../src/engine/review/chain';
import { EMPTY_LOG, type Author, type NewEntry, type ReviewLog, type Said } from '../../../src/engine/review/model';

export const FORM = 'b1';
export const COUNCIL: Author = { name: 'Nguyễn Thị Hạnh', role: 'council' };
export const MEMBER: Author = { name: 'Trần Văn Bình', role: 'specialist' };
export const LEADER: Author = { name: 'Lê Quang Đạo', role: 'leader' };
export const UNIT: Author = { name: 'UBND xã Cần Giuộc', role: 'unit' };

/** What a test leaves out of an entry. */
const PLAIN = {
  form: FORM,
  check: null,
  round: 1,
  at: '2026-03-02T02:00:00.000Z',
  reason: 'Đã đối chiếu văn bản gốc.',
  before: null,
};

/** An entry about a criterion; who says it follows from what is said. */
export function entry(
  criterion: string | null,
  said: Said,
  more: Partial<Pick<NewEntry, 'author' | 'at' | 'round' | 'reason' | 'form'>> = {},
): NewEntry {
  return { ...PLAIN, criterion, author: COUNCIL, ...said, ...more };
}

/** The council's conclusion that a criterion has these points. */
export const concludes = (
  criterion: string,
  points: number,
  more: Partial<Pick<NewEntry, 'author' | 'at' | 'round' | 'reason' | 'form'>> = {},
): NewEntry => entry(criterion, { kind: 'conclusion', choice: { take: 'other', points }, filled: null }, more);

/** A log of entries made one by one. */
export function logOf(...entries: readonly NewEntry[]): ReviewLog {
  return entries.reduce((log, one) => append(log, [one]), EMPTY_LOG);
}
