import type { CentralFinding, CentralNumberField } from '../../engine/central/findings';
import type { CannotCompare, CannotCompareReason, Compared, Conflict, Pair } from '../../engine/central/verdict';
import { dateText } from '../date';
import type { FindingTexts } from '../language';
import { numberOrNone } from '../number';
import { BASES } from './bases';

const number = (value: number | null): string => numberOrNone(value, 'vi');
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');

const FIELDS: Readonly<Record<CentralNumberField, string>> = {
  value: 'giá trị',
  numerator: 'tử số',
  denominator: 'mẫu số',
  decimals: 'số chữ số thập phân',
  scale: 'hệ số',
};

function whatText(compared: Compared): string {
  switch (compared.kind) {
    case 'points':
      return BASES[compared.basis];
    case 'figure':
      return `số liệu ${compared.inputs.join(' + ')}`;
    case 'ratio': {
      const { numerator, denominator } = compared;
      return `tỷ lệ ${numerator.join(' + ')} / ${typeof denominator === 'number' ? number(denominator) : denominator.join(' + ')}`;
    }
  }
}

function sourceText({ source, asOf }: Pair['central']): string {
  const parts = [source ?? 'chưa rõ nguồn', ...(asOf === null ? [] : [dateText(asOf, 'vi')])];
  return parts.join(', ');
}

function standingText({ central: { asOf }, standing: { older, periodEnd, provisional } }: Pair): string {
  const early =
    older && asOf !== null && periodEnd !== null
      ? ` Số liệu đối chiếu tính đến ${dateText(asOf, 'vi')}, trước ngày cuối kỳ ${dateText(periodEnd, 'vi')}.`
      : '';
  return `${early}${provisional ? ' Số liệu đối chiếu là số tạm tính.' : ''}`;
}

function impactText({ impact: { points, total, rank } }: Conflict): string {
  if (points.central === null) return '';
  const whole = total.central === null ? '' : `, tổng điểm ${number(total.central)} thay vì ${number(total.reported)}`;
  const place =
    rank === null || rank.reported === rank.central
      ? ''
      : `, hạng ${number(rank.central)} thay vì ${number(rank.reported)}`;
  return ` Theo số liệu đối chiếu, tiêu chí được ${number(points.central)} điểm thay vì ${number(points.reported)}${whole}${place}.`;
}

function reasonText(reason: CannotCompareReason, { reported, centralValue, compared }: CannotCompare): string {
  switch (reason.reason) {
    case 'not-reported':
      return `đơn vị chưa có ${whatText(compared)}. Hãy nhập số liệu của đơn vị, không chép số liệu đối chiếu khi chưa kiểm tra`;
    case 'state':
      return `đơn vị ghi ${reason.state === 'did-not-arise' ? 'không phát sinh' : 'không áp dụng'}. Người thẩm định cần xem xét`;
    case 'scale':
      return `hai số liệu (${number(reported.value)} và ${number(centralValue)}) chênh nhau đúng ${number(reason.factor >= 1 ? reason.factor : 1 / reason.factor)} lần, có thể do khác đơn vị tính. Hãy ghi hệ số hoặc đơn vị tính trong bảng đối chiếu`;
    case 'share-for-points':
      return 'giá trị này là tỷ lệ hoặc có hệ số, không phải là điểm, mà tiêu chí này do người chấm cho điểm. Hãy ghi điểm ở cột giá trị, hoặc bỏ dòng này';
    case 'impossible-points':
      return `điểm này ${centralValue < 0 ? 'nhỏ hơn 0' : `lớn hơn điểm tối đa ${number(reason.max)}`}. Hãy sửa bảng đối chiếu; nếu đó không phải là điểm, hãy ghi “số liệu” ở cột loại giá trị`;
    case 'no-such-figure':
      return 'tiêu chí không có số liệu đầu vào tương ứng. Nếu là điểm, hãy ghi “điểm” ở cột loại giá trị';
    case 'not-a-number':
      return 'số liệu báo cáo không phải là số. Người thẩm định cần xem xét';
  }
}

