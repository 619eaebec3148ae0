import type { EditionFinding } from '../../workbook/complete/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const number = (value: number): string => numberText(value, 'vi');

/** What is told about a form and its edition, in Vietnamese. */
export const editionFindingTexts: FindingTexts<EditionFinding> = {
  'known-group-missing': ({ name, scored }) =>
    `Không thấy chỉ số chính “${name.vi}” của bộ chỉ số${scored ? '' : ' (thu thập số liệu, không chấm điểm)'}. Hãy bổ sung vào biểu, hoặc chọn đúng bộ chỉ số.`,
  'known-group-name': ({ name, found }) =>
    `Dòng ghi “${found}”, theo số thứ tự là chỉ số chính “${name.vi}” của bộ chỉ số. Hãy kiểm tra tên và số thứ tự.`,
  'known-group-count': ({ name, expected, found }) =>
    `Chỉ số chính “${name.vi}” có ${number(found)} tiêu chí trong biểu, theo bộ chỉ số là ${number(expected)}. Hãy kiểm tra dòng thừa hoặc thiếu.`,
  'known-group-points': ({ name, expected, found }) =>
    `Điểm tối đa các tiêu chí của chỉ số chính “${name.vi}” cộng lại là ${number(found)}, theo bộ chỉ số là ${number(expected)}. Hãy kiểm tra cột điểm tối đa.`,
  'known-group-unknown': ({ found, criteria }) =>
    `${found === '' ? 'Các dòng' : `“${found}”`} không thuộc chỉ số chính nào của bộ chỉ số, nên ${number(criteria.length)} tiêu chí (${criteria.slice(0, 3).join(', ')}${criteria.length > 3 ? '…' : ''}) chưa được tính. Hãy ghi đúng tên chỉ số chính, hoặc chọn đúng bộ chỉ số.`,
  'known-count': ({ expected, found }) =>
    `Biểu có ${number(found)} tiêu chí, theo bộ chỉ số là ${number(expected)}. Hãy kiểm tra dòng thừa hoặc thiếu.`,
  'known-points': ({ expected, found }) =>
    `Điểm tối đa các tiêu chí cộng lại là ${number(found)}, theo bộ chỉ số là ${number(expected)}. Hãy kiểm tra cột điểm tối đa.`,
  'known-criterion-name': ({ code, expected, found }) =>
    `Tiêu chí ${code} ghi “${found}”, theo bộ chỉ số là “${expected.vi}”. Hãy kiểm tra mã và tên.`,
  'known-criterion-group': ({ code, expected, found }) =>
    `Tiêu chí ${code} đứng ở chỉ số chính “${found.vi}”, theo bộ chỉ số thuộc “${expected.vi}”. Hãy chuyển dòng hoặc sửa mã.`,
  'edition-other-year': ({ edition, years, year, right }) =>
    `Biểu ghi năm ${String(year)}, bộ chỉ số ${edition.id} dùng cho năm ${years.join(', ')}. ${
      right.length === 0
        ? 'Chưa có bộ chỉ số cùng loại cho năm này. Hãy kiểm tra kỳ đánh giá.'
        : `Hãy dùng bộ chỉ số ${right.map(({ id, title }) => `${id} (${title.vi})`).join(' hoặc ')}, hoặc kiểm tra kỳ đánh giá.`
    }`,
  'kept-edition-damaged': ({ edition, detail }) =>
    `Bản bộ chỉ số “${edition}” được lưu cùng tệp bị hỏng${detail === '' ? '' : ` (${detail})`}. Đang dùng bản kèm theo phần bổ trợ. Hãy ghi nhớ lại biểu mẫu để lưu bản mới.`,
  'kept-edition-used': ({ edition }) =>
    `Không đọc được các trang tính của bộ chỉ số “${edition}”, nên dùng bản đã lưu khi ghi nhớ biểu mẫu. Hãy sửa hoặc khôi phục các trang tính đó, rồi ghi nhớ lại biểu mẫu.`,
  'edition-of-sheets': ({ edition }) =>
    `Điểm ở đây tính theo bộ chỉ số “${edition}” trong các trang tính của tệp này. Hàm DTI chưa đọc các trang tính đó. Hãy ghi nhớ lại biểu mẫu để các cột cạnh biểu mẫu ghi giá trị theo bộ chỉ số này.`,
  'edition-beyond-functions': ({ edition }) =>
    `Tiêu chí của bộ chỉ số “${edition}” lấy từ tệp này nên hàm DTI chưa biết: các cột cạnh biểu mẫu ghi giá trị. Giá trị không tự cập nhật: sau khi sửa số liệu, hãy ghi nhớ lại biểu mẫu.`,
};
