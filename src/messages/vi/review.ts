import type { ReviewFinding, RuledBy } from '../../engine/review/findings';
import type { Role, ReviewKind } from '../../engine/review/model';
import type { Objection } from '../../engine/review/roles';
import type { BreakReason } from '../../engine/review/verify';
import { appraisalTotalsText } from '../appraisal-totals';
import type { FindingTexts } from '../language';
import { numberText } from '../number';
import { REASON_VI } from './reason';

const number = (value: number): string => numberText(value, 'vi');
const orNone = (value: number | null): string => (value === null ? 'để trống' : number(value));
const list = (codes: readonly string[], most = 30): string =>
  codes.length <= most
    ? codes.join(', ')
    : `${codes.slice(0, most).join(', ')} và ${String(codes.length - most)} tiêu chí khác`;

/** Whoever acts in an appraisal. */
export const ROLES_VI: Readonly<Record<Role, string>> = {
  specialist: 'Thành viên thẩm định',
  council: 'Hội đồng thẩm định',
  leader: 'Lãnh đạo phê duyệt',
  unit: 'Đơn vị được thẩm định',
};

/** What an entry of the log is. */
export const KINDS_VI: Readonly<Record<ReviewKind, string>> = {
  opinion: 'Ý kiến thành viên',
  conclusion: 'Kết luận thẩm định',
  approval: 'Phê duyệt',
  'explanation-request': 'Yêu cầu giải trình',
  explanation: 'Giải trình',
  'not-applicable-request': 'Đề nghị không áp dụng',
  'not-applicable-ruling': 'Trả lời đề nghị không áp dụng',
  'round-closed': 'Kết thúc lần thẩm định',
  undo: 'Rút lại',
  facts: 'Ghi nhận số liệu của biểu mẫu',
  merge: 'Gộp hai bản',
};

/** Why an entry of the log does not hold. */
export const BREAK_REASONS_VI: Readonly<Record<BreakReason, string>> = {
  unreadable: 'không đọc được',
  changed: 'nội dung đã bị sửa',
  're-dated': 'thời điểm đã bị sửa',
  dropped: 'có mục trước đó đã bị xóa',
  swapped: 'thứ tự đã bị đảo',
  doubled: 'bị lặp lại',
  'two-heads': 'sau mục trước đó nhật ký đi theo hai nhánh (hai bản bị ghép tay)',
  cut: 'đã bị cắt mất',
  newer: 'do phiên bản mới hơn của phần mềm ghi',
};

const COLUMNS = {
  max: 'Điểm tối đa',
  self: 'Điểm tự đánh giá',
  appraised: 'Điểm thẩm định',
  final: 'Điểm đạt được',
} as const;
const ROWS = {
  hidden: 'Dòng của tiêu chí đã bị ẩn',
  shown: 'Dòng của tiêu chí trước đây bị ẩn nay lại hiện',
  gone: 'Dòng của tiêu chí không còn trong biểu mẫu',
  new: 'Biểu mẫu có thêm dòng của tiêu chí này',
  inputs: 'Số liệu thô của tiêu chí đã đổi',
} as const;
const SHEET_ROWS = {
  gone: 'không còn trên trang tính nhật ký',
  doubled: 'bị lặp lại trên trang tính nhật ký',
  foreign: 'có trên trang tính nhật ký nhưng không có trong nhật ký gốc',
} as const;
const KEPT = {
  protected: 'ô bị khóa và trang tính đang được bảo vệ; hãy bỏ bảo vệ rồi ghi lại nếu muốn điền vào ô',
  'no-column': 'biểu mẫu không có cột điểm thẩm định',
  'no-row': 'biểu mẫu không có dòng của tiêu chí này',
  changed: 'ô đã được sửa từ lúc đó',
  'formula-area': 'ô thuộc vùng của một công thức',
} as const;

const REATTACH = {
  unknown: 'nhật ký không có kết luận nào về biểu mẫu đó; hãy đọc lại tệp',
  bound: 'biểu mẫu đó vẫn đang được nhận diện; các kết luận thuộc về nó',
  'has-rulings': 'biểu mẫu này đã có kết luận của riêng mình; hai bên không trộn vào nhau',
} as const;

