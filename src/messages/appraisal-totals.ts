/** What an appraisal cut and raised, in the words that the notice at the desk and the papers share. */
import type { AppraisalTotals, TotalsBySource } from '../engine/review/summary';
import type { Language } from './language';
import { numberText } from './number';

/** Points with their sign: `−196,75`, `+15,18`; nothing is `0`. */
function signed(value: number, language: Language): string {
  const text = numberText(Math.abs(value), language);
  return value === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}

const criteriaEn = (count: number): string => `${String(count)} ${count === 1 ? 'criterion' : 'criteria'}`;

const WORDS: Readonly<Record<Language, (totals: AppraisalTotals) => string>> = {
  vi: ({ cut, cutPoints, raised, raisedPoints, net }) =>
    `giảm điểm ${String(cut)} tiêu chí (${signed(cutPoints, 'vi')}), tăng điểm ${String(raised)} tiêu chí (${signed(raisedPoints, 'vi')}), thay đổi ròng ${signed(net, 'vi')}${net === 0 ? '' : ` (tổng điểm ${net < 0 ? 'giảm' : 'tăng'} ${numberText(Math.abs(net), 'vi')} so với tự đánh giá)`}`,
  en: ({ cut, cutPoints, raised, raisedPoints, net }) =>
    `cut ${criteriaEn(cut)} (${signed(cutPoints, 'en')}) and raised ${criteriaEn(raised)} (${signed(raisedPoints, 'en')}), net ${signed(net, 'en')}${net === 0 ? '' : ` (total ${numberText(Math.abs(net), 'en')} ${net < 0 ? 'lower' : 'higher'} than self-assessed)`}`,
};

const LABELS = {
  vi: {
    form: 'Thẩm định theo biểu mẫu',
    none: 'chưa ghi kết luận nào',
    ruled: 'Theo kết luận đã ghi (tiêu chí chưa kết luận lấy theo biểu mẫu)',
  },
  en: {
    form: 'The appraisal as in the form',
    none: 'nothing is ruled in the log yet',
    ruled: 'As ruled in the log (criteria without a ruling as in the form)',
  },
} as const;

/** What the form says under its name and, once something is ruled, what the log says under its own. */
export function appraisalTotalsText({ form, ruled }: TotalsBySource, language: Language): string {
  const words = WORDS[language];
  const labels = LABELS[language];
  return ruled === null
    ? `${labels.form}: ${words(form)}; ${labels.none}.`
    : `${labels.form}: ${words(form)}. ${labels.ruled}: ${words(ruled)}.`;
}
