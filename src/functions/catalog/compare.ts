/** Functions that compare: with the ranking before, with the next rank, and two columns by code. */
import { optional, parameter, SPILLED, type FunctionEntry } from './entry';

export const COMPARE_FUNCTIONS = [
  {
    id: 'RANKCHANGE',
    name: 'RANKCHANGE',
    description: {
      vi: 'Số bậc tăng (+), giảm (−) của từng đơn vị so với kỳ trước, ghép theo đơn vị chứ không theo thứ tự dòng.',
      en: 'Places that each unit rose (+) or fell (−) since the ranking before, matched by unit, in whatever order.',
    },
    parameters: [
      parameter('units', 'matrix', {
        vi: 'Cột tên đơn vị kỳ này.',
        en: 'The column of units now.',
      }),
      parameter('ranks', 'matrix', {
        vi: 'Cột thứ hạng kỳ này, ví dụ kết quả của DTI.RANK.',
        en: 'The column of their ranks, such as what DTI.RANK gives.',
      }),
      parameter('unitsBefore', 'matrix', {
        vi: 'Cột tên đơn vị kỳ trước.',
        en: 'The column of units of the ranking before.',
      }),
      parameter('ranksBefore', 'matrix', {
        vi: 'Cột thứ hạng kỳ trước.',
        en: 'The column of their ranks then.',
      }),
    ],
    result: SPILLED,
    returns: {
      vi: 'Một cột số bậc; trống khi kỳ trước hoặc kỳ này không có hạng. Đơn vị có nhiều dòng ở kỳ trước là `#N/A`, thứ hạng không phải số nguyên từ 1 là `#VALUE!` ở dòng đó. Đơn vị sáp nhập không được tính lại: kỳ trước cần có dòng cho đơn vị mới.',
      en: 'One column of places; blank where either ranking has no rank. A unit with several rows before is `#N/A`, a rank that is no whole number from 1 up `#VALUE!`, in its row. Merged units are not worked out: the ranking before needs a row for the new unit.',
    },
    example: ['X2:X5', 'AH2:AH5', 'AI2:AI5', 'AJ2:AJ5'],
  },
  {
    id: 'NEXTRANK',
    name: 'NEXTRANK',
    description: {
      vi: 'Mỗi đơn vị còn thiếu bao nhiêu để lên hạng trên liền kề, và đó là hạng mấy. Bằng nhau là đồng hạng nên đạt bằng là đủ.',
      en: 'What each unit lacks to the next better rank, and which rank that is. A tie shares the rank, so it is enough.',
    },
    parameters: [
      parameter('values', 'matrix', {
        vi: 'Cột điểm hoặc chỉ số, mỗi dòng một đơn vị.',
        en: 'The column of points or index values, one row per unit.',
      }),
      optional(
        parameter('leagues', 'matrix', {
          vi: 'Cột tên khối, cùng số dòng, như ở DTI.RANK.',
          en: 'The column of leagues, equally many rows, as for DTI.RANK.',
        }),
      ),
      optional(
        parameter('decimals', 'scalar', {
          vi: 'Số chữ số thập phân công bố (0 đến 9). Có thì mức thiếu là ít nhất để sau làm tròn được bằng.',
          en: 'Published decimals (0 to 9). With them, the least that gives the same value after rounding.',
        }),
      ),
    ],
    result: SPILLED,
    returns: {
      vi: 'Hai cột: mức còn thiếu, hạng đạt được; trống ở đơn vị đứng đầu và dòng không xếp hạng. Có một giá trị không phải số thì cả vùng là `#VALUE!`.',
      en: 'Two columns: what is lacking, and the rank it gives; blank for who is first or is not ranked. One value that is no number makes the whole `#VALUE!`.',
    },
    example: ['Y2:Y6', 'Z2:Z6', '4'],
  },
  {
    id: 'COMPARE',
    name: 'COMPARE',
    description: {
      vi: 'So sánh hai cột số ghép theo mã: trước, sau, chênh lệch, tăng hay giảm. Hai vùng có thể khác thứ tự dòng.',
      en: 'Compares two columns matched by code: before, after, change, up or down. The rows may stand in any order.',
    },
    parameters: [
      parameter('codes', 'matrix', {
        vi: 'Cột mã (tiêu chí, chỉ số chính) của lần sau.',
        en: 'The column of codes (criteria, groups) after.',
      }),
      parameter('values', 'matrix', {
        vi: 'Cột số của lần sau, cùng số dòng.',
        en: 'The column of values after, equally many rows.',
      }),
      parameter('codesBefore', 'matrix', {
        vi: 'Cột mã của lần trước.',
        en: 'The column of codes before.',
      }),
      parameter('valuesBefore', 'matrix', {
        vi: 'Cột số của lần trước, cùng số dòng.',
        en: 'The column of values before, equally many rows.',
      }),
    ],
    result: SPILLED,
    returns: {
      vi: 'Bốn cột: trước, sau, chênh lệch, “tăng”, “giảm”, “không đổi” hoặc “mới”; trống khi thiếu số. Mã có nhiều dòng ở lần trước là `#N/A`, giá trị không phải số là `#VALUE!` ở dòng đó. Mã chỉ có ở lần trước không có dòng.',
      en: 'Four columns: before, after, change, and “up”, “down”, “unchanged” or “new”; blank where a value is missing. A code with several rows before is `#N/A`, a value that is no number `#VALUE!`, in its row. Codes that stand only before have no row.',
    },
    example: ['A2:A63', 'F2:F63', 'A2:A63', 'E2:E63'],
  },
] as const satisfies readonly FunctionEntry[];
