import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Workbook } from '../../../src/workbook/grid';
import type { TextNumbers } from '../../../src/workbook/read/figure';
import { readScoresheet, type ReadScoresheet } from '../../../src/workbook/read/read-scoresheet';
import type { Binding } from '../../../src/workbook/recognise/binding';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';

/** The binding of a workbook that is taken for a Tây Ninh form. */
export function bindingOf(workbook: Workbook): Binding {
  const result = recogniseWorkbook(workbook, OFFICIAL_EDITIONS, { edition: 'tayninh-commune-2025' });
  if (!result.ok) {
    throw new Error(result.error.map(({ check }) => check).join(', '));
  }
  return result.value.binding;
}

/** Reads a workbook as a Tây Ninh form. */
export function read(workbook: Workbook, numbers?: TextNumbers, binding = bindingOf(workbook)): ReadScoresheet {
  const edition = shipped('tayninh-commune-2025');
  return readScoresheet(workbook, binding, edition, numbers);
}

/** The headings of a plain form. */
export const header = ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá', 'Thẩm định', 'Trạng thái', 'Ghi chú'];
