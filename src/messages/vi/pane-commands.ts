import type { CommandTexts } from '../pane-commands';

export const commandTexts: CommandTexts = {
  running: 'Đang thực hiện…',
  done: {
    bind: 'Đã ghi nhớ biểu mẫu trong tệp này.',
    'bind-by-hand': 'Đã ghi nhớ biểu mẫu theo các mục đã chỉ ra.',
    unbind: 'Đã gỡ nhận diện và các cột của phần bổ trợ. Số liệu đã nhập được giữ nguyên.',
    'show-columns': 'Đã đặt các cột của phần bổ trợ bên cạnh biểu mẫu.',
    'hide-columns': 'Đã gỡ các cột của phần bổ trợ. Biểu mẫu vẫn được ghi nhớ.',
    'inputs-sheet': 'Đã tạo trang nhập số liệu.',
    fill: 'Đã điền điểm theo công thức vào cột.',
    mend: 'Đã ghi vào ô. Giá trị cũ được lưu lại và có thể hoàn tác.',
    insert: 'Đã chèn công thức vào ô.',
    freeze: 'Đã thay công thức DTI bằng giá trị. Tệp đọc được ở máy không có phần bổ trợ.',
    thaw: 'Đã đưa công thức DTI trở lại.',
    repair: 'Đã sửa các công thức DTI.',
    revert: 'Đã hoàn tác thao tác vừa rồi.',
    'start-afresh': 'Đã bắt đầu lại. Phần hỏng được giữ ở một trang tính riêng, nay đang hiện.',
    'export-edition': 'Đã xuất bộ chỉ số ra các trang tính mới.',
  },
  refused: 'Chưa thực hiện, tệp không thay đổi.',
  brokenOff: 'Excel dừng giữa chừng: có thể mới làm được một phần. Hãy xem lại tệp trước khi thử lại.',
  excel: {
    'cell-edit': 'Một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc để kết thúc, rồi thử lại.',
    'not-supported': 'Bản Excel này thiếu chức năng cần dùng cho thao tác này.',
    'too-large': 'Tệp có quá nhiều dữ liệu để thực hiện một lần.',
    protected: 'Trang tính đang được bảo vệ. Hãy bỏ bảo vệ hoặc dùng một bản sao của tệp.',
    busy: 'Excel đang bận. Hãy đợi ít giây rồi thử lại.',
    'session-lost': 'Phiên làm việc với Excel đã bị ngắt. Hãy thử lại; nếu vẫn chưa được, hãy lưu rồi mở lại tệp.',
    gone: 'Trang tính hoặc ô cần đến không còn. Hãy đọc lại tệp rồi thử lại.',
  },
  other: ({ code, message }) => `Excel trả lời: ${message} (${code}). Hãy thử lại.`,
};