const ruledText = ({ name, role, points, accepted }: RuledBy): string => {
  const ruled = points === null ? (accepted === true ? 'không áp dụng' : 'vẫn áp dụng') : `${number(points)} điểm`;
  return `${name} (${ROLES_VI[role].toLowerCase()}): ${ruled}`;
};

type Refused = Extract<ReviewFinding, { readonly check: 'review-refused' }>['data'];
const OBJECTIONS: Readonly<Record<Objection, (data: Refused) => string>> = {
  role: ({ kind, role, roles }) =>
    `“${KINDS_VI[kind]}” thuộc phần việc của ${roles.map((one) => ROLES_VI[one].toLowerCase()).join(', ')}, không phải của ${ROLES_VI[role].toLowerCase()}. Hãy chọn đúng vai trò. (Đây là hướng dẫn phân vai, không phải biện pháp bảo mật.)`,
  'no-author': () => 'Chưa có họ tên người ghi. Hãy nhập họ tên rồi ghi lại.',
  'no-reason': ({ kind }) =>
    `“${KINDS_VI[kind]}” cần có lý do hoặc nội dung bằng ${REASON_VI}. Hãy nêu căn cứ rồi ghi lại.`,
  'no-time': () => 'Không đọc được thời điểm ghi. Hãy kiểm tra đồng hồ của máy.',
  points: ({ points, max }) =>
    `Điểm ${orNone(points)} không nằm trong khoảng từ 0 đến ${max === null ? 'điểm tối đa' : number(max)}. Hãy nhập lại điểm.`,
  'round-closed': ({ round }) => `Thẩm định lần ${String(round)} đã kết thúc. Hãy kết luận ở lần đang mở.`,
  'nothing-concluded': () =>
    'Chưa có kết luận thẩm định nào để phê duyệt. Hội đồng kết luận trước, lãnh đạo phê duyệt sau.',
  'not-own': () => 'Chỉ người ghi hoặc lãnh đạo mới rút lại được mục này. Hãy ghi kết luận mới thay vì rút lại.',
  'nothing-to-undo': () => 'Không có mục nào để rút lại: mục đã được rút lại hoặc không có trong nhật ký.',
};

