/** Functions that add up a column of points. */
import { ONE_CELL, parameter, type FunctionEntry } from './entry';
import { CRITERIA_COLUMN, EDITION, GROUP, POINTS_COLUMN } from './parameters';

const SUM_RETURNS = {
  vi: 'Điểm với nhiều nhất 9 số lẻ; trống khi chưa tiêu chí nào có điểm, cộng các điểm đã có khi biểu còn nhập dở. Dòng trống, đề mục và dòng tổng cộng được bỏ qua; dòng chỉ số chính chỉ tính khi vùng không có tiêu chí nào của nó. Mã lạ là `#N/A`, điểm không phải số là `#VALUE!`.',
  en: 'Points with at most 9 decimals; blank while no criterion has any, the sum of those there are while a form is half filled in. Blank rows, headings and totals are skipped; a row of a group counts only where none of its criteria is in the range. An unknown code is `#N/A`, points that are no number `#VALUE!`.',
};

const INDEX_RETURNS = {
  vi: 'Giá trị từ 0 đến 1, làm tròn theo bộ chỉ số; trống khi chưa dòng nào có điểm. Còn tiêu chí chưa có điểm (ô trống, KPS, KAD: không phải là 0), hoặc vùng mã thiếu tiêu chí, là `#N/A`, kèm các mã đó; điểm nhỏ hơn 0 hoặc vượt điểm tối đa là `#VALUE!`. Tổng của một biểu đang nhập dở: DTI.GROUPSCORE, DTI.TOTAL.',
  en: "A value from 0 to 1 at the edition's precision; blank while no row has points. Criteria without points (blank, KPS, KAD: none of these is a zero), or criteria that the range lacks, are `#N/A` with their codes; points below 0 or over the maximum are `#VALUE!`. For the sum of a form half filled in: DTI.GROUPSCORE, DTI.TOTAL.",
};

export const SUM_FUNCTIONS = [
  {
    id: 'GROUPSCORE',
    name: 'GROUPSCORE',
    description: {
      vi: 'Cộng điểm các tiêu chí thuộc một chỉ số chính. Bỏ qua dòng trống, dòng chỉ số chính, dòng đề mục và dòng tổng cộng.',
      en: 'Adds up the points of the criteria of one group. Blank rows, group rows, headings and totals are skipped.',
    },
    parameters: [GROUP, CRITERIA_COLUMN, POINTS_COLUMN, EDITION],
    result: ONE_CELL,
    returns: SUM_RETURNS,
    example: ['"1"', 'A2:A63', 'E2:E63'],
  },
  {
    id: 'GROUPINDEX',
    name: 'GROUPINDEX',
    description: {
      vi: 'Giá trị của một chỉ số chính: điểm đạt được chia cho điểm tối đa.',
      en: 'The value of one group: its points over their maximum.',
    },
    parameters: [GROUP, CRITERIA_COLUMN, POINTS_COLUMN, EDITION],
    result: ONE_CELL,
    returns: INDEX_RETURNS,
    example: ['"1"', 'A2:A63', 'E2:E63'],
  },
  {
    id: 'PILLAR',
    name: 'PILLAR',
    description: {
      vi: 'Giá trị của một trụ cột: điểm các chỉ số chính thuộc trụ cột chia cho điểm tối đa của chúng.',
      en: 'The value of one pillar: the points of its groups over their maximum.',
    },
    parameters: [
      parameter('pillar', 'scalar', {
        vi: 'Mã của trụ cột, ví dụ CQS.',
        en: 'Code or id of the pillar, for example CQS.',
      }),
      CRITERIA_COLUMN,
      POINTS_COLUMN,
      EDITION,
    ],
    result: ONE_CELL,
    returns: INDEX_RETURNS,
    example: ['"CQS"', 'U2:U9', 'V2:V9', '"province-2022"'],
  },
  {
    id: 'TOTAL',
    name: 'TOTAL',
    description: {
      vi: 'Tổng điểm của cả bảng.',
      en: 'The total points of the whole table.',
    },
    parameters: [CRITERIA_COLUMN, POINTS_COLUMN, EDITION],
    result: ONE_CELL,
    returns: SUM_RETURNS,
    example: ['A2:A63', 'E2:E63'],
  },
  {
    id: 'INDEX',
    name: 'INDEX',
    description: {
      vi: 'Chỉ số DTI theo công thức của bộ chỉ số, từ 0 đến 1.',
      en: "The DTI by the edition's formula, from 0 to 1.",
    },
    parameters: [CRITERIA_COLUMN, POINTS_COLUMN, EDITION],
    result: ONE_CELL,
    returns: INDEX_RETURNS,
    example: ['A2:A63', 'E2:E63'],
  },
] as const satisfies readonly FunctionEntry[];
