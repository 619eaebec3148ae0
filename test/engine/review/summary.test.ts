import { describe, expect, it } from '@jest/globals';
import { reviewFinding } from '../../../src/engine/review/findings';
import { EMPTY_LOG, type ReviewLog } from '../../../src/engine/review/model';
import { remarksIn } from '../../../src/engine/review/remarks';
import { appraisalSummary } from '../../../src/engine/review/summary';
import { findingMessage } from '../../../src/messages/finding';
import { concludes, entry, FORM, logOf } from './log-of';
import { EDITION, SHEET } from './sample';

describe('what the appraisal of the real commune changed', () => {
  it('is told with what was cut without a word and what was agreed and cut all the same', () => {
    const summary = appraisalSummary(EDITION, SHEET, EMPTY_LOG, FORM);
    expect(summary).toMatchObject({
      form: { cut: 22, cutPoints: -196.75, raised: 5, raisedPoints: 15.18, net: -181.57 },
      ruled: null,
      agreedButCut: [{ criterion: '4.22.3', self: 20, appraised: 10 }],
    });
    expect(summary?.cutWithoutRemark).toHaveLength(19);
    expect(summary?.cutWithoutRemark).not.toContain('1.4');
  });

  it('counts a conclusion as a word', () => {
    const log = logOf(concludes('4.22.11', 0), concludes('4.22.3', 10));
    const summary = appraisalSummary(EDITION, SHEET, log, FORM);
    expect(summary?.cutWithoutRemark).toHaveLength(18);
    expect(summary?.agreedButCut).toEqual([]);
  });

  it('tells what the form says and what is ruled so far apart, with a filled cell or without', () => {
    const summary = appraisalSummary(EDITION, SHEET, logOf(concludes('4.22.11', 20), concludes('1.1', 5)), FORM);
    expect(summary?.form).toMatchObject({ cut: 22, cutPoints: -196.75, net: -181.57 });
    // 4.22.11 is no longer cut by 20; 1.1 was raised from 7.04 to 10 and is cut to 5.
    expect(summary?.ruled).toEqual({ cut: 22, cutPoints: -178.79, raised: 4, raisedPoints: 12.22, net: -166.57 });
  });

  it('counts a criterion that is left out neither as cut nor as silent', () => {
    const leftOut = entry('4.22.11', { kind: 'not-applicable-ruling', accepted: true });
    const summary = appraisalSummary(EDITION, SHEET, logOf(leftOut), FORM);
    expect(summary?.ruled).toMatchObject({ cut: 21, cutPoints: -176.75 });
    expect(summary?.cutWithoutRemark).not.toContain('4.22.11');
  });

  it('is told with its source, and with both sources apart once something is ruled', () => {
    const tell = (log: ReviewLog): string | undefined => {
      const summary = appraisalSummary(EDITION, SHEET, log, FORM);
      return summary === null ? undefined : findingMessage(reviewFinding('appraisal-summary', 'notice', summary), 'vi');
    };
    expect(tell(EMPTY_LOG)).toMatch(
      /^Thẩm định theo biểu mẫu: giảm điểm 22 tiêu chí \(−196,75\), tăng điểm 5 tiêu chí \(\+15,18\), thay đổi ròng −181,57 \(tổng điểm giảm 181,57 so với tự đánh giá\); chưa ghi kết luận nào\. 19 tiêu chí/,
    );
    const ruled = tell(logOf(concludes('4.22.11', 20)));
    expect(ruled).toContain('theo biểu mẫu: giảm điểm 22 tiêu chí (−196,75)');
    expect(ruled).toMatch(/Theo kết luận đã ghi \(.*\): giảm điểm 21 tiêu chí \(−176,75\)/);
    expect(ruled).toContain('18 tiêu chí bị giảm mà không có ý kiến của thành viên thẩm định, cũng chưa có kết luận');
  });
});

describe('a reviewer’s remark', () => {
  it.each<[string, ReturnType<typeof remarksIn>]>([
    [
      '* Thành viên thẩm định: Không thống nhất tiêu chí vì thiếu quyết định. Giải trình: đơn vị bổ sung QĐ 12',
      [
        {
          by: 'Thành viên thẩm định',
          verdict: 'disagrees',
          text: 'Không thống nhất tiêu chí vì thiếu quyết định.',
          explanation: 'đơn vị bổ sung QĐ 12',
        },
      ],
    ],
    ['Thống nhất', [{ by: null, verdict: 'agrees', text: 'Thống nhất', explanation: null }]],
    ['Hội đồng: xem lại số liệu', [{ by: 'Hội đồng', verdict: 'unclear', text: 'xem lại số liệu', explanation: null }]],
    ['* 466/PVHXH - 15/03/2026\n* 1362/KH-UBND - 26/09/2025: Kế hoạch thống kê', []],
    ['', []],
  ])('in %j', (text, remarks) => {
    expect(remarksIn(text)).toEqual(remarks);
  });

  it.each<[string, string]>([
    ['Không hoàn toàn thống nhất', 'disagrees'],
    ['Thành viên thẩm định: Không thể thống nhất tiêu chí', 'disagrees'],
    ['Chưa thể thống nhất', 'disagrees'],
    ['Không được thống nhất', 'disagrees'],
    ['Chưa có sự thống nhất', 'disagrees'],
    ['Không đồng ý', 'disagrees'],
    ['Hội đồng: Thống nhất giảm 5 điểm', 'disagrees'],
    ['Thống nhất với chuyên viên điều chỉnh điểm còn 5', 'disagrees'],
    ['Thống nhất không cho điểm', 'disagrees'],
    ['Thống nhất không trừ điểm', 'agrees'],
    ['Thống nhất tiêu chí giảm nghèo', 'agrees'],
    ['Đồng ý', 'agrees'],
    ['Không có ý kiến khác, thống nhất', 'agrees'],
    ['Chưa thống nhất tiêu chí', 'disagrees'],
    ['Thống nhất giảm 5 điểm', 'disagrees'],
    ['Hội đồng: Thống nhất', 'agrees'],
    ['Thành viên 2: Đồng ý', 'agrees'],
    ['Ý kiến hội đồng: không đạt vì thiếu minh chứng', 'unclear'],
    ['Ý kiến của Sở KH&CN: số liệu chưa khớp', 'unclear'],
    ['Kết luận thẩm định: Không thống nhất', 'disagrees'],
  ])('%s: %s', (text, verdict) => {
    expect(remarksIn(text)).toMatchObject([{ verdict }]);
  });

  it.each([
    'Tổ công nghệ số cộng đồng: 12 tổ',
    'Hội đồng nhân dân xã: đã ban hành nghị quyết',
    'Thẩm định hồ sơ đề xuất cấp độ: 5 hệ thống',
    'Cán bộ phụ trách: Nguyễn Văn A',
    'Ý kiến người dân: 95% hài lòng',
    'Đã thống nhất với Công an xã',
    'Thống nhất số liệu với Công an xã',
    '15/BB-UBND - 12/03/2025: Biên bản thống nhất số liệu',
  ])('is not what the unit itself writes: %s', (text) => {
    expect(remarksIn(text)).toEqual([]);
  });

  it('may run over lines', () => {
    expect(remarksIn('* Thành viên thẩm định: Không thống\nnhất tiêu chí\n* 12/BC-UBND - 01/02/2026')).toMatchObject([
      { verdict: 'disagrees', text: 'Không thống nhất tiêu chí' },
    ]);
  });
});
