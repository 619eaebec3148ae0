import type { PairingFinding } from '../../engine/checks/pair-earlier';
import type { TotalColumn, TotalData } from '../../engine/checks/printed-totals';
import type { AddedFigures } from '../../engine/checks/quotients';
import type { CheckFinding } from '../../engine/checks/run-checks';
import type { Bilingual, FindingTexts } from '../language';
import { numberText } from '../number';
import { comparisonTexts } from './comparisons';
import { conflictTexts } from './conflicts';
import { counted, listed } from './rows-of-group';

const number = (value: number): string => numberText(value, 'vi');

const COLUMNS: Readonly<Record<TotalColumn, string>> = {
  max: 'điểm tối đa',
  self: 'điểm tự đánh giá',
  appraised: 'điểm thẩm định',
  final: 'điểm đạt được',
};

const named = ({ input, label }: { input: string; label: Bilingual }): string => `${input} (${label.vi})`;
const sumText = ({ inputs, value }: AddedFigures): string =>
  [...(inputs.length === 0 ? [] : [inputs.join(' + ')]), number(value ?? 0)].join(' = ');
const inRound = (round: number | null): string => (round === null || round === 1 ? '' : ` lần ${String(round)}`);
const overMax = (column: TotalColumn, { points, max, round }: { points: number; max: number; round: number | null }) =>
  `Cột ${COLUMNS[column]}${inRound(round)} ghi ${number(points)}, vượt điểm tối đa ${number(max)}. Hãy nhập điểm từ 0 đến ${number(max)}.`;

/** What a subtotal adds up: a group, the rows under a heading, or those between two rows. */
const partText = ({ group, heading, span }: Pick<TotalData, 'group' | 'heading' | 'span'>): string => {
  if (group !== null) return `chỉ số chính ${group.code} “${group.name.vi}”`;
  if (heading !== null) return `đề mục ${heading}`;
  return span === null ? 'các dòng' : `các dòng từ ${span[0]} đến ${span[1]}`;
};

/** What to do about a total: rows that are wrong themselves come first. */
const mendTotal = (dependsOn: readonly string[], otherwise: string): string =>
  dependsOn.length === 0
    ? otherwise
    : `Số cộng này phụ thuộc dòng đang có lỗi (${dependsOn.join(', ')}); hãy sửa dòng đó trước rồi xem lại.`;

