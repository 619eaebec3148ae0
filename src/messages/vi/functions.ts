import type { FunctionTexts, Speech } from '../functions';
import { firstOf } from '../list';
import { numberText } from '../number';

const list = (items: readonly string[]): string => items.join(', ');
const some = (items: readonly string[]): string => firstOf(items, () => `… (${String(items.length)})`);
const number = (value: number): string => numberText(value, 'vi');

const functionTexts: FunctionTexts = {
  noGroup: () => 'Chưa có chỉ số chính. Cần số thứ tự hoặc mã, ví dụ 1.',
  unknownGroup: ({ group, edition, groups }) =>
    `Bộ chỉ số ${edition} không có chỉ số chính “${group}”. Các chỉ số chính: ${list(groups)}.`,
  noPillar: () => 'Chưa có trụ cột. Cần mã của trụ cột, ví dụ CQS.',
  unknownPillar: ({ pillar, edition, pillars }) =>
    pillars.length === 0
      ? `Bộ chỉ số ${edition} không chia theo trụ cột nên không có trụ cột “${pillar}”. Hãy dùng DTI.INDEX hoặc DTI.GROUPINDEX.`
      : `Bộ chỉ số ${edition} không có trụ cột “${pillar}”. Các trụ cột: ${list(pillars)}.`,
  namesNotLoaded: () => 'Chưa tải được tên các tiêu chí. Hãy kiểm tra kết nối mạng rồi tính lại ô này.',
  noEdition: ({ editions }) => `Chưa có bộ chỉ số. Hãy ghi một tên định danh: ${list(editions)}.`,
  unknownEdition: ({ edition, editions }) =>
    `Không có bộ chỉ số “${edition}”. Các bộ chỉ số hiện có: ${list(editions)}.`,
  editionIsRange: () => 'Bộ chỉ số là một vùng nhiều ô. Cần một tên định danh, ví dụ tayninh-commune-2025.',
  noCriteriaKnown: ({ edition, groups }) =>
    groups.length === 0
      ? `Chưa biết các tiêu chí của bộ chỉ số ${edition}. Hãy lấy mã từ văn bản ban hành.`
      : `Chưa biết các tiêu chí của bộ chỉ số ${edition}, mới biết các chỉ số chính: ${list(groups)}. Hãy lấy mã tiêu chí từ văn bản ban hành.`,
  noCodes: () => 'Vùng mã không có mã tiêu chí nào. Hãy chọn cột mã, ví dụ A2:A63.',
  noEditionFits: ({ codes, editions }) =>
    `Các mã trong vùng (${list(codes)}…) không khớp bộ chỉ số nào. Các bộ chỉ số hiện có: ${list(editions)}. Hãy kiểm tra cột mã, hoặc ghi tên định danh vào đối số edition.`,
  severalEditionsFit: ({ editions }) =>
    `Các mã này khớp với nhiều bộ chỉ số: ${list(editions)}. Hãy ghi một tên định danh vào đối số edition.`,
  unknownCode: ({ row, code, edition }) =>
    `Bộ chỉ số ${edition} không có mã “${code}” (dòng thứ ${String(row)} của vùng). Hãy sửa mã, hoặc bỏ dòng này khỏi vùng.`,
  ambiguousCode: ({ row, typed, codes }) =>
    `Dòng thứ ${String(row)} của vùng: số ${typed} có thể là mã ${list(codes)}. Hãy định dạng cột mã là văn bản rồi gõ lại mã.`,
  duplicateCode: ({ code, rows }) =>
    `Mã “${code}” có ở các dòng thứ ${list(rows.map(String))} của vùng. Mỗi mã chỉ được có một dòng.`,
  noCriterion: () => 'Chưa có mã tiêu chí. Hãy chọn ô có mã, ví dụ A2.',
  notACriterion: ({ code }) =>
    `“${code}” không phải mã của một tiêu chí được chấm điểm. Chỉ số chính và đề mục là tổng điểm các tiêu chí bên dưới; hãy chọn một tiêu chí trong đó.`,
  noRows: () =>
    'Vùng mã không có tiêu chí hay chỉ số chính nào để tính. Hãy chọn cả cột mã, từ dòng tiêu chí đầu đến dòng cuối.',
  noRowOfGroup: ({ group }) =>
    `Vùng mã không có tiêu chí nào của chỉ số chính “${group}”. Hãy chọn vùng gồm cả chỉ số chính này.`,
  rowsAbsent: ({ codes }) =>
    `Vùng mã thiếu ${some(codes)}, nếu tính thì chỉ số sẽ thấp hơn thực tế. Hãy chọn cả cột mã; không chỉ các dòng đã có điểm.`,
  pointsAbsent: ({ codes }) =>
    `Chưa có điểm của ${some(codes)}. Ô trống, KPS hay KAD không phải là 0 nên chưa tính được chỉ số. Hãy nhập đủ điểm; cần tổng tạm thời thì dùng DTI.GROUPSCORE hoặc DTI.TOTAL. Tiêu chí đã chấp thuận không áp dụng: xem chỉ số ở ngăn Chấm điểm.`,
  pointsBeyond: ({ row, code, points, max }) =>
    `Dòng ${String(row)} (${code}) ghi ${number(points)} điểm, cần ${max === null ? 'từ 0 trở lên' : `từ 0 đến ${number(max)}`}. Hãy sửa lại điểm.`,
  notOneColumn: ({ columns }) => `Vùng có ${String(columns)} cột. Mỗi vùng chỉ được là một cột.`,
  rowsDiffer: ({ rows, others }) =>
    `Một vùng có ${String(rows)} dòng, vùng kia có ${String(others)} dòng. Các vùng phải cùng số dòng.`,
  notANumber: ({ row, code, found }) =>
    `Dòng thứ ${String(row)} của vùng, tiêu chí ${code}: điểm là “${found}”, cần một số. Hãy gõ lại điểm dưới dạng số.`,

  tooManyFigures: ({ code, inputs, found }) =>
    inputs.length === 0
      ? `Tiêu chí ${code} không tính từ số liệu: điểm do người chấm nhập. Hãy bỏ “${found}” khỏi vùng số liệu và nhập điểm ở cột điểm.`
      : `Tiêu chí ${code} cần ${String(inputs.length)} số liệu (${list(inputs)}), phía sau còn “${found}”. Hãy kiểm tra số liệu có bị lệch cột không.`,
  notAFigure: ({ code, input, found }) => {
    const expected =
      input.kind === 'yes-no'
        ? 'Có hoặc Không'
        : input.kind === 'status'
          ? `một trong: ${list((input.options ?? []).map(({ label }) => label.vi))}`
          : 'một số';
    return `Tiêu chí ${code}, số liệu ${input.id}: là “${found}”, cần ${expected}. Hãy nhập lại.`;
  },
  impossibleFigures: ({ code, figures }) =>
    `Tiêu chí ${code}: số liệu ${list(figures)} không thể có. Số liệu không được âm, và khi tổng số bằng 0 thì phần trong đó cũng phải bằng 0.`,

  valueNotANumber: ({ row, found }) =>
    `Dòng thứ ${String(row)} của vùng là “${found}”, cần một số. Chưa rõ giá trị này thì chưa xếp hạng được; hãy sửa lại, hoặc để trống nếu không xếp hạng.`,
  badDecimals: ({ found }) => `Số chữ số thập phân là “${found}”, cần một số nguyên từ 0 đến 9.`,

  badYear: ({ found }) => `Năm là “${found}”, cần một năm từ 2015 đến 2100, ví dụ 2025.`,
  severalUnits: ({ name, units }) =>
    `“${name}” có thể là: ${list(units)}. Hãy ghi năm vào đối số year, hoặc viết đầy đủ tên và dấu.`,
  unknownUnit: ({ name, namesakes }) =>
    namesakes.length === 0
      ? `Không có tỉnh, thành phố, bộ, ngành nào tên “${name}”. Hãy viết đúng tên, không viết tắt lạ.`
      : `“${name}” không hợp với năm hoặc cấp đã ghi; có: ${list(namesakes)}. Hãy sửa tên hoặc năm.`,

  pointsNotANumber: ({ found }) => `Điểm là “${found}”, cần một số.`,
  pointsNegative: ({ points }) => `Điểm ${number(points)} nhỏ hơn 0.`,
  pointsOverMaximum: ({ points, max }) => `Điểm ${number(points)} vượt điểm tối đa ${number(max)}.`,
  maximumNotANumber: ({ found }) => `Điểm tối đa là “${found}”, cần một số.`,
  maximumDiffers: ({ printed, max }) =>
    `Điểm tối đa ghi ${number(printed)}, theo bộ chỉ số là ${number(max)}. Hãy đối chiếu văn bản.`,

  partNotLoaded: () => 'Chưa tải được phần tính này. Hãy kiểm tra mạng rồi tính lại ô.',
  notACentralTable: () =>
    'Vùng số liệu đối chiếu không có dòng tiêu đề cần thiết: “Mã tiêu chí” và “Giá trị”. Hãy chọn cả dòng tiêu đề.',
  noCentralFigures: ({ unit, period, units }) =>
    `Bảng đối chiếu không có số liệu của đơn vị “${unit}”, kỳ “${period}”${units.length === 0 ? '' : `; bảng có: ${some(units)}`}. Hãy kiểm tra tên đơn vị và kỳ.`,
  badPeriod: ({ found }) => `Kỳ là “${found}”, cần dạng 2025, 2026-Q1, 2026-H1 hoặc 2026-9M.`,
  badTolerance: ({ found }) => `Mức sai lệch cho phép là “${found}”, cần một số từ 0 trở lên hoặc tỷ lệ như "1%".`,
  badCentralColumn: ({ found }) =>
    `Không có cột “${found}”. Có: "giá trị", "tử số", "mẫu số", "số lẻ", "nguồn", "ngày số liệu".`,

  repeatedBefore: ({ name, rows }) =>
    `Vùng kỳ trước có “${name}” ở các dòng thứ ${list(rows.map(String))}. Hãy giữ lại một dòng.`,
  notARank: ({ row, found }) =>
    `Dòng thứ ${String(row)} của vùng là “${found}”, cần một thứ hạng: số nguyên từ 1. Nếu là điểm, hãy dùng DTI.RANK trước.`,
  changes: { up: 'tăng', down: 'giảm', unchanged: 'không đổi', isNew: 'mới' },

  levels: {
    nation: 'Quốc gia',
    province: 'Cấp tỉnh',
    ministry: 'Bộ, ngành',
    department: 'Cơ quan, đơn vị',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
  },
};

export const functionSpeech: Speech = {
  language: 'vi',
  texts: functionTexts,
};
