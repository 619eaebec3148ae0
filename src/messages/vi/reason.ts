import { LEAST_REASON } from '../../engine/review/reason';

/** What `isReason` demands, inside a sentence. */
export const REASON_VI = `ít nhất ${String(LEAST_REASON.words)} từ khác nhau, tổng cộng từ ${String(LEAST_REASON.letters)} chữ cái, chữ số trở lên, không kết thúc bằng dấu hai chấm`;
