/** The official form of an edition as a new workbook, with native formulas only. */
import type { Edition } from '../../engine/edition/schema';
import type { Period } from '../../engine/period';
import { err, ok, type Result } from '../../engine/result';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { formSheet } from './form-sheet';
import { inputsSheet } from './inputs-sheet';
import { Lists } from './lists';
import type { TemplateTexts } from './texts';
import { TITLE_CELLS } from './title-block';

/** What is already known when the form is made. */
export interface TemplateValues {
  readonly unit?: string;
  readonly period?: Period;
}

/** The name of the cell that holds the edition's id, for formulas. */
const EDITION_NAME = 'DTI_EDITION';

/**
 * Plans a blank form. Criteria that are not known are blank rows to write in: numbered where the decision's number of
 * criteria is known. Fails for an edition of which not even the groups are known.
 */
export function templatePlan(
  edition: Edition,
  texts: TemplateTexts,
  { unit, period }: TemplateValues = {},
): Result<WorkbookPlan, 'no-groups'> {
  if (edition.groups.length === 0) {
    return err('no-groups');
  }
  const lists = new Lists(texts.sheets.lists);
  const values = { unit: unit ?? null, period: period === undefined ? null : texts.period(period) };
  const form = formSheet(edition, values, lists, texts);
  const inputs = inputsSheet(edition, lists, texts);
  return ok({
    sheets: [form, ...(inputs === null ? [] : [inputs]), lists.plan()],
    names: [{ name: EDITION_NAME, sheet: form.name, area: TITLE_CELLS.editionId }],
    title: edition.title.vi,
  });
}
