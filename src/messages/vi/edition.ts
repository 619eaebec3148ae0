import type { CountsDiffer, PointsDiffer } from '../../engine/edition/problem';
import type { EditionProblemTexts, EditionTexts, RuleTexts } from '../edition';
import { numberText, percentText } from '../number';

const list = (items: readonly string[]): string => items.join(', ');
const number = (value: number): string => numberText(value, 'vi');
const sums = ({ stated, sum }: PointsDiffer): string =>
  `ghi ${number(stated)} điểm nhưng cộng lại là ${number(sum)} điểm`;
const counts = ({ stated, counted }: CountsDiffer): string => `ghi ${number(stated)} nhưng đếm được ${number(counted)}`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chuỗi ký tự',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng',
  null: 'null',
};
const type = (name: string): string => TYPES[name] ?? name;

const problems: EditionProblemTexts = {
  'missing-value': ({ key }) => `thiếu “${key}”. Hãy bổ sung; điều nguồn không nêu thì ghi null.`,
  'wrong-type': ({ expected, found }) => `là ${type(found)}, cần ${expected.map(type).join(' hoặc ')}.`,
  'unknown-key': ({ keys }) =>
    `không có mục “${list(keys)}” trong định dạng bộ chỉ số. Hãy kiểm tra chính tả hoặc bỏ đi.`,
  'out-of-range': ({ bound, limit }) =>
    bound === 'least'
      ? `nhỏ hơn hoặc ngắn hơn mức cho phép (ít nhất ${number(limit)}).`
      : `lớn hơn hoặc dài hơn mức cho phép (nhiều nhất ${number(limit)}).`,
  'not-an-option': ({ found, options }) => `là “${found}”, chỉ được là một trong: ${list(options)}.`,
  'bad-format': ({ found }) =>
    `“${found}” viết không đúng dạng. Mã định danh dùng chữ không dấu, số, dấu - hoặc _; ngày viết 2026-06-05.`,

  'duplicate-id': ({ id }) =>
    `mã định danh “${id}” đã dùng cho một chỉ số chính, trụ cột hoặc khối khác. Mỗi mã chỉ dùng một lần.`,
  'duplicate-code': ({ code }) => `mã tiêu chí ${code} đã có ở dòng khác. Mỗi mã chỉ dùng một lần.`,
  'duplicate-input': ({ code, input }) => `tiêu chí ${code} có hai số liệu cùng tên “${input}”.`,
  'duplicate-option': ({ code, input, option }) =>
    `tiêu chí ${code}, số liệu “${input}” có hai lựa chọn cùng tên “${option}”.`,
  'unknown-parent': ({ code, parent }) =>
    `tiêu chí ${code} thuộc đề mục ${parent}, nhưng chỉ số chính này không có đề mục đó. Hãy thêm đề mục hoặc sửa mã.`,
  'parent-cycle': ({ code }) => `tiêu chí ${code} thuộc chính nó. Hãy sửa mã đề mục.`,
  'heading-with-rule': ({ code }) =>
    `${code} là đề mục nên điểm là tổng điểm các tiêu chí con. Hãy bỏ số liệu đầu vào và để cách tính là “given”.`,
  'unknown-source': ({ source }) => `nguồn “${source}” không có trong danh sách nguồn (sources).`,

  'unknown-input': ({ code, input }) =>
    `cách tính của tiêu chí ${code} dùng số liệu “${input}” nhưng tiêu chí không có số liệu này.`,
  'wrong-input-kind': ({ code, input, kind, expected }) =>
    `cách tính của tiêu chí ${code} dùng số liệu “${input}” loại ${kind}, cần loại ${expected.join(' hoặc ')}.`,
  'status-without-options': ({ code, input }) =>
    `tiêu chí ${code}: số liệu “${input}” là trạng thái nhưng chưa có danh sách lựa chọn (options).`,
  'options-without-status': ({ code, input }) =>
    `tiêu chí ${code}: số liệu “${input}” có danh sách lựa chọn nhưng không phải loại trạng thái (status).`,
  'option-without-value': ({ code, input, option }) =>
    `tiêu chí ${code}: trạng thái “${option}” của “${input}” chưa được cho điểm. Không được điểm thì ghi 0.`,
  'unknown-option': ({ code, input, option }) =>
    `tiêu chí ${code}: cách tính cho điểm trạng thái “${option}” nhưng “${input}” không có trạng thái này.`,
  'steps-not-descending': ({ code }) => `tiêu chí ${code}: các mức phải xếp từ cao xuống thấp, mỗi mức một lần.`,
  'floor-over-full': ({ code, floor, full }) =>
    `tiêu chí ${code}: mức sàn ${percentText(floor, 'vi')} cao hơn ngưỡng đạt điểm tối đa ${percentText(full, 'vi')}.`,
  'max-out-of-reach': ({ code, max, reachable }) =>
    `tiêu chí ${code}: theo cách tính chỉ đạt nhiều nhất ${number(reachable)} điểm trong ${number(max)} điểm tối đa.`,

  'group-max-differs': (data) => `điểm tối đa của chỉ số chính ${data.group} ${sums(data)} từ các tiêu chí.`,
  'heading-max-differs': (data) => `điểm tối đa của đề mục ${data.code} ${sums(data)} từ các tiêu chí con.`,
  'pillar-max-differs': (data) =>
    `điểm tối đa của trụ cột ${data.pillar} ${sums(data)} từ các chỉ số chính được chấm điểm.`,
  'edition-max-differs': (data) =>
    `điểm tối đa của bộ chỉ số ${sums(data)} từ các chỉ số chính hoặc trụ cột được chấm điểm.`,
  'points-not-scored': ({ name, max }) =>
    `${name} không chấm điểm (scored: false) nhưng có ${number(max)} điểm tối đa. Hãy sửa một trong hai.`,
  'group-count-differs': (data) => `số tiêu chí của chỉ số chính ${data.group} ${counts(data)}.`,
  'known-count-differs': (data) => `số tiêu chí đã biết ${counts(data)} (không kể đề mục).`,
  'pillar-count-differs': (data) => `số chỉ số của trụ cột ${data.pillar} ${counts(data)} khi cộng theo chỉ số chính.`,
  'total-count-differs': (data) => `tổng số ${counts(data)} khi cộng theo chỉ số chính hoặc trụ cột.`,

  'too-many-criteria': ({ count, limit }) =>
    `có ${number(count)} tiêu chí, nhiều nhất được ${number(limit)}. Hãy kiểm tra các dòng thừa.`,
  'no-groups': () =>
    'chưa có chỉ số chính nào, trong khi điểm tối đa hoặc số tiêu chí đã biết. Hãy bổ sung các chỉ số chính.',
  'unknown-group': ({ pillar, group }) => `trụ cột ${pillar} gồm “${group}” nhưng bộ chỉ số không có chỉ số chính này.`,
  'repeated-group': ({ pillar, group }) => `trụ cột ${pillar} tính chỉ số chính “${group}” hai lần.`,
  'unknown-pillar': ({ pillar }) => `có trọng số cho “${pillar}” nhưng bộ chỉ số không có trụ cột này.`,
  'pillar-without-weight': ({ pillar }) => `trụ cột ${pillar} chưa có trọng số.`,
  'weights-not-one': ({ sum }) => `các trọng số cộng lại là ${number(sum)}, cần bằng 1.`,
};

