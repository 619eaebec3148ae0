import type { ReviewEntry, Taken } from '../engine/review/model';
import type { ReviewSheetTexts } from '../workbook/review/texts';
import { numberText } from './number';
import { BREAK_REASONS_VI, KINDS_VI, ROLES_VI } from './vi/review';

const HOURS_IN_VIETNAM = 7;

/** Whose points were taken, in Vietnamese. */
const TAKEN_VI: Readonly<Record<Taken, string>> = {
  reported: 'chấp nhận điểm đơn vị báo cáo',
  central: 'theo số liệu đối chiếu',
  appraised: 'giữ điểm thẩm định',
  restored: 'trả lại điểm đơn vị báo cáo',
  other: 'điểm khác',
};

/** The readable sheet of the log: an official record, in Vietnamese. */
export const REVIEW_SHEET_TEXTS: ReviewSheetTexts = {
  title: 'NHẬT KÝ THẨM ĐỊNH',
  note: 'Trang tính này để đọc và in. Nội dung gốc nằm trong trang tính ẩn _DTI; sửa ở đây không làm đổi kết quả và sẽ được nêu khi rà soát.',
  headings: [
    'Mục',
    'Thời điểm',
    'Người ghi',
    'Vai trò',
    'Lần',
    'Về tiêu chí',
    'Việc đã ghi',
    'Trước đó',
    'Kết luận',
    'Lý do, nội dung',
    'Mã băm',
  ],
  role: (role) => ROLES_VI[role],
  said: saidText,
  time: vietnamTime,
  points: (points) => numberText(points, 'vi'),
  restarted: ({ head, entries, number, because, sheet, reason }) =>
    `Lập nhật ký mới thay nhật ký hỏng (mã đối chiếu ${head}, ${String(entries)} mục đọc được; từ mục ${String(number)} ${BREAK_REASONS_VI[because]}), giữ trên trang tính “${sheet}”. Lý do: ${reason}`,
  leftOut: (last) =>
    `Trang tính được lập lại: các mục từ 1 đến ${String(last)} không ghi lại ở đây, xem trang tính ẩn _DTI.`,
};

/** What an entry says, in Vietnamese: `Kết luận thẩm định: theo số liệu đối chiếu`. */
export function saidText(entry: ReviewEntry): string {
  const kind = KINDS_VI[entry.kind];
  switch (entry.kind) {
    case 'opinion':
      return entry.choice === null ? kind : `${kind}: ${TAKEN_VI[entry.choice.take]}`;
    case 'conclusion': {
      const filled = entry.filled === null ? '' : `; đã điền ô ${entry.filled.address}`;
      return `${kind}: ${TAKEN_VI[entry.choice.take]}${filled}`;
    }
    case 'approval':
      return entry.entry === null ? `${kind} mọi kết luận` : kind;
    case 'explanation':
      return entry.stage === 'submission' ? `${kind} khi nộp` : `${kind} theo yêu cầu`;
    case 'not-applicable-ruling':
      return entry.accepted ? 'Chấp thuận không áp dụng' : 'Không chấp thuận không áp dụng';
    case 'facts':
      return `${kind}: ${String(entry.rows.length)} tiêu chí`;
    case 'undo':
      return `${kind} ${String(entry.entries.length)} mục`;
    case 'merge':
      return `${kind}: thêm ${String(entry.other.length)} mục`;
    default:
      return kind;
  }
}

/** `02/03/2026 09:00` in Vietnam's time, wherever the machine stands; the text as it is where it is no time. */
export function vietnamTime(at: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  const local = new Date(time + HOURS_IN_VIETNAM * 3_600_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${String(local.getUTCFullYear())}`;
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}
