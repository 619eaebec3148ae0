import type { Basis } from '../../engine/scoring/scoresheet';
import { fixedText } from '../number';
import type { DraftData, DraftLine, PaperTexts } from '../../workbook/publish/texts';

const BASES: Readonly<Record<Basis, string>> = {
  self: 'điểm tự đánh giá',
  appraised: 'điểm thẩm định',
  final: 'điểm đạt được',
  computed: 'điểm theo công thức',
};

const bold = (text: string): DraftLine => ({ text, bold: true });
const plain = (text: string): DraftLine => ({ text });
const signed = (text: string, right: string): DraftLine => ({ text, right, bold: true });
const period = (data: DraftData): string => (data.period === null ? 'kỳ …' : `kỳ ${data.period}`);
const basis = (by: Basis | null): string => (by === null ? '…' : BASES[by]);

const HEAD: readonly DraftLine[] = [
  { text: 'TÊN CƠ QUAN …', right: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
  { text: '', right: 'Độc lập - Tự do - Hạnh phúc', bold: true },
  { text: 'Số: …', right: '…, ngày … tháng … năm …' },
  plain(''),
];

function results({ leagues }: DraftData): readonly DraftLine[] {
  return leagues.map(({ name, basis: by, ranked, unranked, first, last }) => {
    const spread =
      first === null || last === null
        ? ''
        : ` Cao nhất: ${first.unit}${first.index === null ? '' : ` (${fixedText(first.index, 'vi', 4)})`}; thấp nhất: ${last.unit}${last.index === null ? '' : ` (${fixedText(last.index, 'vi', 4)})`}.`;
    const others = unranked === 0 ? '' : ` Chưa xếp hạng: ${String(unranked)} đơn vị.`;
    return plain(`- Khối ${name}: xếp hạng ${String(ranked)} đơn vị theo ${basis(by)}.${spread}${others}`);
  });
}

/** The papers of a ranking, in Vietnamese. */
export const paperTexts: Omit<PaperTexts, 'language' | 'losses' | 'ranking' | 'gathered'> = {
  code: (code) => `Mã đối chiếu: ${code}`,
  page: 'Trang &P/&N',
  summary: {
    name: 'Tổng hợp theo khối',
    title: 'Tổng hợp kết quả theo khối',
    ranked: 'Số đơn vị được xếp hạng',
    unranked: 'Số đơn vị chưa xếp hạng',
    mean: 'Giá trị trung bình',
    median: 'Trung vị',
    highest: 'Cao nhất',
    lowest: 'Thấp nhất',
    top: (count) => `${String(count)} đơn vị dẫn đầu`,
    bottom: (count) => `${String(count)} đơn vị cuối bảng`,
    distribution: 'Phân bố giá trị chỉ số',
    band: 'Khoảng giá trị',
    units: 'Số đơn vị',
    share: 'Tỷ lệ',
  },
  lost: {
    name: 'Tiêu chí mất điểm',
    title: 'Báo cáo phân tích tiêu chí mất điểm',
    note: 'Xếp theo tổng số điểm các đơn vị chưa đạt, trên loại điểm dùng để xếp hạng. Trong ngoặc là số đơn vị. Ô để trống là chưa biết, do người lập báo cáo ghi.',
    code: 'Mã',
    criterion: 'Chỉ số thành phần / Tiêu chí',
    max: 'Điểm tối đa',
    mean: 'Điểm trung bình',
    lost: 'Tổng điểm mất',
    unitsLosing: 'Số đơn vị mất điểm',
    cause: 'Nguyên nhân',
    remedy: 'Giải pháp',
    leads: 'Cơ quan chủ trì',
    by: 'Thời hạn',
    ofUnits: (text, units) => `${text} (${String(units)})`,
    points: 'Điểm',
    ofUnit: 'Tiêu chí mất điểm của đơn vị',
  },
  years: {
    name: 'So sánh với năm trước',
    title: (before, after) => `So sánh kết quả năm ${after} với năm ${before}`,
    note: 'Số bậc tăng (+), giảm (−) bằng tổng ba cột: do kết quả của chính đơn vị, do kết quả của các đơn vị khác, do có đơn vị vào hoặc ra khỏi khối.',
    unit: 'Đơn vị',
    rankBefore: 'Hạng năm trước',
    rankAfter: 'Hạng năm nay',
    rankChange: 'Số bậc tăng, giảm',
    own: 'Do đơn vị',
    others: 'Do đơn vị khác',
    membership: 'Do thêm, bớt đơn vị',
    indexBefore: 'Chỉ số năm trước',
    indexAfter: 'Chỉ số năm nay',
    indexChange: 'Tăng, giảm',
    formedFrom: 'Hợp nhất từ',
  },
  transition: {
    name: 'Chuyển tiếp mã tiêu chí',
    title: (before, after) => `Bảng chuyển tiếp mã tiêu chí: ${before} → ${after}`,
    note: 'Chỉ ghép theo tên tiêu chí. Dòng “cần xem xét” do người lập bảng quyết định; trùng mã không có nghĩa là cùng tiêu chí.',
    code: 'Mã mới',
    criterion: 'Tiêu chí mới',
    max: 'Điểm tối đa',
    codeBefore: 'Mã cũ',
    criterionBefore: 'Tiêu chí cũ',
    maxBefore: 'Điểm tối đa cũ',
    how: 'Quan hệ',
    kinds: { 'code-and-name': 'Giữ nguyên mã và tên', name: 'Cùng tên, đổi mã', uncertain: 'Cần xem xét' },
    added: 'Tiêu chí mới',
    gone: 'Không còn',
  },
  scorecard: {
    title: 'Kết quả chấm điểm, xếp hạng',
    league: 'Khối',
    rankOf: (rank, of) => `hạng ${rank}/${of}`,
    part: 'Trụ cột, chỉ số chính',
    value: 'Giá trị',
    rank: 'Hạng',
    mean: 'Trung bình khối',
    difference: 'So với trung bình',
  },
  drafts: [
    {
      name: 'Dự thảo tờ trình',
      lines: (data) => [
        ...HEAD,
        bold('TỜ TRÌNH'),
        bold(`Về việc công bố kết quả đánh giá, xếp hạng chuyển đổi số, ${period(data)}`),
        plain('Kính gửi: …'),
        plain(`Căn cứ ${data.decision ?? 'Quyết định số …'} ban hành ${data.edition};`),
        plain('Căn cứ kết quả làm việc của Hội đồng thẩm định ngày …;'),
        plain('… báo cáo kết quả như sau:'),
        ...results(data),
        plain('Kết quả chi tiết tại các phụ lục kèm theo. Kính trình … xem xét, ban hành quyết định công bố.'),
        plain(`Mã đối chiếu của kết quả: ${data.code}`),
        signed('Nơi nhận: …', 'THỦ TRƯỞNG CƠ QUAN'),
      ],
    },
    {
      name: 'Dự thảo quyết định',
      lines: (data) => [
        ...HEAD,
        bold('QUYẾT ĐỊNH'),
        bold(`Công bố kết quả đánh giá, xếp hạng chuyển đổi số, ${period(data)}`),
        plain(`Căn cứ ${data.decision ?? 'Quyết định số …'} ban hành ${data.edition};`),
        plain('Xét đề nghị của … tại Tờ trình số …,'),
        bold('QUYẾT ĐỊNH:'),
        plain(
          `Điều 1. Công bố kết quả đánh giá, xếp hạng chuyển đổi số, ${period(data)}, tại các phụ lục kèm theo, gồm:`,
        ),
        ...results(data),
        plain('Điều 2. Các cơ quan, đơn vị căn cứ kết quả, xây dựng kế hoạch khắc phục các tiêu chí chưa đạt.'),
        plain('Điều 3. Quyết định này có hiệu lực kể từ ngày ký. … chịu trách nhiệm thi hành Quyết định này./.'),
        plain(`Mã đối chiếu của kết quả: ${data.code}`),
        signed('Nơi nhận: …', 'THẨM QUYỀN KÝ'),
      ],
    },
  ],
};
