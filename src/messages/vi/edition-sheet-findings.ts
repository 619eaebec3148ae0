import type { EditionSheetFinding, ExpectedCell, ListForm } from '../../workbook/edition-sheet/findings';
import { editionProblemWords } from '../edition';
import type { FindingTexts } from '../language';
import { numberText } from '../number';
import { editionTexts } from './edition';
import { editionSheetTexts } from './edition-sheet';

const { sheets, headings, items, words } = editionSheetTexts;
const list = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const EXPECTED: Readonly<Record<ExpectedCell, string>> = {
  number: 'một số',
  share: 'một tỷ lệ, ví dụ 75% hoặc 0,75',
  text: 'văn bản',
  code: 'mã ở dạng Văn bản (Text), vì 1.10 dạng số thành 1.1',
  'yes-no': '“Có” hoặc “Không”',
  date: 'ngày, ví dụ 2026-06-05',
};

const FORMS: Readonly<Record<ListForm, string>> = {
  inputs: 'đúng một mã số liệu, ví dụ a',
  years: 'các năm, ví dụ 2025, 2026',
  steps: 'mỗi dòng một mức “số: tỷ lệ”, từ cao xuống thấp, ví dụ 52: 100%',
  shares: 'mỗi dòng một “mã lựa chọn: tỷ lệ”, ví dụ head: 100%',
  points: 'mỗi dòng một “mã lựa chọn: số điểm”, ví dụ late: 0,25',
  options: 'mỗi dòng một “mã: nhãn”, ví dụ late: Nộp muộn',
  periods: `các kỳ trong số ${list(Object.values(words.period))}`,
};

/** What is wrong with the sheets of an edition, in Vietnamese. */
export const editionSheetFindingTexts: FindingTexts<EditionSheetFinding> = {
  'edition-sheet-missing': ({ sheet, found }) =>
    `Không có trang tính “${sheets[sheet]}” của bộ chỉ số; tệp có ${list(found)}. Hãy xuất lại bộ chỉ số rồi sửa trên tệp đó.`,
  'edition-header-missing': ({ sheet }) =>
    `Không thấy dòng tiêu đề của trang “${sheets[sheet]}”. Hãy khôi phục dòng tiêu đề như khi xuất.`,
  'edition-column-missing': ({ column }) => `Thiếu cột “${headings[column]}”. Hãy thêm lại cột này.`,
  'edition-column-unknown': ({ heading }) =>
    `Cột “${heading}” không phải cột của bộ chỉ số nên nội dung sẽ bị mất. Hãy sửa tiêu đề, hoặc xóa cột.`,
  'edition-column-twice': ({ column, first }) => `Cột “${headings[column]}” đã có ở ô ${first}. Hãy giữ lại một cột.`,
  'edition-item-missing': ({ item }) => `Thiếu mục “${items[item]}”. Hãy thêm lại dòng này.`,
  'edition-item-unknown': ({ found }) => `“${found}” không phải mục của bộ chỉ số. Hãy sửa tên mục, hoặc xóa dòng.`,
  'edition-item-twice': ({ item, first }) => `Mục “${items[item]}” đã có ở ô ${first}. Hãy giữ lại một dòng.`,

  'edition-cell-missing': ({ column }) => `Ô “${headings[column]}” còn trống. Hãy điền vào.`,
  'edition-cell-wrong': ({ column, found, expected }) =>
    `Ô “${headings[column]}” ghi “${found}”, cần ${EXPECTED[expected]}. Hãy gõ lại.`,
  'edition-number-unclear': ({ found, readings }) =>
    `Ô ghi “${found}”, có thể là ${readings.map((reading) => numberText(reading, 'vi')).join(' hoặc ')}. Hãy gõ lại thành số.`,
  'edition-share-range': ({ found }) =>
    `Tỷ lệ ghi “${found}”, cần từ 0 đến 1 hoặc từ 0% đến 100%. Ví dụ 75 phần trăm ghi 75% hoặc 0,75.`,
  'edition-word-unknown': ({ column, found, list: name }) =>
    `Ô “${headings[column]}” ghi “${found}”, cần một trong: ${list(Object.values(words[name]))}. Hãy chọn trong danh sách.`,
  'edition-list-unclear': ({ found, form }) => `Không hiểu “${found}”; cần ${FORMS[form]}. Hãy viết lại.`,
  'edition-list-repeats': ({ found }) => `“${found}” có hai lần. Hãy giữ lại một.`,
  'edition-texts-differ': ({ vietnamese, english }) =>
    `Ghi chú tiếng Việt có ${numberText(vietnamese, 'vi')} dòng, tiếng Anh có ${numberText(english, 'vi')} dòng. Hãy viết mỗi ghi chú một dòng, hai bên bằng nhau, hoặc bỏ trống tiếng Anh.`,

  'edition-parameter-missing': ({ kind, column }) =>
    `Cách tính “${words.rule[kind]}” cần cột “${headings[column]}” nhưng ô còn trống. Hãy điền vào, hoặc chọn cách tính khác.`,
  'edition-parameter-unused': ({ kind, column }) =>
    `Cách tính “${words.rule[kind]}” không dùng cột “${headings[column]}” nhưng ô có nội dung. Hãy xóa, hoặc chọn cách tính khác.`,
  'edition-part-unused': ({ criterion }) =>
    `Tiêu chí ${criterion} không có cách tính “${words.rule['sum-of-parts']}” nên không dùng dòng này. Hãy đổi cách tính của tiêu chí, hoặc xóa dòng.`,
  'edition-parts-missing': ({ criterion }) =>
    `Tiêu chí ${criterion} có cách tính “${words.rule['sum-of-parts']}” nhưng trang “${sheets.parts}” không có phần nào đọc được. Hãy thêm các phần.`,
  'edition-part-worth': ({ both }) =>
    both
      ? `Có cả “${headings.share}” và “${headings.points}”. Hãy chỉ điền một.`
      : `Chưa có “${headings.share}” hoặc “${headings.points}”. Hãy điền một trong hai.`,
  'edition-option-unknown': ({ found }) =>
    `Lựa chọn “${found}” không có ở cột “${headings.optionsVi}”. Hãy dùng cùng mã ở hai cột.`,
  'edition-weight-unused': () =>
    `Có trọng số nhưng mục “${items.index}” không phải “${words.index['weighted-pillars']}”. Hãy xóa trọng số, hoặc đổi cách tính chỉ số.`,
  'edition-owner-unknown': ({ owner, found }) =>
    owner === 'group'
      ? `Không có chỉ số chính “${found}” ở trang “${sheets.groups}”. Hãy sửa mã, hoặc thêm chỉ số chính.`
      : `Không có tiêu chí “${found}” ở trang “${sheets.criteria}”. Hãy sửa mã, hoặc thêm tiêu chí.`,
  'edition-invalid': ({ problem }) => editionProblemWords(problem, editionTexts.problems),
};
