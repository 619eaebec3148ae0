import { IHyperlinkEngineFormulaService } from '@univerjs/preset-sheets-core';
import { CellValueType } from '@univerjs/presets';
import type { Injector } from '@univerjs/presets';

/**
 * Lets cells with `=HYPERLINK(…)` hold the text that they show, as in Excel. Univer makes rich text of it, without a value
 * that other formulas, add-ins and files could read.
 */
export function keepLinksPlain(injector: Injector): void {
  injector.get(IHyperlinkEngineFormulaService).generateCellValue = (_address, label) => ({
    v: label,
    t: CellValueType.STRING,
  });
}
