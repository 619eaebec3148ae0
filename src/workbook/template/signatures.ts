/** The signature block. Nothing stands in columns of figures, where it would read as points. */
import type { PlannedCell, RowPlan, StyleName } from '../plan/sheet-plan';
import { columnAt, FORM_COLUMNS } from './form-columns';
import type { TemplateTexts } from './texts';

/** Room to sign, in points. */
const ROOM = 48;

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

function row(texts: readonly (string | null)[], style: StyleName): RowPlan {
  const places = [columnAt('name'), columnAt('method'), columnAt('evidence')];
  return {
    cells: FORM_COLUMNS.map((_, column): PlannedCell | null => {
      const place = places.indexOf(column);
      return place === -1 ? null : { value: texts[place] ?? null, style, editable: true };
    }),
  };
}
