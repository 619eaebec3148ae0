import type { Basis } from '../../engine/scoring/scoresheet';
import type { PublishedFigure, PublishedPart } from '../../workbook/publish/findings';
import { numberText } from '../number';
import type { Bilingual } from '../language';
import type { VerifyTexts } from '../publish';
import { levelName } from '../level-name';
import { BASES } from './bases';

const FIGURES: Readonly<Record<PublishedFigure, string>> = {
  rank: 'hạng',
  index: 'chỉ số',
  points: 'điểm',
  previousRank: 'hạng kỳ trước',
  change: 'số bậc thay đổi',
};
/** What is not published is not there; it is not still to come. */
const NONE = 'không có';
const basis = (by: Basis | null): string => (by === null ? NONE : BASES[by]);
const value = (figure: number | null): string => (figure === null ? NONE : numberText(figure, 'vi'));
const ofPart = (kind: PublishedPart, part: string | null): string =>
  part === null ? '' : ` của ${kind === 'criterion' ? 'tiêu chí ' : ''}${part}`;
const ofLeague = (league: string | null, name: Bilingual | null): string =>
  league === null ? '' : ` (khối ${name?.vi ?? levelName(league, 'vi')})`;
const unranked = (reasons: readonly string[]): string =>
  reasons.length === 0
    ? 'không ghi là chưa xếp hạng'
    : `ghi chưa xếp hạng ${String(reasons.length)} bản (mã lý do: ${reasons.join(', ')})`;

/** Published results, in Vietnamese. */
export const verifyTexts: VerifyTexts = {
  findings: {
    'verify-code-differs': ({ found, computed }) =>
      `Mã đối chiếu ghi ${found}, nhưng nội dung tệp cho mã ${computed}: tệp kết quả đã bị sửa sau khi công bố. Hãy lấy lại tệp gốc.`,
    'verify-edition-differs': ({ edition }) =>
      `Bộ chỉ số “${edition}” hiện có khác với bộ đã dùng khi công bố. Hãy nêu đúng bộ đã dùng.`,
    'verify-version-differs': ({ found, current }) =>
      `Kết quả do phiên bản ${found} tính; đang tính lại bằng phiên bản ${current}.`,
    'verify-source-missing': ({ file }) =>
      `${file}: tệp nguồn chưa được nêu nên không tính lại được phần này. Hãy thêm tệp vào lệnh.`,
    'verify-source-differs': ({ file }) =>
      `${file}: nội dung tệp khác với tệp đã dùng khi công bố. Hãy lấy lại tệp gốc, hoặc công bố lại.`,
    'verify-file-extra': ({ file }) => `${file}: không phải tệp nguồn của kết quả này nên không được dùng.`,
    'verify-figure-differs': ({ unit, part, kind, figure, published, computed }) =>
      `${unit}: ${FIGURES[figure]}${ofPart(kind, part)} công bố ${value(published)}, tính lại ${value(computed)}. Hãy đối chiếu với bảng tự đánh giá, chấm điểm của đơn vị.`,
    'verify-basis-differs': ({ league, leagueName, published, computed }) =>
      `Loại điểm dùng để xếp hạng${ofLeague(league, leagueName)} công bố là ${basis(published)}, tính lại là ${basis(computed)}.`,
    'verify-unit-not-computed': ({ unit, league, leagueName }) =>
      `${unit}${ofLeague(league, leagueName)}: có trong kết quả công bố nhưng các tệp nguồn không cho thứ hạng. Hãy kiểm tra tệp của đơn vị.`,
    'verify-unranked-differs': ({ unit, league, leagueName, published, computed }) =>
      `${unit}${ofLeague(league, leagueName)}: kết quả công bố ${unranked(published)}, tính lại ${unranked(computed)}. Hãy đối chiếu với bảng tự đánh giá, chấm điểm của đơn vị.`,
    'verify-source-units': ({ file, published, computed }) =>
      `${file}: kết quả công bố ghi tệp này có ${String(published)} đơn vị, tính lại có ${String(computed)}. Hãy lấy lại tệp kết quả gốc.`,
    'verify-unit-not-published': ({ unit, league, leagueName }) =>
      `${unit}${ofLeague(league, leagueName)}: các tệp nguồn cho thứ hạng nhưng kết quả công bố không có đơn vị này.`,
  },
  verified: ({ units, code }) => `Đúng: đã tính lại ${units} đơn vị, mã đối chiếu ${code}.`,
  differs: (count) => `Có ${count} chỗ khác nhau:`,
};
