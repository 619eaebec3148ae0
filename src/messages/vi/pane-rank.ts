import { firstOf } from '../list';
import { numberText } from '../number';
import { MOST_SHEETS, type RankPanelTexts } from '../pane-rank';
import { BASES } from './bases';

/** The panel of rankings in Vietnamese. */
export const rankPanelTexts: RankPanelTexts = {
  leagueUnknown: 'Chưa rõ khối',

  gather: 'Tập hợp bảng tự đánh giá, chấm điểm của các đơn vị',
  help: 'Chọn các tệp .xlsx hoặc .csv: mỗi tệp là bảng tự đánh giá, chấm điểm của một đơn vị, hoặc một bảng nhiều đơn vị. Tệp chỉ được đọc tại máy này, không gửi đi đâu.',
  chooseFiles: 'Chọn tệp…',
  drop: 'Hoặc kéo thả các tệp vào khung này.',
  chosen: ({ files }) => `Đã chọn ${files} tệp.`,
  clear: 'Bỏ các tệp đã chọn',
  chosenFiles: 'Xem, bỏ từng tệp',
  remove: 'Bỏ',
  edition: 'Bộ chỉ số',
  recognised: 'Tự nhận diện',
  by: 'Xếp hạng theo',
  bestBasis: 'Loại điểm đầy đủ nhất',
  sheet: 'Trang tính có biểu mẫu (không bắt buộc)',
  sheetHint: 'Tên trang tính cần đọc, khi tệp có nhiều biểu mẫu. Để trống: đọc biểu mẫu duy nhất trong tệp.',
  list: 'Danh sách đơn vị (không bắt buộc)',
  listHint: 'Để biết đơn vị nào còn thiếu, thuộc khối nào và đã chốt hay chưa.',
  listFile: 'Chọn danh sách…',
  listSheet: 'Dùng bảng tập hợp trong tệp này',
  listFromSheet: 'bảng tập hợp trong tệp đang mở',
  previous: 'Kết quả kỳ trước (không bắt buộc)',
  previousHint:
    'Bảng xếp hạng, bảng đơn vị × chỉ số chính hoặc × tiêu chí của kỳ trước (.xlsx, .csv), hoặc kết quả đã lưu (.json).',
  previousFile: 'Chọn kết quả kỳ trước…',
  noFile: 'chưa chọn',
  removeFile: ({ file }) => `Bỏ ${file}`,
  start: 'Đọc và xếp hạng',
  again: 'Xếp hạng lại',

  reading: 'Đang đọc các tệp',
  read: ({ done, total }) => `Đã đọc ${done}/${total} tệp`,
  last: ({ file }) => `Vừa đọc: ${file}`,
  cancel: 'Hủy',
  cancelled: 'Đã hủy. Không giữ lại kết quả nào, tệp đang mở không thay đổi.',
  ranking: 'Đang xếp hạng…',
  nothingRead: 'Không dùng được tệp nào. Xem lý do ở từng tệp bên dưới.',
  editionsDiffer: ({ editions }) =>
    `Các tệp thuộc nhiều bộ chỉ số (${editions}), không bộ nào chiếm quá nửa. Hãy chọn bộ chỉ số rồi đọc lại.`,
  periodsDiffer: ({ periods }) =>
    `Các tệp thuộc nhiều kỳ (${periods}), không kỳ nào chiếm quá nửa. Hãy bỏ bớt các tệp không đúng kỳ rồi đọc lại.`,
  ended: ({ files, ranked, troubled }) => `Đã đọc ${files} tệp, xếp hạng ${ranked} đơn vị, ${troubled} tệp có vấn đề.`,

  files: 'Các tệp đã đọc',
  fates: { ranked: 'Đã xếp hạng', 'not-ranked': 'Chưa xếp hạng', same: 'Trùng tệp', 'left-out': 'Không được tính' },
  fateCounts: ({ count, fate }) => `${fate}: ${count}`,
  manyUnits: ({ units }) => `Bảng ${units} đơn vị`,
  inside: ({ counts }) => `Nội dung cần rà soát trong bảng chấm điểm: ${counts}`,
  count: {
    error: (count) => `${count} lỗi`,
    warning: (count) => `${count} cảnh báo`,
    undecided: (count) => `${count} cần xem xét`,
    notice: (count) => `${count} lưu ý`,
  },
  showMore: ({ more }) => `Hiện thêm ${more}`,

  notes: 'Về cả bảng xếp hạng',
  missing: ({ units }) => `Còn thiếu: ${units}.`,

  league: ({ name }) => `Xếp hạng: ${name}`,
  rankedBy: ({ by, compares, ranked }) =>
    by === null
      ? 'Chưa xếp hạng đơn vị nào.'
      : `${ranked} đơn vị, xếp theo ${compares === 'index' ? `chỉ số tính từ ${BASES[by]}` : BASES[by]}.`,
  rank: 'Hạng',
  unit: 'Đơn vị',
  index: 'Chỉ số',
  points: 'Điểm',
  find: 'Tìm đơn vị',
  noneFound: 'Không có đơn vị nào có tên như vậy.',
  places: ({ way, places }) => (way === 'same' ? 'giữ hạng' : `${way === 'up' ? 'tăng' : 'giảm'} ${places} bậc`),
  before: ({ rank }) => `trước: hạng ${rank}`,
  split: ({ own, others, membership }) =>
    `Do đơn vị ${own}, do đơn vị khác ${others}, do thêm bớt đơn vị ${membership} bậc.`,
  indexChange: ({ change }) => `Chỉ số ${change}.`,
  criteriaChange: ({ up, down, unchanged, net }) =>
    `Tiêu chí: ${up} tăng, ${down} giảm, ${unchanged} giữ nguyên; ${net} điểm.`,
  mergedFrom: ({ parts }) => `Hợp nhất từ ${parts}.`,
  part: ({ unit, rank, index }) => `${unit} (hạng ${rank}, chỉ số ${index})`,
  compared: ({ before, after }) => `So sánh năm ${after} với năm ${before}.`,
  unranked: ({ count }) => `Chưa xếp hạng: ${count} đơn vị`,

  distribution: 'Phân bố chỉ số',
  mean: ({ mean, median }) => `Trung bình ${mean}, trung vị ${median}.`,
  band: 'Khoảng chỉ số',
  units: 'Số đơn vị',
  bandText: ({ from, to }) => `${from} – ${to}`,
  chart: ({ league }) => `Biểu đồ số đơn vị theo khoảng chỉ số, ${league}. Số liệu ở bảng bên dưới.`,
  top: ({ count }) => `${count} đơn vị đầu`,
  bottom: ({ count }) => `${count} đơn vị cuối`,

  publish: 'Công bố',
  states: { in: 'Đã tiếp nhận', late: 'Chậm nộp', returned: 'Trả lại', ready: 'Đã chốt' },
  stateCount: ({ count, state }) => `${state}: ${count}`,
  noStates:
    'Chưa theo dõi tình trạng từng đơn vị nên các giấy tờ được ghi “DỰ THẢO – chưa chốt”. Để theo dõi: tạo bảng tập hợp, sửa cột Tình trạng, rồi dùng bảng đó làm danh sách đơn vị.',
  blocked: ({ count }) => `Chưa thể công bố: còn ${count} đơn vị chưa chốt.`,
  allReady: 'Mọi đơn vị đã chốt.',
  makeGathered: 'Tạo bảng tập hợp',
  scorecards: 'Trang kết quả của từng đơn vị',
  scorecardsHint: ({ sheets }) => `Mỗi đơn vị một trang tính: thêm ${sheets} trang tính.`,
  analysis: 'Trang phân tích độ vững của thứ hạng',
  analysisHint:
    'Hạng khi trọng số thay đổi, điểm đã có kết luận thẩm định, chỉ số chính thấp. Phân tích tham khảo, không phải kết quả xếp hạng chính thức.',
  makePapers: 'Tạo các trang công bố',
  saveResult: 'Lưu kết quả (JSON)',
  resultHelp:
    'Tệp JSON để cơ quan khác tính lại và đối chiếu kết quả. Nếu Excel không cho lưu tệp từ ngăn này, hãy nhờ bộ phận kỹ thuật lập tệp đó.',
  resultFile: 'ket-qua-xep-hang',
  making: 'Đang tạo trang tính…',
  made: ({ sheets }) =>
    `Đã tạo các trang tính: ${firstOf(sheets, (left) => ` và ${numberText(left, 'vi')} trang tính khác`, MOST_SHEETS)}.`,
  refused: 'Chưa tạo được, tệp không thay đổi.',

  own: ({ unit }) => `Đơn vị của biểu mẫu: ${unit}`,
  ownTitle: 'Đơn vị của biểu mẫu',
  noOwn: {
    'no-form': 'Tệp đang mở chưa có biểu mẫu ghi tên đơn vị, nên không có phân tích riêng.',
    'other-edition': 'Biểu mẫu đang mở thuộc bộ chỉ số khác với bảng xếp hạng, nên không có phân tích riêng.',
    'not-in-ranking': 'Đơn vị của biểu mẫu đang mở không có hạng trong bảng này.',
    'no-points': 'Biểu mẫu đang mở chưa đủ điểm thuộc loại đã dùng để xếp hạng, nên không có phân tích riêng.',
    'impossible-points':
      'Biểu mẫu đang mở có điểm âm, điểm vượt tối đa hoặc điểm tối đa khác bộ chỉ số, nên không xếp hạng và không phân tích. Hãy sửa các lỗi ở phần Rà soát.',
  },
  stands: ({ rank, units, by }) => `Hạng ${rank}/${units} theo ${BASES[by]} trong biểu mẫu.`,
  isChanged: 'Biểu mẫu đang mở cho giá trị khác với bảng đã xếp hạng; phân tích theo biểu mẫu đang mở.',
  advice: 'Làm gì để lên hạng',
  target: 'Mục tiêu',
  nextRank: 'Hạng kế trên',
  topFive: 'Nhóm 5 đơn vị đầu',
  anyRank: 'Hạng khác',
  wantedRank: 'Hạng cần đạt',
  adviceNeeds: ({ rank, needed, compares, points }) =>
    `Để đạt hạng ${rank} cần ${compares === 'index' ? `chỉ số ${needed}` : `${needed} điểm`}${points === null ? '' : `, tức thêm ít nhất ${points} điểm`}.`,
  gain: ({ points }) => `+${points} điểm`,
  ruleOfThumb: ({ isLeast }) =>
    `Các đơn vị khác giữ nguyên. ${isLeast ? 'Chọn cách ít công sức nhất' : 'Chọn cách gần như ít công sức nhất'} theo khoảng cách đến mức cần đạt của từng tiêu chí; chỉ để tham khảo.`,
  firm: 'Hạng vững đến đâu',
  interval: ({ best, worst, isOne }) => (isOne ? `luôn hạng ${best}` : `từ hạng ${best} đến hạng ${worst}`),
  disputed: ({ criteria }) =>
    `Khi ${criteria} tiêu chí có số liệu chưa khớp được kết luận theo hướng này hay hướng kia`,
  undisputed: 'Không có số liệu chưa khớp làm thay đổi điểm.',
  typed: 'Khi mỗi điểm ghi lệch nửa đơn vị của số lẻ cuối (hai số lẻ)',
  weights: ({ spread, draws, ranks, same }) =>
    `Khi trọng số mỗi chỉ số chính lệch tối đa ${spread} (${draws} lần tính thử): ${ranks} trong 9/10 số lần, giữ nguyên hạng trong ${same} số lần.`,
  checked: ({ checked, claimed, criteria, of }) =>
    `${checked} trong ${claimed} điểm (${criteria}/${of} tiêu chí) dựa trên số liệu khớp với số liệu đối chiếu hoặc đã có kết luận thẩm định.`,
  othersStay: 'Phân tích tham khảo khi các đơn vị khác giữ nguyên, không phải kết quả xếp hạng chính thức.',
  alerts: 'Cảnh báo theo chỉ số chính',
  noAlerts: 'Không có chỉ số chính nào dưới ngưỡng tham khảo hoặc dưới trung bình của khối.',
  alert: ({ value, average, threshold }) =>
    [
      `đạt ${value}`,
      ...(threshold === null ? [] : [`dưới ngưỡng tham khảo ${threshold}`]),
      ...(average === null ? [] : [`dưới trung bình ${average} của khối`]),
    ].join(', '),
  red: 'Cảnh báo đỏ',
  lost: 'Tiêu chí mất điểm nhiều nhất',
  nothingLost: 'Không mất điểm ở tiêu chí nào.',
  criterion: 'Tiêu chí',
  lostPoints: 'Mất',
  lead: ({ lead, deadline }) => `Chủ trì: ${lead}${deadline === null ? '' : `, hạn ${deadline}`}.`,
};
