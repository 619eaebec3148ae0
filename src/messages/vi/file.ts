import type { FileFinding, ZipFault } from '../../workbook/file/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const number = (value: number): string => numberText(value, 'vi');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1024 / 1024))} MB`;
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const cellOf = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
  `Tệp “${file}”, trang tính “${sheet}”, ô ${cell}`;
const sheetOf = ({ file, sheet }: { file: string; sheet: string }): string => `Tệp “${file}”, trang tính “${sheet}”`;

const SEND_AGAIN = 'Hãy sao chép hoặc xin gửi lại tệp.';
const SAVE_AGAIN = 'Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.';
const SAVE_AS = 'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) › Sổ làm việc Excel (.xlsx), rồi dùng tệp mới.';
const ASK_EXCEL = 'Hãy xin tệp Excel (.xlsx) từ nơi gửi.';
const SAVE_CSV = 'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) › CSV UTF-8, hoặc lưu dạng .xlsx.';

const FAULTS: Readonly<Record<ZipFault, string>> = {
  directory: 'danh mục các phần bên trong không đọc được',
  header: 'phần đầu của mục không khớp với danh mục',
  overlap: 'các phần bên trong chồng lên nhau',
  method: 'kiểu nén không phải kiểu mà tệp Excel dùng',
  'compressed-data': 'dữ liệu nén bị hỏng',
  length: 'độ dài không đúng như đã khai',
  checksum: 'nội dung không khớp mã kiểm tra CRC',
  split: 'tệp nén bị chia thành nhiều tập',
};

