import type { CentralSourceFinding, HeldValue } from '../../workbook/central/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const SHOWN = 8;
const number = (value: number): string => numberText(value, 'vi');
const megabytes = (bytes: number): string => `${number(Math.floor(bytes / 1024 / 1024))} MB`;
const list = (items: readonly string[]): string =>
  `${items.slice(0, SHOWN).join(', ')}${items.length > SHOWN ? ` và ${number(items.length - SHOWN)} mục khác` : ''}`;
const time = (iso: string): string =>
  `${iso.slice(11, 16)} (giờ UTC) ngày ${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
const held = ({ value, numerator, denominator }: HeldValue): string =>
  value === null
    ? [numerator, denominator].map((part) => (part === null ? '?' : number(part))).join('/')
    : number(value);

const KEPT = 'Sổ tính và bản lưu số liệu đang có vẫn giữ nguyên.';
const EXPECTED = 'bảng có tiêu đề cột “Mã tiêu chí” (hoặc “Đại lượng”) và “Giá trị”';

/** What is said of sources of central figures and of the kept copy, in Vietnamese. */
export const centralSourceTexts: FindingTexts<CentralSourceFinding> = {
  'central-address-invalid': ({ found }) =>
    `“${found}” không phải là địa chỉ, cần địa chỉ dạng https://data.example.gov.vn/solieu.csv. Hãy chép lại toàn bộ địa chỉ.`,
  'central-address-not-https': ({ address }) =>
    `Địa chỉ ${address} không phải https nên nội dung có thể bị đọc hoặc sửa trên đường truyền. Hãy xin địa chỉ bắt đầu bằng https://. Chưa tải gì.`,
  'central-address-credentials': ({ address, part }) =>
    part === 'user'
      ? `Địa chỉ ${address} có kèm tên người dùng hoặc mật khẩu, sẽ bị lưu vào tệp Excel. Hãy nhập địa chỉ không kèm phần này. Chưa tải gì.`
      : `Địa chỉ ${address} có kèm “${part}”, giống khóa truy cập và sẽ bị lưu vào tệp Excel. Hãy bỏ phần này khỏi địa chỉ, hoặc lưu số liệu thành tệp rồi mở tệp. Chưa tải gì.`,
  'central-address-not-confirmed': ({ origin }) =>
    `${origin} chưa được xác nhận là nguồn số liệu của tệp Excel này. Hãy kiểm tra địa chỉ rồi xác nhận. Chưa tải gì.`,
  'central-address-not-allowed': ({ origin }) =>
    `Bản cài đặt này không được phép kết nối tới ${origin}. Hãy đề nghị người triển khai bổ sung địa chỉ (tùy chọn centralOrigins khi dựng), hoặc lưu số liệu thành tệp rồi mở tệp. Chưa tải gì.`,

  'central-answer-none': ({ address, reason }) =>
    `${address} không trả lời${reason === null ? '' : ` (${reason})`}. Hãy kiểm tra địa chỉ và đường mạng rồi thử lại sau. ${KEPT}`,
  'central-answer-not-shared': ({ address }) =>
    `${address} có trả lời nhưng không cho phép phần bổ trợ đọc: thiếu tiêu đề Access-Control-Allow-Origin (CORS). Hãy đề nghị cơ quan giữ số liệu cho phép, hoặc lưu số liệu thành tệp rồi mở tệp. ${KEPT}`,
  'central-answer-certificate': ({ address, reason }) =>
    `Chứng thư số của ${address} không hợp lệ (${reason}) nên không chắc ai đang trả lời. Hãy báo cơ quan giữ số liệu. ${KEPT}`,
  'central-answer-late': ({ address, seconds }) =>
    `${address} không trả lời trọn vẹn trong ${number(seconds)} giây. Hãy thử lại sau, hoặc xin tệp nhỏ hơn. ${KEPT}`,
  'central-answer-cut-off': ({ address }) =>
    `Nội dung từ ${address} bị đứt giữa chừng. Hãy kiểm tra đường mạng rồi thử lại. ${KEPT}`,
  'central-answer-too-large': ({ address, limit }) =>
    `Nội dung từ ${address} lớn hơn ${megabytes(limit)} nên đã dừng tải. Hãy chỉ lấy số liệu của các đơn vị mình. ${KEPT}`,
  'central-answer-redirects': ({ address, to }) =>
    `${address} chuyển hướng sang nơi khác${to === null ? '' : `, tới ${to}`}, nên không tải tiếp. Hãy mở bằng trình duyệt, kiểm tra địa chỉ cuối cùng rồi nhập địa chỉ đó. ${KEPT}`,
  'central-answer-denied': ({ address, status }) =>
    `${address} chỉ cho người đăng nhập đọc (mã ${String(status)}), cần địa chỉ mở. Hãy xin cơ quan giữ số liệu địa chỉ mở hoặc tệp số liệu. ${KEPT}`,
  'central-answer-not-found': ({ address, status }) =>
    `Không có gì tại ${address} (mã ${String(status)}). Hãy kiểm tra địa chỉ hoặc hỏi cơ quan giữ số liệu. ${KEPT}`,
  'central-answer-server-failed': ({ address, status }) =>
    `Máy chủ của ${address} gặp lỗi (mã ${String(status)}). Hãy thử lại sau. ${KEPT}`,
  'central-answer-status': ({ address, status }) =>
    `${address} trả lời mã ${String(status)}, cần mã 200. Hãy thử lại sau hoặc hỏi cơ quan giữ số liệu. ${KEPT}`,
  'central-answer-page': ({ address }) =>
    `${address} trả về một trang web, có thể là trang đăng nhập, trong khi cần JSON hoặc CSV. Hãy nhập địa chỉ của chính số liệu. ${KEPT}`,
  'central-answer-empty': ({ address }) =>
    `${address} trả về nội dung trống, cần JSON hoặc CSV. Hãy hỏi cơ quan giữ số liệu. ${KEPT}`,
  'central-ckan-refused': ({ address, message }) =>
    `Cổng dữ liệu mở tại ${address} không cung cấp bản ghi${message === '' ? '' : `: ${message}`}. Hãy kiểm tra tài nguyên có trong Datastore của cổng hay không. ${KEPT}`,

  'central-json-syntax': ({ source, detail }) =>
    `“${source}” không phải JSON hợp lệ (${detail}). Hãy tải hoặc xuất lại. ${KEPT}`,
  'central-json-shape': ({ source, found }) =>
    `“${source}” không có danh sách bản ghi mà bắt đầu bằng ${found}. Cần một danh sách, đứng riêng hoặc trong records, data, result.records. ${KEPT}`,
  'central-old-encoding': ({ source, encoding }) =>
    `“${source}” không phải UTF-8, đã đọc theo bảng mã ${encoding}. Hãy kiểm tra vài tên gọi, lần sau nên lưu dạng CSV UTF-8.`,
  'central-too-many-rows': ({ source, limit }) =>
    `“${source}” có hơn ${number(limit)} dòng nên không dùng dòng nào. Hãy chia nhỏ, hoặc chỉ lấy số liệu của các đơn vị mình. ${KEPT}`,
  'central-no-table': ({ source, sheets }) =>
    `“${source}” không có bảng số liệu đối chiếu ở các trang tính (${list(sheets)}), cần ${EXPECTED}. Hãy thêm tiêu đề cột phía trên số liệu.`,
  'central-other-units': ({ source, units }) =>
    `“${source}” chỉ có số liệu của đơn vị khác: ${units.map((unit) => `“${unit}”`).join(', ')}. Hãy kiểm tra tên đơn vị trong biểu mẫu và trong bảng đối chiếu.`,
  'central-file-empty': ({ source }) =>
    `Tệp “${source}” trống, cần một bảng số liệu đối chiếu .xlsx, .csv hoặc .json. Hãy xin cơ quan giữ số liệu gửi lại. ${KEPT}`,
  'central-units-left-out': ({ source, count, units }) =>
    `“${source}” có số liệu của ${String(count)} đơn vị không có trong các bảng chấm điểm đang rà soát: ${units.map((unit) => `“${unit}”`).join(', ')}${count > units.length ? ', …' : ''}; các dòng đó không được đối chiếu. Nếu là đơn vị đang rà soát ghi sai tên, hãy sửa tên trong bảng.`,
  'central-no-figures': ({ source }) =>
    `“${source}” có tiêu đề cột nhưng không có số liệu đối chiếu nào bên dưới. Hãy xin cơ quan giữ số liệu bảng đầy đủ. ${KEPT}`,
  'central-several-tables': ({ source, used, others }) =>
    `“${source}” có bảng số liệu đối chiếu ở nhiều trang tính. Đã đọc “${used}”, không đọc: ${list(others)}. Nếu cần, hãy gộp số liệu vào một trang tính.`,

  'central-copy-kept': ({ source, rows, sheet }) =>
    `Đã lưu ${number(rows)} số liệu đối chiếu từ “${source}” vào trang tính “${sheet}”.`,
  'central-copy-current': ({ source, retrieved }) =>
    `“${source}” không có gì mới hơn bản lưu lúc ${time(retrieved)}, bản lưu vẫn được dùng.`,
  'central-copy-changes': ({ source, added, gone, changed }) =>
    added.length + gone.length + changed.length === 0
      ? `So với bản lưu từ “${source}”, không số liệu nào thay đổi.`
      : [
          `So với bản lưu từ “${source}”:`,
          changed.length > 0
            ? `${number(changed.length)} số liệu thay đổi (${list(changed.map(({ figure, from, to }) => `${figure}: ${held(from)} → ${held(to)}`))});`
            : '',
          added.length > 0 ? `${number(added.length)} số liệu mới (${list(added)});` : '',
          gone.length > 0 ? `${number(gone.length)} số liệu không còn (${list(gone)});` : '',
          'hãy xem lại nội dung cần rà soát.',
        ]
          .filter((part) => part !== '')
          .join(' '),
  'central-copy-too-long': ({ rows, limit }) =>
    `Có ${number(rows)} số liệu đối chiếu, chỉ lưu tối đa ${number(limit)} cùng tệp Excel. Hãy chỉ lưu số liệu của các đơn vị mình. ${KEPT}`,
  'central-copy-edited': ({ source, sheet, retrieved }) =>
    `Trang tính “${sheet}” không còn đúng số liệu lấy từ “${source}” lúc ${time(retrieved)}: đã bị sửa tay. Hãy lấy lại số liệu và đồng ý ghi đè, hoặc giữ nguyên và hiểu rằng đó không còn là số liệu của nguồn.`,
  'central-copy-gone': ({ source, sheet }) =>
    `Trang tính “${sheet}” chứa số liệu đối chiếu từ “${source}” đã bị xóa hoặc ẩn. Hãy hiện lại trang tính, hoặc lấy lại số liệu.`,
  'central-copy-none': () => 'Sổ tính này không lưu số liệu đối chiếu nên không có gì để bỏ.',
};
