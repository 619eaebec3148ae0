/**
 * The headings of score tables: what officials call each column, in Vietnamese and English.
 * A new wording is one more entry here. Texts are folded, so accents, case, blanks and spelling variants do not matter.
 */
import { oncePer, rememberTexts } from '../../engine/remember';
import { fold, foldWords } from '../../engine/text';

/** A column that a table has once. `order` is a running number, taken as the code where there is no code column. */
export const PLAIN_FIELDS = [
  'code',
  'order',
  'name',
  'group',
  'max',
  'self',
  'final',
  'difference',
  'status',
  'responsible',
  'deadline',
  'evidence',
  'explanation',
  'notes',
  'accepted',
  'symbol',
  'value',
  'source',
] as const;
/** One of those columns. */
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** What a heading says its column holds. `round` is null where the heading names no round. */
export type Heading =
  | { readonly field: PlainField }
  | { readonly field: 'appraised'; readonly round: number | null }
  | { readonly field: 'input'; readonly input: string };

/** The wordings of each column; the first one is how it is named to people who look for it. */
export const WORDINGS: Readonly<Record<PlainField | 'appraised', readonly string[]>> = {
  code: ['Mã', 'Mã tiêu chí', 'Mã số', 'Mã chỉ số', 'Mã chỉ tiêu', 'Mã số tiêu chí', 'Code', 'Criterion code'],
  order: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'Mục', 'No'],
  name: [
    'Chỉ số / Tiêu chí',
    'Chỉ tiêu',
    'Chỉ số',
    'Tiêu chí',
    'Tiêu chí / Chỉ tiêu',
    'Chỉ số thành phần',
    'Chỉ số thành phần / Tiêu chí',
    'Tiêu chí thành phần',
    'Tên chỉ tiêu',
    'Tên chỉ số',
    'Tên tiêu chí',
    'Nội dung',
    'Nội dung tiêu chí',
    'Nội dung chỉ số',
    'Nội dung đánh giá',
    'Tiêu chí đánh giá',
    'Chỉ tiêu đánh giá',
    'Criterion',
    'Criterion name',
    'Indicator',
    'Name',
  ],
  group: ['Nhóm', 'Nhóm chỉ số', 'Nhóm tiêu chí', 'Lĩnh vực', 'Chỉ số chính', 'Trụ cột', 'Group', 'Pillar'],
  max: ['Điểm tối đa', 'Điểm chuẩn', 'Tối đa', 'Thang điểm', 'Max', 'Maximum', 'Max points', 'Maximum points'],
  self: [
    'Tự đánh giá',
    'Tự chấm',
    'Tự chấm điểm',
    'Điểm tự đánh giá',
    'Điểm tự chấm',
    'Tự đánh giá, chấm điểm',
    'Kết quả tự đánh giá',
    'Đơn vị tự đánh giá',
    'Đơn vị tự chấm',
    'Điểm đơn vị tự chấm',
    'Địa phương tự đánh giá',
    'Địa phương tự chấm',
    'Xã tự chấm',
    'Xã tự đánh giá',
    'Self',
    'Self points',
    'Self-assessed',
    'Self-assessed points',
    'Self-assessment',
  ],
  appraised: [
    'Thẩm định',
    'Điểm thẩm định',
    'Kết quả thẩm định',
    'Hội đồng thẩm định',
    'Điểm hội đồng thẩm định',
    'Hội đồng',
    'Cơ quan thẩm định',
    'Đơn vị thẩm định',
    'Tổ thẩm định',
    'Sở thẩm định',
    'Appraised',
    'Appraised points',
    'Appraisal',
    'Council',
  ],
  final: [
    'Điểm đạt được',
    'Đạt được',
    'Điểm cuối cùng',
    'Điểm đạt',
    'Điểm chính thức',
    'Điểm được duyệt',
    'Điểm phê duyệt',
    'Điểm công nhận',
    'Điểm kết luận',
    'Final',
    'Final points',
  ],
  difference: ['Chênh lệch', 'Điểm chênh lệch', 'Difference'],
  status: ['Trạng thái', 'Tình trạng', 'Status', 'State'],
  responsible: [
    'Phụ trách',
    'Người phụ trách',
    'Bộ phận phụ trách',
    'Cơ quan phụ trách',
    'Đơn vị phụ trách',
    'Phòng phụ trách',
    'Chủ trì',
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Đơn vị thực hiện',
    'Responsible',
    'Responsible agency',
  ],
  deadline: ['Hạn xử lý', 'Hạn', 'Thời hạn', 'Hạn hoàn thành', 'Thời hạn hoàn thành', 'Deadline', 'Due date'],
  evidence: [
    'Tài liệu kiểm chứng',
    'Minh chứng',
    'Minh chứng / Ghi chú',
    'Tài liệu minh chứng',
    'Tài liệu chứng minh',
    'Tài liệu kiểm chứng / Minh chứng',
    'Hồ sơ kiểm chứng',
    'Hồ sơ minh chứng',
    'Văn bản minh chứng',
    'Evidence',
  ],
  explanation: ['Giải trình', 'Nội dung giải trình', 'Ý kiến giải trình', 'Explanation'],
  notes: ['Ghi chú', 'Notes', 'Note', 'Remarks'],
  accepted: ['Chấp thuận', 'Chấp thuận không áp dụng', 'Đồng ý không áp dụng', 'Accepted', 'Not applicable accepted'],
  symbol: ['Đầu vào', 'Ký hiệu', 'Tên đầu vào', 'Mã đầu vào', 'Tham số', 'Input'],
  value: ['Giá trị', 'Số liệu', 'Kết quả', 'Trị số', 'Số liệu báo cáo', 'Kết quả thực hiện', 'Value', 'Figure'],
  source: ['Nguồn', 'Nguồn số liệu', 'Source', 'As of', 'asOf', 'Ngày số liệu', 'Thời điểm số liệu'],
};

