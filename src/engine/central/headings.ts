/** The headings of central tables, in Vietnamese and English and as statistical files (SDMX-CSV) have them. */
import { foldWords } from '../text';
import type { CentralCell, CentralField } from './figure';

/** What a column can hold besides the fields of a figure. */
export type CentralColumn =
  | CentralField
  /** The unit of measure: `%`, `nghìn`, `điểm`. */
  | 'unitOfMeasure'
  /** A power of ten by which values are to be multiplied: 3 for thousands. */
  | 'powerOfTen'
  /** Whether there is a value, and how firm it is. */
  | 'status';

/** Where each column stands, counted from 0. */
export type CentralColumns = ReadonlyMap<CentralColumn, number>;

/** Folded headings; of two columns with one meaning the left one counts. */
const HEADINGS: Readonly<Record<CentralColumn, readonly string[]>> = {
  unit: [
    'đơn vị',
    'tên đơn vị',
    'cơ quan, đơn vị',
    'cơ quan, đơn vị, địa phương',
    'địa phương',
    'unit',
    'unit name',
    'REF_AREA',
    'reference area',
  ],
  period: ['kỳ', 'kỳ số liệu', 'kỳ báo cáo', 'kỳ đánh giá', 'năm', 'period', 'year', 'TIME_PERIOD', 'time period'],
  criterion: [
    'mã tiêu chí',
    'tiêu chí',
    'mã chỉ số',
    'mã',
    'chỉ số thành phần',
    'criterion',
    'criterion code',
    'code',
    'INDICATOR',
  ],
  quantity: ['đại lượng', 'tên đại lượng', 'tên số liệu', 'mã đại lượng', 'quantity'],
  value: ['giá trị', 'số liệu', 'số liệu đối chiếu', 'giá trị đối chiếu', 'value', 'central value', 'OBS_VALUE'],
  numerator: ['tử số', 'numerator'],
  denominator: ['mẫu số', 'denominator'],
  decimals: ['số chữ số thập phân', 'số lẻ', 'số thập phân', 'decimals', 'decimal places'],
  scale: ['hệ số', 'hệ số nhân', 'scale', 'multiplier'],
  measure: ['loại giá trị', 'loại số liệu', 'measure'],
  source: ['nguồn', 'nguồn số liệu', 'hệ thống nguồn', 'source', 'source system', 'data source', 'DATA_PROVIDER'],
  asOf: [
    'ngày số liệu',
    'ngày chốt số liệu',
    'tính đến ngày',
    'số liệu đến ngày',
    'thời điểm',
    'ngày',
    'asOf',
    'as of',
    'as-of date',
    'date',
    'LAST_UPDATE',
  ],
  unitOfMeasure: ['đơn vị tính', 'đvt', 'unit of measure', 'UNIT_MEASURE'],
  powerOfTen: ['UNIT_MULT', 'unit multiplier'],
  status: ['OBS_STATUS', 'observation status', 'tình trạng số liệu'],
};

const BY_HEADING: ReadonlyMap<string, CentralColumn> = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) =>
    headings.map((heading) => [foldWords(heading), column as CentralColumn] as const),
  ),
);

/** The column that a heading names; undefined where it is none of a central table. Notes in brackets are left aside. */
export function columnNamed(heading: string): CentralColumn | undefined {
  return BY_HEADING.get(foldWords(heading)) ?? BY_HEADING.get(foldWords(heading.replace(/\([^)]*\)/g, ' ')));
}

/**
 * The columns of a central table by its row of headings, or null where it is none: a table says what its figures are
 * about (criterion or quantity) and holds values, or numerators and denominators.
 */
export function centralColumns(header: readonly CentralCell[]): CentralColumns | null {
  const columns = new Map<CentralColumn, number>();
  header.forEach((cell, at) => {
    const column = typeof cell === 'string' ? columnNamed(cell) : undefined;
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  const hasKey = columns.has('criterion') || columns.has('quantity');
  const hasValue = columns.has('value') || (columns.has('numerator') && columns.has('denominator'));
  return hasKey && hasValue ? columns : null;
}
