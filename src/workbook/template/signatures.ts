/** The signature block. Nothing stands in columns of figures, where it would read as points. */
import type { Area } from '../grid';
import type { PlannedCell, RowPlan, StyleName } from '../plan/sheet-plan';
import { columnAt, FORM_COLUMNS, LAST_PRINTED } from './form-columns';
import type { TemplateTexts } from './texts';

/** Room to sign, in points. */
const ROOM = 48;

/** Where who wrote, who checked and the head sign; the last place reaches to the edge of the page. */
const PLACES = ['name', 'evidence', 'explanation'] as const;

const NO_CELLS: RowPlan = { cells: [] };

/** The rows below the total; the first one is empty. */
export function signatureRows({ signatures, dated }: TemplateTexts): readonly RowPlan[] {
  const { author, checker, head, how } = signatures;
  return [
    NO_CELLS,
    row([null, null, dated], 'centred'),
    row([author, checker, head], 'centred-bold'),
    row([how, how, how], 'centred'),
    { ...row([null, null, null], 'centred'), height: ROOM },
  ];
}

/** The merged cells of the head's place, on rows `first` to `last`. */
export function signatureMerges(first: number, last: number): readonly Area[] {
  const left = columnAt('explanation');
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).map((row) => ({
    top: row,
    bottom: row,
    left,
    right: LAST_PRINTED,
  }));
}

function row(texts: readonly (string | null)[], style: StyleName): RowPlan {
  const places = PLACES.map(columnAt);
  return {
    cells: FORM_COLUMNS.map((_, column): PlannedCell | null => {
      const place = places.indexOf(column);
      return place === -1 ? null : { value: texts[place] ?? null, style, editable: true };
    }),
  };
}
