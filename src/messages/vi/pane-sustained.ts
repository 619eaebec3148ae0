import type { SustainedTexts } from '../pane-sustained';
import { REASON_VI } from './reason';

export const sustainedTexts: SustainedTexts = {
  title: 'Điểm bền vững',
  rule: ({ years, period }) =>
    `Bền vững: đạt điểm tối đa ${years} kỳ liền (kỳ này và ${period ?? 'kỳ trước'}). Không văn bản nào quy định; đây là phân tích, không phải kết quả chính thức.`,
  durabilities: { sustainable: 'Bền vững', fragile: 'Chưa bền vững', unknown: 'Chưa đủ căn cứ' },
  criteria: 'Tiêu chí',
  points: 'Điểm tối đa',
  show: 'Hiện các tiêu chí',
  none: 'Không có tiêu chí nào.',
  listed: ({ shown, all }) => `${shown} trong ${all} tiêu chí, điểm cao nhất trước.`,
  more: 'Hiện tất cả',
  pointsOf: ({ now, then, max }) => `Kỳ này ${now ?? '–'}, kỳ trước ${then ?? '–'}, tối đa ${max}`,
  byRule: ({ durability }) => `Theo quy tắc: ${durability.toLowerCase()}.`,
  judged: ({ reason, day, isOtherwise }) =>
    `${isOtherwise ? 'Đánh giá khác' : 'Đánh giá riêng'}${day === null ? '' : ` ngày ${day}`}, lý do: ${reason}`,

  overrule: 'Đánh giá khác quy tắc',
  criterion: 'Tiêu chí',
  chooseCriterion: 'Chọn tiêu chí…',
  judgement: 'Đánh giá',
  reason: 'Lý do',
  reasonHint: `Cần ${REASON_VI}. Ví dụ: hợp đồng thuê nền tảng hết hạn trong năm sau.`,
  keep: 'Lưu đánh giá',
  keeping: 'Đang lưu…',
  kept: 'Đã lưu đánh giá vào tệp.',
  drop: ({ code }) => `Bỏ đánh giá ở tiêu chí ${code}`,
  dropShort: 'Bỏ đánh giá',
  dropped: 'Đã bỏ đánh giá; tiêu chí lại theo quy tắc.',
  refused: 'Chưa lưu được.',
  notDropped: 'Chưa bỏ được đánh giá.',
  unbound: 'Muốn lưu đánh giá, hãy ghi nhớ biểu mẫu ở mục Nhận diện biểu mẫu trước.',
};