/** What the checks of a scoresheet found, in Vietnamese. */
export const checkTexts: FindingTexts<CheckFinding | PairingFinding> = {
  ...comparisonTexts,
  ...conflictTexts,
  'unknown-code': ({ code, edition, others }) =>
    `Mã “${code}” không có trong ${edition.vi}${others.length === 0 ? '' : `; mã này còn ở các ô ${others.join(', ')}`}. Hãy sửa lại mã, hoặc chọn đúng bộ chỉ số.`,
  'duplicate-code': ({ code, first, couldBe }) =>
    `Mã ${code} đã có${first === null ? ' ở dòng khác' : ` ở ô ${first}`}; mỗi tiêu chí chỉ một dòng. ${
      couldBe.length === 0
        ? 'Hãy xóa dòng thừa hoặc sửa lại mã.'
        : `Có thể đây là mã ${couldBe.join(' hoặc ')} bị Excel bỏ số 0 ở cuối. Hãy định dạng cột mã là Văn bản (Text) rồi gõ lại.`
    }`,
  'missing-criterion': ({ code, name }) =>
    `Không có dòng của tiêu chí ${code} “${name.vi}”. Hãy thêm dòng này theo biểu mẫu; thiếu dòng thì tổng điểm chưa đầy đủ.`,
  'max-differs': ({ printed, max }) =>
    `Điểm tối đa trong biểu là ${number(printed)}, theo bộ chỉ số là ${number(max)}. Hãy sửa lại biểu, hoặc chọn đúng bộ chỉ số.`,
  'self-over-max': (data) => overMax('self', data),
  'appraised-over-max': (data) => overMax('appraised', data),
  'final-over-max': (data) => overMax('final', data),
  'points-negative': ({ column, round, points }) =>
    `Cột ${COLUMNS[column]}${inRound(round)} ghi số âm (${number(points)}), cần số từ 0 trở lên. Hãy nhập lại.`,
  'nothing-filled': ({ criteria }) =>
    `Biểu chưa nhập số liệu hay điểm nào ở cả ${String(criteria)} dòng tiêu chí. Hãy nhập rồi rà soát lại; nếu đã nhập, hãy kiểm tra có chọn nhầm tệp không.`,
  'criterion-unanswered': (data) =>
    `${counted(data)} chưa có số liệu và chưa có điểm: ${listed(data, () => '')}. Ô trống không coi là 0 nên tổng chưa đầy đủ. Hãy nhập; nếu không phát sinh thì ghi KPS, đề nghị không áp dụng thì ghi KAD.`,
  'points-missing': (data) =>
    `${counted(data)} chưa có ${COLUMNS[data.column]} trong khi cột này đã nhập ở dòng khác: ${listed(data, () => '')}. Ô trống không coi là 0 nên tổng chưa đầy đủ. Hãy nhập điểm; nếu không phát sinh thì ghi KPS, đề nghị không áp dụng thì ghi KAD.`,
  'figure-missing': (data) =>
    `Chưa có số liệu ${named(data)} trong khi các số liệu khác của tiêu chí đã có. Hãy nhập để tính được điểm.`,
  'figure-negative': (data) =>
    `Số liệu ${named(data)} ghi ${number(data.value)}, cần số từ 0 trở lên. Chưa tính được điểm; hãy sửa lại số liệu.`,
  'figure-not-whole': (data) =>
    `Số liệu ${named(data)} ghi ${number(data.value)}, cần một số nguyên vì là số lượng. Hãy kiểm tra có nhập nhầm tỷ lệ không.`,
  'part-over-whole': ({ part, whole }) =>
    `Tử số ${sumText(part)} lớn hơn mẫu số ${sumText(whole)}. Tỷ lệ chỉ được tính đến 100%; hãy kiểm tra có nhập đổi chỗ hai số liệu không.`,
  'part-without-whole': ({ part, whole }) =>
    `Tử số ${sumText(part)} trong khi mẫu số ${sumText(whole)}. Chưa tính được điểm; hãy sửa lại số liệu.`,
  'zero-denominator': ({ inputs }) =>
    `${
      inputs.length === 0
        ? 'Đơn vị báo không phát sinh'
        : `Mẫu số bằng 0 (${inputs.map(({ id, label }) => (label === null ? id : `${id}: ${label.vi}`)).join('; ')})`
    }; bộ chỉ số không nêu trường hợp này được bao nhiêu điểm. Người thẩm định cần kết luận; nếu nhập nhầm, hãy sửa số liệu.`,
  'did-not-arise-contradicted': ({ inputs, value }) =>
    `Ghi không phát sinh nhưng số liệu ${inputs.join(' + ')}${value === null ? '' : ` là ${number(value)}`}, lớn hơn 0. Hãy bỏ ghi “không phát sinh”, hoặc sửa số liệu.`,
  'not-applicable-requested': ({ max, allowed }) =>
    allowed
      ? `Đơn vị đề nghị không áp dụng tiêu chí này${max === null ? '' : ` (${number(max)} điểm)`}. Chừng nào chưa chấp thuận, tiêu chí vẫn tính vào điểm tối đa. Người thẩm định cần kết luận.`
      : 'Bộ chỉ số không cho phép bỏ tiêu chí này. Hãy nhập số liệu hoặc điểm.',
  'subtotal-differs': ({ column, round, printed, sum, dependsOn, ...of }) =>
    `Số cộng của ${partText(of)} ở cột ${COLUMNS[column]}${inRound(round)} ghi ${number(printed)}, cộng các dòng là ${number(sum)}. ${mendTotal(dependsOn, 'Hãy kiểm tra các dòng này và sửa số cộng.')}`,
  'total-differs': ({ column, round, printed, sum, dependsOn }) =>
    `Tổng cộng ở cột ${COLUMNS[column]}${inRound(round)} ghi ${number(printed)}, cộng các dòng là ${number(sum)}. ${mendTotal(dependsOn, 'Hãy kiểm tra các dòng và sửa số tổng.')}`,
};
