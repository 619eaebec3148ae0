/** What stands beside a row whose figures do not match: both figures, then where the central one comes from. */
import type { Comparison } from '../engine/central/verdict';
import { dateText } from './date';
import type { Language } from './language';
import { numberOrNone, numberText } from './number';

const WORDS = {
  vi: {
    conflict: 'Chưa khớp',
    cannotCompare: 'Chưa so được',
    source: 'chưa rõ nguồn',
    older: 'trước cuối kỳ',
    factor: (factor: string) => `lệch ${factor} lần, xem đơn vị tính`,
    faulty: 'Chưa so được: dòng số liệu đối chiếu có lỗi',
  },
  en: {
    conflict: 'Differs',
    cannotCompare: 'Not compared',
    source: 'source unknown',
    older: 'before the period ends',
    factor: (factor: string) => `factor ${factor}, see the unit of measure`,
    faulty: 'Not compared: the central row has an error',
  },
} as const;

const DECIMALS = 6;

/** `Chưa khớp: 9,92 / 10 (Sở KH&CN, 31/12/2025)`: reported, then central. */
export function conflictText(comparison: Comparison, language: Language): string {
  const { reported, centralValue, central, standing } = comparison;
  const words = WORDS[language];
  const number = (value: number): string => numberText(value, language, DECIMALS);
  const lead = comparison.verdict === 'conflict' ? words.conflict : words.cannotCompare;
  const notes = [
    central.source ?? words.source,
    ...(central.asOf === null ? [] : [dateText(central.asOf, language)]),
    ...(standing.older ? [words.older] : []),
    ...(comparison.verdict === 'cannot-compare' && comparison.why.reason === 'scale'
      ? [words.factor(number(Math.max(comparison.why.factor, 1 / comparison.why.factor)))]
      : []),
  ];
  const own = numberOrNone(reported.value, language, DECIMALS);
  return `${lead}: ${own} / ${number(centralValue)} (${notes.join(', ')})`;
}

/** A central row that cannot be used; what is wrong with it is told where the table is read. */
export function faultyText(language: Language): string {
  return WORDS[language].faulty;
}
