/**
 * The custom functions, one table: functions.json in both languages, the help that Excel shows and the parity of
 * names with bodies all come from it.
 * A signature is frozen once released: it only grows at the end, by optional parameters.
 */
import type { Bilingual } from '../messages/language';

export interface FunctionParameter {
  /** As Excel shows it while the formula is typed. */
  readonly name: string;
  readonly description: Bilingual;
  /** `any` lets the body name the row and the text that it could not use, instead of Excel's bare #VALUE!. */
  readonly type: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export interface FunctionEntry {
  /** Never changes and is never used again for another function. */
  readonly id: string;
  /** What follows `DTI.` in a formula. */
  readonly name: string;
  readonly description: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type: 'number' | 'string' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export const CATALOG = [
  {
    id: 'GROUPSCORE',
    name: 'GROUPSCORE',
    description: {
      vi: 'Cộng điểm các tiêu chí thuộc một chỉ số chính. Bỏ qua dòng trống, dòng chỉ số chính, dòng đề mục và dòng tổng cộng.',
      en: 'Adds up the points of the criteria of one group. Blank rows, group rows, headings and totals are skipped.',
    },
    parameters: [
      {
        name: 'group',
        description: {
          vi: 'Số thứ tự hoặc mã của chỉ số chính, ví dụ 1.',
          en: 'Code or id of the group, for example 1.',
        },
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'criteria',
        description: {
          vi: 'Cột mã tiêu chí, ví dụ A2:A63.',
          en: 'The column of criterion codes, for example A2:A63.',
        },
        type: 'any',
        dimensionality: 'matrix',
      },
      {
        name: 'points',
        description: {
          vi: 'Cột điểm cần cộng, cùng số dòng với cột mã.',
          en: 'The column of points to add up, with as many rows as the codes.',
        },
        type: 'any',
        dimensionality: 'matrix',
      },
      {
        name: 'edition',
        description: {
          vi: 'Tên định danh của bộ chỉ số. Bỏ trống thì nhận diện theo các mã.',
          en: 'Id of the edition. Left out, it is recognised from the codes.',
        },
        type: 'any',
        dimensionality: 'matrix',
        optional: true,
      },
    ],
    result: { type: 'number', dimensionality: 'scalar' },
  },
] as const satisfies readonly FunctionEntry[];

export type FunctionId = (typeof CATALOG)[number]['id'];
