import type { BookTexts } from '../workbook/book-texts';
import { symbolOf } from '../workbook/read/input-symbol';
import { conflictText } from './conflict-cell';
import { findingMessage } from './finding';
import type { Language } from './language';

const WORDS = {
  vi: {
    columns: {
      code: 'Mã tiêu chí (DTI)',
      points: 'Điểm theo công thức (DTI)',
      check: 'Nội dung cần rà soát (DTI)',
      conflict: 'Số liệu chưa khớp (DTI)',
    },
    resultsSheet: 'DTI kết quả',
    inputsSheet: 'DTI số liệu',
    damagedSheet: 'DTI hỏng',
    title: 'Số liệu đầu vào',
    headings: ['Mã', 'TT', 'Tên tiêu chí', 'Đầu vào', 'Số liệu cần nhập', 'Giá trị', 'Ghi chú'],
    yes: 'Có',
    no: 'Không',
  },
  en: {
    columns: {
      code: 'Code (DTI)',
      points: 'Computed points (DTI)',
      check: 'Findings (DTI)',
      conflict: 'Discrepancies (DTI)',
    },
    resultsSheet: 'DTI results',
    inputsSheet: 'DTI figures',
    damagedSheet: 'DTI damaged',
    title: 'Raw figures',
    headings: ['Code', 'No', 'Criterion', 'Input', 'Figure wanted', 'Value', 'Notes'],
    yes: 'Yes',
    no: 'No',
  },
} as const;

/** What commands write into the workbook, in a language. */
export function bookTexts(language: Language): BookTexts {
  const words = WORDS[language];
  const [code, order, name, symbol, wanted, value, notes] = words.headings;
  return {
    columns: words.columns,
    resultsSheet: words.resultsSheet,
    inputsSheet: words.inputsSheet,
    damagedSheet: words.damagedSheet,
    inputs: {
      ...{ code, order, name, symbol, wanted, value, notes },
      title: (edition) => `${words.title}: ${edition.title[language]}`,
      yes: words.yes,
      no: words.no,
      nameOf: (criterion) => criterion.name[language],
      labelOf: (input) => input.label[language],
      symbolOf: (criterion, input) => symbolOf(criterion, input, language),
      optionsOf: (input) => input.options?.map(({ label }) => label[language]) ?? [],
    },
    findings: (findings) => findings.map((finding) => findingMessage(finding, language)).join('\n'),
    comparison: (comparison) => conflictText(comparison, language),
  };
}
