import type { AnalysisTexts } from '../analysis';
import { numberText } from '../number';

const number = (value: number): string => numberText(value, 'vi');
const list = (items: readonly string[]): string => items.join(', ');

/** Analyses in Vietnamese. */
export const analysisTexts: AnalysisTexts = {
  causes: {
    'lost-nothing-given': () => 'Chưa có số liệu, chưa có điểm.',
    'lost-request-open': () => 'Đề nghị không áp dụng, chưa được chấp nhận nên vẫn nằm trong điểm tối đa.',
    'lost-cut': ({ claimed, given, evidence }) =>
      `Thẩm định cho ${number(given)}, tự đánh giá ${number(claimed)}${evidence ? '' : '; dòng này chưa có tài liệu kiểm chứng'}.`,
    'lost-figures-missing': ({ inputs }) => `Thiếu số liệu ${list(inputs)} nên chưa tính được điểm.`,
    'lost-by-rule': () => 'Số liệu chưa đạt mức điểm tối đa theo cách tính.',
    'lost-given': () => 'Điểm chấm thấp hơn điểm tối đa.',
  },
  causeKinds: {
    'lost-nothing-given': () => 'Chưa có số liệu, chưa có điểm',
    'lost-request-open': () => 'Đề nghị không áp dụng chưa được chấp nhận',
    'lost-cut': ({ evidence }) =>
      `Thẩm định cho thấp hơn tự đánh giá${evidence ? '' : ', chưa có tài liệu kiểm chứng'}`,
    'lost-figures-missing': () => 'Thiếu số liệu',
    'lost-by-rule': () => 'Số liệu chưa đạt mức điểm tối đa',
    'lost-given': () => 'Điểm chấm thấp hơn điểm tối đa',
  },
  remedies: {
    'lost-nothing-given': () => 'Nhập số liệu hoặc điểm của tiêu chí',
    'lost-request-open': () => null,
    'lost-cut': ({ evidence }) => (evidence ? null : 'Bổ sung tài liệu kiểm chứng'),
    'lost-figures-missing': ({ inputs }) => `Bổ sung số liệu ${list(inputs)}`,
    'lost-by-rule': () => null,
    'lost-given': () => null,
  },
  improve: (labels) => `Cải thiện: ${labels.join('; ')}`,
  problems: {
    'what-if-unknown-criterion': ({ criterion }) =>
      `Bộ chỉ số không có tiêu chí “${criterion}”. Hãy chọn lại tiêu chí, hoặc bỏ dòng này khỏi phương án.`,
    'what-if-unknown-input': ({ criterion, input, inputs }) =>
      `Tiêu chí ${criterion} không có số liệu “${input}”; có: ${list(inputs)}. Hãy sửa phương án.`,
    'what-if-points-out-of-range': ({ criterion, points, max }) =>
      `Tiêu chí ${criterion}: điểm giả định ${number(points)}, cần từ 0${max === null ? ' trở lên' : ` đến ${number(max)}`}.`,
    'what-if-figures-impossible': ({ criterion }) =>
      `Tiêu chí ${criterion}: số liệu giả định không thể có (số âm, sai kiểu, hoặc phần có mà tổng số bằng 0). Hãy sửa lại.`,
  },
  noAdvice: (none) => {
    switch (none.id) {
      case 'no-rank':
        return 'Chưa xếp hạng được vì điểm chưa đầy đủ hoặc chưa biết điểm tối đa. Hãy bổ sung điểm còn thiếu.';
      case 'already-held':
        return `Đơn vị đang ở hạng ${String(none.rank)}, không cần thêm điểm.`;
      case 'no-such-rank':
        return `Khối chỉ có ${String(none.units)} đơn vị được xếp hạng, không có hạng ${String(none.rank)}.`;
      case 'out-of-reach':
        return `Chưa thể lên hạng ${String(none.rank)} dù đạt mọi mức có thể; cao nhất là hạng ${String(none.reachable)}.`;
    }
  },
  figure: ({ label, from, to }) => `${label}: ${from} → ${to}`,
  points: ({ points, gain }) => `được ${points} điểm (+${gain})`,
  byHand: ({ points, gain }) => `Nâng điểm lên ${points} (+${gain})`,
  yes: 'Có',
  no: 'Không',
  nothing: 'chưa có',
};
