import type { TemplatePanelTexts } from '../pane-template';
import { periodText } from '../period';

export const templatePanelTexts: TemplatePanelTexts = {
  help: 'Tạo biểu mẫu tự đánh giá, chấm điểm của một bộ chỉ số trong các trang tính mới của tệp này. Trang tính đang có được giữ nguyên.',
  edition: 'Bộ chỉ số',
  unit: 'Đơn vị',
  unitHint: 'Có thể để trống và ghi sau.',
  period: 'Kỳ đánh giá',
  noPeriod: 'Ghi sau',
  periodText: (period) => periodText(period, 'vi'),
  known: ({ known, total, isWhole }) =>
    isWhole
      ? `Biểu mẫu có đủ ${known} tiêu chí.`
      : `Mới biết ${total === null ? known : `${known}/${total}`} tiêu chí; các tiêu chí còn lại là dòng trống để ghi theo quyết định.`,
  noneKnown: ({ total }) =>
    `Chưa có nội dung tiêu chí của bộ chỉ số này nên biểu mẫu chỉ gồm các chỉ số chính và ${total === null ? '' : `${total} `}dòng trống. Phải chép mã, tên và điểm tối đa từ quyết định ban hành thì mới chấm điểm được.`,
  make: 'Tạo biểu mẫu',
  running: 'Đang tạo biểu mẫu…',
  done: ({ sheets }) => `Đã tạo các trang tính: ${sheets}.`,
  refused: 'Chưa tạo biểu mẫu, tệp không thay đổi.',
};
