import type { CliLabels, CliProblemTexts, CliTexts, HelpTexts } from '../cli';
import { checkCommandTexts } from './cli-check';

const list = (items: readonly string[]): string => items.join(', ');

const problems: CliProblemTexts = {
  'no-command': ({ commands }) => `Chưa có lệnh. Các lệnh: ${list(commands)}. Xem: dti --help`,
  'unknown-command': ({ command, commands }) =>
    `Không có lệnh “${command}”. Các lệnh: ${list(commands)}. Xem: dti --help`,
  'unknown-option': ({ option }) => `Không có tùy chọn “${option}”. Xem: dti --help`,
  'option-not-here': ({ option, command }) =>
    `Lệnh “${command}” không có tùy chọn “${option}”. Xem: dti ${command} --help`,
  'option-without-value': ({ option }) => `Tùy chọn “${option}” cần một giá trị đi kèm. Xem: dti --help`,
  'option-with-value': ({ option, value }) =>
    `Tùy chọn “${option}” không nhận giá trị, nhưng có “${value}”. Hãy bỏ đi.`,
  'option-repeated': ({ option }) => `Tùy chọn “${option}” có nhiều hơn một lần. Hãy giữ lại một.`,
  'unknown-language': ({ found, languages }) => `Không có ngôn ngữ “${found}”. Chọn một trong: ${list(languages)}.`,
  'no-files': ({ command }) =>
    `Chưa có tệp nào. Cần ít nhất một tệp .xlsx hoặc .csv, ví dụ: dti ${command} bang-cham-diem.xlsx`,
  'too-many-arguments': ({ command, extra }) =>
    `Lệnh “${command}” chỉ nhận một bộ chỉ số; thừa: ${list(extra)}. Hãy bỏ đi.`,

  'unknown-edition': ({ found, editions }) =>
    `Không có bộ chỉ số “${found}”, cũng không có tệp tên như vậy. Các bộ chỉ số hiện có: ${list(editions)}.`,
  'edition-not-json': ({ file, reason }) =>
    `${file}: không đọc được như một bộ chỉ số dạng JSON (${reason}). Hãy bắt đầu từ kết quả của: dti editions ID --json`,
  'edition-not-json-text': ({ file, place }) =>
    `${file}: không phải JSON hợp lệ${place === null ? '' : `, sai từ dòng ${String(place.line)}, cột ${String(place.column)}`}. Hãy kiểm tra dấu phẩy, ngoặc và dấu nháy quanh chỗ đó, hoặc bắt đầu lại từ: dti editions ID --json`,
  'edition-invalid': ({ file, problem }) => `${file}: ${problem}`,
  'edition-is-csv': ({ file }) =>
    `${file}: một bộ chỉ số gồm nhiều trang tính nên không nằm trong tệp .csv. Hãy dùng tệp .xlsx hoặc .json, bắt đầu từ: dti editions ID -o bo-chi-so.xlsx`,
  'edition-export-format': ({ file }) =>
    `${file}: bộ chỉ số chỉ ghi ra tệp .xlsx (để sửa) hoặc .json, ví dụ: dti editions ID -o bo-chi-so.xlsx`,
  'edition-export-of-all': ({ file }) =>
    `${file}: chỉ ghi được một bộ chỉ số mỗi lần. Hãy nêu tên: dti editions ID -o ${file}`,

  'template-of-none': () =>
    'Chưa nêu bộ chỉ số. Ví dụ: dti template hcmc-commune-2026 -o bieu-mau.xlsx. Xem danh sách: dti editions',
  'template-without-output': ({ edition }) =>
    `Chưa nêu tệp sẽ ghi. Hãy thêm tùy chọn -o, ví dụ: dti template ${edition} -o bieu-mau.xlsx`,
  'template-not-xlsx': ({ file }) => `${file}: biểu mẫu chỉ ghi được thành tệp .xlsx. Hãy đặt tên tệp có đuôi .xlsx.`,
  'template-without-groups': ({ edition }) =>
    `Chưa biết các chỉ số chính của bộ chỉ số “${edition}” nên chưa lập được biểu mẫu. Hãy chọn bộ chỉ số khác, hoặc dùng biểu mẫu đã nhận được.`,
  'unknown-period': ({ found }) =>
    `Không hiểu kỳ đánh giá “${found}”. Hãy viết như 2025, 2026-Q1, 2026-H1 (6 tháng) hoặc 2026-9M (9 tháng).`,

  'output-exists': ({ file }) =>
    `${file}: tệp đã có và không bị ghi đè. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  'output-is-folder': ({ file }) => `${file}: là thư mục, cần tên tệp. Hãy thêm tên tệp vào sau.`,
  'output-is-input': ({ file }) =>
    `${file}: là tệp mà lệnh này đọc, nên không được ghi đè, kể cả với --force. Hãy chọn tên khác.`,
  'output-not-folder': ({ file }) => `${file}: là tệp, nhưng nhiều tệp kết quả cần một thư mục. Hãy nêu tên thư mục.`,
  'output-folder-missing': ({ file, folder }) => `${file}: không có thư mục “${folder}”. Hãy tạo thư mục rồi chạy lại.`,
  'output-not-written': ({ file, reason }) =>
    `${file}: không ghi được (${reason}). Hãy kiểm tra quyền ghi và dung lượng đĩa.`,
  'outputs-share-name': ({ name, files }) =>
    `${list(files)}: kết quả cùng mang tên “${name}” nên sẽ đè lên nhau. Hãy đổi tên, bỏ tệp nêu hai lần, hoặc chạy từng tệp.`,
  'output-name-not-xlsx': ({ file }) => `${file}: kết quả là tệp .xlsx. Hãy đặt tên tệp có đuôi .xlsx.`,
  'output-not-xlsx': ({ file }) =>
    `${file}: chỉ điền được kết quả vào tệp .xlsx. Hãy lưu tệp này thành .xlsx, hoặc bỏ tùy chọn -o.`,

  'output-not-filled': ({ file, reason }) => `${file}: chưa ghi được. ${reason}`,

  'unknown-basis': ({ found, bases }) => `Không có loại điểm “${found}”. Chọn một trong: ${list(bases)}.`,
  'rank-editions-differ': ({ editions }) =>
    `Các tệp thuộc nhiều bộ chỉ số: ${list(editions.map(({ id, file }) => `${id} (${file})`))}. Mỗi bảng xếp hạng chỉ dùng một bộ. Hãy bỏ bớt tệp, hoặc nêu bộ chỉ số bằng tùy chọn --edition.`,
  'rank-periods-differ': ({ periods }) =>
    `Các tệp thuộc nhiều kỳ: ${list(periods.map(({ period, file }) => `${period} (${file})`))}, không kỳ nào chiếm quá nửa. Mỗi bảng xếp hạng chỉ thuộc một kỳ. Hãy bỏ bớt tệp, hoặc nêu kỳ bằng tùy chọn --period.`,
  'bad-anchor': ({ found }) =>
    `Không hiểu mã đối chiếu của nhật ký thẩm định “${found}”. Hãy ghi như in trên văn bản: ít nhất 8 chữ số hệ 16, có thể kèm số mục ở trước, ví dụ 12:3f0a12ab45cd67ef.`,
  'findings-not-xlsx': ({ file }) =>
    `${file}: danh sách nội dung cần rà soát chỉ ghi được ra tệp .xlsx. Hãy đổi tên tệp.`,
  'ranking-not-xlsx': ({ file }) => `${file}: bảng xếp hạng chỉ ghi được ra tệp .xlsx hoặc .csv. Hãy đổi tên tệp.`,
  'result-not-json': ({ file }) => `${file}: kết quả cho máy đọc là tệp .json. Hãy đổi tên tệp.`,
  'result-not-read': ({ file }) =>
    `${file}: không đọc được tệp này. Hãy kiểm tra tên tệp; cần tệp .json do dti rank --result ghi ra.`,
  'result-not-json-text': ({ file, place }) =>
    `${file}: không phải JSON hợp lệ${place === null ? '' : `, sai từ dòng ${String(place.line)}, cột ${String(place.column)}`}. Cần tệp .json do dti rank --result ghi ra; hãy lấy lại tệp gốc.`,
  'result-invalid': ({ file, path }) =>
    `${file}: không đúng dạng kết quả xếp hạng${path === '' ? '' : `, sai ở mục “${path}”`}. Cần tệp .json do dti rank --result ghi ra; hãy lấy lại tệp gốc.`,
  'verify-list-missing': ({ file, role }) =>
    `Thiếu tệp ${file} (${role === 'units' ? 'danh sách đơn vị' : 'kết quả kỳ trước'}); hãy thêm vào lệnh: dti verify … ${file}`,
  'verify-edition-unknown': ({ file, edition }) =>
    `${file}: kết quả theo bộ chỉ số riêng “${edition}”, không có sẵn trong công cụ. Hãy nêu tệp của bộ đó: dti verify … --edition TỆP.xlsx (hoặc .json)`,
  stopped: () => 'Đã dừng theo yêu cầu. Không có tệp nào được ghi.',

  'split-not-possible': ({ file, reason }) => `${file}: ${reason}`,
  'merge-not-possible': ({ reason }) => reason,
  'split-one-file': ({ extra }) => `Mỗi lần chỉ chia một biểu mẫu; thừa: ${list(extra)}. Hãy bỏ đi.`,
  'split-not-xlsx': ({ file }) => `${file}: chỉ chia được biểu mẫu .xlsx. Hãy lưu tệp này thành .xlsx rồi chia lại.`,
  'split-without-output': ({ file }) =>
    `Chưa nêu thư mục sẽ ghi. Hãy thêm tùy chọn -o, ví dụ: dti split ${file} -o chia-viec`,
  'merge-without-output': () =>
    'Chưa nêu tệp sẽ ghi. Hãy thêm tùy chọn -o, ví dụ: dti merge bieu-mau.xlsx chia-viec/*.xlsx -o tong-hop.xlsx',
  'merge-not-xlsx': ({ file }) => `${file}: biểu mẫu tổng hợp chỉ ghi được ra tệp .xlsx. Hãy đổi tên tệp.`,
  'progress-not-xlsx': ({ file }) => `${file}: bảng tiến độ chỉ ghi được ra tệp .xlsx. Hãy đổi tên tệp.`,

  unexpected: ({ reason }) => `Lỗi ngoài dự kiến: ${reason}. Không có tệp nào bị ghi dở. Hãy báo cho người phát triển.`,
};

const help: HelpTexts = {
  summary: 'Chấm điểm chỉ số chuyển đổi số (DTI) từ bảng tính.',
  usage: 'Cách dùng',
  commandsTitle: 'Các lệnh',
  optionsTitle: 'Tùy chọn',
  exitCodes: 'Mã kết thúc: 0 xong, không có lỗi; 1 xong, có ít nhất một lỗi cần sửa; 2 không làm được gì.',
  commands: {
    editions: { operands: '[ID]', summary: 'các bộ chỉ số hiện có, hoặc toàn bộ một bộ chỉ số' },
    template: { operands: 'BỘ_CHỈ_SỐ -o TỆP.xlsx', summary: 'biểu mẫu chấm điểm còn trống của một bộ chỉ số' },
    score: {
      operands: 'TỆP…',
      summary: 'kết quả chấm điểm của mỗi tệp .xlsx, .csv; với -o, ghi bản sao có thêm cột của DTI',
    },
    check: {
      operands: 'TỆP…',
      summary: 'các nội dung cần rà soát của mỗi tệp; đối chiếu với số liệu khác, kỳ trước và các đơn vị tương tự',
    },
    split: {
      operands: 'TỆP.xlsx -o THƯ_MỤC',
      summary: 'chia biểu mẫu thành từng tệp theo cơ quan chủ trì, kèm bảng tiến độ',
    },
    merge: {
      operands: '[BIỂU_MẪU_GỐC.xlsx] TỆP… -o TỆP.xlsx',
      summary: 'gộp các tệp đã chia vào bản sao của biểu mẫu gốc, theo mã tiêu chí',
    },
    verify: {
      operands: 'KẾT_QUẢ.json TỆP…',
      summary: 'tính lại một kết quả đã công bố từ các tệp nguồn và nêu chỗ khác nhau',
    },
    rank: {
      operands: 'TỆP…',
      summary: 'xếp hạng các đơn vị từ nhiều bảng chấm điểm, hoặc từ một bảng đơn vị × chỉ số chính',
    },
  },
  options: {
    edition: { value: 'ID|TỆP', summary: 'chấm theo bộ chỉ số này (tên định danh, hoặc tệp .xlsx, .json)' },
    output: { value: 'ĐƯỜNG_DẪN', summary: 'ghi ra tệp; nhiều tệp kết quả thì ghi vào thư mục' },
    sheet: { value: 'TÊN', summary: 'trang tính có bảng cần chấm, khi tệp có nhiều bảng' },
    unit: { value: 'TÊN', summary: 'tên đơn vị ghi sẵn trên biểu mẫu' },
    period: { value: 'KỲ', summary: 'kỳ đánh giá ghi sẵn: 2025, 2026-Q1, 2026-H1 hoặc 2026-9M' },
    by: {
      value: 'final|appraised|computed|self',
      summary: 'xếp hạng theo điểm đạt được, thẩm định, theo công thức hoặc tự đánh giá',
    },
    units: { value: 'TỆP', summary: 'danh sách đơn vị, có thể kèm khối xếp hạng' },
    previous: {
      value: 'TỆP',
      summary:
        'kỳ trước, để so sánh: kết quả xếp hạng, bảng đơn vị × chỉ số chính hoặc × tiêu chí (rank), bảng tự đánh giá, chấm điểm (hoặc thư mục các bảng) của cùng đơn vị (check)',
    },
    central: { value: 'TỆP|URL', summary: 'số liệu đối chiếu' },
    result: { value: 'TỆP.json', summary: 'ghi kết quả cho máy đọc, để dti verify tính lại' },
    progress: { value: 'TỆP.xlsx', summary: 'ghi bảng tiến độ theo cơ quan chủ trì' },
    analysis: {
      value: null,
      summary:
        'thêm phân tích: hạng khi trọng số thay đổi, điểm đã có kết luận, chỉ số chính thấp (không phải kết quả chính thức); với -o TỆP.xlsx thêm cả trang tính',
    },
    scorecards: { value: null, summary: 'thêm trang kết quả của từng đơn vị' },
    anchor: {
      value: '[SỐ:]MÃ',
      summary: 'số mục và mã đối chiếu nhật ký thẩm định in trên văn bản, để kiểm tra còn nguyên vẹn',
    },
    force: { value: null, summary: 'cho phép ghi đè tệp đã có' },
    json: { value: null, summary: 'in một tài liệu JSON cho chương trình khác đọc' },
    lang: { value: 'vi|en', summary: 'ngôn ngữ' },
    help: { value: null, summary: 'in hướng dẫn này' },
    version: { value: null, summary: 'in số phiên bản' },
  },
};

const labels: CliLabels = {
  edition: 'Bộ chỉ số',
  title: 'Tên',
  decision: 'Quyết định',
  decisionUnknown: 'chưa biết',
  inferred: 'suy luận',
  issued: (date) => `ngày ${date}`,
  level: 'Cấp',
  levels: {
    nation: 'quốc gia',
    province: 'tỉnh',
    ministry: 'bộ',
    department: 'sở, ban, ngành, đơn vị trực thuộc',
    district: 'huyện',
    commune: 'xã',
  },
  years: 'Năm',
  periods: { title: 'Kỳ đánh giá', year: 'năm', half: '6 tháng', 'nine-months': '9 tháng', quarter: 'quý' },
  league: 'Khối',
  points: (points) => `${points} điểm`,
  criteria: (count) => `${count} tiêu chí`,
  max: 'Điểm tối đa',
  known: 'Số tiêu chí đã biết',
  unknown: 'chưa biết',
  sources: 'Nguồn',
  remark: 'Lưu ý',
  topic: 'Chủ đề (chưa thấy nguyên văn)',
  notScored: 'không chấm điểm',
  rule: 'Cách tính điểm',
  inputs: 'Số liệu',
  pillars: 'Trụ cột',
  pillar: 'Trụ cột',
  unit: 'Đơn vị',
  period: 'Kỳ',
  file: 'Tệp',
  filled: 'Số tiêu chí đã nhập',
  bases: { self: 'Tự đánh giá', appraised: 'Thẩm định', final: 'Đạt được', computed: 'Theo công thức' },
  code: 'Mã',
  outcomes: {
    missing: 'chưa có số liệu',
    undecided: 'cần xem xét',
    invalid: 'số liệu sai',
    given: 'người chấm nhập',
    'no-maximum': 'chưa rõ tối đa',
    'not-applicable': 'không áp dụng',
  },
  total: 'Tổng cộng',
  index: 'Chỉ số (DTI)',
  incomplete: '* Chưa đủ: tổng của những dòng đã có điểm.',
  repeated: (codes) => `Mã ${codes} đứng ở nhiều dòng, mới tính dòng đầu. Hãy bỏ dòng thừa.`,
  suspect: '! Có dòng ghi điểm âm hoặc vượt điểm tối đa; tổng vẫn cộng các điểm đó. Hãy sửa rồi chấm lại.',
  findings: (count) => `Nội dung cần rà soát (${count})`,
  noFindings: 'Không có nội dung cần rà soát.',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý', undecided: 'Cần xem xét' },
  written: (file) => `Đã ghi ${file}`,
  periodNotServed: (asked, served) =>
    `Cảnh báo: bộ chỉ số này dùng cho ${served.join(', ')}; kỳ “${asked}” không khớp. Biểu mẫu vẫn được tạo; hãy kiểm tra tùy chọn --period.`,
  notPublished: (file) => `Chưa thể công bố nên chưa ghi tệp ${file}`,
  gatheredWritten: (file) =>
    `Đã ghi ${file}; chưa thể công bố nên tệp mới chỉ có Bảng tập hợp, chưa có các giấy tờ khác`,
  otherFindings: (count) =>
    `Còn ${count} nội dung cần rà soát trong các bảng tự đánh giá, chấm điểm. Xem: dti check TỆP…`,
  filesRead: (done, total) => `Đã đọc ${done}/${total} tệp`,
  signatureVoid: (file) => `${file}: tệp gốc có chữ ký số; bản sao này không còn chữ ký. Hãy giữ tệp gốc.`,
  nameEdition: 'Nêu bộ chỉ số bằng tùy chọn --edition; xem danh sách bằng lệnh: dti editions',
  computedColumn: 'Điểm theo công thức (DTI)',
  checkColumn: 'Nội dung cần rà soát (DTI)',
  besideRows: (count) => `Không thuộc dòng nào (${count}):`,
};

export const cliTexts: CliTexts = { problems, help, labels, check: checkCommandTexts };