/** Longer texts are contents, never headings. */
const LONGEST_HEADING = 100;
const HAS_LETTER = /\p{L}/u;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
const OF_SOMEONE = / cua .+$/;
const YEAR = / nam 20\d\d$/;
const ROUND = /^(.+?) (?:lan|vong|dot|round) (?:thu )?(\d|i{1,3})$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3 };

/** The places of a ratio: which input of a criterion stands there, its rule says. */
const RATIO_PARTS: ReadonlySet<string> = new Set(['tu so', 'mau so', 'numerator', 'denominator']);

const BY_WORDS: ReadonlyMap<string, PlainField | 'appraised'> = new Map(
  [...PLAIN_FIELDS, 'appraised' as const].flatMap((field) =>
    WORDINGS[field].map((wording): [string, PlainField | 'appraised'] => [foldWords(wording), field]),
  ),
);

/** The raw figures that headings may name: ids and labels of the inputs of the editions at hand. */
export interface InputNames {
  readonly ids: ReadonlySet<string>;
  /** Folded label → input id; labels that stand for several inputs are left out. */
  readonly idByLabel: ReadonlyMap<string, string>;
}

/**
 * What a heading says its column holds; null when it is no known heading. Additions in brackets, `… của xã`
 * and `… năm 2025` are passed over; an input is named by its id (`a`, `q1`, `A`) or by its label.
 */
export function headingOf(text: string, inputs: InputNames): Heading | null {
  return text.length > LONGEST_HEADING || !HAS_LETTER.test(text) ? null : readerFor(inputs)(text);
}

/** The cells of a thousand workbooks say mostly the same. */
const readerFor = oncePer((inputs: InputNames) => rememberTexts((text) => readHeading(text, inputs)));

function readHeading(text: string, inputs: InputNames): Heading | null {
  const bare = text.replace(BRACKETS, ' ').trim();
  if (inputs.ids.has(bare)) {
    return { field: 'input', input: bare };
  }
  const words = foldWords(bare).replace(YEAR, '');
  const known = knownHeading(words) ?? knownHeading(words.replace(OF_SOMEONE, ''));
  const input = inputs.idByLabel.get(foldWords(text));
  const inCapitals = [...inputs.ids].find((id) => id.toLowerCase() === bare.toLowerCase());
  const found = input ?? inCapitals ?? (RATIO_PARTS.has(words) ? bare : undefined);
  return known ?? (found === undefined ? null : { field: 'input', input: found });
}

function knownHeading(words: string): Heading | null {
  const field = BY_WORDS.get(words);
  if (field !== undefined) {
    return field === 'appraised' ? { field, round: null } : { field };
  }
  const [, base = '', round = ''] = ROUND.exec(words) ?? [];
  return BY_WORDS.get(base) === 'appraised' ? { field: 'appraised', round: ROMAN[round] ?? Number(round) } : null;
}

/** True for `Điểm`, `Số điểm`: a lower heading that adds nothing to the one above it. */
export function isPlainPoints(text: string): boolean {
  return text.length <= LONGEST_PLAIN && PLAIN_POINTS.has(fold(text));
}

const PLAIN_POINTS: ReadonlySet<string> = new Set(['diem', 'so diem', 'points', 'score']);
/** Accents written as characters of their own make a text longer than it looks. */
const LONGEST_PLAIN = 20;