export const ruleTexts: RuleTexts = {
  given: () => 'Điểm do người chấm nhập, không quá điểm tối đa (cách tính chưa biết hoặc cần đánh giá).',
  boolean: ({ condition }) => `Điểm tối đa khi: ${condition}; ngược lại 0 điểm.`,
  ratio: ({ ratio }) => `Tỷ lệ ${ratio} × điểm tối đa.`,
  threshold: ({ ratio, full, floor }) =>
    `Tỷ lệ ${ratio} từ ${full}: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa${floor === null ? '' : `; dưới ${floor}: 0 điểm`}.`,
  allOrNothing: ({ ratio }) => `Tỷ lệ ${ratio} đủ 100%: điểm tối đa; thấp hơn: 0 điểm.`,
  requires: ({ condition, steps }) => `Nếu “${condition}”: ${steps}; nếu không: 0 điểm`,
  step: ({ input, atLeast, share }) => `${input} từ ${atLeast}: ${share}`,
  status: ({ option, share }) => `${option}: ${share}`,
  perItem: ({ items, each }) => `Cộng ${number(items)} mục, mỗi mục: ${each}.`,
  points: ({ points }) => `${points} điểm`,
  shareOfMax: ({ share }) => `${share} điểm tối đa`,
  part: ({ label, worth, rule }) => `${label} (${worth}): ${rule}`,
  parts: ({ parts }) => `Cộng các phần: ${parts}`,
};

export const editionTexts: EditionTexts = { problems, rules: ruleTexts };
