import type { ExpectedInput, FigureColumn, ReadingFinding, TextNumberCell } from '../../workbook/read/findings';
import type { EditionDoubt } from '../../workbook/recognise/edition-doubt';
import type { FindingTexts } from '../language';
import { firstOf } from '../list';
import { numberText, percentText } from '../number';

const number = (value: number): string => numberText(value, 'vi');
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const few = (items: readonly string[]): string => firstOf(items, () => ', …');

const COLUMNS: Readonly<Record<FigureColumn, string>> = {
  code: 'mã tiêu chí',
  max: 'điểm tối đa',
  self: 'điểm tự đánh giá',
  appraised: 'điểm thẩm định',
  final: 'điểm đạt được',
  input: 'số liệu đầu vào',
  'unit-value': 'giá trị của đơn vị',
};

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 3;
const firstCells = (cells: readonly TextNumberCell[]): string =>
  `${cells
    .slice(0, NAMED_CELLS)
    .map(({ cell }) => cell)
    .join(', ')}${cells.length > NAMED_CELLS ? ', …' : ''}`;
const understood = ([first]: readonly TextNumberCell[]): string =>
  first === undefined ? '' : `“${first.text}” đã hiểu là ${number(first.value)}.`;

const EXPECTED: Readonly<Record<ExpectedInput, string>> = {
  number: 'một số',
  'yes-no': 'Có hoặc Không',
  status: 'một trong các trạng thái',
};

const DOUBTS: Readonly<Record<EditionDoubt, string>> = {
  codes: 'quá nhiều mã không có trong đó',
  maxima: 'điểm tối đa ghi trong biểu mẫu khác với bộ chỉ số',
  groups: 'biểu mẫu có tên chỉ số chính khác',
  title: 'tiêu đề ghi cấp hoặc địa phương khác',
  'few-codes': 'biểu mẫu có quá ít tiêu chí để khẳng định',
};

const TYPE_NUMBER = 'Hãy gõ lại thành số, không kèm chữ.';
const NOT_USED = 'Ô này chưa được tính, không coi là 0.';

