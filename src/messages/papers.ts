import type { PaperKind, PaperSummary, PaperTexts } from '../workbook/review/papers/texts';
import { appraisalTotalsText } from './appraisal-totals';
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
    'Thời gian: ……… giờ ……… ngày …… tháng …… năm ………     Địa điểm: ……………………………………………',
    'Thành phần Hội đồng thẩm định: ………………………………………………………………………………………………………',
    `Đại diện đơn vị được thẩm định (${summary.unit}): ……………………………………………………………………………`,
    `Kết quả: ${totals(summary)}`,
    'Phụ lục: các tiêu chí có điểm thay đổi so với điểm tự đánh giá.',
  ],
  evidence: () => [
    'Mỗi dòng là một tài liệu. Ô tô màu để bổ sung, sửa; dòng ghi “năm trước” cần thay bằng tài liệu của kỳ này hoặc xóa.',
  ],
};

const CLOSINGS: Readonly<Record<PaperKind, (round: number) => readonly string[]>> = {
  result: (round) =>
    round > 1
      ? []
      : ['Đề nghị đơn vị rà soát và gửi báo cáo giải trình kèm tài liệu bổ sung trước ngày …… tháng …… năm ………'],
  explanation: () => ['Đơn vị chịu trách nhiệm về tính chính xác của nội dung giải trình và tài liệu kèm theo.'],
  minutes: () => ['Biên bản được lập thành …… bản, đã đọc lại cho các bên cùng nghe và thống nhất ký tên.'],
  evidence: () => [],
};

function totals({ max, self, final, index, totals: changes }: PaperSummary): string {
  const share = index === null ? '……' : fixedText(index, 'vi', 4);
  const source = changes.ruled === null ? 'tổng điểm thẩm định theo biểu mẫu' : 'tổng điểm theo kết luận đã ghi';
  return `Tổng điểm tự đánh giá ${points(self)}, ${source} ${points(final)} trên ${points(max)} điểm; chỉ số ${share}. ${appraisalTotalsText(changes, 'vi')}`;
}

/** The papers of an appraisal. They follow practice (Decree 30/2020/NĐ-CP for the title block); change the wording here. */
export const PAPER_TEXTS: PaperTexts = {
  sheets: {
    result: 'Thông báo kết quả thẩm định',
    explanation: 'Báo cáo giải trình',
    minutes: 'Biên bản thẩm định',
    evidence: 'Danh mục tài liệu kiểm chứng',
  },
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuer: (paper, unit) =>
    paper === 'result' || paper === 'minutes'
      ? ['CƠ QUAN THÀNH LẬP HỘI ĐỒNG', 'HỘI ĐỒNG THẨM ĐỊNH']
      : ['CƠ QUAN CHỦ QUẢN', unit.toLocaleUpperCase('vi')],
  numbers: { result: 'Số: …/TB-…', explanation: 'Số: …/BC-…', minutes: 'Số: …/BB-…', evidence: '' },
  dated: '………, ngày …… tháng …… năm ………',
  title: (paper, round) => {
    const titles: Readonly<Record<PaperKind, string>> = {
      result: `THÔNG BÁO KẾT QUẢ THẨM ĐỊNH LẦN ${String(round)}`,
      explanation: `BÁO CÁO GIẢI TRÌNH KẾT QUẢ THẨM ĐỊNH LẦN ${String(round)}`,
      minutes: 'BIÊN BẢN THẨM ĐỊNH',
      evidence: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG',
    };
    return titles[paper];
  },
  subtitle: (unit, period) =>
    `Chỉ số đánh giá chuyển đổi số (DTI) của ${unit}${period === null ? '' : `, ${period.charAt(0).toLocaleLowerCase('vi')}${period.slice(1)}`}`,
  draft: (unconcluded) => `Dự thảo: còn ${String(unconcluded)} tiêu chí chưa kết luận`,
  addressee: (paper, unit) => {
    if (paper === 'result') return [`Kính gửi: ${unit}`];
    return paper === 'explanation' ? ['Kính gửi: Hội đồng thẩm định'] : [];
  },
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
  signatures: {
    result: ['NGƯỜI LẬP', 'CHỦ TỊCH HỘI ĐỒNG'],
    explanation: ['NGƯỜI LẬP', 'THỦ TRƯỞNG ĐƠN VỊ'],
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
  date: (iso) => iso.split('-').reverse().join('/'),
  code: (code, anchor) =>
    `Mã đối chiếu của văn bản: ${code}. Nhật ký thẩm định: ${anchor}. Tệp trích đúng văn bản này khi hai mã trùng nhau.`,
  footer: (code) => `Mã đối chiếu ${code}`,
  page: 'Trang &P/&N',
};
