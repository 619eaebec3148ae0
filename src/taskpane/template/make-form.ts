/** Making the official form in the open workbook: loaded with the editions, not with the panel. */
import { OFFICIAL_EDITIONS, officialEdition } from '../../engine/edition/official';
import { periodsServed } from '../../engine/edition/periods-served';
import type { Edition } from '../../engine/edition/schema';
import { parsePeriod } from '../../engine/period';
import { templateTexts } from '../../messages/vi/template';
import { writePlan } from '../../workbook/excel/write-plan';
import { templatePlan } from '../../workbook/template/template-plan';
import type { CommandOutcome } from '../workbook/command';
import { findingModels } from '../workbook/finding-model';
import type { FormEdition } from './model';

/** The editions of which a form can be made: those whose groups are known, the most useful first. */
export function formEditions(): readonly FormEdition[] {
  const withGroups = OFFICIAL_EDITIONS.filter(({ groups }) => groups.length > 0);
  return withGroups.toSorted(byUse).map((edition) => ({
    id: edition.id,
    title: edition.title,
    known: edition.completeness.criteriaKnown,
    total: edition.completeness.criteriaTotal,
    periods: periodsServed(edition),
  }));
}

/** Those that are known whole come first, then those of which years and structure are known; later years before earlier ones. */
function byUse(a: Edition, b: Edition): number {
  const lastYear = ({ years }: Edition): number => Math.max(0, ...years);
  return completeness(b) - completeness(a) || lastYear(b) - lastYear(a);
}

function completeness({ completeness: { criteriaKnown, criteriaTotal }, years }: Edition): number {
  return criteriaKnown === criteriaTotal ? 2 : years.length > 0 ? 1 : 0;
}

/** What a person chose; empty text where it is to be filled in later. */
interface FormChoice {
  readonly edition: string;
  readonly unit: string;
  /** As `formatPeriod` writes it. */
  readonly period: string;
}

/** How it went; the names of the new sheets that show. */
export interface MadeForm {
  readonly outcome: CommandOutcome;
  readonly sheets: readonly string[];
}

/** Makes the form of a shipped edition in new sheets. */
export async function makeForm({ edition: id, unit, period }: FormChoice): Promise<MadeForm> {
  const edition = officialEdition(id);
  if (edition === undefined) {
    throw new Error(`No edition ${id} is shipped.`);
  }
  const read = parsePeriod(period);
  const plan = templatePlan(edition, templateTexts, {
    ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(read === null ? {} : { period: read }),
  });
  if (!plan.ok) {
    throw new Error(`${id}: ${plan.error}`);
  }
  const written = await writePlan(plan.value);
  if (written.ok) {
    const sheets = plan.value.sheets.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
    return { outcome: { kind: 'done', findings: findingModels(written.value) }, sheets };
  }
  const { error } = written;
  return {
    outcome: error.kind === 'excel' ? error : { kind: 'refused', findings: findingModels(error.findings) },
    sheets: [],
  };
}
