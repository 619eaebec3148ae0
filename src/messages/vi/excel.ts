import type { CommandFinding } from '../../workbook/book-findings';
import type { StateFinding } from '../../workbook/state/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const number = (value: number | null): string => (value === null ? 'ô trống' : numberText(value, 'vi'));
const SHOWN = 12;
const places = (cells: readonly string[]): string =>
  `${cells.slice(0, SHOWN).join(', ')}${cells.length > SHOWN ? ` và ${String(cells.length - SHOWN)} mục khác` : ''}`;

/** What binding and commands found, in Vietnamese. */
export const excelTexts: FindingTexts<CommandFinding | StateFinding> = {
  'state-damaged': ({ what, detail }) =>
    `Phần ghi nhớ của phần bổ trợ trong tệp này (trang tính _DTI) bị hỏng (${what}${detail === '' ? '' : `: ${detail}`}). Phần này được giữ nguyên và không lưu thêm gì. Hãy mở bản sao cũ hơn, hoặc bắt đầu lại: trang tính hỏng sẽ được cất riêng.`,
  'state-newer': ({ format, known, product }) =>
    `Tệp này đã dùng với phiên bản mới hơn của phần bổ trợ (${product}, định dạng ${String(format)}; bản này biết định dạng ${String(known)}). Vẫn đọc được nhưng không lưu gì. Hãy cập nhật phần bổ trợ.`,

  'binding-sheet-gone': ({ sheet, sheets }) =>
    `Biểu mẫu ở trang tính “${sheet}”, nay không thấy, và không có đúng một trang tính nào khác chứa các mã đó. Các trang tính đang hiện: ${list(sheets)}. Hãy bỏ ẩn trang tính hoặc liên kết lại biểu mẫu.`,
  'binding-sheet-renamed': ({ from, to }) =>
    `Trang tính của biểu mẫu đổi tên từ “${from}” thành “${to}”. Không cần làm gì.`,
  'binding-header-gone': ({ headings }) =>
    `Trang tính này không còn dòng tiêu đề và các mã của biểu mẫu đã liên kết (${list(headings)}). Hãy khôi phục hoặc liên kết lại biểu mẫu.`,
  'binding-column-moved': ({ heading, from, to }) =>
    `Cột “${heading}” chuyển từ ${from} sang ${to} và được đọc ở vị trí mới.`,
  'binding-column-renamed': ({ from, to }) =>
    `Tiêu đề “${from}” nay là “${to}”; vẫn coi là cùng một cột. Nếu không đúng, hãy liên kết lại biểu mẫu.`,
  'binding-column-gone': ({ heading }) =>
    `Không còn cột “${heading}” nên không đọc cột này. Hãy khôi phục cột, hoặc liên kết lại biểu mẫu.`,
  'binding-column-unclear': ({ heading, columns }) =>
    `Nay có nhiều cột cùng tiêu đề “${heading}” (${columns.join(', ')}) nên không đọc cột nào. Hãy đổi tên một cột, hoặc liên kết lại biểu mẫu.`,
  'binding-codes-gone': ({ codes }) =>
    `Các tiêu chí có khi liên kết, nay không còn trong biểu: ${places(codes)}. Hãy khôi phục các dòng này, hoặc liên kết lại nếu đã chủ ý bỏ.`,
  'binding-codes-new': ({ codes }) => `Các tiêu chí chưa có khi liên kết, nay có trong biểu: ${places(codes)}.`,
  'binding-max-changed': ({ code, from, to }) =>
    `Điểm tối đa của ${code} khi liên kết là ${number(from)}, nay là ${number(to)}. Hãy kiểm tra giá trị đúng.`,

  'hand-not-a-row': ({ given }) => `“${given}” không phải số dòng. Hãy nhập số dòng, ví dụ 6.`,
  'hand-not-a-column': ({ field, given }) => `“${given}” không phải cột cho ${field}. Hãy nhập chữ của cột, ví dụ E.`,
  'hand-column-twice': ({ column, fields }) =>
    `Cột ${column} được chọn cho nhiều nội dung (${fields.join(', ')}). Mỗi nội dung cần một cột riêng.`,
  'hand-no-codes': () => 'Chưa chọn cột mã. Hãy chỉ cột chứa mã tiêu chí.',
  'hand-no-points': () => 'Chưa chọn cột điểm hoặc cột số liệu nào. Hãy chỉ ít nhất một cột.',
  'hand-rows-reversed': ({ first, last }) =>
    `Dòng ${String(first)} đến ${String(last)} không thể là phần thân bảng: dòng đầu phải ở dưới tiêu đề, dòng cuối phải ở dưới dòng đầu.`,
  'hand-codes-unknown': ({ column, edition }) =>
    `Không có mã nào ở cột ${column} thuộc bộ chỉ số “${edition}”. Hãy chỉ đúng cột mã, hoặc chọn bộ chỉ số khác.`,

  'not-bound': () => 'Chưa liên kết biểu mẫu nào. Hãy liên kết biểu mẫu trước.',
  'functions-missing': () =>
    'Bản Excel này không có hàm tùy chỉnh nên đã ghi giá trị. Giá trị không tự cập nhật: sau khi sửa số liệu, hãy chạy lại lệnh.',
  'columns-elsewhere': ({ sheet }) =>
    `Trang tính của biểu mẫu đang được bảo vệ nên các cột của phần bổ trợ đứng ở trang “${sheet}”.`,
  'sheet-exists': ({ sheet }) =>
    `Đã có trang tính số liệu “${sheet}”. Hãy nhập số liệu vào trang đó; trang không bị ghi đè.`,
  'no-inputs': ({ edition }) => `Bộ chỉ số “${edition}” không nêu số liệu đầu vào nên không có gì để nhập.`,
  'cells-changed-since': ({ cells }) =>
    `Chưa ghi gì: ${places(cells)} đã thay đổi sau khi phần bổ trợ đọc tệp. Hãy xem lại nội dung rà soát mới rồi chọn lại.`,
  'cells-kept': ({ cells }) => `Giữ nguyên vì đang có nội dung khác: ${places(cells)}. Hãy xem và tự sửa nếu cần.`,
  'cell-not-empty': ({ cell }) => `Ô ${cell} đang có nội dung. Hãy chọn ô trống, hoặc xác nhận ghi đè.`,
  'formula-circular': ({ cell, area }) =>
    `Đặt ở ô ${cell} thì công thức tham chiếu chính nó (công thức đọc vùng ${area}). Hãy chọn ô ngoài các dòng hoặc cột này.`,
  'field-not-bound': ({ field }) =>
    `Biểu mẫu chưa có cột hoặc dòng cần dùng (${field}). Hãy liên kết biểu mẫu có cột đó trước.`,
  'nothing-to-do': () => 'Không có gì cần làm; tệp không thay đổi.',
  'not-calculated': ({ cells }) =>
    `Chưa thay bằng giá trị vì đang báo lỗi hoặc đang tính: ${places(cells)}. Hãy thử lại khi các ô đã có giá trị.`,
  'size-unknown': ({ cells }) =>
    `Chưa thay bằng giá trị vì không xác định được công thức trải ra bao nhiêu ô: ${places(cells)}. Hãy sao chép rồi dán dạng giá trị.`,
  'lists-missing': () =>
    'Bản Excel này không tạo được danh sách chọn; vẫn có thể gõ tự do. Hãy gõ giá trị theo nội dung ở cột bên cạnh.',

  'new-sheets-taken': ({ sheets }) =>
    `Tệp đã có trang tính tên ${list(sheets)} nên không tạo gì, không ghi đè gì. Hãy đổi tên trang tính đó (bỏ ẩn nếu đang ẩn), hoặc tạo biểu mẫu trong một tệp mới.`,
  'new-names-taken': ({ names }) =>
    `Tệp đã đặt tên ô ${list(names)} cho nội dung khác nên không đặt lại. Biểu mẫu vẫn dùng được.`,
  'validations-missing': () =>
    'Bản Excel này không tạo được danh sách chọn và giới hạn nhập ở các ô; vẫn có thể gõ tự do. Hãy rà soát phần báo lỗi sau khi nhập.',
  'print-missing': ({ sheets }) =>
    `Chưa đặt được trang in cho ${list(sheets)}. Trước khi in, hãy chọn khổ A4 ngang và vừa một trang theo chiều rộng.`,
  'filter-missing': ({ sheets }) =>
    `Chưa đặt được bộ lọc ở ${list(sheets)}. Khi cần, hãy chọn dòng tiêu đề rồi bấm Lọc trên thẻ Dữ liệu.`,
  'bars-missing': ({ sheets }) =>
    `Bản Excel này không vẽ được thanh dữ liệu trong ô ở ${list(sheets)}; số liệu vẫn đầy đủ. Khi cần, hãy chọn các ô rồi dùng Định dạng có điều kiện, Thanh dữ liệu.`,
  'charts-missing': ({ sheets }) =>
    `Bản Excel này không vẽ được biểu đồ ở ${list(sheets)}; bảng số liệu của biểu đồ vẫn đầy đủ. Khi cần, hãy chọn bảng rồi bấm Chèn, Biểu đồ cột.`,
  'protection-missing': ({ sheets }) =>
    `Chưa khóa được công thức ở ${list(sheets)}. Hãy tự bảo vệ trang tính trên thẻ Xem lại, không cần mật khẩu.`,
};
