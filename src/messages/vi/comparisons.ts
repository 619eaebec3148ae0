import type { PairingFinding } from '../../engine/checks/pair-earlier';
import type { ComparisonFinding } from '../../engine/checks/run-checks';
import { parsePeriod } from '../../engine/period';
import type { Bilingual, FindingTexts } from '../language';
import { firstOf } from '../list';
import { numberText } from '../number';
import { periodWithinVi, PERIODS_VI } from './period';

const number = (value: number): string => numberText(value, 'vi', 2);
const percent = (share: number): string => `${number(share * 100)}%`;
const named = ({ input, label }: { input: string; label: Bilingual }): string => `${input} (${label.vi})`;
const ANALYSIS = 'Đây là phân tích để rà soát, không phải quy định.';

/** The first few of many names. */
const someOf = (names: readonly string[]): string =>
  firstOf(
    names.map((name) => `“${name}”`),
    (left) => ` và ${String(left)} mục khác`,
  );

/** Every text here names periods inside a sentence. */
function periodName(written: string | null): string {
  const period = written === null ? null : parsePeriod(written);
  return period === null ? (written ?? 'chưa rõ kỳ') : periodWithinVi(PERIODS_VI[period.span](period.year));
}

/** Comparisons with earlier periods and similar units, in Vietnamese. */
export const comparisonTexts: FindingTexts<ComparisonFinding | PairingFinding> = {
  'figure-fell': ({ value, before, period, ...data }) =>
    `Số liệu ${named(data)} ghi ${number(value)}, thấp hơn ${number(before)} của ${periodName(period)}. Số liệu lũy kế trong năm không giảm. Hãy kiểm tra lại; nếu là số tại thời điểm (có thể giảm) thì giữ nguyên.`,
  'figure-jumped': ({ value, before, period, usualFactor, ...data }) =>
    `Số liệu ${named(data)} ghi ${number(value)}, kỳ trước (${periodName(period)}) là ${number(before)}: gấp ${number(value / before)} lần, trong khi mức thay đổi thường thấy của đơn vị là ${number(usualFactor)} lần. Hãy kiểm tra đơn vị tính và ô nhập. ${ANALYSIS}`,
  'points-jumped': ({ share, before, max, period, usualChange }) =>
    `Điểm tự đánh giá ${number(share * max)}/${number(max)} (${percent(share)}), kỳ trước (${periodName(period)}) là ${percent(before)}; mức thay đổi thường thấy của đơn vị là ${percent(usualChange)}. Hãy đối chiếu tài liệu kiểm chứng. ${ANALYSIS}`,
  'points-sustained': ({ sustainable, fragile, ruled, years, period }) =>
    `Đạt điểm tối đa cả kỳ này và ${periodName(period)}: ${number(sustainable.criteria)} tiêu chí, ${number(sustainable.points)} điểm (bền vững); chưa đạt tối đa đủ ${number(years)} kỳ liền: ${number(fragile.criteria)} tiêu chí, ${number(fragile.points)} điểm tối đa.${ruled === 0 ? '' : ` Trong đó ${number(ruled)} tiêu chí do người dùng đánh giá khác, có nêu lý do.`} Nên giữ các tiêu chí bền vững, ưu tiên các tiêu chí còn lại. ${ANALYSIS}`,
  'points-unlike-peers': ({ share, max, median, units }) =>
    `Điểm tự đánh giá ${number(share * max)}/${number(max)} (${percent(share)}) khác xa mức giữa của ${number(units)} đơn vị tương tự (${percent(median)}). Hãy đối chiếu tài liệu kiểm chứng. ${ANALYSIS}`,
  'total-unlike-peers': ({ share, median, units }) =>
    `Tổng điểm tự đánh giá đạt ${percent(share)} điểm tối đa, khác xa mức giữa của ${number(units)} đơn vị tương tự (${percent(median)}). Hãy kiểm tra lại bảng. ${ANALYSIS}`,
  'earlier-none': ({ unit, units }) =>
    `Các tệp kỳ trước không có bảng tự đánh giá, chấm điểm của “${unit}” (có: ${someOf(units)}), nên chưa so sánh với kỳ trước. Hãy kiểm tra tên đơn vị hoặc nêu đúng tệp.`,
  'earlier-table': ({ file, unit, criteria, missing }) =>
    `Điểm kỳ trước của “${unit}” lấy từ bảng trong ${file}: so sánh được ${number(criteria)} tiêu chí${missing.length === 0 ? '' : `, không có ${number(missing.length)} tiêu chí (${someOf(missing)})`}. Bảng không có số liệu thô và tài liệu kiểm chứng nên không so sánh các nội dung này. Bảng không ghi loại điểm; đang so với điểm tự đánh giá. Nếu bảng ghi điểm thẩm định hoặc điểm đạt được, hãy bỏ qua các chênh lệch.`,
  'earlier-groups-only': ({ file }) =>
    `${file} là bảng theo chỉ số chính hoặc trụ cột, không có điểm từng tiêu chí nên không so sánh được với bảng tự đánh giá, chấm điểm. Hãy nêu bảng tự đánh giá, chấm điểm hoặc bảng đơn vị × tiêu chí của kỳ trước; để so sánh theo chỉ số chính, hãy chọn bảng này làm kết quả kỳ trước khi xếp hạng.`,
  'earlier-other-edition': ({ edition, earlier }) =>
    `Bảng tự đánh giá, chấm điểm kỳ trước theo bộ chỉ số “${earlier}”, bảng này theo “${edition}”; mã tiêu chí không tương ứng nên không so sánh.`,
  'earlier-not-comparable': ({ period, earlier }) =>
    `Bảng tự đánh giá, chấm điểm kỳ trước (${periodName(earlier)}) không so được với ${periodName(period)}: cần cùng kỳ năm trước, hoặc kỳ lũy kế trước đó trong cùng năm. Hãy nêu đúng tệp.`,
};
