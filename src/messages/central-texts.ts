import type { CentralTexts } from '../workbook/central/texts';
import { LOCALES, type Language } from './language';
import { numberText } from './number';

const date = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));

/** Digits of the hash that a person compares; the whole of it stands in the hidden sheet. */
const SHOWN_DIGITS = 16;

const TEXTS: Readonly<Record<Language, CentralTexts>> = {
  vi: {
    sheet: 'DTI số liệu đối chiếu',
    headings: {
      unit: 'Đơn vị',
      period: 'Kỳ',
      criterion: 'Mã tiêu chí',
      quantity: 'Đại lượng',
      value: 'Giá trị',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
      decimals: 'Số chữ số thập phân',
      scale: 'Hệ số',
      measure: 'Loại giá trị',
      source: 'Nguồn số liệu',
      asOf: 'Ngày số liệu',
      status: 'Tình trạng số liệu',
    },
    measures: { points: 'Điểm', figure: 'Số liệu' },
    title: ({ source, rows, hash }) =>
      `Số liệu đối chiếu lấy từ ${source.name} ngày ${date(source.retrieved, 'vi')}: ${numberText(rows, 'vi')} dòng. Không sửa tại đây. Mã SHA-256: ${hash.slice(0, SHOWN_DIGITS)}`,
  },
  en: {
    sheet: 'DTI central figures',
    headings: {
      unit: 'Unit',
      period: 'Period',
      criterion: 'Criterion',
      quantity: 'Quantity',
      value: 'Value',
      numerator: 'Numerator',
      denominator: 'Denominator',
      decimals: 'Decimals',
      scale: 'Scale',
      measure: 'Measure',
      source: 'Source',
      asOf: 'As of',
      status: 'Observation status',
    },
    measures: { points: 'Points', figure: 'Figure' },
    title: ({ source, rows, hash }) =>
      `Central figures from ${source.name}, fetched on ${date(source.retrieved, 'en')}: ${numberText(rows, 'en')} rows. Do not edit here. SHA-256: ${hash.slice(0, SHOWN_DIGITS)}`,
  },
};

/** What the sheet of the kept central figures says, in a language. */
export function centralTexts(language: Language): CentralTexts {
  return TEXTS[language];
}
