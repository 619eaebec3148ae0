import { inputLetter } from '../../engine/edition/input-letter';
import type { Criterion } from '../../engine/edition/schema';
import type { TemplateTexts } from '../../workbook/template/texts';
import { periodText } from '../period';
import { ruleInWords } from '../rule-words';
import { editionTexts } from './edition';

type Means = NonNullable<Criterion['obtained']['by']>;

const MEANS: Readonly<Record<Means, string>> = {
  report: 'Báo cáo của đơn vị',
  automatic: 'Đo tự động',
  survey: 'Điều tra xã hội học',
  sentiment: 'Phân tích sắc thái trên không gian mạng',
  interview: 'Phỏng vấn chuyên gia',
};

function method(criterion: Criterion): string {
  const { unit, inputs, evidence, rule } = criterion;
  const lines = [
    // A yes-or-no figure is the rule's own condition, in the same words.
    ...inputs.filter(({ kind }) => kind !== 'yes-no').map((input) => `${letterBefore(input)}${input.label.vi}`),
    // That points are typed says nothing to whoever types them.
    ...(rule.kind === 'given' ? [] : [ruleInWords(criterion, editionTexts.rules, 'vi')]),
    ...(unit === null ? [] : [`Đơn vị tính: ${unit}`]),
    ...(evidence === null ? [] : [`Tài liệu cần có: ${evidence}`]),
  ];
  return lines.join('\n');
}

/** `a: `; figures without a letter are known by their labels. */
function letterBefore(input: Criterion['inputs'][number]): string {
  const letter = inputLetter(input);
  return letter === null ? '' : `${letter}: `;
}

function source({ obtained: { by, system } }: Criterion): string {
  return [by === null ? null : MEANS[by], system].filter((part) => part !== null).join(': ');
}

const CHOOSE = 'Hãy chọn một mục trong danh sách.';

/** The official form, in the wording of the papers. */
export const templateTexts: TemplateTexts = {
  sheets: { form: 'Bảng chấm điểm', inputs: 'Số liệu', lists: 'Danh mục' },
  title: 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHUYỂN ĐỔI SỐ',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  superior: 'TÊN CƠ QUAN CHỦ QUẢN (UBND …)',
  unit: 'TÊN CƠ QUAN, ĐƠN VỊ',
  dated: '…, ngày … tháng … năm …',
  labels: { edition: 'Bộ chỉ số:', editionId: 'Mã bộ chỉ số:', unit: 'Đơn vị:', period: 'Kỳ đánh giá:' },
  headings: (level) => ({
    code: 'Mã',
    name: 'Chỉ số thành phần / Tiêu chí',
    max: 'Điểm tối đa',
    method: 'Cách xác định và tính điểm',
    source: 'Nguồn số liệu',
    verifier: 'Đơn vị phối hợp xác minh số liệu',
    self: 'Điểm tự đánh giá',
    appraised: 'Điểm thẩm định',
    final: 'Điểm đạt được',
    evidence: 'Tài liệu kiểm chứng',
    explanation: 'Giải trình',
    responsible: level === 'commune' ? 'Bộ phận phụ trách' : 'Cơ quan chủ trì',
    target: 'Chỉ tiêu giao',
    deadline: 'Hạn hoàn thành',
    status: 'Trạng thái',
    accepted: 'Chấp thuận không áp dụng',
    notes: 'Ghi chú',
  }),
  total: 'TỔNG CỘNG',
  period: (period) => periodText(period, 'vi'),
  method,
  source,
  signatures: {
    author: 'NGƯỜI LẬP BIỂU',
    checker: 'NGƯỜI KIỂM TRA',
    head: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
    how: '(Ký, ghi rõ họ tên)',
  },
  page: 'Trang &P/&N',
  statuses: [
    'Chưa thực hiện',
    'Đang thực hiện',
    'Cần bổ sung minh chứng',
    'Hoàn thành',
    'Không phát sinh',
    'Đề nghị không áp dụng',
  ],
  yesNo: ['Có', 'Không'],
  inputs: {
    title: 'SỐ LIỆU ĐẦU VÀO CỦA CÁC TIÊU CHÍ',
    note: 'Chỉ nhập vào ô màu vàng. Ký hiệu a, b, c là số liệu trong cách tính điểm; “Đạt?” thì chọn Có hoặc Không. Không phát sinh thì để trống và chọn trạng thái “Không phát sinh” ở bảng chấm điểm.',
    headings: {
      code: 'Mã',
      name: 'Chỉ số thành phần / Tiêu chí',
      symbol: 'Ký hiệu',
      label: 'Diễn giải số liệu',
      value: 'Giá trị',
      notes: 'Ghi chú',
    },
  },
  hints: {
    points: {
      title: 'Điểm',
      prompt: 'Từ 0 đến điểm tối đa. Chưa có thì để trống.',
      error:
        'Cần một số từ 0 đến điểm tối đa của dòng này. Không phát sinh hoặc không áp dụng thì để trống và chọn ở cột Trạng thái.',
    },
    max: {
      title: 'Điểm tối đa',
      prompt: 'Ghi điểm tối đa của tiêu chí theo quyết định.',
      error: 'Cần một số từ 0 đến 10.000.',
    },
    status: {
      title: 'Trạng thái',
      prompt: 'Không phát sinh khác với đề nghị không áp dụng, và khác với 0 điểm.',
      error: CHOOSE,
    },
    accepted: {
      title: 'Chấp thuận không áp dụng',
      prompt: 'Người thẩm định chọn Có khi chấp thuận đề nghị; khi đó tiêu chí không tính vào điểm tối đa.',
      error: CHOOSE,
    },
    count: {
      title: 'Số liệu',
      prompt: 'Một số từ 0 trở lên. Chưa có thì để trống.',
      error: 'Cần một số từ 0 trở lên, không kèm chữ.',
    },
    choice: { title: 'Số liệu', prompt: 'Chọn trong danh sách. Chưa có thì để trống.', error: CHOOSE },
  },
};
