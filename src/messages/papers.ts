import type { Letterhead } from '../workbook/plan/official-paper';
import type { PaperKind, PaperSummary, PaperTexts } from '../workbook/review/papers/texts';
import { appraisalTotalsText } from './appraisal-totals';
import { dateText } from './date';
import { fixedText, numberText } from './number';
import { saidText } from './review-sheet';

const points = (value: number | null): string => (value === null ? '……' : numberText(value, 'vi'));

/** Where the wording differs from paper to paper. */
const OPENINGS: Readonly<Record<PaperKind, (summary: PaperSummary) => readonly string[]>> = {
  result: (summary) => [
    'Căn cứ hồ sơ tự đánh giá của đơn vị và tài liệu kiểm chứng kèm theo, Hội đồng thẩm định thông báo kết quả như sau:',
    totals(summary),
  ],
  explanation: () => [
    'Sau khi nghiên cứu kết quả thẩm định, đơn vị giải trình từng tiêu chí bị giảm điểm hoặc được yêu cầu giải trình như sau:',
  ],
  minutes: (summary) => [
    'Thời gian bắt đầu: ……… giờ ………, ngày …… tháng …… năm ………',
    'Địa điểm: ………………………………………………………………………………………………………………',
    'Thành phần tham dự: …………………………………………………………………………………………………………',
    `Đại diện đơn vị được thẩm định (${summary.unit}): …………………………………………………………`,
    'Chủ trì (chủ tọa): ……………………………………     Thư ký (người ghi biên bản): ……………………………………',
    `Nội dung: thẩm định kết quả tự đánh giá của đơn vị. ${totals(summary)}`,
    'Phụ lục: các tiêu chí có điểm thay đổi so với điểm tự đánh giá.',
  ],
  evidence: () => [
    'Mỗi dòng là một tài liệu. Bổ sung, sửa ở các ô có nền vàng; dòng ghi “năm trước” cần thay bằng tài liệu của kỳ này hoặc xóa.',
  ],
};

const CLOSINGS: Readonly<Record<PaperKind, (round: number) => readonly string[]>> = {
  result: (round) =>
    round > 1
      ? []
      : ['Đề nghị đơn vị rà soát và gửi báo cáo giải trình kèm tài liệu bổ sung trước ngày …… tháng …… năm ………'],
  explanation: () => ['Đơn vị chịu trách nhiệm về tính chính xác của nội dung giải trình và tài liệu kèm theo.'],
  minutes: () => [
    'Cuộc họp kết thúc vào ……… giờ ………, ngày …… tháng …… năm ………',
    'Biên bản được lập thành …… bản, đã đọc lại cho các bên cùng nghe và thống nhất ký tên.',
  ],
  evidence: () => [],
};

function totals({ max, self, final, index, totals: changes }: PaperSummary): string {
  const share = index === null ? '……' : fixedText(index, 'vi', 4);
  const source = changes.ruled === null ? 'tổng điểm thẩm định theo biểu mẫu' : 'tổng điểm theo kết luận đã ghi';
  return `Tổng điểm tự đánh giá ${points(self)}, ${source} ${points(final)} trên ${points(max)} điểm; chỉ số ${share}. ${appraisalTotalsText(changes, 'vi')}`;
}

const SIGNED = '(Chữ ký, dấu)';
const SUPERIOR = '[CƠ QUAN, TỔ CHỨC CHỦ QUẢN]';

const recipients = (first: string): readonly string[] => ['Nơi nhận:', first, '- ……………;', '- Lưu: VT, ……'];

const COUNCIL = { superior: '[CƠ QUAN THÀNH LẬP HỘI ĐỒNG]', issuer: 'HỘI ĐỒNG THẨM ĐỊNH' } as const;
const unitHead = (unit: string) => ({ superior: SUPERIOR, issuer: unit.toLocaleUpperCase('vi') });

/** Who issues a paper, its number and its kind. */
const LETTERHEADS: Readonly<
  Record<PaperKind, (unit: string) => Pick<Letterhead, 'superior' | 'issuer' | 'number' | 'kind'>>
