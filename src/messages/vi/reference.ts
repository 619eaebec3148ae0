import type { ReferenceTexts } from '../reference';

export const referenceTexts: ReferenceTexts = {
  title: 'Các hàm DTI trong Excel',
  introduction: [
    'Trang này được tạo từ danh mục hàm (`npm run docs`); mỗi ví dụ đều được chạy khi tạo trang.',
    'Đối số cách nhau bằng dấu chấm phẩy khi dấu thập phân là dấu phẩy, bằng dấu phẩy khi dấu thập phân là dấu chấm.\nMột công thức đặt ở ô đầu trả kết quả cho cả cột, nên phía dưới phải còn ô trống (nếu không Excel báo `#SPILL!`).\nÔ trống nghĩa là chưa biết, không phải 0 điểm. Gạch ngang, `KPS` (không phát sinh) và `Không áp dụng` ở cột điểm được hiểu là chưa có điểm.\nSố viết dưới dạng chữ (ví dụ `7,04` canh trái) không được đoán: hàm báo dòng và nội dung cần sửa.',
    'Tên và thứ tự đối số không thay đổi giữa các phiên bản; nếu có thêm thì thêm ở cuối và không bắt buộc.',
  ].join('\n\n'),
  optional: 'không bắt buộc',
  returns: 'Kết quả',
  example: 'Ví dụ',
  moreRows: ({ rows }) => `… tất cả ${String(rows)} dòng.`,
  cellsTitle: 'Các ô dùng trong ví dụ',
  cells:
    'Cột A đến K là bảng tự đánh giá mẫu của một xã ở Tây Ninh (`test/fixtures/tayninh-commune-2025-scoresheet.xlsx`): mã ở A2:A63, điểm tối đa ở D2:D63, điểm tự đánh giá ở E2:E63. Bên phải là:',
  from: ({ at }) => `Từ ô ${at}:`,
};
