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
}
