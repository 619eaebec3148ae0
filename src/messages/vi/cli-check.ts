import type { Severity } from '../../engine/checks/finding';
import type { CheckCommandTexts } from '../cli-check';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  undecided: 'nội dung cần xem xét',
  warning: 'cảnh báo',
  notice: 'lưu ý',
};

/** What `dti check` prints, in Vietnamese. */
export const checkCommandTexts: CheckCommandTexts = {
  count: (severity, count) => `${count} ${SEVERITIES[severity]}`,
  none: 'không có nội dung cần rà soát',
  total: (counts) => `Cộng: ${counts}.`,
  allFiles: (counts) => `Tất cả các tệp: ${counts}.`,
};