/** What an appraisal and its log tell, in Vietnamese. */
export const reviewFindingTexts: FindingTexts<ReviewFinding> = {
  'appraisal-summary': (data) => {
    const { ruled, cutWithoutRemark, agreedButCut } = data;
    const silent = cutWithoutRemark.length;
    const agreed = agreedButCut.map(
      ({ criterion, self, appraised }) => `${criterion} (${number(self)} → ${number(appraised)})`,
    );
    return [
      appraisalTotalsText(data, 'vi'),
      silent === 0
        ? ''
        : ` ${String(silent)} tiêu chí bị giảm mà không có ý kiến của thành viên thẩm định${ruled === null ? '' : ', cũng chưa có kết luận'}: ${list(cutWithoutRemark)}.`,
      agreed.length === 0 ? '' : ` Ghi “Thống nhất” nhưng vẫn giảm điểm: ${agreed.join(', ')}.`,
      silent + agreed.length === 0 ? '' : ' Hãy ghi kết luận kèm lý do cho các tiêu chí này.',
    ].join('');
  },
  'review-log-consistent': ({ entries, head }) =>
    `Nhật ký có ${String(entries)} mục, chưa thấy bị sửa (mã đối chiếu ${head.slice(0, 16)}). Khi cần chắc chắn, so mã với bản giấy đã ký.`,
  'review-log-untampered': ({ entries, since }) =>
    `Nhật ký thẩm định nguyên vẹn đến mục ${String(entries)}, khớp mã đối chiếu${since === 0 ? '' : `; sau đó đã ghi thêm ${String(since)} mục`}.`,
  'review-log-broken': ({ number: at, because }) =>
    because === 'newer'
      ? `Từ mục ${String(at)}, nhật ký thẩm định do phiên bản mới hơn của phần mềm ghi. Các mục trước vẫn đọc được; hãy cập nhật phần mềm để ghi tiếp.`
      : `Nhật ký thẩm định không còn nguyên vẹn: mục ${String(at)} là mục đầu tiên không khớp, ${BREAK_REASONS_VI[because]}. Không ghi tiếp vào nhật ký này; hãy mở bản lưu trước đó và so với bản giấy đã ký.`,
  'review-log-not-anchored': ({ entries, missing }) =>
    missing === null
      ? `Nhật ký thẩm định không phải là bản đã công bố: mục ${String(entries)} khác với mã đối chiếu. Nhật ký đã được viết lại; hãy tìm bản gốc.`
      : `Nhật ký thẩm định thiếu ${String(missing)} mục so với mã đối chiếu (bản đã công bố có ${String(entries)} mục). Hãy tìm bản đầy đủ.`,
  'review-log-damaged': ({ detail }) =>
    `Phần đầu của nhật ký thẩm định trong trang tính _DTI không còn đúng${detail === '' ? '' : ` (thấy “${detail}”)`}. Các mục còn đọc được vẫn được dùng, nhưng không ghi tiếp; hãy mở bản lưu trước đó.`,
  'review-log-gone': ({ sheet, rows }) =>
    `Trang tính “${sheet}” liệt kê ${String(rows)} mục nhưng trong tệp không còn nhật ký thẩm định gốc: nhật ký đã bị xóa. Các kết luận không còn tính điểm; hãy mở bản lưu trước đó và so với bản giấy đã ký.`,
  'review-log-newer': ({ format, known }) =>
    `Nhật ký thẩm định có định dạng ${String(format)}, mới hơn định dạng ${String(known)} mà phiên bản này đọc được. Nhật ký được giữ nguyên; hãy cập nhật phần mềm.`,
  'review-clock-back': ({ number: at, at: time, before }) =>
    `Mục ${String(at)} của nhật ký ghi thời điểm ${time}, trước mục liền trước (${before}). Có thể đồng hồ của một máy chạy sai; thứ tự các mục vẫn được giữ.`,
  'review-fact-changed': ({ what, expected, found, since }) =>
    `${COLUMNS[what]} đã đổi mà không qua kết luận thẩm định: theo mục ${String(since)} của nhật ký là ${orNone(expected)}, nay là ${orNone(found)}. Hãy xem ai đã sửa; trả lại số cũ hoặc ghi kết luận.`,
  'review-row-changed': ({ what, since }) =>
    `${ROWS[what]} so với lúc nhật ký ghi nhận (mục ${String(since)}). Hãy kiểm tra biểu mẫu.`,
  'review-central-changed': ({ since }) =>
    `Bản sao số liệu đối chiếu trong tệp không còn là bản mà nhật ký đã ghi nhận (mục ${String(since)}). Hãy xem lại các kết luận dựa trên số liệu đối chiếu.`,
  'review-change-noted': ({ number: at, criteria }) =>
    `Mục ${String(at)} của nhật ký ghi nhận số liệu đã đổi ngoài kết luận thẩm định: ${criteria.length === 0 ? 'bản sao số liệu đối chiếu' : list(criteria)}. Hãy xem thay đổi này có căn cứ không.`,
  'review-criterion-gone': ({ number: at, edition }) =>
    `Kết luận ở mục ${String(at)} nói về tiêu chí không còn trong bộ chỉ số ${edition}. Kết luận được giữ trong nhật ký nhưng không tính điểm.`,
  'review-ruled-apart': ({ rulings }) =>
    `Hai bản đã gộp kết luận khác nhau: ${rulings.map(ruledText).join('; ')}. Chưa tính kết luận nào; hội đồng cần kết luận lại.`,
  'review-final-differs': ({ typed, ruled, number: at, name }) =>
    `Cột điểm đạt được của biểu mẫu ghi ${number(typed)}, nhưng kết luận của ${name} (mục ${String(at)} của nhật ký) là ${ruled === null ? 'không áp dụng' : number(ruled)}. Kết quả tính theo kết luận; ô đã nhập giữ nguyên. Hãy sửa ô cho khớp hoặc ghi kết luận khác.`,
  'review-final-withheld': ({ number: at, because }) =>
    `Chưa có điểm đạt được: nhật ký thẩm định trong tệp không dùng được từ mục ${String(at)} (${BREAK_REASONS_VI[because]}). Điểm tự đánh giá và điểm thẩm định không đổi. Hãy mở bản lưu trước đó, hoặc lập nhật ký mới.`,
  'review-form-unbound': ({ form, rulings }) =>
    `Nhật ký có ${String(rulings)} kết luận về một biểu mẫu khác (mã ${form}) hiện không được nhận diện; các kết luận này được giữ nguyên và không tính cho biểu mẫu nào. Nếu đó chính là biểu mẫu này, hãy gắn lại.`,
  'review-explanation-awaited': ({ number: at, name }) =>
    `Đang chờ đơn vị giải trình theo yêu cầu của ${name} (mục ${String(at)}).`,
  'review-sheet-gone': ({ sheet }) =>
    `Không thấy trang tính “${sheet}”. Nhật ký gốc vẫn còn; trang tính được lập lại khi ghi mục tiếp theo.`,
  'review-sheet-changed': ({ number: at, expected, found }) =>
    `Dòng của mục ${String(at)} trên trang tính nhật ký đã bị sửa: theo nhật ký gốc là “${expected}”, trên trang tính là “${found}”. Nội dung gốc không đổi.`,
  'review-sheet-row': ({ number: at, what }) =>
    `${at === null ? 'Một dòng không mang số mục' : `Mục ${String(at)}`} ${SHEET_ROWS[what]}. Nội dung gốc không đổi.`,
  'review-refused': (data) => OBJECTIONS[data.why](data),
  'review-log-moved': ({ known, found }) =>
    `Nhật ký trong tệp có ${String(found)} mục, khác với ${String(known)} mục đang xem: người khác vừa ghi, hoặc tệp đã đổi. Chưa ghi gì; hãy đọc lại rồi ghi.`,
  'review-cell-kept': ({ why, points }) =>
    points === null
      ? `Đã rút lại kết luận nhưng ô điểm thẩm định giữ nguyên: ${KEPT[why]}.`
      : `Đã ghi kết luận ${number(points)} điểm vào nhật ký nhưng ô điểm thẩm định giữ nguyên: ${KEPT[why]}. Điểm đạt được tính theo kết luận.`,
  'review-sheet-protected': ({ sheet }) =>
    `Trang tính “${sheet}” đang được bảo vệ nên không ghi được nhật ký. Chưa ghi gì; hãy bỏ bảo vệ trang tính rồi ghi lại.`,
  'review-merged': ({ common, taken, agreed, differing }) =>
    `Đã gộp: ${String(common)} mục chung, lấy thêm ${String(taken)} mục của bản kia. ${
      agreed.length === 0 ? '' : `Hai bản kết luận giống nhau ở ${list(agreed)}. `
    }${differing.length === 0 ? 'Không có kết luận khác nhau.' : `Kết luận khác nhau ở ${list(differing)}: hội đồng cần kết luận lại.`}`,
  'review-log-restarted': ({ sheet, entries }) =>
    `Đã lập nhật ký mới. Nhật ký cũ (${String(entries)} mục đọc được) được giữ nguyên trên trang tính “${sheet}”; mục đầu của nhật ký mới ghi mã và lý do. Các kết luận cũ không còn tính điểm: hãy kết luận lại.`,
  'review-log-carried': ({ entries }) => `Nhật ký thẩm định (${String(entries)} mục) được giữ nguyên và dùng tiếp.`,
  'review-form-reattached': ({ form, rulings }) =>
    `Đã gắn lại ${String(rulings)} kết luận (mã ${form}) vào biểu mẫu này.`,
  'review-form-not-reattached': ({ form, why }) =>
    `Chưa gắn lại các kết luận của biểu mẫu mã ${form}: ${REATTACH[why]}.`,
  'review-nothing-to-merge': ({ entries }) => `Bản kia không có mục nào mới; nhật ký vẫn có ${String(entries)} mục.`,
};
