/** Functions that rank, list and name. */
import { EDITION } from './parameters';
import { optional, parameter, SPILLED, type FunctionEntry } from './entry';

export const LIST_FUNCTIONS = [
  {
    id: 'RANK',
    name: 'RANK',
    description: {
      vi: 'Xếp hạng từ cao xuống thấp, riêng từng khối. Bằng nhau thì đồng hạng, hạng kế tiếp bỏ qua (15, 15, 17).',
      en: 'Ranks from the highest down, each league by itself. Ties share a rank and the next is skipped (15, 15, 17).',
    },
    parameters: [
      parameter('values', 'matrix', {
        vi: 'Cột điểm hoặc chỉ số, mỗi dòng một đơn vị.',
        en: 'The column of points or index values, one row per unit.',
      }),
      optional(
        parameter('leagues', 'matrix', {
          vi: 'Cột tên khối, cùng số dòng. Bỏ trống thì xếp hạng chung; dòng không ghi khối thì không xếp hạng.',
          en: 'The column of leagues, equally many rows. Left out, all are ranked together; a row without one is not ranked.',
        }),
      ),
      optional(
        parameter('decimals', 'scalar', {
          vi: 'Số chữ số thập phân công bố, dùng để so sánh (0 đến 9). Bỏ trống thì so sánh giá trị như đã ghi.',
          en: 'Published decimals, to which values are rounded before they are compared (0 to 9). Left out, as they stand.',
        }),
      ),
    ],
    result: SPILLED,
    returns: {
      vi: 'Một cột thứ hạng; trống ở dòng không có giá trị. Có một giá trị không phải số thì cả cột là `#VALUE!`, vì khi đó chưa hạng nào chắc chắn.',
      en: 'One column of ranks; blank in rows without a value. One value that is no number makes the whole `#VALUE!`: no rank is certain without it.',
    },
    example: ['Y2:Y6', 'Z2:Z6', '4'],
  },
  {
    id: 'CRITERIA',
    name: 'CRITERIA',
    description: {
      vi: 'Liệt kê các tiêu chí của một bộ chỉ số: mã, tên, chỉ số chính, điểm tối đa.',
      en: 'Lists the criteria of an edition: code, name, group, maximum.',
    },
    parameters: [
      {
        ...EDITION,
        description: {
          vi: 'Tên định danh của bộ chỉ số (xem DTI.EDITIONS).',
          en: 'Id of the edition (see DTI.EDITIONS).',
        },
      },
    ],
    result: SPILLED,
    returns: {
      vi: 'Bốn cột, không có dòng tiêu đề. Không ghi bộ chỉ số, hoặc chưa biết tiêu chí của bộ chỉ số, là `#N/A`.',
      en: 'Four columns without a header row. No edition, or one whose criteria are not known, is `#N/A`.',
    },
    example: ['"hcmc-commune-2026"'],
  },
  {
    id: 'EDITIONS',
    name: 'EDITIONS',
    description: {
      vi: 'Liệt kê các bộ chỉ số: tên định danh, tên gọi, cấp, năm, số tiêu chí đã biết, tổng số tiêu chí.',
      en: 'Lists the editions: id, title, level, years, criteria known, criteria in all.',
    },
    parameters: [],
    result: SPILLED,
    returns: {
      vi: 'Sáu cột, không có dòng tiêu đề; trống khi chưa rõ tổng số tiêu chí.',
      en: 'Six columns without a header row; blank where the number of criteria is not known.',
    },
    example: [],
  },
  {
    id: 'UNIT',
    name: 'UNIT',
    description: {
      vi: 'Tên và mã chính thức của tỉnh, thành phố, bộ, ngành theo tên đã viết (TP.HCM, Thừa Thiên - Huế, Bộ TT&TT).',
      en: 'Official name and code of the province, city, ministry or agency that a written name means (TP.HCM, Bộ TT&TT).',
    },
    parameters: [
      parameter('names', 'matrix', {
        vi: 'Cột tên đơn vị.',
        en: 'The column of names.',
      }),
      optional(
        parameter('year', 'scalar', {
          vi: 'Năm đánh giá, ví dụ 2025, để phân biệt đơn vị trước và sau sáp nhập.',
          en: 'The year measured or ranked, for example 2025: it tells units before and after a merger apart.',
        }),
      ),
    ],
    result: SPILLED,
    returns: {
      vi: 'Hai cột: tên, mã; mã trống khi không có hoặc chưa rõ. Tên lạ, hoặc tên của nhiều đơn vị, là `#N/A` ở dòng đó.',
      en: 'Two columns: name and code; the code is blank where there is none. An unknown name, or one of several units, is `#N/A` in its row.',
    },
    example: ['X2:X6', '2025'],
  },
] as const satisfies readonly FunctionEntry[];
