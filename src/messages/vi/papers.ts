import type { RankedUnit } from '../../engine/ranking/rank-units';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { Letterhead, PaperEnd } from '../../workbook/plan/official-paper';
import { firstOf } from '../list';
import { fixedText, numberText } from '../number';
import { periodTexts } from '../period';
import type { PaperWords } from '../publish-texts';
import type { DraftData, DraftLine } from '../../workbook/publish/texts';
import { BASES } from './bases';

const line =
  (as: DraftLine['as']) =>
  (text: string): DraftLine => ({ text, as });
const [authority, addressee, basis, body] = [line('authority'), line('addressee'), line('basis'), line('body')];
/** `năm 2025` within a sentence. */
function period({ period: written }: DraftData): string {
  const text = periodTexts(written)?.vi ?? 'kỳ ………';
  return `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}
const basisText = (by: Basis | null): string => (by === null ? '…' : BASES[by]);

const UNKNOWN_DATE = 'ngày …… tháng …… năm ………';

function decision({ decision: known, edition }: DraftData): string {
  if (known === null) return `Căn cứ Quyết định số ……………… ${UNKNOWN_DATE} ban hành ${edition};`;
  const [year = '', month = '', day = ''] = known.issued?.split('-') ?? [];
  const dated = known.issued === null ? UNKNOWN_DATE : `ngày ${day} tháng ${month} năm ${year}`;
  return `Căn cứ Quyết định số ${known.number} ${dated} ban hành ${edition};`;
}

function head(number: string, kind: string, data: DraftData): Letterhead {
  return {
    superior: '[CƠ QUAN, TỔ CHỨC CHỦ QUẢN]',
    issuer: '[CƠ QUAN, TỔ CHỨC]',
    number,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    dated: `…………, ${UNKNOWN_DATE}`,
    mark: 'DỰ THẢO',
    kind,
    about: `Về việc công bố kết quả đánh giá, xếp hạng chuyển đổi số, ${period(data)}`,
  };
}

const end = (first: string): PaperEnd => ({
  recipients: ['Nơi nhận:', first, '- ……………;', '- Lưu: VT, ……'],
  signer: ['[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]'],
  how: '(Chữ ký, dấu)',
});

function results({ leagues, decimals }: DraftData): readonly DraftLine[] {
  return leagues.map(({ name, basis: by, ranked, unranked, first, last }) => {
    if (ranked === 0) return body(`- Khối ${name}: chưa xếp hạng được đơn vị nào (${String(unranked)} đơn vị).`);
    const spread =
      first.length === 0 ? '' : ` Cao nhất: ${ofPlace(first, decimals)}; thấp nhất: ${ofPlace(last, decimals)}.`;
    const others = unranked === 0 ? '' : ` Chưa xếp hạng: ${String(unranked)} đơn vị.`;
    return body(`- Khối ${name}: xếp hạng ${String(ranked)} đơn vị theo ${basisText(by)}.${spread}${others}`);
  });
}

/** Units that share a place, with the index that they have. */
function ofPlace(units: readonly RankedUnit[], decimals: number): string {
  const index = units[0]?.index ?? null;
  const value = index === null ? '' : ` (${fixedText(index, 'vi', decimals)})`;
  const names = firstOf(
    units.map(({ unit }) => unit),
    (left) => ` và ${String(left)} đơn vị khác`,
  );
  return `${names}${value}`;
}

/** The papers of a ranking, in Vietnamese. */
export const paperTexts: PaperWords = {
  code: (code) => `Mã đối chiếu: ${code}`,
  draft: 'DỰ THẢO – chưa chốt',
  note: 'Ghi chú',
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
    bandOf: (from, to) => `${fixedText(from, 'vi', 1)} – ${fixedText(to, 'vi', 1)}`,
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
    criteriaUp: 'Số tiêu chí tăng',
    criteriaDown: 'Số tiêu chí giảm',
    criteriaUnchanged: 'Số tiêu chí giữ nguyên',
    criteriaNet: 'Điểm tiêu chí tăng, giảm',
    formedFrom: 'Hợp nhất từ',
    partsName: 'Thay đổi chỉ số chính',
    partsTitle: (before, after) => `Thay đổi trụ cột, chỉ số chính năm ${after} so với năm ${before}`,
    partsNote: 'Mỗi cột là mức tăng (+), giảm (−) giá trị; cột “Bậc” bên cạnh là số bậc tăng (+), giảm (−) trong khối.',
    partPlaces: 'Bậc',
    criteriaName: 'Thay đổi theo tiêu chí',
    criteriaTitle: (before, after) => `Thay đổi điểm theo tiêu chí năm ${after} so với năm ${before}`,
    criteriaNote: (units) =>
      `Số đơn vị tăng, giảm, giữ nguyên điểm ở từng tiêu chí, trong ${String(units)} đơn vị có điểm từng tiêu chí của cả hai năm.`,
    criterionCode: 'Mã',
    criterion: 'Tiêu chí',
    max: 'Điểm tối đa',
    unitsUp: 'Số đơn vị tăng',
    unitsDown: 'Số đơn vị giảm',
    unitsUnchanged: 'Số đơn vị giữ nguyên',
    unitsUnknown: 'Số đơn vị chưa so được',
    net: 'Điểm tăng, giảm',
    ofUnit: (before, after) => `Thay đổi năm ${after} so với năm ${before}`,
    part: 'Trụ cột, chỉ số chính',
    before: 'Năm trước',
    after: 'Năm nay',
    change: 'Tăng, giảm',
    places: 'Bậc',
    counts: ({ up, down, unchanged, net }) =>
      `Tiêu chí: ${String(up)} tăng, ${String(down)} giảm, ${String(unchanged)} giữ nguyên; ${net > 0 ? '+' : ''}${fixedText(net, 'vi', 2)} điểm`,
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
  firmness: {
    name: 'Phân tích độ vững',
    title: 'Phân tích độ vững của thứ hạng',
    threshold: (threshold) =>
      `Ngưỡng tham khảo ${numberText(threshold, 'vi')} chỉ để định hướng, không do quyết định nào quy định. Trung bình của khối tính trên các đơn vị được xếp hạng.`,
    from: 'Hạng trong 9/10 số lần: từ',
    to: 'Hạng trong 9/10 số lần: đến',
    claimed: 'Trong tổng số điểm',
    underThreshold: 'Chỉ số chính dưới ngưỡng tham khảo',
    underAverage: 'Chỉ số chính dưới trung bình của khối',
    low: ({ group, value, average, decimals }) =>
      `${group}: ${fixedText(value, 'vi', decimals)}${average === null ? '' : ` (trung bình ${fixedText(average, 'vi', decimals)})`}`,
  },
  drafts: [
    {
      name: 'Dự thảo tờ trình',
      head: (data) => head('Số: ……/TTr-……', 'TỜ TRÌNH', data),
      lines: (data) => [
        addressee('Kính gửi: ……………………………………'),
        basis(decision(data)),
        basis(`Căn cứ Biên bản thẩm định ${UNKNOWN_DATE} của Hội đồng thẩm định,`),
        body('……………………… báo cáo kết quả đánh giá, xếp hạng như sau:'),
        ...results(data),
        body('Kết quả chi tiết tại các phụ lục kèm theo.'),
        body('Kính trình ……………………… xem xét, ban hành quyết định công bố./.'),
      ],
      end: end('- Như trên;'),
    },
    {
      name: 'Dự thảo quyết định',
      head: (data) => head('Số: ……/QĐ-……', 'QUYẾT ĐỊNH', data),
      lines: (data) => [
        authority('[THẨM QUYỀN BAN HÀNH]'),
        basis('Căn cứ ……………………………………;'),
        basis(decision(data)),
        basis(`Theo đề nghị của ……………………… tại Tờ trình số ……/TTr-…… ${UNKNOWN_DATE}.`),
        authority('QUYẾT ĐỊNH:'),
        body(
          `Điều 1. Công bố kết quả đánh giá, xếp hạng chuyển đổi số, ${period(data)}, tại các phụ lục kèm theo, gồm:`,
        ),
        ...results(data),
        body('Điều 2. Các cơ quan, đơn vị căn cứ kết quả, xây dựng kế hoạch khắc phục các tiêu chí chưa đạt.'),
        body('Điều 3. Quyết định này có hiệu lực kể từ ngày ký. ……………………… chịu trách nhiệm thi hành Quyết định này./.'),
      ],
      end: end('- Như Điều 3;'),
    },
  ],
};
