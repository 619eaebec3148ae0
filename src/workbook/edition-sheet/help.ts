/** The sheet that explains the rule kinds; the list of kinds to choose from stands in its first column. */
import type { Area } from '../grid';
import type { SheetPlan } from '../plan/sheet-plan';
import { RULE_KINDS } from './rule-columns';
import type { SheetTextsByLanguage } from './texts';

/** Rows above the kinds: what the sheet is for, and headings. */
const ABOVE = 2;

/** Where the kinds stand, for the drop-down lists of the other sheets. */
export const KINDS_AREA: Area = { top: ABOVE, bottom: ABOVE + RULE_KINDS.length - 1, left: 0, right: 0 };

/** One row for each rule kind: when points come about so, which columns it reads, an example; then the same in English. */
export function helpSheet({ vi, en }: SheetTextsByLanguage): SheetPlan {
  const headings = [vi.help.kind, vi.help.meaning, vi.help.columns, vi.help.example, en.help.kind, en.help.meaning];
  return {
    name: vi.sheets.help,
    columns: [28, 60, 40, 48, 28, 60].map((width) => ({ width })),
    rows: [
      { cells: [{ value: `${vi.help.about} / ${en.help.about}`, style: 'plain' }] },
      { cells: headings.map((value) => ({ value, style: 'header' })) },
      ...RULE_KINDS.map((kind) => {
        const { meaning, columns, example } = vi.help.rules[kind];
        const texts = [meaning, columns, example, en.words.rule[kind], en.help.rules[kind].meaning];
        return {
          cells: [
            { value: vi.words.rule[kind], style: 'text' as const },
            ...texts.map((value) => ({ value, style: 'text' as const })),
          ],
        };
      }),
    ],
    freeze: { rows: ABOVE, columns: 1 },
    print: { orientation: 'landscape' },
  };
}
