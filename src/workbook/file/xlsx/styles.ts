import type { Package } from './package';

/** Number formats that files name by number only (ISO/IEC 29500-1, 18.8.30). 0 is General. */
const BUILT_IN_FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', '0'],
  ['2', '0.00'],
  ['3', '#,##0'],
  ['4', '#,##0.00'],
  ['9', '0%'],
  ['10', '0.00%'],
  ['11', '0.00E+00'],
  ['12', '# ?/?'],
  ['13', '# ??/??'],
  ['14', 'mm-dd-yy'],
  ['15', 'd-mmm-yy'],
  ['16', 'd-mmm'],
  ['17', 'mmm-yy'],
  ['18', 'h:mm AM/PM'],
  ['19', 'h:mm:ss AM/PM'],
  ['20', 'h:mm'],
  ['21', 'h:mm:ss'],
  ['22', 'm/d/yy h:mm'],
  ['37', '#,##0 ;(#,##0)'],
  ['38', '#,##0 ;[Red](#,##0)'],
  ['39', '#,##0.00;(#,##0.00)'],
  ['40', '#,##0.00;[Red](#,##0.00)'],
  ['45', 'mm:ss'],
  ['46', '[h]:mm:ss'],
  ['47', 'mmss.0'],
  ['48', '##0.0E+0'],
  ['49', '@'],
]);

/** The number format of each cell style, by the style's number: a format code, or undefined for General. */
export type StyleFormats = readonly (string | undefined)[];

/** Reads the number formats of the cell styles; null where the workbook has no styles. */
export function readStyleFormats(source: Package, part: string | null): StyleFormats | null {
  return part === null ? null : source.understand('styles', part, () => readStyles(source, part));
}

function readStyles(source: Package, part: string): StyleFormats {
  const custom = new Map<string, string>();
  const formatIds: string[] = [];
  source.parse(part, {
    root: 'styleSheet',
    open: (element) => {
      if (element.name === 'numFmt' && element.parent === 'numFmts') {
        custom.set(element.attribute('numFmtId') ?? '', element.attribute('formatCode') ?? '');
      } else if (element.name === 'xf' && element.parent === 'cellXfs') {
        formatIds.push(element.attribute('numFmtId') ?? '0');
      }
    },
  });
  return formatIds.map((id) => {
    const code = custom.get(id) ?? BUILT_IN_FORMATS.get(id);
    return code === undefined || code.toLowerCase() === 'general' ? undefined : code;
  });
}
