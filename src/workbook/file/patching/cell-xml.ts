import { escapeSpreadsheetText, escapeXml } from '../xml/text';
import type { PlacedEdit } from './edits';

/**
 * A cell's XML. Texts stand in the cell itself, so that the shared strings stay as they are.
 * `prefix` is the prefix of the sheet's elements with its colon; `style` the number of the cell's style, where it has one.
 */
export function cellXml({ address, value }: PlacedEdit, prefix: string, style: string | undefined): string {
  const tag = `${prefix}c`;
  const styled = style === undefined ? '' : ` s="${escapeXml(style)}"`;
  const start = `<${tag} r="${address}"${styled}`;
  switch (typeof value) {
    case 'number':
      return `${start}><${prefix}v>${String(value)}</${prefix}v></${tag}>`;
    case 'boolean':
      return `${start} t="b"><${prefix}v>${value ? '1' : '0'}</${prefix}v></${tag}>`;
    case 'string': {
      const text = `<${prefix}t xml:space="preserve">${escapeSpreadsheetText(value)}</${prefix}t>`;
      return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is></${tag}>`;
    }
    default:
      return `${start}/>`;
  }
}