/** What was found while recognising and reading a workbook, in Vietnamese. */
export const readingTexts: FindingTexts<ReadingFinding> = {
  'no-table': ({ sheets, lookedFor, rows }) =>
    `Không tìm thấy bảng chấm điểm trong các trang tính đang hiện (${list(sheets)}). Đã tìm trong ${String(rows)} hàng đầu dòng tiêu đề có các cột như ${list(lookedFor)}. Hãy mở đúng tệp, hoặc đặt tên cột theo biểu mẫu rồi đọc lại biểu mẫu.`,
  'several-tables': ({ tables, onOneSheet }) =>
    `Có nhiều bảng chấm điểm: ${tables.join('; ')}. Mỗi lần chỉ đọc một bảng. ${onOneSheet ? 'Hãy đặt mỗi bảng trên một trang tính riêng.' : 'Hãy chọn trang tính cần chấm.'}`,
  'sheet-not-found': ({ sheet, sheets }) =>
    `Không có trang tính “${sheet}”. Các trang tính hiện có: ${list(sheets)}. Hãy chọn lại trang tính.`,
  'column-missing': ({ column, found, lookedFor }) =>
    `Bảng thiếu ${column === 'code' ? 'cột mã tiêu chí' : 'cột điểm hoặc cột số liệu'}; chỉ nhận ra các cột ${list(found)}. Cần một cột có tiêu đề như ${list(lookedFor)}. Hãy thêm cột hoặc sửa tiêu đề rồi đọc lại biểu mẫu.`,
  'column-twice': ({ heading, used, others, withheld }) =>
    `Có nhiều cột cùng nghĩa “${heading}”: ${[used, ...others].join(', ')}. ${withheld ? 'Chưa rõ cột nào đúng nên chưa đọc cột nào. Hãy đổi tiêu đề các cột khác, chỉ giữ cột đúng,' : `Đang đọc cột ở ô ${used}. Nếu không đúng, hãy đổi tiêu đề cột kia`} rồi đọc lại biểu mẫu.`,
  'rows-left-out': ({ last, first }) =>
    `Chỉ đọc đến hàng ${String(last)}; từ hàng ${String(first)} còn các dòng có mã nhưng cách bảng quá xa (quá nhiều hàng trống liền nhau) nên không được đọc. Hãy xóa các hàng trống ở giữa.`,
  'heading-changed': ({ expected, found }) =>
    `Tiêu đề cột đã đổi: lúc nhận diện là “${expected}”, nay là “${found}”. Bảng này chưa được đọc. Hãy nhận diện lại biểu mẫu.`,

  'edition-unknown': ({ codes, editions, candidates, doubt }) =>
    doubt !== null
      ? `Các mã tiêu chí giống với ${list(candidates)}, nhưng ${DOUBTS[doubt]}; vì vậy chưa chắc biểu mẫu thuộc bộ chỉ số này và chưa chấm điểm. Nếu đúng, hãy tự chọn bộ chỉ số, hoặc ghi mã phía trên bảng (“Mã bộ chỉ số: …”), hoặc nạp bộ chỉ số của đơn vị.`
      : codes.length === 0
        ? `Không thấy mã tiêu chí nào trong bảng nên chưa biết bộ chỉ số. Hãy kiểm tra cột mã, hoặc chọn một trong: ${list(editions)}.`
        : `Các mã tiêu chí (${list(codes)}…) không thuộc bộ chỉ số nào hiện có. Hãy chọn một trong: ${list(editions)}, hoặc nạp bộ chỉ số của đơn vị.`,
  'edition-of-other-codes': ({ codes, edition }) =>
    `Không mã tiêu chí nào của biểu mẫu (${list(codes)}…) có trong bộ chỉ số “${edition}” đã chọn. Hãy chọn đúng bộ chỉ số của biểu mẫu, hoặc để tự nhận diện.`,
  'edition-ambiguous': ({ candidates }) =>
    `Các mã tiêu chí phù hợp với nhiều bộ chỉ số: ${list(candidates)}. Hãy chọn bộ chỉ số dùng để chấm.`,
  'edition-not-available': ({ edition, editions }) =>
    `Không có bộ chỉ số “${edition}”. Các bộ chỉ số hiện có: ${list(editions)}. Hãy chọn lại.`,
  'unit-missing': () =>
    'Không thấy tên cơ quan, đơn vị phía trên bảng. Nên ghi tên, ví dụ “ỦY BAN NHÂN DÂN XÃ …”, để khi tổng hợp không nhầm đơn vị.',
  'period-missing': () =>
    'Không thấy một kỳ đánh giá rõ ràng phía trên bảng. Nên ghi, ví dụ “NĂM 2025” hoặc “QUÝ I/2026”.',

  'code-from-number': ({ found, code }) =>
    `Ô mã chứa số hoặc ngày “${found}”; căn cứ tên tiêu chí, đã hiểu là mã ${code}. Nên định dạng cột mã là Văn bản (Text) rồi gõ lại ${code}.`,
  'code-unclear': ({ found, candidates }) =>
    candidates.length === 0
      ? `Ô mã chứa “${found}”, không phải mã nào của bộ chỉ số; dòng này chưa được tính. Hãy định dạng cột mã là Văn bản (Text) rồi gõ lại mã.`
      : `Ô mã chứa “${found}”, có thể là ${candidates.join(' hoặc ')}; dòng này chưa được tính. Hãy định dạng cột mã là Văn bản (Text) rồi gõ lại đúng mã.`,
  'code-missing': ({ name }) =>
    `Dòng${name === '' ? '' : ` “${name}”`} có điểm nhưng không có mã tiêu chí, nên chưa được tính. Hãy ghi mã của tiêu chí, hoặc xóa điểm nếu đây là dòng ghi chú.`,

  'cell-error': ({ column, error }) =>
    `Ô ${COLUMNS[column]} báo lỗi ${error}, cần ${column === 'code' ? 'một mã' : 'một giá trị'}. Hãy sửa công thức hoặc gõ lại. ${NOT_USED}`,
  'number-as-text': ({ column, text, value }) =>
    `Ô ${COLUMNS[column]} chứa văn bản “${text}”, đã hiểu là ${number(value)}. Nên gõ lại thành số để Excel cộng đúng.`,
  'numbers-as-text': ({ column, inText, cells }) =>
    inText
      ? `Cột này (${COLUMNS[column]}) có ${number(cells.length)} số viết khác với dấu thập phân của tệp: ${firstCells(cells)}. ${understood(cells)} Hãy kiểm tra xem có đúng không, hoặc viết các số theo cùng một cách.`
      : `Cột này (${COLUMNS[column]}) có ${number(cells.length)} số gõ dưới dạng văn bản: ${firstCells(cells)}. ${understood(cells)} Nên gõ lại thành số để Excel cộng đúng.`,
  'number-too-large': ({ column, limit }) =>
    `Ô ${COLUMNS[column]} chứa số vượt quá ${number(limit)}, không thể là giá trị thật. ${NOT_USED} Hãy gõ lại số đúng.`,
  'number-unclear': ({ column, text, readings }) =>
    `Ô ${COLUMNS[column]} chứa văn bản “${text}”, có thể là ${readings.map(number).join(' hoặc ')}. ${NOT_USED} ${TYPE_NUMBER}`,
  'not-a-number': ({ column, text }) =>
    `Ô ${COLUMNS[column]} chứa “${text}”, cần một số. ${NOT_USED} ${TYPE_NUMBER}${column === 'unit-value' ? '' : ' Nếu không phát sinh thì ghi KPS, đề nghị không áp dụng thì ghi KAD.'}`,
  'number-is-date': ({ column }) =>
    `Ô ${COLUMNS[column]} là ngày tháng, cần một số (Excel đổi “9/12” hay “1-2” thành ngày). ${NOT_USED} Hãy định dạng ô là Số (Number) rồi gõ lại.`,
  'number-is-percent': ({ column, value }) =>
    `Ô ${COLUMNS[column]} là tỷ lệ ${percentText(value, 'vi')}, cần một số thường. ${NOT_USED} Hãy định dạng ô là Số (Number) rồi gõ lại.`,
  'formula-figures': ({ heading, count, formula }) =>
    `Cột “${heading}” có ${number(count)} ô là công thức (ô đầu: =${formula}); đang dùng giá trị tính lần cuối. Hãy kiểm tra công thức, hoặc dán thành giá trị trước khi nộp.`,
  'formula-not-calculated': ({ heading, count, formula }) =>
    `Cột “${heading}” có ${number(count)} ô công thức chưa từng được tính (ô đầu: =${formula}) nên chưa đọc được giá trị; không coi là 0. Hãy mở tệp bằng Excel, để Excel tính, lưu lại rồi đọc lại.`,
  'external-link': ({ column, formula }) =>
    `Ô ${COLUMNS[column]} lấy từ tệp khác (=${formula}); đang dùng giá trị lưu lần cuối, có thể đã cũ. Nên dán thành giá trị.`,

  'acceptance-unclear': ({ text }) =>
    `Đơn vị đề nghị không áp dụng tiêu chí này, nhưng ô chấp thuận ghi “${text}”, cần Có hoặc Không. Điểm của tiêu chí vẫn nằm trong điểm tối đa. Hãy ghi Có hoặc Không.`,

  'inputs-on-hidden-sheet': ({ table }) =>
    `Đã đọc số liệu đầu vào tại ${table} dù trang tính đang ẩn. Hãy cho hiện trang tính để kiểm tra, hoặc xóa nếu không dùng số liệu này.`,
  'inputs-not-read': ({ table, codes, edition }) =>
    `Bảng tại ${table} giống bảng số liệu đầu vào, nhưng không mã nào (${list(codes)}…) có trong bộ chỉ số “${edition}”, nên chưa được đọc. Hãy sửa lại mã, hoặc xóa bảng nếu không dùng cho biểu mẫu này.`,
  'input-not-understood': ({ input, text, expected, options }) =>
    `Số liệu “${input}” là “${text}”, cần ${EXPECTED[expected]}${options.length === 0 ? '' : `: ${list(options)}`}. ${NOT_USED} Hãy gõ lại.`,
  'input-unknown': ({ input, known }) =>
    known.length === 0
      ? `Tiêu chí này không dùng số liệu đầu vào nào, nhưng ô${input === '' ? '' : ` “${input}”`} có giá trị nên không được tính. Hãy kiểm tra mã tiêu chí của dòng, hoặc xóa giá trị.`
      : `Không rõ giá trị${input === '' ? ' này' : ` “${input}”`} là số liệu nào của tiêu chí; tiêu chí dùng: ${list(known)}. Giá trị chưa được tính. Hãy ghi vào đúng cột hoặc đúng ký hiệu.`,
  'input-conflict': ({ input, other }) =>
    `Số liệu “${input}” khác với giá trị ở ${other}; đang dùng giá trị ở ${other}. Hãy giữ lại một giá trị đúng.`,
  'input-criterion-unknown': ({ codes, cells }) =>
    `${codes.length === 1 ? `Mã “${codes.join()}”` : `${String(codes.length)} mã (${few(codes)})`} không có trong bộ chỉ số, nên số liệu của ${cells.length === 1 ? 'dòng này' : `${String(cells.length)} dòng (${few(cells)})`} chưa được tính. Hãy sửa lại mã.`,
};
