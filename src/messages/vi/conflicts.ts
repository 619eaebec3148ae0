import type { CheckFinding } from '../../engine/checks/run-checks';
import type { FindingTexts } from '../language';
import { cellNames } from '../cell-names';
import { dateText } from '../date';
import { numberText } from '../number';
import { counted, inCell, listed } from './rows-of-group';

const number = (value: number): string => numberText(value, 'vi', 4);
const date = (iso: string): string => dateText(iso, 'vi');

/** The checks whose texts stand here. */
type ConflictChecks =
  | 'quantity-differs'
  | 'self-not-by-rule'
  | 'survey-self-scored'
  | 'percent-scale'
  | 'not-applicable-unaccepted'
  | 'not-applicable-without-reason'
  | 'agreed-yet-changed'
  | 'appraised-without-reason'
  | 'text-percent-differs'
  | 'denominators-differ'
  | 'evidence-after-period'
  | 'evidence-missing'
  | 'evidence-form'
  | 'status-stale'
  | 'pillar-impossible'
  | 'activity-as-pillar'
  | 'cells-to-mend';

/** Conflicts within one scoresheet, and what reviewers and papers say, in Vietnamese. */
export const conflictTexts: FindingTexts<Extract<CheckFinding, { readonly check: ConflictChecks }>> = {
  'quantity-differs': ({ label, values }) => {
    const cells = cellNames(values.map(({ at }) => at));
    const told = values.map(
      ({ code, input, value }, at) => `${number(value)} ở ${code}.${input}${inCell(cells[at] ?? null)}`,
    );
    return `“${label.vi}” được báo với các số khác nhau: ${told.join(', ')}. Đây là cùng một số liệu; hãy thống nhất một số.`;
  },
  'self-not-by-rule': ({ code, points, computed }) =>
    `Điểm tự đánh giá của ${code} là ${number(points)}, theo cách tính điểm với số liệu đã nhập là ${number(computed)}. Hãy sửa điểm, hoặc kiểm tra lại số liệu.`,
  'survey-self-scored': ({ code, points }) =>
    `Tiêu chí ${code} chấm theo kết quả khảo sát nhưng đơn vị tự ghi ${number(points)} điểm. Hãy để trống; điểm do cơ quan khảo sát cung cấp.`,
  'percent-scale': ({ input, label, value, scale }) =>
    scale === 'percent'
      ? `Số liệu ${input} (${label.vi}) ghi ${number(value)} trong khi cần tỷ lệ từ 0 đến 100: đây là ${number(value)}% hay ${number(value * 100)}%? Nếu là ${number(value * 100)}%, hãy nhập ${number(value * 100)}.`
      : `Số liệu ${input} (${label.vi}) ghi ${number(value)} trong khi cần tỷ lệ từ 0 đến 1. Nếu là ${number(value)}%, hãy nhập ${number(value / 100)}.`,
  'not-applicable-unaccepted': ({ code, printedAt }) =>
    printedAt === null
      ? `Tiêu chí ${code} đang được loại khỏi điểm tối đa nhưng chưa có kết luận chấp thuận không áp dụng. Hãy ghi kết luận thẩm định, hoặc tính lại tiêu chí này.`
      : `Điểm tối đa ghi ở ô ${printedAt} đã trừ tiêu chí ${code}, trong khi tiêu chí này mới chỉ đề nghị không áp dụng. Hãy tính lại điểm tối đa; chỉ trừ sau khi được chấp thuận.`,
  'not-applicable-without-reason': ({ code }) =>
    `Tiêu chí ${code} ghi không áp dụng nhưng không nêu lý do. Hãy nêu lý do ở cột giải trình, tài liệu kiểm chứng hoặc ghi chú.`,
  'agreed-yet-changed': ({ code, self, appraised }) =>
    `Ý kiến thẩm định của ${code} là “Thống nhất” nhưng điểm đổi từ ${number(self)} thành ${number(appraised)}. Người thẩm định cần xem lại ý kiến hoặc điểm.`,
  'appraised-without-reason': (data) =>
    `${counted(data)} có điểm thẩm định khác điểm tự đánh giá mà không nêu lý do: ${listed(data, ({ self, appraised }) => `${number(self)} → ${number(appraised)}`)}. Hãy ghi lý do để đơn vị giải trình được.`,
  'text-percent-differs': ({ written, percent, exact }) =>
    `Ghi “${written}” kèm “${percent}”, trong khi ${written} là ${numberText(exact, 'vi', 2)}%. Hãy kiểm tra số nào đúng.`,
  'denominators-differ': ({ ratios }) =>
    `Cùng một tổng số nhưng ghi khác nhau: ${ratios
      .map(({ code, cell, written }) => `${written} ở ${code}${inCell(cell)}`)
      .join(', ')}. Nếu là cùng một đối tượng thì mẫu số phải như nhau; cần người xem lại.`,
  'evidence-after-period': (data) =>
    `${counted(data)} có tài liệu ghi ngày sau khi kết thúc kỳ đánh giá: ${listed(data, ({ number: symbol, date: day, end }) => `${symbol} ngày ${date(day)}, sau ${date(end)}`)}. Cần xem: tài liệu xác nhận số liệu trong kỳ, hay việc làm sau kỳ.`,
  'evidence-missing': (data) =>
    `${counted(data)} có điểm tự đánh giá mà chưa nêu tài liệu kiểm chứng: ${listed(data, () => '')}. Hãy ghi mỗi tài liệu một dòng “số/ký hiệu - ngày: trích yếu”; nếu không có, hãy giải trình.`,
  'evidence-form': (data) =>
    `${counted(data)} có tài liệu ghi chưa đúng mẫu: ${listed(data, ({ line }) => `“${line}”`)}. Mẫu là “số/ký hiệu - ngày: trích yếu”, ngày ghi dd/mm/yyyy, ví dụ 466/QĐ-UBND - 14/08/2025.`,
  'status-stale': (data) =>
    `${counted(data)} có trạng thái không khớp với điểm: ${listed(data, ({ status, points, max }) => `“${status}”, ${number(points)}/${number(max)} điểm`)}. Hãy cập nhật trạng thái.`,
  'pillar-impossible': ({ foundation, foundationMax }) =>
    `Chỉ số chung và các trụ cột không thể cùng đúng: suy ra điểm nền tảng là ${numberText(foundation, 'vi', 1)} trong khi tối đa là ${number(foundationMax)}, hoặc điểm hoạt động vượt điểm tối đa. Hãy kiểm tra lại các giá trị của dòng này.`,
  'activity-as-pillar': ({ asPillars, asActivity }) =>
    `Các giá trị này không thể là trụ cột (điểm nền tảng suy ra là ${numberText(asPillars, 'vi', 1)}, điểm hoạt động sẽ vượt tối đa), nhưng hợp lý nếu là giá trị của các chỉ số chính về hoạt động (điểm nền tảng ${numberText(asActivity, 'vi', 1)}). Hãy kiểm tra nguồn và tên cột.`,
  'cells-to-mend': ({ rules, sets }) =>
    `${sets.length === 1 ? 'Sửa' : 'Chỉ cần sửa một trong các phương án'} ${sets
      .map((cells) => `${cells.length === 1 ? 'ô' : 'các ô'} ${cells.join(' và ')}`)
      .join(', hoặc ')} là đủ để hết ${String(rules)} lỗi liên quan. Hãy đối chiếu với tài liệu trước khi sửa.`,
};
