/** Functions that answer row by row, beside the form, and the one that explains a row. */
import { ONE_CELL, optional, parameter, SPILLED, type FunctionEntry } from './entry';
import { CRITERIA_COLUMN, EDITION, POINTS_COLUMN } from './parameters';

export const ROW_FUNCTIONS = [
  {
    id: 'SCORE',
    name: 'SCORE',
    description: {
      vi: 'Tính điểm từng tiêu chí từ số liệu theo cách tính của bộ chỉ số. Một công thức cho cả cột.',
      en: 'Computes the points of each criterion from its figures by the rules of the edition. One formula for the column.',
    },
    parameters: [
      CRITERIA_COLUMN,
      parameter('inputs', 'matrix', {
        vi: 'Vùng số liệu: mỗi dòng một tiêu chí, các cột theo thứ tự số liệu của tiêu chí (a, b, …). KPS là không phát sinh.',
        en: 'The figures: one row per criterion, columns in the order of its figures (a, b, …). KPS: did not arise.',
      }),
      EDITION,
    ],
    result: SPILLED,
    returns: {
      vi: 'Một cột điểm, chưa làm tròn theo số lẻ công bố. Ô trống: không phải dòng tiêu chí, còn thiếu số liệu, điểm do người chấm nhập, hoặc mẫu số bằng 0 mà văn bản không nêu; DTI.EXPLAIN cho biết lý do. Dòng có mã lạ là `#N/A`, dòng có số liệu sai là `#VALUE!`; các dòng khác vẫn được tính.',
      en: 'One column of points, not rounded to published decimals. Blank: not a row of a criterion, a figure is missing, the points are given by a person, or the denominator is 0 and the decision is silent; DTI.EXPLAIN says which. A row with an unknown code is `#N/A`, one with a wrong figure `#VALUE!`; the other rows are computed.',
    },
    example: ['M2:M7', 'N2:P7'],
  },
  {
    id: 'MAXPOINTS',
    name: 'MAXPOINTS',
    description: {
      vi: 'Điểm tối đa của từng tiêu chí theo bộ chỉ số.',
      en: 'The maximum points of each criterion, by the edition.',
    },
    parameters: [CRITERIA_COLUMN, EDITION],
    result: SPILLED,
    returns: {
      vi: 'Một cột điểm tối đa, cộng lại đúng bằng tổng: dòng chỉ số chính và đề mục để trống khi các tiêu chí bên dưới có trong vùng. Mã lạ là `#N/A` ở dòng đó.',
      en: 'One column of maxima that adds up: rows of groups and headings are blank where their criteria are in the range. An unknown code is `#N/A` in its row.',
    },
    example: ['A2:A63'],
  },
  {
    id: 'CHECK',
    name: 'CHECK',
    description: {
      vi: 'Nêu điều chưa đúng ở từng dòng: điểm vượt tối đa, điểm âm, không phải số, mã lạ, mã trùng, điểm tối đa khác bộ chỉ số.',
      en: 'Says what is wrong in each row: points over the maximum, negative, no number, unknown or repeated code, another maximum.',
    },
    parameters: [
      CRITERIA_COLUMN,
      POINTS_COLUMN,
      optional(
        parameter('maximums', 'matrix', {
          vi: 'Cột điểm tối đa ghi trong biểu mẫu, để đối chiếu với bộ chỉ số.',
          en: 'The column of maxima printed in the form, to compare with the edition.',
        }),
      ),
      EDITION,
    ],
    result: SPILLED,
    returns: {
      vi: 'Một cột chữ, trống ở dòng không có gì sai. Dòng chưa có điểm không bị coi là sai.',
      en: 'One column of texts, blank where nothing is wrong. A row without points is not wrong.',
    },
    example: ['M2:M7', 'R2:R7', 'S2:S7'],
  },
  {
    id: 'EXPLAIN',
    name: 'EXPLAIN',
    description: {
      vi: 'Giải thích điểm của một tiêu chí: cách tính, số liệu đã đọc, kết quả và căn cứ.',
      en: 'Explains the points of one criterion: its rule, the figures read, the outcome and the decision.',
    },
    parameters: [
      parameter('criterion', 'scalar', {
        vi: 'Mã tiêu chí, ví dụ ô A2.',
        en: 'Code of the criterion, for example the cell A2.',
      }),
      parameter('inputs', 'matrix', {
        vi: 'Các ô số liệu của tiêu chí, theo thứ tự a, b, …',
        en: 'The cells of its figures, in the order a, b, …',
      }),
      EDITION,
    ],
    result: ONE_CELL,
    returns: {
      vi: 'Một đoạn văn. Mã lạ hoặc không phải tiêu chí là `#N/A`, số liệu sai là `#VALUE!`.',
      en: 'One paragraph. An unknown code, or one that is no criterion, is `#N/A`; a wrong figure is `#VALUE!`.',
    },
    example: ['M4', 'N4:P4'],
  },
] as const satisfies readonly FunctionEntry[];