> = {
  result: () => ({ ...COUNCIL, number: 'Số: ……/TB-……', kind: 'THÔNG BÁO' }),
  explanation: (unit) => ({ ...unitHead(unit), number: 'Số: ……/BC-……', kind: 'BÁO CÁO' }),
  minutes: () => ({ ...COUNCIL, number: 'Số: ……/BB-……', kind: 'BIÊN BẢN' }),
  evidence: (unit) => ({ ...unitHead(unit), number: '', kind: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG' }),
};
/** How the abstract begins. */
const ABOUT: Readonly<Record<PaperKind, (round: number) => string>> = {
  result: (round) => `Kết quả thẩm định lần ${String(round)}`,
  explanation: (round) => `Giải trình kết quả thẩm định lần ${String(round)}`,
  minutes: () => 'Thẩm định',
  evidence: () => 'Kèm theo hồ sơ tự đánh giá',
};

/**
 * The papers of an appraisal. Their shape is that of Decree 30/2020/NĐ-CP, Annex I, with blanks in place of what is not
 * known; the wording is practice: change it here.
 */
export const PAPER_TEXTS: PaperTexts = {
  sheets: {
    result: 'Thông báo kết quả thẩm định',
    explanation: 'Báo cáo giải trình',
    minutes: 'Biên bản thẩm định',
    evidence: 'Danh mục tài liệu kiểm chứng',
  },
  head: (paper, { unit, period, round, isDraft }) => ({
    ...LETTERHEADS[paper](unit),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    dated: '…………, ngày …… tháng …… năm ………',
    mark: isDraft ? 'DỰ THẢO' : null,
    about: `${ABOUT[paper](round)} Chỉ số đánh giá chuyển đổi số (DTI) của ${unit}${period === null ? '' : `, ${period.charAt(0).toLocaleLowerCase('vi')}${period.slice(1)}`}`,
  }),
  draft: (unconcluded) =>
    `(Còn ${String(unconcluded)} tiêu chí chưa kết luận; điểm của các tiêu chí này lấy theo biểu mẫu)`,
  addressee: (paper) => (paper === 'explanation' ? 'Kính gửi: Hội đồng thẩm định' : null),
  opening: (paper, summary) => OPENINGS[paper](summary),
  closing: (paper, round) => CLOSINGS[paper](round),
  headings: {
    result: [
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự đánh giá',
      'Điểm thẩm định',
      'Tăng, giảm',
      'Lý do của Hội đồng',
      'Ý kiến thành viên',
    ],
    explanation: [
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự đánh giá',
      'Điểm thẩm định',
      'Lý do của Hội đồng',
      'Ý kiến thành viên',
      'Nội dung giải trình của đơn vị',
      'Điểm đề nghị',
      'Tài liệu bổ sung',
    ],
    minutes: [
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự đánh giá',
      'Điểm kết luận',
      'Tăng, giảm',
      'Lý do của Hội đồng',
      'Ý kiến thành viên',
      'Mục nhật ký',
    ],
    evidence: [
      'Mã',
      'Tiêu chí',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Trích yếu',
      'Cơ quan ban hành',
      'Liên kết',
      'Ghi chú',
    ],
  },
  total: 'Tổng cộng',
  nothing: 'Không có nội dung.',
  leftOut: 'Không áp dụng',
  earlierYear: 'Năm trước, cần thay',
  end: (paper, unit) => {
    switch (paper) {
      case 'result':
        return { recipients: recipients(`- ${unit};`), signer: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], how: SIGNED };
      case 'explanation':
        return { recipients: recipients('- Như trên;'), signer: ['[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]'], how: SIGNED };
      case 'minutes':
        return { recipients: recipients(`- ${unit};`), signer: [], how: '' };
      case 'evidence':
        return null;
    }
  },
  signatures: {
    result: [],
    explanation: [],
    minutes: ['THƯ KÝ', 'THÀNH VIÊN', 'THÀNH VIÊN', 'ĐẠI DIỆN ĐƠN VỊ', 'CHỦ TỊCH HỘI ĐỒNG'],
    evidence: ['NGƯỜI LẬP', 'THỦ TRƯỞNG ĐƠN VỊ'],
  },
  signHow: '(Ký, ghi rõ họ tên)',
  noReason: '……',
  byForm: 'Biểu mẫu',
  asked: (reason) => `Yêu cầu giải trình: ${reason}`,
  remark: ({ by, text }) => `${by ?? 'Ghi trong biểu mẫu'}: ${text}`,
  opinion: (entry) => {
    const choice = entry.kind === 'opinion' ? entry.choice : null;
    const wanted = choice === null ? saidText(entry) : `${points(choice.points)} điểm`;
    return `${entry.author.name}: ${wanted}${entry.reason === '' ? '' : ` (${entry.reason})`}`;
  },
  date: (iso) => dateText(iso, 'vi'),
  code: (code, anchor) =>
    `Mã đối chiếu của văn bản: ${code}. Nhật ký thẩm định: ${anchor}. Tệp trích đúng văn bản này khi hai mã trùng nhau.`,
  footer: (code) => `Mã đối chiếu ${code}`,
  page: 'Trang &P/&N',
};
