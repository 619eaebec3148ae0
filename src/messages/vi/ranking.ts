import { levelName, levelNames } from '../level-name';
import { firstOf } from '../list';
import { numberText } from '../number';
import type { RankingTexts } from '../ranking';
import { BASES } from './bases';

const number = (value: number): string => numberText(value, 'vi');
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
/** Units by name, the first few where there are many. */
const someOf = (units: readonly string[]): string => firstOf(units, (left) => ` và ${String(left)} đơn vị khác`);
const someCodes = (codes: readonly string[]): string => firstOf(codes, (left) => ` và ${String(left)} tiêu chí khác`);
const ofYears = (years: readonly number[]): string => (years.length === 0 ? '' : ` năm ${years.join(', ')}`);

/** Rankings in Vietnamese. */
export const rankingTexts: RankingTexts = {
  labels: {
    title: (edition) => `Bảng xếp hạng – ${edition}`,
    league: (name, basis) => `Khối: ${name} · xếp hạng theo ${basis}`,
    leagueUnknown: 'chưa rõ',
    levels: levelNames('vi'),
    leagueColumn: 'Khối',
    noBasis: '(chưa có căn cứ chung)',
    bases: BASES,
    editionId: 'Mã bộ chỉ số',
    rank: 'Hạng',
    unit: 'Đơn vị',
    index: 'Chỉ số (DTI)',
    points: 'Điểm',
    previousRank: 'Hạng trước',
    change: 'Tăng (+), giảm (−) bậc',
    rankOf: (part) => `Hạng ${part}`,
    unranked: 'Chưa xếp hạng',
    reason: 'Lý do',
    groups: 'Giá trị theo chỉ số chính',
    sheet: 'Xếp hạng',
  },
  years: {
    title: (before, after) => `So sánh năm ${after} với năm ${before}`,
    ranks: 'Hạng trước → nay',
    indexes: 'Chỉ số trước → nay',
    own: 'Do đơn vị',
    others: 'Do đơn vị khác',
    membership: 'Do thêm, bớt đơn vị',
    up: 'Số tiêu chí tăng',
    down: 'Giảm',
    unchanged: 'Giữ nguyên',
    net: 'Điểm +/−',
    note: 'Số bậc tăng (+), giảm (−) bằng tổng ba cột: do kết quả của chính đơn vị (các đơn vị khác giữ nguyên), do kết quả của các đơn vị khác, do có đơn vị vào hoặc ra khỏi khối.',
    part: (unit, rank, index) => `${unit} (hạng ${rank}, chỉ số ${index})`,
  },
  analysis: {
    title: 'Phân tích tham khảo, không phải kết quả xếp hạng chính thức.',
    nothing:
      'Phân tích tham khảo: không có gì để phân tích. Không thấy chỉ số chính nào dưới ngưỡng tham khảo hoặc dưới trung bình của khối; chưa có kết luận thẩm định nào; chỉ thử được trọng số khi chỉ số là điểm trên điểm tối đa, biết giá trị và điểm tối đa của ít nhất hai chỉ số chính, và khối có từ hai đơn vị.',
    league: (name) => `Khối: ${name}.`,
    weights: (spread, draws) => `Trọng số mỗi chỉ số chính lệch tối đa ${spread}, tính thử ${draws} lần.`,
    ranks: 'Hạng trong 9/10 số lần',
    same: 'Giữ nguyên hạng',
    ruled: 'Điểm đã có kết luận thẩm định',
    of: (part, whole) => `${part} trong ${whole}`,
  },
  findings: {
    'rank-same-file': ({ used, file }) =>
      `${file}: giống hệt ${used} nên chỉ tính một lần. Nếu là bảng tự đánh giá, chấm điểm của đơn vị khác, hãy gửi lại đúng tệp.`,
    'rank-unit-twice': ({ unit, from }) =>
      `Đơn vị “${unit}” có nhiều bản: ${list(from)}. Chưa dùng bản nào và chưa xếp hạng đơn vị này. Hãy giữ lại một bản đúng.`,
    'rank-units-alike': ({ units }) =>
      `Các tên ${list(units)} có thể là một đơn vị nhưng cách viết chưa đủ để kết luận; đang tính là các đơn vị riêng. Hãy viết thống nhất, đủ dấu và cấp (xã, phường).`,
    'rank-unit-unknown': ({ unit, years }) =>
      `Không có đơn vị “${unit}” trong danh mục đơn vị${ofYears(years)}, nên chưa xếp hạng. Hãy sửa tên đơn vị; nếu tên đúng, hãy ghi vào danh sách đơn vị.`,
    'rank-units-missing': ({ units, years }) =>
      `Chưa có số liệu của ${String(units.length)} đơn vị trong danh mục đơn vị${ofYears(years)}: ${list(units)}. Hãy bổ sung, nếu các đơn vị này thuộc diện xếp hạng.`,
    'rank-unit-not-listed': ({ unit }) =>
      `Đơn vị “${unit}” không có trong danh sách đơn vị. Vẫn được tính. Hãy kiểm tra tên hoặc bổ sung danh sách.`,
    'rank-unit-absent': ({ unit }) =>
      `Đơn vị “${unit}” có trong danh sách nhưng chưa có bảng tự đánh giá, chấm điểm hay dòng số liệu nào. Hãy bổ sung rồi xếp hạng lại.`,
    'rank-no-list': () =>
      'Chưa có danh sách đơn vị nên không thể biết còn thiếu đơn vị nào. Hãy chọn danh sách đơn vị.',
    'rank-no-common-basis': ({ league, leagueName, nearest, lacking }) =>
      `Chưa xếp hạng được khối ${leagueName?.vi ?? levelName(league, 'vi')}: ${someOf(lacking)} chưa đủ ${BASES[nearest]}; các đơn vị còn lại đã đủ. Hãy chọn loại điểm để xếp hạng theo, bổ sung điểm, hoặc bỏ ${lacking.length === 1 ? 'tệp này' : 'các tệp này'}.`,

    'rank-basis-dropped': ({ league, leagueName, dropped, by, lacking }) =>
      `Khối “${leagueName?.vi ?? levelName(league, 'vi')}” xếp hạng theo ${BASES[by]}, không theo ${BASES[dropped]}, vì ${someOf(lacking)} chưa đủ ${BASES[dropped]}. Hãy bổ sung, hoặc chọn loại điểm rồi xếp hạng lại.`,
    'table-edition-unclear': ({ candidates }) =>
      `Các cột của bảng phù hợp với nhiều bộ chỉ số: ${candidates.join(', ')}. Hãy chọn bộ chỉ số, hoặc ghi năm phía trên bảng, ví dụ “Năm 2022”.`,
    'table-columns-missing': ({ edition, missing }) =>
      `Bảng thiếu các cột cần để tính chỉ số theo bộ “${edition}”: ${list(missing)}. Lưu ý: “Chính quyền số” là trụ cột, “Hoạt động chính quyền số” là chỉ số chính. Hãy thêm cột hoặc sửa tiêu đề.`,
    'table-only-checked': ({ edition, missing }) =>
      `Bảng chỉ ghi chỉ số và các trụ cột, thiếu các cột cần để tính theo bộ “${edition}”: ${list(missing)}. Đã kiểm tra các giá trị in, chưa xếp hạng. Hãy thêm các cột này để xếp hạng.`,
    'table-heading-unclear': ({ heading, ids }) =>
      `Tiêu đề “${heading}” có thể là ${ids.join(' hoặc ')}; cột này chưa được dùng. Hãy ghi mã, ví dụ “${ids[0] ?? ''}”.`,
    'table-heading-twice': ({ heading, used }) =>
      `Cột “${heading}” có nhiều hơn một lần; chỉ dùng cột ở ô ${used}. Nếu không đúng, hãy sửa tiêu đề cột kia.`,
    'table-scale-unclear': ({ heading, max }) =>
      `Không rõ cột “${heading}” ghi giá trị 0–1 hay điểm${max === null ? '' : ` (tối đa ${number(max)})`}, vì các cột khác ghi theo cách khác. Cột này chưa được dùng. Hãy ghi mọi cột theo cùng một cách.`,
    'table-value-out-of-range': ({ heading, value, max }) =>
      `Cột “${heading}” có giá trị ${number(value)}, cần từ 0 đến ${number(max)}. Giá trị này chưa được dùng. Hãy sửa lại.`,
    'table-value-unread': ({ unit, heading, found, readings }) =>
      `Cột “${heading}” của “${unit}” ghi ${found === null ? 'ngày tháng' : `“${found}”`}${readings === null ? '' : `, có thể là ${number(readings[0])} hoặc ${number(readings[1])}`}; cần giá trị từ 0 đến 1, tỷ lệ % hoặc điểm. Ô này chưa được dùng và không coi là 0. Hãy ghi lại bằng số.`,
    'table-row-passed-over': ({ name }) =>
      name === ''
        ? 'Dòng này có số liệu nhưng không có tên đơn vị, nên không được tính. Hãy ghi tên đơn vị.'
        : `Dòng “${name}” không phải một đơn vị có số liệu, nên không được tính. Nếu là đơn vị, hãy ghi số liệu.`,
    'table-no-units': () => 'Bảng không có dòng nào ghi tên đơn vị. Hãy kiểm tra cột tên đơn vị.',
    'table-index-taken': ({ edition }) =>
      `Bộ “${edition}” chưa biết đủ điểm tối đa nên không tính được chỉ số; đang xếp hạng theo chỉ số in trong bảng. Hãy đối chiếu với nguồn.`,
    'table-value-differs': ({ heading, printed, computed }) =>
      `Cột “${heading}” in ${number(printed)}, nhưng các chỉ số chính cho ${number(computed)}. Đang dùng giá trị tính từ các chỉ số chính. Hãy đối chiếu với nguồn.`,

    'list-not-read': ({ file, lookedFor }) =>
      `${file}: không thấy danh sách đơn vị. Cần một cột có tiêu đề như ${list(lookedFor)}. Hãy sửa tiêu đề rồi chạy lại.`,
    'list-unit-twice': ({ unit, cells, differ }) =>
      differ
        ? `Danh sách ghi đơn vị “${unit}” nhiều lần (ô ${cells.join(', ')}) với tình trạng hoặc khối khác nhau. Đang tính theo dòng chưa chốt; đơn vị thuộc nhiều khối thì chưa xếp hạng. Hãy giữ lại một dòng đúng.`
        : `Danh sách ghi đơn vị “${unit}” nhiều lần (ô ${cells.join(', ')}), chỉ tính một lần. Hãy giữ lại một dòng.`,
    'previous-not-read': ({ file, lookedFor }) =>
      `${file}: không thấy kết quả xếp hạng kỳ trước. Cần bảng có cột đơn vị và cột ${list(lookedFor)}, bảng đơn vị × chỉ số chính, hoặc tệp kết quả (JSON) của lần xếp hạng trước.`,
    'previous-edition-assumed': ({ edition, candidates }) =>
      `Bảng kỳ trước không ghi năm và phù hợp với nhiều bộ chỉ số (${candidates.join(', ')}); đang tính theo bộ “${edition}”, trước năm xếp hạng một năm. Nếu không đúng, hãy ghi năm phía trên bảng, ví dụ “Năm 2022”.`,
    'previous-edition-unclear': ({ file, candidates }) =>
      `${file}: bảng kỳ trước phù hợp với nhiều bộ chỉ số: ${candidates.join(', ')}. Chưa so sánh. Hãy ghi năm phía trên bảng, ví dụ “Năm 2022”.`,
    'previous-rank-unclear': ({ unit }) =>
      `Kỳ trước ghi nhiều hạng khác nhau cho đơn vị “${unit}”, nên không so sánh. Hãy giữ lại một dòng.`,
    'previous-rank-invalid': ({ unit, found }) =>
      `Hạng kỳ trước của đơn vị “${unit}” ghi “${found}”, cần số nguyên từ 1. Đơn vị này chưa được so sánh. Hãy sửa lại ô này.`,

    'years-not-earlier': ({ before, after }) =>
      `Kỳ trước là năm ${String(before)}, không sớm hơn năm xếp hạng ${String(after)}, nên mức tăng, giảm không nói lên điều gì. Hãy kiểm tra xem có chọn nhầm tệp hoặc ghi nhầm năm không.`,
    'years-units-unranked': ({ units, in: year }) =>
      year === 'after'
        ? `Năm trước có hạng, năm nay chưa xếp hạng: ${list(units)}.`
        : `Năm trước không được xếp hạng: ${list(units)}. Các đơn vị này không có mức tăng, giảm.`,
    'years-editions-differ': ({ before, after, level, onlyBefore, onlyAfter }) =>
      level === 'groups'
        ? `Hai năm dùng hai bộ chỉ số khác nhau (${before}, ${after}), nên chỉ so sánh những chỉ số chính có cùng tên, không so từng tiêu chí.${onlyBefore.length + onlyAfter.length === 0 ? '' : ` Không so sánh: ${[...onlyBefore, ...onlyAfter].join(', ')}.`} Giá trị 0–1 so sánh được, điểm chỉ so khi cùng điểm tối đa.`
        : `Hai năm dùng hai bộ chỉ số khác nhau (${before}, ${after}), không có chỉ số chính nào cùng tên, nên chỉ so sánh chỉ số chung và thứ hạng. Hãy thận trọng khi dùng để đánh giá tăng, giảm.`,
    'previous-criteria-lacking': ({ edition, missing, units }) =>
      `Bảng kỳ trước (bộ “${edition}”) chưa đủ điểm${missing.length === 0 ? '' : `, không có cột của ${String(missing.length)} tiêu chí (${someCodes(missing)})`}${units.length === 0 ? '' : `, còn ô trống ở ${String(units.length)} đơn vị (${someOf(units)})`}. Vì vậy chỉ so sánh điểm từng tiêu chí, không so sánh chỉ số và thứ hạng. Hãy bổ sung bảng.`,
    'previous-points-unsaid': ({ file }) =>
      `${file}: bảng đơn vị × tiêu chí không ghi loại điểm. Nếu bảng ghi điểm tự đánh giá còn năm nay xếp hạng theo điểm thẩm định, mức giảm có thể chỉ do thẩm định. Hãy xem lại bảng ghi loại điểm nào, hoặc dùng kết quả kỳ trước đã lưu (.json).`,
    'years-leagues-differ': ({ units }) =>
      `Kỳ trước xếp hạng trong khối khác nên không so sánh thứ hạng: ${someOf(units)}. Hãy chọn danh sách đơn vị có cột Khối như kỳ trước.`,
    'years-leagues-divided': () =>
      'Kết quả kỳ trước không chia khối; đã xếp hạng lại trong các khối của năm nay để so sánh thứ hạng.',
    'years-bases-differ': ({ before, after }) =>
      `Kỳ trước xếp hạng theo ${BASES[before]}, năm nay theo ${BASES[after]}: mức tăng, giảm có thể chỉ do thẩm định. Hãy chọn cùng loại điểm, nếu có.`,
    'years-unit-merged': ({ unit, parts }) =>
      `“${unit}” được sáp nhập từ ${list(parts)}: giá trị năm trước là trung bình cộng giá trị các chỉ số chính của các đơn vị cũ, rồi xếp hạng lại.`,
    'years-unit-not-merged': ({ unit, reason, missing }) =>
      reason === 'missing-parts'
        ? `“${unit}”: năm trước thiếu kết quả của ${list(missing)}, nên chưa có giá trị để so sánh. Hãy bổ sung các đơn vị cũ vào bảng năm trước.`
        : `“${unit}” được sáp nhập nhưng chưa rõ quy định tính giá trị năm trước cho cấp này, nên không so sánh. Hãy đối chiếu văn bản.`,
    'years-unit-twice': ({ unit }) =>
      `“${unit}” có nhiều dòng trong bảng của một năm, nên không so sánh đơn vị này. Hãy giữ lại một dòng đúng.`,
    'years-units-new': ({ units }) => `Năm trước không có: ${list(units)}. Các đơn vị này không có mức tăng, giảm.`,
    'years-units-gone': ({ units }) => `Chỉ có ở năm trước: ${list(units)}.`,
    'years-no-unit-shared': () =>
      'Hai năm không có đơn vị nào chung, nên không so sánh được. Hãy kiểm tra xem có chọn nhầm bảng không.',
  },
  reasons: {
    withheld: ({ from }) => `Có nhiều bản: ${list(from)}. Hãy giữ lại một bản đúng.`,
    'basis-incomplete': ({ by }) =>
      by === null
        ? 'Chưa có loại điểm nào đầy đủ. Hãy bổ sung điểm còn thiếu.'
        : `Chưa đủ ${BASES[by]}. Hãy bổ sung các dòng còn thiếu.`,
    'points-impossible': ({ by, outOfRange, otherMaxima }) => {
      const seen = [
        ...(outOfRange.length === 0
          ? []
          : [`${BASES[by]} âm hoặc vượt điểm tối đa ở tiêu chí ${outOfRange.join(', ')}`]),
        ...(otherMaxima.length === 0
          ? []
          : [`điểm tối đa trong biểu khác bộ chỉ số ở tiêu chí ${otherMaxima.join(', ')}`]),
      ].join('; ');
      return `${seen.charAt(0).toUpperCase()}${seen.slice(1)}. Hãy sửa bảng tự đánh giá, chấm điểm rồi xếp hạng lại.`;
    },
    'no-common-basis': () => 'Chờ khối có một loại điểm chung.',
    'index-unknown': ({ edition }) => `Bộ “${edition}” chưa biết đủ điểm tối đa nên không tính được chỉ số.`,
    'figures-missing': ({ parts }) =>
      `Thiếu số liệu ở các cột: ${list(parts)}. Hãy bổ sung; ô trống không được coi là 0.`,
    'league-unknown': ({ leagues }) =>
      `Chưa rõ đơn vị thuộc khối nào (${leagues.join(', ')}). Hãy ghi khối trong danh sách đơn vị.`,
    'unit-unknown': ({ years }) =>
      `Không có đơn vị nào tên như vậy trong danh mục đơn vị${ofYears(years)}. Hãy sửa tên, hoặc ghi tên vào danh sách đơn vị.`,
    'not-ranked': () => 'Đơn vị được đánh giá nhưng không thuộc diện xếp hạng.',
    'nothing-given': () => 'Có trong danh sách đơn vị nhưng chưa có bảng tự đánh giá, chấm điểm hay dòng số liệu nào.',
  },
};
