import type { PaneTexts } from '../pane';

export const paneTexts: PaneTexts = {
  title: 'DTI Chấm điểm chuyển đổi số',
  switchLanguage: { label: 'English', to: 'en' },
  navigation: 'Các phần của ngăn',
  panels: {
    home: 'Tổng quan',
    bind: 'Nhận diện biểu mẫu',
    enter: 'Nhập số liệu',
    score: 'Chấm điểm',
    findings: 'Rà soát',
    review: 'Thẩm định',
    rank: 'Xếp hạng',
    whatIf: 'Thử phương án',
    template: 'Tạo biểu mẫu',
    settings: 'Cài đặt',
  },
  morePanels: 'Khác',
  basis: {
    self: 'Tự đánh giá',
    appraised: 'Thẩm định',
    final: 'Đạt được',
    computed: 'Theo công thức',
  },

  opening: 'Đang mở…',
  tooOld:
    'Nếu dòng này không mất đi, bản Excel này chưa chạy được phần bổ trợ. Cần Microsoft 365, Excel trên web hoặc Office LTSC 2021 trở lên.',
  outsideExcel: {
    title: 'Trang này phải mở trong Excel',
    body: 'Đây là ngăn tác vụ của phần bổ trợ Excel, mở riêng thì không có tệp để chấm điểm. Hãy mở biểu mẫu bằng Excel rồi chọn Tổng quan trên thẻ DTI.',
  },
  noOfficeJs: {
    title: 'Chưa tải được thư viện của Excel',
    body: 'Không tải được office.js nên ngăn này chưa nối được với Excel. Hãy kiểm tra kết nối mạng rồi mở lại; nếu dùng mạng nội bộ, quản trị viên cần chỉ định một bản office.js đặt trong mạng.',
  },
  crashed: {
    title: 'Phần bổ trợ gặp lỗi',
    body: 'Số liệu trong tệp không bị thay đổi. Hãy thử lại; nếu lỗi lặp lại, gửi dòng dưới đây cho người hỗ trợ.',
    again: 'Thử lại',
  },
  reading: 'Đang đọc biểu mẫu…',
  refused: {
    title: 'Excel chưa cho đọc tệp',
    cellEdit: 'Một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc để kết thúc, rồi thử lại.',
    notSupported:
      'Bản Excel này thiếu chức năng cần dùng. Cần Microsoft 365, Excel trên web hoặc Office LTSC 2021 trở lên.',
    tooLarge: 'Tệp có quá nhiều dữ liệu để đọc một lần. Hãy chuyển biểu mẫu sang một tệp riêng.',
    protected: 'Trang tính đang được bảo vệ. Hãy bỏ bảo vệ hoặc dùng một bản sao của tệp.',
    gone: 'Trang tính hoặc ô cần đến không còn. Hãy thử lại để đọc tệp từ đầu.',
    busy: 'Excel đang bận. Hãy đợi ít giây rồi thử lại.',
    sessionLost:
      'Phiên làm việc với Excel đã bị ngắt. Hãy thử lại; nếu vẫn chưa được, hãy lưu rồi mở lại tệp. Số liệu trong tệp được giữ nguyên.',
    stillShown: 'Nội dung dưới đây là của lần đọc trước, có thể đã cũ.',
    other: ({ code, message }) => `Excel trả lời: ${message} (${code}). Hãy thử lại.`,
    again: 'Thử lại',
  },

  notRecognised: {
    title: 'Chưa nhận diện được biểu mẫu',
    found: 'Đã xem các trang tính đang hiện và thấy:',
    whatToDo: 'Cần làm gì',
    steps: [
      'Mở tệp có bảng tự đánh giá, chấm điểm: bảng có cột mã (Mã hoặc TT), cột tên tiêu chí và ít nhất một cột điểm.',
      'Giữ nguyên dòng tiêu đề cột của biểu mẫu; bỏ ẩn trang tính nếu bảng nằm ở trang ẩn.',
      'Sửa xong thì ngăn này tự đọc lại.',
    ],
    sheetsTooLarge: ({ sheets }) => `Trang tính quá lớn nên không đọc: ${sheets}.`,
    byHand: 'Chỉ ra biểu mẫu bằng tay',
  },

  bound: {
    title: 'Biểu mẫu đã nhận diện',
    edition: 'Bộ chỉ số',
    unit: 'Cơ quan, đơn vị, địa phương',
    period: 'Kỳ đánh giá',
    table: 'Bảng tại',
    unknown: 'chưa rõ',
    form: 'Bảng đang xem',
    several: ({ count }) => `Tệp có ${count} bảng chấm điểm.`,
  },
  nextStep: {
    title: 'Bước tiếp theo',
    body: 'Ghi nhớ biểu mẫu để có cột điểm, cột rà soát cạnh biểu mẫu và không mất dấu khi thêm dòng, sắp xếp hay đổi tên trang.',
    open: 'Kiểm tra rồi ghi nhớ biểu mẫu',
  },
  damaged: {
    title: 'Phần ghi nhớ trong tệp bị hỏng',
    body: 'Trang tính _DTI của phần bổ trợ không đọc được nên không lưu thêm được gì. Số liệu, điểm trong biểu mẫu không mất. Có thể bắt đầu lại ở phần Cài đặt.',
    open: 'Mở Cài đặt',
  },
  totals: {
    title: 'Kết quả chấm điểm',
    bases: 'Điểm và chỉ số theo từng nguồn điểm',
    basis: 'Nguồn điểm',
    from: { form: 'theo biểu mẫu', log: 'theo kết luận đã ghi' },
    points: 'Điểm',
    index: 'Chỉ số',
    ofMax: ({ max }) => `trên ${max}`,
    none: 'chưa có',
    nothingYet: 'Chưa có điểm nào. Hãy nhập điểm hoặc số liệu vào biểu mẫu.',
    filled: ({ filled, all }) => `Đã nhập ${filled}/${all} tiêu chí`,
    nothingFilled: ({ rows, all }) => `Dòng đã nhận diện: ${rows}/${all}; đã nhập: 0`,
    incomplete: ({ pointed, all, isPointed, disputed }) => {
      if (!isPointed) return `Chưa đủ: mới ${pointed}/${all} tiêu chí có điểm`;
      return disputed.length === 0
        ? 'Chưa đủ: chưa biết hết tiêu chí của bộ chỉ số'
        : `Chưa đủ: mã ${disputed.join(', ')} đứng ở nhiều dòng với điểm khác nhau, mới tính dòng đầu. Hãy bỏ dòng thừa.`;
    },
    beyond: ({ criteria }) =>
      `Tổng gồm cả điểm âm hoặc vượt điểm tối đa của ${String(criteria.length)} tiêu chí: ${criteria.join(', ')}. Hãy sửa để tổng điểm đúng.`,
    sum: {
      self: 'Tổng điểm tự đánh giá',
      appraised: 'Tổng điểm thẩm định',
      final: 'Tổng điểm đạt được',
      computed: 'Tổng điểm theo công thức',
    },
    spoken: ({ sum, points, max }) => `${sum}: ${points} trên ${max}`,
  },
  findings: {
    title: 'Nội dung cần rà soát',
    none: 'Không có nội dung nào cần rà soát.',
    nothingFilled: 'Biểu mẫu chưa nhập gì nên chưa có nội dung để rà soát.',
    counts: {
      error: ({ count }) => `${count} lỗi`,
      warning: ({ count }) => `${count} cảnh báo`,
      notice: ({ count }) => `${count} lưu ý`,
      undecided: ({ count }) => `${count} nội dung cần xem xét`,
    },
    severity: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý', undecided: 'Cần xem xét' },
    goTo: ({ address }) => `Đến ô ${address}`,
    criterion: ({ code }) => `Tiêu chí ${code}`,
    all: ({ count }) => `Xem cả ${count} nội dung`,
    actors: { unit: 'Việc của đơn vị', reviewer: 'Việc của người thẩm định' },
  },
};
