import type { BreakReason } from '../../engine/review/verify';
import type { ReviewEntry, Role } from '../../engine/review/model';

/** The texts of the readable sheet, in Vietnamese whatever language the person reads the pane in: it is an official record. */
export interface ReviewSheetTexts {
  readonly title: string;
  readonly note: string;
  /** One for each cell of `readableRow`. */
  readonly headings: readonly string[];
  readonly role: (role: Role) => string;
  /** What an entry says, in a few words: `Kết luận: chấp nhận điểm báo cáo`. */
  readonly said: (entry: ReviewEntry) => string;
  /** An ISO time as people write it, in Vietnam's time. */
  readonly time: (at: string) => string;
  readonly points: (points: number) => string;
  /** What the first entry of a new log says of the broken one before it. */
  readonly restarted: (broken: BrokenLog) => string;
  /** In the row that stands for entries which a sheet that was made again leaves out, as it would be too long. */
  readonly leftOut: (last: number) => string;
}

/** A log that was put aside. `head`: what it named as the hash of its last entry; `number`: its first entry that does not hold. */
interface BrokenLog {
  readonly head: string;
  readonly entries: number;
  readonly number: number;
  readonly because: BreakReason;
  readonly sheet: string;
  /** Why a new one is begun, in the words of whoever begins it. */
  readonly reason: string;
}