/** Why a workbook file could not be read or written, in Vietnamese. */
export const fileTexts: FindingTexts<FileFinding> = {
  'file-empty': ({ file }) => `Tệp “${file}” trống, cần một bảng chấm điểm .xlsx hoặc .csv. ${SEND_AGAIN}`,
  'file-too-large': ({ file, bytes, limit }) =>
    `Tệp “${file}” dài ${megabytes(bytes)}, chỉ đọc tệp đến ${megabytes(limit)}. Hãy bỏ ảnh và các trang tính không cần rồi lưu lại.`,
  'file-is-xls': ({ file }) =>
    `Tệp “${file}” là sổ tính Excel 97-2003 (.xls), cần tệp .xlsx hoặc .csv, dù tên tệp ghi thế nào. ${SAVE_AS}`,
  'file-is-xlsb': ({ file }) => `Tệp “${file}” là sổ tính Excel nhị phân (.xlsb), cần tệp .xlsx hoặc .csv. ${SAVE_AS}`,
  'file-is-encrypted': ({ file }) =>
    `Tệp “${file}” đặt mật khẩu mở tệp nên không đọc được. Hãy mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.`,
  'file-is-word': ({ file }) =>
    `Tệp “${file}” là văn bản Word, cần tệp .xlsx hoặc .csv. Hãy chép bảng chấm điểm từ Word sang Excel, kiểm tra cột mã và cột điểm, rồi lưu dạng .xlsx.`,
  'file-is-pdf': ({ file }) =>
    `Tệp “${file}” là PDF, không lấy được ô và số một cách chắc chắn; cần tệp .xlsx hoặc .csv. ${ASK_EXCEL}`,
  'file-is-opendocument': ({ file }) =>
    `Tệp “${file}” là tài liệu OpenDocument (.ods, .odt), cần tệp .xlsx hoặc .csv. Hãy mở bằng LibreOffice hoặc Excel và lưu thành .xlsx.`,
  'file-is-html': ({ file }) =>
    `Tệp “${file}” là trang web (HTML), thường do phần mềm xuất ra với đuôi .xls; cần tệp .xlsx hoặc .csv. ${SAVE_AS}`,
  'file-is-xml': ({ file }) => `Tệp “${file}” là tệp XML, cần tệp .xlsx hoặc .csv. ${SAVE_AS}`,
  'file-is-image': ({ file }) => `Tệp “${file}” là ảnh chụp hoặc bản quét, cần tệp .xlsx hoặc .csv. ${ASK_EXCEL}`,
  'file-is-archive': ({ file }) =>
    `Tệp “${file}” là tệp nén, bên trong không phải sổ tính Excel. Hãy giải nén rồi chọn tệp .xlsx hoặc .csv.`,
  'file-is-unknown': ({ file }) =>
    `Không nhận ra nội dung tệp “${file}”, cần tệp .xlsx hoặc .csv. Hãy mở thử bằng Excel rồi lưu thành .xlsx.`,

  'path-not-found': ({ file }) => `Không có tệp “${file}”. Hãy kiểm tra tên và thư mục.`,
  'path-is-folder': ({ file }) => `“${file}” là thư mục, cần một tệp .xlsx hoặc .csv. Hãy chọn tệp trong thư mục đó.`,
  'path-not-permitted': ({ file }) =>
    `Không có quyền đọc tệp “${file}”. Hãy xin quyền, hoặc chép tệp sang thư mục của mình.`,
  'path-unreadable': ({ file, code }) =>
    `Máy không đọc được tệp “${file}” (mã lỗi ${code}). Hãy kiểm tra ổ đĩa, kết nối mạng rồi thử lại.`,

  'zip-cut-off': ({ file }) =>
    `Tệp “${file}” không trọn vẹn: thiếu phần cuối hoặc bị thêm dữ liệu vào cuối. Có thể tải về hay gửi đi chưa xong. ${SEND_AGAIN}`,
  'zip-damaged': ({ file, part, fault }) =>
    `Tệp “${file}” bị hỏng${part === null ? '' : ` ở phần “${part}”`}: ${FAULTS[fault]}. ${SEND_AGAIN}`,
  'zip-entry-encrypted': ({ file, part }) =>
    `Tệp “${file}” có phần “${part}” bị mã hóa, tệp .xlsx bình thường không như vậy. Hãy bỏ mật khẩu rồi lưu lại dạng .xlsx.`,
  'zip-too-many-entries': ({ file, entries, limit }) =>
    `Tệp “${file}” gồm ${number(entries)} phần, nhiều nhất ${number(limit)}. ${SAVE_AGAIN}`,
  'zip-too-large': ({ file, part, bytes, limit }) =>
    `Tệp “${file}” giải nén ra ${megabytes(bytes)}${part === null ? '' : ` ở phần “${part}”`}, nhiều nhất ${megabytes(limit)}, nên không mở. Hãy xóa các dòng, cột trống và trang tính không cần rồi lưu lại.`,
  'zip-overpacked': ({ file, part, ratio, limit }) =>
    `Tệp “${file}”, phần “${part}”, khi giải nén lớn gấp ${number(ratio)} lần, nhiều nhất ${number(limit)} lần: có thể là tệp cố ý làm treo máy nên không mở. ${SAVE_AGAIN}`,
  'zip-part-repeated': ({ file, part }) =>
    `Tệp “${file}” có hai phần cùng tên “${part}” nên không biết phần nào đúng. ${SAVE_AGAIN}`,

  'part-missing': ({ file, part, sheet }) =>
    `Tệp “${file}” thiếu phần “${part}”${sheet === null ? '' : ` của trang tính “${sheet}”`}. ${SEND_AGAIN}`,
  'part-unexpected': ({ file, part, found, expected }) =>
    `Tệp “${file}”, phần “${part}”: phần tử ngoài cùng là “${found}”, cần “${expected}” theo chuẩn Office Open XML. ${SAVE_AGAIN}`,
  'xml-malformed': ({ file, part, line, column }) =>
    `Tệp “${file}”, phần “${part}”, dòng ${number(line)}, cột ${number(column)}: XML sai cấu trúc hoặc bị cắt cụt. ${SEND_AGAIN}`,
  'xml-doctype': ({ file, part }) =>
    `Tệp “${file}”, phần “${part}”, có khai báo DOCTYPE, chuẩn tệp Excel không cho phép và có thể gây hại nên không mở. ${SAVE_AGAIN}`,
  'xml-encoding': ({ file, part }) =>
    `Tệp “${file}”, phần “${part}”, không phải chữ UTF-8 hoặc UTF-16 đúng chuẩn. ${SAVE_AGAIN}`,
  'xml-too-deep': ({ file, part, limit }) =>
    `Tệp “${file}”, phần “${part}”, có phần tử lồng nhau quá ${number(limit)} lớp nên không mở. ${SAVE_AGAIN}`,
  'workbook-without-sheets': ({ file }) =>
    `Tệp “${file}” không có trang tính nào, cần ít nhất một trang tính có bảng chấm điểm. ${SEND_AGAIN}`,
  'sheet-without-part': ({ file, sheet }) =>
    `Tệp “${file}” ghi tên trang tính “${sheet}” nhưng không có nội dung của trang tính đó. ${SEND_AGAIN}`,
  'sheet-part-shared': ({ file, sheet, part }) =>
    `Tệp “${file}”: trang tính “${sheet}” dùng chung phần “${part}” với trang tính khác, mỗi trang tính cần một phần riêng. ${SAVE_AGAIN}`,
  'sheet-without-data': ({ file, sheet, part }) =>
    `Tệp “${file}”, trang tính “${sheet}”: phần “${part}” không có vùng dữ liệu (sheetData). ${SAVE_AGAIN}`,
  'sheet-name': ({ file, found }) =>
    found === ''
      ? `Tệp “${file}” có trang tính không tên. ${SAVE_AGAIN}`
      : `Tệp “${file}” có hai trang tính cùng tên “${found}”. ${SAVE_AGAIN}`,
  'sheet-too-large': ({ limit, ...place }) =>
    `${sheetOf(place)}: có quá ${number(limit)} ô. Hãy xóa các dòng, cột trống đã định dạng rồi lưu lại.`,
  'merge-address': ({ found, ...place }) =>
    `${sheetOf(place)}: vùng ô gộp “${found}” không phải địa chỉ ô. ${SAVE_AGAIN}`,
  'table-address': ({ found, ...place }) =>
    `${sheetOf(place)}: vùng của bảng (Table) “${found}” không phải địa chỉ ô. ${SAVE_AGAIN}`,

  'row-address': ({ found, ...place }) =>
    `${sheetOf(place)}: số dòng “${found}” không hợp lệ; cần từ 1 đến ${number(1_048_576)}, tăng dần, không trùng. ${SAVE_AGAIN}`,
  'cell-address': ({ row, found, ...place }) =>
    `${sheetOf(place)}, dòng ${String(row)}: địa chỉ ô “${found}” không hợp lệ; cần một ô của dòng này, từ cột A đến XFD. ${SAVE_AGAIN}`,
  'cell-order': (place) => `${cellOf(place)}: ô bị trùng hoặc không theo thứ tự cột. ${SAVE_AGAIN}`,
  'cell-number': ({ found, ...place }) =>
    `${cellOf(place)}: lưu “${found}”, cần một số. Hãy gõ lại ô này trong Excel rồi lưu.`,
  'cell-boolean': ({ found, ...place }) =>
    `${cellOf(place)}: lưu “${found}”, cần 0 hoặc 1 (FALSE hoặc TRUE). Hãy gõ lại ô này trong Excel rồi lưu.`,
  'cell-date': ({ found, ...place }) =>
    `${cellOf(place)}: lưu “${found}”, cần ngày dạng 2025-12-31. Hãy gõ lại ô này trong Excel rồi lưu.`,
  'cell-type': ({ found, ...place }) =>
    `${cellOf(place)}: kiểu dữ liệu “${found}” không có trong chuẩn tệp Excel. ${SAVE_AGAIN}`,
  'cell-string-index': ({ found, strings, ...place }) =>
    `${cellOf(place)}: trỏ đến chuỗi số ${found}, nhưng tệp chỉ có ${number(strings)} chuỗi (đánh số từ 0). ${SEND_AGAIN}`,
  'cell-style-index': ({ found, styles, ...place }) =>
    `${cellOf(place)}: trỏ đến kiểu định dạng số ${found}, nhưng tệp chỉ có ${number(styles)} kiểu (đánh số từ 0). ${SAVE_AGAIN}`,
  'cell-shared-formula': ({ found, ...place }) =>
    `${cellOf(place)}: dùng chung công thức số ${found}, nhưng không ô nào phía trước có công thức đó. ${SAVE_AGAIN}`,

  'csv-encoding': ({ file, offset, line }) =>
    `Tệp “${file}”, dòng ${number(line)} (byte ${number(offset)}): chữ không phải UTF-8, có thể là TCVN3, VNI hoặc Windows-1258. ${SAVE_CSV}`,
  'csv-quote-unclosed': ({ file, line }) =>
    `Tệp “${file}”, dòng ${number(line)}: có dấu nháy kép mở mà không đóng. Hãy thêm dấu nháy đóng, hoặc lưu lại từ Excel.`,
  'csv-text-after-quote': ({ file, line }) =>
    `Tệp “${file}”, dòng ${number(line)}: có chữ ngay sau dấu nháy đóng, cần dấu ngăn cột hoặc hết dòng. Nháy kép bên trong phải viết đôi ("").`,
  'csv-too-large': ({ file, rows, columns }) =>
    `Tệp “${file}” có ${number(rows)} dòng, ${number(columns)} cột, nhiều hơn mức đọc được. Hãy tách thành các tệp nhỏ hơn.`,

  'edit-not-xlsx': ({ file }) =>
    `Chỉ ghi kết quả vào tệp .xlsx; “${file}” là tệp .csv. Hãy mở bằng Excel rồi lưu thành .xlsx.`,
  'edit-sheet': ({ file, found, sheets }) =>
    `Tệp “${file}” không có trang tính “${found}” để ghi. Các trang tính: ${list(sheets)}.`,
  'edit-address': ({ found, ...place }) => `${sheetOf(place)}: “${found}” không phải địa chỉ một ô, ví dụ D12.`,
  'edit-repeated': (place) => `${cellOf(place)}: được ghi hai lần trong một lượt, mỗi ô chỉ một giá trị.`,
  'edit-number': ({ found, ...place }) => `${cellOf(place)}: không ghi được ${found}, cần một số hữu hạn.`,
  'edit-text-too-long': ({ length, limit, ...place }) =>
    `${cellOf(place)}: nội dung dài ${number(length)} ký tự, một ô chứa nhiều nhất ${number(limit)}. Hãy rút gọn.`,
  'edit-in-merge': ({ area, ...place }) =>
    `${cellOf(place)}: nằm khuất trong vùng ô gộp ${area}. Hãy ghi vào ô đầu của vùng, hoặc bỏ gộp ô.`,
  'edit-in-table-header': ({ table, ...place }) =>
    `${cellOf(place)}: là tiêu đề cột của bảng “${table}”, ghi vào sẽ làm hỏng bảng. Hãy đổi tiêu đề trong Excel.`,
  'edit-on-formula': ({ formula, ...place }) =>
    `${cellOf(place)}: đang có công thức =${formula} nên không ghi đè. Hãy chọn ô khác, hoặc đồng ý thay công thức.`,
  'edit-in-formula-area': ({ area, ...place }) =>
    `${cellOf(place)}: thuộc vùng ${area} của một công thức chung nên không ghi riêng được. Hãy xóa công thức đó trong Excel trước.`,
};
