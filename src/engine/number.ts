/** The separators a text's numbers are written with: `.` (7.04) or `,` (7,04). */
export type Decimal = '.' | ',';

/**
 * What a text says when a number is expected.
 * - `number`: one reading; `exact` is false when it needed tidying (blanks, a unit, the other separator);
 * - `ambiguous`: `4.400` is 4.4 or 4400; nothing is guessed;
 * - `none`: it is no number.
 */
type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly exact: boolean }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

const NONE: ReadNumber = { kind: 'none' };
const BLANKS = /[\s\u00a0\u202f]/g;
/** Words that count without changing the figure; `nghìn`, `triệu` and `%` would, and are none of them. */
const UNIT =
  /(?:đ|điểm|người|hộ|hộ gia đình|hồ sơ|văn bản|thủ tục|dịch vụ|giao dịch|lượt|lần|cuộc|buổi|tin|bài|tin bài|thôn|tổ|doanh nghiệp|cơ sở|hệ thống|máy|tài khoản|people|files|households)\.?$/iu;
const LEADING_MINUS = /^[−–]/;
const SHAPE = /^-?\d+(?:[.,]\d+)*$/;
const BLANK_GROUPS = /^[-−–]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?!\d)/;

/**
 * Reads a number strictly: digits, one sign, one decimal separator, groups of three; `10đ`, `10 điểm` and `10 người` are 10.
 * `decimal` is the separator the text is known to be written with (a CSV's); null when it must be judged from the text.
 */
export function readNumber(text: string, decimal: Decimal | null): ReadNumber {
  const trimmed = text.normalize('NFC').trim().replace(UNIT, '').trim();
  const compact = BLANK_GROUPS.test(trimmed) ? trimmed.replace(BLANKS, '') : trimmed;
  const digits = compact.replace(LEADING_MINUS, '-');
  if (!SHAPE.test(digits)) {
    return NONE;
  }
  const read = readDigits(digits, decimal);
  return read.kind === 'number' && digits !== text ? { ...read, exact: false } : read;
}

function readDigits(digits: string, decimal: Decimal | null): ReadNumber {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) {
    return number(digits, true);
  }
  if (points > 0 && commas > 0) {
    const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return withDecimal(digits, last, decimal === last);
  }
  const separator = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    return isGrouped(digits, separator) ? number(digits.replaceAll(separator, ''), decimal === other(separator)) : NONE;
  }
  return readOneSeparator(digits, separator, decimal);
}

function readOneSeparator(digits: string, separator: Decimal, decimal: Decimal | null): ReadNumber {
  const asDecimal = withDecimal(digits, separator, decimal === separator);
  if (decimal === separator || !isGrouped(digits, separator)) {
    return asDecimal;
  }
  const asGroups = number(digits.replace(separator, ''), true);
  if (decimal !== null || asDecimal.kind !== 'number' || asGroups.kind !== 'number') {
    return asGroups;
  }
  return { kind: 'ambiguous', readings: [asDecimal.value, asGroups.value] };
}

/** Reads with `separator` before the fraction and the other one between groups of three. */
function withDecimal(digits: string, separator: Decimal, exact: boolean): ReadNumber {
  const [whole = '', fraction = '', ...more] = digits.split(separator);
  const grouping = other(separator);
  const wholeIsGrouped = !whole.includes(grouping) || isGrouped(whole, grouping);
  if (more.length > 0 || fraction.includes(grouping) || !wholeIsGrouped) {
    return NONE;
  }
  return number(`${whole.replaceAll(grouping, '')}.${fraction}`, exact);
}

/** `1.234.567`: one to three digits, not 0 alone, then groups of three. */
function isGrouped(digits: string, separator: Decimal): boolean {
  const [first = '', ...groups] = digits.replace('-', '').split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => group.length === 3);
}

function other(separator: Decimal): Decimal {
  return separator === '.' ? ',' : '.';
}

function number(digits: string, exact: boolean): ReadNumber {
  return { kind: 'number', value: Number(digits), exact };
}
