import type { CheckFinding } from '../../engine/checks/run-checks';

/** What each check asks for and what it needs to apply, in Vietnamese: for help cards and the reference page. */
export const checkHelp: Readonly<Record<CheckFinding['check'], string>> = {
  'unknown-code': 'Mã tiêu chí có trong bộ chỉ số. Cần: bộ chỉ số có đủ danh mục tiêu chí.',
  'duplicate-code': 'Mỗi tiêu chí chỉ một dòng. Cần: cột mã.',
  'missing-criterion': 'Tiêu chí nào của bộ chỉ số cũng có dòng. Cần: danh mục tiêu chí.',
  'max-differs': 'Điểm tối đa trong biểu đúng với bộ chỉ số. Cần: cột điểm tối đa và điểm tối đa của bộ chỉ số.',
  'self-over-max': 'Điểm tự đánh giá không vượt điểm tối đa. Cần: điểm và điểm tối đa.',
  'appraised-over-max': 'Điểm thẩm định không vượt điểm tối đa. Cần: điểm và điểm tối đa.',
  'final-over-max': 'Điểm đạt được không vượt điểm tối đa. Cần: điểm và điểm tối đa.',
  'points-negative': 'Điểm không âm. Cần: điểm.',
  'nothing-filled': 'Biểu gửi đi có số liệu hoặc điểm. Cần: dòng tiêu chí.',
  'criterion-unanswered':
    'Biểu đã nhập dở thì tiêu chí nào cũng có số liệu hoặc điểm, trừ tiêu chí khảo sát và tiêu chí không chấm điểm. Cần: ít nhất một dòng đã nhập.',
  'points-missing': 'Cột điểm đã nhập dở thì dòng nào đã nhập cũng có điểm. Cần: ít nhất một dòng của cột đã có điểm.',
  'figure-missing': 'Tiêu chí đã nhập một số liệu thì có đủ các số liệu. Cần: số liệu đầu vào.',
  'figure-negative': 'Số liệu không âm. Cần: số liệu đầu vào.',
  'figure-not-whole': 'Số lượng là số nguyên. Cần: số liệu thuộc loại số lượng.',
  'percent-scale': 'Tỷ lệ ghi đúng thang 0–100 hoặc 0–1. Cần: số liệu là tỷ lệ, thang nêu trong cách tính hoặc nhãn.',
  'part-over-whole': 'Tử số không lớn hơn mẫu số. Cần: cả hai số liệu.',
  'part-without-whole': 'Mẫu số bằng 0 thì tử số cũng bằng 0. Cần: cả hai số liệu.',
  'quantity-differs':
    'Cùng một đại lượng thì mọi tiêu chí ghi như nhau. Cần: bộ chỉ số gán mã đại lượng và ít nhất hai số liệu.',
  'self-not-by-rule': 'Điểm tự đánh giá đúng với cách tính điểm. Cần: cách tính, đủ số liệu và điểm.',
  'survey-self-scored': 'Tiêu chí chấm theo khảo sát thì đơn vị không tự chấm. Cần: bộ chỉ số ghi nguồn là khảo sát.',
  'zero-denominator':
    'Mẫu số bằng 0 hoặc không phát sinh thì bộ chỉ số nêu rõ được bao nhiêu điểm. Cần: mẫu số, hoặc dòng ghi không phát sinh.',
  'did-not-arise-contradicted': 'Ghi không phát sinh thì mẫu số không lớn hơn 0. Cần: dòng ghi không phát sinh.',
  'not-applicable-requested': 'Đề nghị không áp dụng cần người thẩm định kết luận. Cần: dòng có đề nghị.',
  'not-applicable-unaccepted':
    'Tiêu chí chỉ được loại khỏi điểm tối đa sau khi chấp thuận. Cần: dòng không áp dụng, và kết luận hoặc điểm tối đa in trong biểu.',
  'not-applicable-without-reason': 'Không áp dụng thì nêu lý do. Cần: cột giải trình, tài liệu hoặc ghi chú.',
  'subtotal-differs': 'Số cộng của chỉ số chính bằng tổng các dòng. Cần: số cộng in trong biểu.',
  'total-differs': 'Tổng cộng bằng tổng các dòng. Cần: tổng in trong biểu.',
  'agreed-yet-changed': 'Ý kiến “Thống nhất” thì điểm giữ nguyên. Cần: ý kiến của người thẩm định, hai cột điểm.',
  'appraised-without-reason':
    'Điểm thẩm định khác điểm tự đánh giá thì có lý do. Cần: hai cột điểm, và chỗ để ghi ý kiến.',
  'text-percent-differs': 'Tỷ lệ phần trăm ghi cạnh phân số khớp với phân số. Cần: phân số và phần trăm trong lời văn.',
  'denominators-differ':
    'Cùng một tổng số thì mẫu số như nhau trong cả báo cáo. Cần: hai phân số trong lời văn, cùng đối tượng.',
  'evidence-after-period': 'Tài liệu ghi ngày không sau kỳ đánh giá. Cần: kỳ đánh giá và ngày dd/mm/yyyy.',
  'evidence-missing': 'Có điểm thì có tài liệu kiểm chứng hoặc giải trình. Cần: cột tài liệu kiểm chứng.',
  'evidence-form': 'Tài liệu ghi “số/ký hiệu - ngày: trích yếu”. Cần: dòng có số, ký hiệu văn bản.',
  'status-stale': 'Trạng thái khớp với điểm. Cần: trạng thái, điểm, điểm tối đa.',
  'figure-fell': 'Số lũy kế trong năm không giảm. Cần: bảng tự đánh giá, chấm điểm của kỳ trước trong năm.',
  'figure-jumped': 'Số liệu không đổi bất thường so với năm trước. Cần: bảng tự đánh giá, chấm điểm năm trước.',
  'points-jumped': 'Điểm không đổi bất thường so với năm trước. Cần: bảng tự đánh giá, chấm điểm năm trước.',
  'points-unlike-peers': 'Điểm không khác xa đơn vị tương tự. Cần: bảng tự đánh giá, chấm điểm của ít nhất 8 đơn vị.',
  'points-sustained':
    'Cho biết điểm nào bền vững: đạt tối đa cả kỳ này và cùng kỳ năm trước, trừ khi có đánh giá khác nêu lý do. Không văn bản nào quy định; đây là phân tích. Cần: bảng tự đánh giá, chấm điểm cùng kỳ năm trước.',
  'total-unlike-peers':
    'Tổng điểm không khác xa đơn vị tương tự. Cần: bảng tự đánh giá, chấm điểm của ít nhất 8 đơn vị.',
  'pillar-impossible':
    'Chỉ số chung và các trụ cột có thể cùng đúng. Cần: bảng có chỉ số chung và mọi trụ cột, các trụ cột chung phần nền tảng.',
  'activity-as-pillar': 'Giá trị trụ cột không phải là giá trị của chỉ số chính về hoạt động. Cần: như trên.',
  'cells-to-mend':
    'Nêu ít ô nhất cần sửa khi nhiều lỗi cùng xảy ra. Cần: ít nhất hai lỗi về điểm, số liệu, tổng; không quá 3 ô, 10 phương án.',
};
