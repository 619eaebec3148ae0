/** Parameters that several functions share. */
import { optional, parameter } from './entry';

export const CRITERIA_COLUMN = parameter('criteria', 'matrix', {
  vi: 'Cột mã tiêu chí, ví dụ A2:A63.',
  en: 'The column of criterion codes, for example A2:A63.',
});

export const POINTS_COLUMN = parameter('points', 'matrix', {
  vi: 'Cột điểm, cùng số dòng với cột mã.',
  en: 'The column of points, with as many rows as the codes.',
});

export const GROUP = parameter('group', 'scalar', {
  vi: 'Số thứ tự hoặc mã của chỉ số chính, ví dụ 1.',
  en: 'Code or id of the group, for example 1.',
});

export const EDITION = optional(
  parameter('edition', 'matrix', {
    vi: 'Tên định danh của bộ chỉ số (xem DTI.EDITIONS). Bỏ trống thì nhận diện theo các mã.',
    en: 'Id of the edition (see DTI.EDITIONS). Left out, it is recognised from the codes.',
  }),
);
