import { dateText } from '../date';
import type { SplitTexts } from '../split';

const list = (items: readonly string[]): string => (items.length === 0 ? 'chưa giao' : items.join('; '));

/** A form split among agencies, in Vietnamese. */
export const splitTexts: SplitTexts = {
  findings: {
    'split-no-agency': ({ codes }) =>
      `Chưa giao cơ quan chủ trì cho ${String(codes.length)} tiêu chí: ${codes.join(', ')}. Các tiêu chí này không nằm trong tệp nào. Hãy ghi cơ quan chủ trì rồi chia lại.`,
    'merge-filled-twice': ({ code, answers }) =>
      `Tiêu chí ${code}: các cơ quan ghi khác nhau: ${answers.map(({ agency, file, value }) => `${agency} ghi “${value}” (${file})`).join('; ')}. Chưa gộp tiêu chí này. Hãy thống nhất rồi gộp lại.`,
    'merge-filled-by-none': ({ code, agencies }) =>
      `Tiêu chí ${code}: chưa cơ quan nào ghi (${list(agencies)}). Hãy bổ sung.`,
    'merge-late': ({ code, agencies, deadline }) =>
      `Tiêu chí ${code}: quá hạn ${dateText(deadline, 'vi')} mà chưa ghi (${list(agencies)}). Hãy đôn đốc.`,
    'merge-part-absent': ({ agency }) => `Chưa có tệp của “${agency}”. Hãy thêm tệp vào lệnh.`,
    'merge-not-a-part': ({ file, original }) =>
      `${file}: không phải tệp do dti split chia ra (hoặc đã mất trang thông tin của tệp chia), cũng không phải biểu mẫu gốc “${original}” như lúc chia, nên chưa gộp gì. Hãy dùng đúng tệp đã chia, hoặc chép số liệu sang tệp đó.`,
    'merge-other-original': ({ file, original }) =>
      `${file}: được chia từ biểu mẫu khác (${original}) nên chưa gộp. Hãy dùng đúng biểu mẫu gốc, hoặc chia lại.`,
    'merge-part-changed': ({ file, sheet }) =>
      `${file}: trang tính “${sheet}” không còn các cột như khi chia nên chưa gộp. Hãy khôi phục tiêu đề cột.`,
    'merge-rows-foreign': ({ file, agency, codes }) =>
      `${file}: ${agency} ghi ở dòng của tiêu chí ${codes.join(', ')}, không thuộc phần được giao; các ô đó chưa được gộp. Hãy kiểm tra mã tiêu chí, hoặc chuyển nội dung cho cơ quan phụ trách.`,
    'merge-rows-gone': ({ file, codes }) =>
      `${file}: thiếu dòng của tiêu chí ${codes.join(', ')}. Các dòng còn lại đã gộp. Hãy khôi phục các dòng này.`,
  },
  part: {
    title: (agency) => `Phần việc của ${agency}`,
    unit: 'Đơn vị',
    period: 'Kỳ đánh giá',
    editionId: 'Mã bộ chỉ số',
    note: 'Chỉ ghi vào các ô màu vàng nhạt; không thêm, bớt cột. Gửi lại tệp này để gộp vào biểu mẫu chung.',
  },
  progress: {
    sheet: 'Bảng tiến độ',
    title: (unit) => `Bảng tiến độ: ${unit}`,
    asOf: (date) => `Tính đến ngày ${dateText(date, 'vi')}`,
    agency: 'Cơ quan chủ trì',
    week: 'Tuần đến hạn',
    weekFrom: (monday) => `Tuần từ ${dateText(monday, 'vi')}`,
    criteria: 'Số tiêu chí',
    filled: 'Đã ghi',
    evidenced: 'Có tài liệu kiểm chứng',
    late: 'Quá hạn',
    lateCodes: 'Tiêu chí quá hạn',
    unassigned: '(chưa giao)',
    total: (shared) =>
      shared === 0 ? 'Tổng cộng' : `Tổng cộng (${String(shared)} tiêu chí giao nhiều cơ quan, tính một lần)`,
  },
  progressFile: 'Bảng tiến độ.xlsx',
  noAgencies:
    'Biểu mẫu chưa ghi cơ quan chủ trì (bộ phận phụ trách) cho tiêu chí nào nên chưa chia được. Hãy ghi vào cột đó trước.',
  noOriginal: (file) =>
    `Không thấy biểu mẫu gốc “${file}” mà các tệp được chia từ đó. Hãy nêu biểu mẫu gốc trước các tệp.`,
  noParts: 'Không có tệp nào do dti split chia ra. Hãy nêu các tệp đã chia.',
};
