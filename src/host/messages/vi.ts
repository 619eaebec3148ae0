import type { HostMessages } from './index';

export const vi: HostMessages = {
  page: {
    title: 'Môi trường bảng tính nhúng (không phải Excel)',
    open: 'Mở…',
    openHint: 'Mở tệp .xlsx trên máy này (hoặc kéo thả tệp vào trang)',
    download: 'Tải về',
    downloadHint: 'Lưu bảng tính đang mở thành tệp .xlsx',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    language: 'Ngôn ngữ (trang khởi động lại và mở lại tệp của nó)',
    theme: 'Giao diện của trang và ngăn tác vụ; độ tương phản cao theo hệ thống',
    light: 'Sáng',
    dark: 'Tối',
    fault: 'Báo lỗi lần tới…',
    faultHint: 'Trả lời yêu cầu tiếp theo của phần bổ trợ bằng một lỗi của Excel',
    faults: {
      throttled: 'Quá nhiều yêu cầu',
      'session-lost': 'Mất phiên làm việc',
      'payload-too-large': 'Yêu cầu quá lớn',
      'access-denied': 'Từ chối truy cập',
      'cell-editing': 'Đang sửa một ô',
      'item-not-found': 'Không tìm thấy đối tượng',
    },
    samples: 'Tệp mẫu',
    sampleTable: 'Bảng tự đánh giá, chấm điểm cấp xã, dạng bảng',
    sampleForm: 'Bảng tự đánh giá, chấm điểm cấp xã, theo biểu mẫu',
    pane: 'Ngăn tác vụ',
    paneTitle: (addin) => `Ngăn tác vụ ${addin}`,
    resize: 'Độ rộng ngăn tác vụ',
    close: 'Đóng ngăn tác vụ',
    loading: 'Đang mở bảng tính…',
    dropHere: 'Thả tệp .xlsx vào đây',
    status: (build) => `Môi trường bảng tính nhúng, không phải Excel. Bản dựng office.js ${build}.`,
    noAddin: 'Phần bổ trợ chưa được dựng: chạy “npm run build” rồi tải lại trang này.',
    cannotOpen: (name, reason) =>
      `Không mở được “${name}” như một bảng tính .xlsx (${reason}). Bảng tính mở trước đó vẫn giữ nguyên.`,
    coverage: (refused) =>
      refused === 0 ? 'Thành phần API: đều được mô phỏng' : `Thành phần API bị từ chối: ${String(refused)}`,
    coverageTitle: 'Các thành phần API của Excel mà phần bổ trợ đã dùng',
    coverageHelp:
      'Thành phần chưa được mô phỏng được trả lời bằng “ApiNotFound”, như một bản Excel cũ hơn. Chạy được ở đây là đúng với office.js, chưa phải là đã kiểm chứng trong Excel.',
    member: 'Thành phần',
    uses: 'Số lần dùng',
    emulated: 'được mô phỏng',
    refused: 'bị từ chối',
    noneUsed: 'Phần bổ trợ chưa dùng thành phần nào.',
    dismiss: 'Đóng',
  },
  start: {
    certificateMade: 'Đã tạo chứng thư cho localhost trong .cache/certificates (không thay đổi gì trên máy).',
    checking: (what) => `Đang dựng ${what} nếu có thay đổi…`,
    upToDate: (what) => `${what}: đã là bản mới nhất.`,
    addin: 'phần bổ trợ',
    host: 'môi trường bảng tính nhúng',
    buildFailed: (what) => `Dựng ${what} không thành công; xem các thông báo ở trên.`,
    portTaken: (wanted, taken) => `Cổng ${String(wanted)} đang bận: dùng cổng ${String(taken)}.`,
    ready: (address) => `DTI Scorecard đang chạy trong môi trường bảng tính nhúng (không phải Excel) tại ${address}`,
    certificateWarning:
      'Trình duyệt cảnh báo một lần về chứng thư tạo trên máy này: chọn “Nâng cao”, rồi “Tiếp tục truy cập localhost”.',
    stop: 'Nhấn Ctrl+C để dừng.',
  },
  excel: {
    noExcel:
      'Hệ điều hành này (Linux) không có Excel cho máy tính. Dùng “npm start” để xem phần bổ trợ trong môi trường bảng tính nhúng.',
    notBuilt: (file) => `Thiếu tệp ${file}. Chạy “npm run build” trước, rồi chạy lại “npm run excel”.`,
    starting:
      'Đang mở Excel cùng phần bổ trợ. Phần bổ trợ phải được phục vụ tại địa chỉ ghi trong manifest.xml: giữ “npm start” chạy.',
    failed: (reason) => `Không mở được Excel cùng phần bổ trợ: ${reason}`,
  },
};
