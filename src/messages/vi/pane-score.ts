import type { ScoreTexts } from '../pane-score';

export const scoreTexts: ScoreTexts = {
  groups: ({ term }) => `Điểm theo ${term.toLowerCase()}`,
  pillars: 'Điểm theo trụ cột',
  show: 'Loại điểm trên biểu đồ',
  max: 'Tối đa',
  total: 'Tổng',
  columns: { self: 'Tự đánh giá', appraised: 'Thẩm định', final: 'Đạt được', computed: 'Công thức' },
  bars: ({ basis }) => `Thanh: ${basis.toLowerCase()} so với điểm tối đa.`,
  noPoints: 'Chưa có điểm nào để vẽ. Hãy nhập điểm hoặc số liệu vào biểu mẫu.',
  lacking: '* Chưa đủ điểm của mọi tiêu chí.',
  suspect: '! Tổng gồm cả điểm âm hoặc vượt điểm tối đa. Hãy sửa để tổng điểm đúng.',
};
