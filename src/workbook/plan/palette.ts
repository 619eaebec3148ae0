/** How each style and number format of a plan looks. Official papers are set in Times New Roman (Decree 30/2020/NĐ-CP). */
import type { NumberFormat, StyleName } from './sheet-plan';

export const FONT = { name: 'Times New Roman', size: 11 } as const;

/** Of bars in cells. */
export const BAR_COLOUR = '#5B8DB8';

/** The looks of a style. Colours are hexadecimal RGB; cells without a fill stay white. */
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly framed?: boolean;
  readonly across?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Begins at the top of its cell; the others stand in the middle. */
  readonly top?: boolean;
}

const SHADE = { header: 'D9E2EC', group: 'EAF0F6', total: 'D9E2EC', input: 'FFFBE6' } as const;
const framed = { framed: true, wrap: true } as const;

export const PALETTE: Readonly<Record<StyleName, Look>> = {
  plain: {},
  wrapped: { wrap: true },
  'wrapped-bold': { wrap: true, bold: true },
  centred: { across: 'center', wrap: true },
  paragraph: { wrap: true },
  'centred-bold': { across: 'center', bold: true, wrap: true },
  'centred-italic': { across: 'center', italic: true, wrap: true },
  'text-body': { size: 13, wrap: true },
  'text-basis': { size: 13, wrap: true, italic: true },
  'text-centred': { size: 13, wrap: true, across: 'center' },
  'text-bold': { size: 13, wrap: true, across: 'center', bold: true },
  'text-italic': { size: 13, wrap: true, across: 'center', italic: true },
  rule: { size: 8, across: 'center' },
  'recipients-heading': { bold: true, italic: true },
  recipients: { wrap: true, top: true },
  'sheet-title': { bold: true, size: 14, wrap: true },
  title: { across: 'center', bold: true, size: 14, wrap: true },
  label: { bold: true },
  'label-input': { fill: SHADE.input },
  header: { ...framed, bold: true, across: 'center', fill: SHADE.header },
  group: { ...framed, bold: true, fill: SHADE.group },
  'group-figure': { ...framed, bold: true, across: 'right', fill: SHADE.group },
  heading: { ...framed, bold: true },
  'heading-figure': { ...framed, bold: true, across: 'right' },
  total: { ...framed, bold: true, fill: SHADE.total },
  'total-figure': { ...framed, bold: true, across: 'right', fill: SHADE.total },
  text: framed,
  code: { ...framed, across: 'center' },
  figure: { ...framed, across: 'right' },
  input: { ...framed, fill: SHADE.input },
  'input-code': { ...framed, across: 'center', fill: SHADE.input },
  'input-figure': { ...framed, across: 'right', fill: SHADE.input },
  'input-choice': { ...framed, across: 'center', fill: SHADE.input },
};

/** Excel's codes. */
export const FORMAT_CODES: Readonly<Record<NumberFormat, string>> = {
  text: '@',
  points: 'General',
  integer: '#,##0',
  'fixed-2': '#,##0.00',
  'fixed-4': '0.0000',
  'signed-integer': '+#,##0;-#,##0;0',
  'signed-2': '+#,##0.00;-#,##0.00;0.00',
  'signed-4': '+0.0000;-0.0000;0.0000',
  percent: '0.00%',
  date: 'dd/mm/yyyy',
};
