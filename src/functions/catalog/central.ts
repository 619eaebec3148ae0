/** Functions that compare with central figures. */
import { optional, parameter, SPILLED, type FunctionEntry } from './entry';
import { CRITERIA_COLUMN, EDITION } from './parameters';

const UNIT = parameter('unit', 'scalar', {
  vi: 'Tên đơn vị. Để trống ("") khi bảng đối chiếu chỉ có một đơn vị và không ghi tên.',
  en: 'The name of the unit. Empty ("") where the central table is of one unit and does not name it.',
});

const PERIOD = parameter('period', 'scalar', {
  vi: 'Kỳ đánh giá: 2025, 2026-Q1, 2026-H1 hoặc 2026-9M. Để trống ("") khi bảng đối chiếu chỉ có một kỳ.',
  en: 'The period: 2025, 2026-Q1, 2026-H1 or 2026-9M. Empty ("") where the central table is of one period.',
});

const CENTRAL = parameter('central', 'matrix', {
  vi: 'Bảng số liệu đối chiếu kèm dòng tiêu đề: Mã tiêu chí, Giá trị, Nguồn, Ngày số liệu, …',
  en: 'The central table with its row of headings: criterion, value, source, date, …',
});

export const CENTRAL_FUNCTIONS = [
  {
    id: 'CONFLICT',
    name: 'CONFLICT',
    description: {
      vi: 'Nêu ở từng dòng số liệu báo cáo và số liệu đối chiếu chưa khớp nhau.',
      en: 'Says in each row where the reported and the central figure do not match.',
    },
    parameters: [
      UNIT,
      PERIOD,
      CRITERIA_COLUMN,
      parameter('reported', 'matrix', {
        vi: 'Cột điểm đã báo cáo, hoặc vùng số liệu nhiều cột theo thứ tự a, b, … như ở DTI.SCORE.',
        en: 'The column of reported points, or the figures in columns a, b, … as for DTI.SCORE.',
      }),
      CENTRAL,
      optional(
        parameter('tolerance', 'scalar', {
          vi: 'Mức chênh cho phép: một số, hoặc tỷ lệ dạng chữ như "1%". Bỏ trống là 0.',
          en: 'What may differ: a number, or a share as text such as "1%". Left out, nothing may.',
        }),
      ),
      EDITION,
    ],
    result: SPILLED,
    returns: {
      vi: 'Một cột chữ: số báo cáo / số đối chiếu (nguồn, ngày); trống khi khớp hoặc không có số liệu đối chiếu. Số đã làm tròn theo số lẻ ghi trong bảng không bị coi là chưa khớp. Bảng không có số liệu của đơn vị và kỳ là `#N/A`; bảng không có tiêu đề cần thiết là `#VALUE!`.',
      en: 'One column of texts: reported / central (source, date); blank where they match or there is no central figure. A figure rounded to the decimals that the table gives is no conflict. No figures of the unit and period is `#N/A`; a table without the headings is `#VALUE!`.',
    },
    example: ['""', '""', 'A2:A63', 'E2:E63', 'AB1:AF4'],
  },
  {
    id: 'CENTRAL',
    name: 'CENTRAL',
    description: {
      vi: 'Lấy số liệu đối chiếu của từng tiêu chí từ bảng số liệu đối chiếu.',
      en: 'Takes the central figure of each criterion from the central table.',
    },
    parameters: [
      UNIT,
      PERIOD,
      CRITERIA_COLUMN,
      CENTRAL,
      optional(
        parameter('what', 'scalar', {
          vi: 'Cột cần lấy: "giá trị", "tử số", "mẫu số", "số lẻ", "nguồn" hoặc "ngày số liệu". Bỏ trống là giá trị.',
          en: 'The column wanted: "value", "numerator", "denominator", "decimals", "source" or "date". Left out, the value.',
        }),
      ),
      EDITION,
    ],
    result: SPILLED,
    returns: {
      vi: 'Một cột giá trị, đã nhân hệ số của bảng; trống khi bảng không có số liệu. Bảng không có số liệu của đơn vị và kỳ là `#N/A`; bảng không có tiêu đề cần thiết là `#VALUE!`.',
      en: 'One column of values, with the scale of the table applied; blank where there is none. No figures of the unit and period is `#N/A`; a table without the headings is `#VALUE!`.',
    },
    example: ['""', '""', 'A2:A63', 'AB1:AF4', '"value"'],
  },
] as const satisfies readonly FunctionEntry[];
