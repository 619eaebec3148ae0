import type { GatherTexts } from '../gather';

const STATES = { in: 'Đã tiếp nhận', late: 'Chậm nộp', returned: 'Trả lại', ready: 'Đã chốt' } as const;

/** Gathering many workbooks, in Vietnamese. */
export const gatherTexts: GatherTexts = {
  findings: {
    'gather-other-edition': ({ file, found, expected }) =>
      `${file}: thuộc bộ chỉ số “${found}”, cần “${expected}” như phần lớn các tệp. Tệp này chưa được tính. Hãy thay bằng đúng biểu mẫu, hoặc chọn bộ chỉ số.`,
    'gather-other-period': ({ file, found, expected }) =>
      `${file}: thuộc kỳ ${found}, cần kỳ ${expected}. Tệp này chưa được tính. Hãy thay bằng bảng tự đánh giá, chấm điểm đúng kỳ, hoặc bỏ tệp này.`,
    'gather-too-slow': ({ file, seconds }) =>
      `${file}: đọc quá ${String(seconds)} giây nên đã dừng. Tệp này chưa được tính. Hãy mở tệp, chép riêng biểu mẫu sang tệp mới rồi thử lại.`,
    'gather-sheet-lacking': ({ sheet, files }) =>
      `${String(files.length)} tệp không có trang tính “${sheet}” nên được đọc theo biểu mẫu duy nhất trong tệp: ${files.join('; ')}. Hãy kiểm tra có đúng biểu mẫu cần tính không.`,
    'gather-reader-failed': ({ file, reason }) =>
      `${file}: việc đọc bị ngắt (${reason}). Tệp này chưa được tính. Hãy thử đọc riêng tệp này.`,
    'publish-nothing-ranked': () =>
      'Chưa có đơn vị nào được xếp hạng nên chưa lập kết quả công bố. Hãy bổ sung điểm của các đơn vị rồi xếp hạng lại.',
    'publish-units-open': ({ units }) =>
      `Chưa thể công bố: còn ${String(units.length)} đơn vị chưa chốt: ${units.map(({ unit, state }) => `${unit} (${STATES[state].toLowerCase()})`).join('; ')}. Hãy xử lý rồi ghi “${STATES.ready}” vào cột Tình trạng.`,
    'publish-draft': () =>
      'Chưa có danh sách ghi tình trạng các đơn vị, nên kết quả được ghi “DỰ THẢO – chưa chốt”. Hãy ghi cột Tình trạng trong Bảng tập hợp, rồi xếp hạng lại với bảng đó làm danh sách đơn vị.',
    'unit-state-unknown': ({ unit, found, states }) =>
      `Đơn vị “${unit}” có tình trạng “${found}”. Chọn một trong: ${states.map((state) => STATES[state]).join(', ')}. Đang tính là chưa chốt.`,
  },
  states: STATES,
  sheet: {
    name: 'Bảng tập hợp',
    title: 'Bảng tập hợp kết quả các đơn vị',
    note: 'Sửa cột Tình trạng khi bảng của một đơn vị được trả lại hoặc đã chốt, rồi dùng tệp này làm danh sách đơn vị. Khi chưa dùng bảng này làm danh sách, kết quả là dự thảo; khi đã dùng, chỉ công bố được khi tất cả đơn vị đã chốt.',
    editionId: 'Mã bộ chỉ số',
    period: 'Kỳ',
    unit: 'Đơn vị',
    league: 'Khối',
    state: 'Tình trạng',
    index: 'Chỉ số (DTI)',
    points: 'Điểm',
    file: 'Tệp nguồn',
    readAt: 'Thời điểm đọc',
    sha256: 'SHA-256',
    stateHint: { title: 'Tình trạng', error: 'Chọn một giá trị trong danh sách.' },
  },
};