/** Central figures in Vietnamese. */
export const centralTexts: FindingTexts<CentralFinding> = {
  'central-table-unknown': ({ headings }) =>
    `Không nhận ra bảng số liệu đối chiếu${headings.length === 0 ? '' : `; các tiêu đề cột là ${list(headings)}`}. Cần cột “Mã tiêu chí” (hoặc “Đại lượng”) và cột “Giá trị” (hoặc “Tử số” và “Mẫu số”). Hãy sửa dòng tiêu đề.`,
  'central-key-missing': () => 'Dòng không có mã tiêu chí hay tên đại lượng nên không dùng được. Hãy bổ sung.',
  'central-value-missing': ({ key }) =>
    `Dòng của ${key} chưa có giá trị nên không đối chiếu. Hãy bổ sung nếu có số liệu.`,
  'central-number-unreadable': ({ field, text }) =>
    `Ô ${FIELDS[field]} ghi “${text}”, cần một số hợp lệ. Dòng này không được dùng; hãy sửa lại.`,
  'central-number-unclear': ({ field, text, readings: [one, other] }) =>
    `Ô ${FIELDS[field]} ghi “${text}”, có thể là ${number(one)} hoặc ${number(other)}. Dòng này không được dùng; hãy ghi lại cho rõ.`,
  'central-denominator-not-positive': ({ value }) =>
    `Ô mẫu số ghi ${number(value)}, cần một số lớn hơn 0. Dòng này không được dùng; hãy sửa lại.`,
  'central-date-unreadable': ({ text }) =>
    `Ngày số liệu ghi “${text}”, cần dạng ngày/tháng/năm, ví dụ 31/12/2025. Dòng này không được dùng; hãy sửa lại.`,
  'central-date-future': ({ asOf, today }) =>
    `Ngày số liệu ${dateText(asOf, 'vi')} ở sau hôm nay (${dateText(today, 'vi')}). Dòng này không được dùng; hãy kiểm tra lại ngày.`,
  'central-period-unreadable': ({ text }) =>
    `Kỳ số liệu ghi “${text}”, cần dạng 2025, 2026-Q1, 2026-H1 hoặc 2026-9M. Dòng này không được dùng; hãy sửa lại.`,
  'central-measure-unknown': ({ text }) =>
    `Loại giá trị ghi “${text}”, cần “điểm” hoặc “số liệu”. Dòng này không được dùng; hãy sửa lại.`,
  'central-code-unclear': ({ codes: [code, longer] }) =>
    `Mã được ghi dạng số nên có thể là ${code} hoặc ${longer}. Dòng này không được dùng; hãy định dạng cột mã là Văn bản (Text) rồi gõ lại.`,
  'central-criterion-unknown': ({ code, edition }) =>
    `Mã “${code}” không có trong bộ chỉ số ${edition} nên không đối chiếu. Hãy sửa lại mã nếu ghi nhầm.`,
  'central-quantity-unknown': ({ quantity, edition }) =>
    `Đại lượng “${quantity}” không có trong bộ chỉ số ${edition} nên không đối chiếu. Hãy sửa lại tên nếu ghi nhầm.`,
  'central-unit-unknown': ({ unit, namesakes }) =>
    `Không có đơn vị nào tên “${unit}”${namesakes.length === 0 ? '' : ` ở cấp và năm này (cùng tên: ${list(namesakes)})`}. Dòng này không được dùng; hãy sửa lại tên đơn vị.`,
  'central-unit-unclear': ({ unit, units }) =>
    `Tên “${unit}” có thể là ${list(units)}. Dòng này không được dùng; hãy ghi rõ đơn vị.`,
  'central-two-values': ({ key, values: [first, second], other }) =>
    `${key} có hai giá trị: ${number(first)}${other === null ? '' : ` (ô ${other.address})`} và ${number(second)}. Không dùng giá trị nào; hãy giữ lại giá trị đúng.`,
  'central-more-findings': ({ count }) =>
    `Còn ${number(count)} dòng khác có cùng lỗi với các dòng trên. Hãy sửa cả bảng.`,
  'central-none-for-sheet': ({ unit, period, units, periods }) =>
    `Bảng đối chiếu không có số liệu của ${unit === null ? 'bảng tự đánh giá, chấm điểm không ghi tên đơn vị' : `“${unit}”`}${period === null ? '' : `, kỳ ${period}`}${units.length === 0 ? '' : `; bảng có đơn vị ${list(units)}`}${periods.length === 0 ? '' : `, kỳ ${list(periods)}`}. Hãy kiểm tra tên đơn vị và kỳ.`,
  'central-unit-alike': ({ unit, written }) =>
    `Bảng đối chiếu ghi đơn vị là “${written}”, đã hiểu là “${unit}”. Nếu không đúng, hãy sửa tên trong bảng.`,
  'central-names-left-out': ({ unit, written }) =>
    `Bảng đối chiếu còn dòng ghi đơn vị là ${list(written)}, có thể cũng là “${unit}”, nhưng đã có dòng ghi đúng tên nên các dòng đó không được dùng. Hãy thống nhất tên đơn vị trong bảng.`,
  'central-conflict': (conflict) =>
    `Số liệu chưa khớp (${whatText(conflict.compared)}): báo cáo ${number(conflict.reported.value)}, đối chiếu ${number(conflict.centralValue)} (${sourceText(conflict.central)}).${impactText(conflict)}${standingText(conflict)} Hãy kiểm tra cả hai; nếu số liệu đối chiếu sai, hãy giải trình kèm tài liệu kiểm chứng.`,
  'central-cannot-compare': (pair) =>
    `Chưa so được với số liệu đối chiếu ${number(pair.centralValue)} (${sourceText(pair.central)}): ${reasonText(pair.why, pair)}.${standingText(pair)}`,
};
