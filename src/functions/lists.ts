/** Functions that list what the product knows. They spill without a header row, so that other formulas can use them. */
import { headingCodes, pointCriteria } from '../engine/edition/criteria';
import type { Edition } from '../engine/edition/schema';
import { isBlank, rowsOf, textOf, type RangeArgument } from './arguments';
import { editionById } from './choose-edition';
import { BLANK, notAvailable, told, type FunctionResult } from './result';

/** CRITERIA(edition): code, name, group and maximum of every criterion that carries points, in printed order. */
export function listCriteria(editions: readonly Edition[], named?: RangeArgument): FunctionResult {
  const ids = editions.map(({ id }) => id);
  const [cell, ...more] = rowsOf(named ?? null).flat();
  if (more.length > 0) return notAvailable((texts) => texts.editionIsRange());
  if (isBlank(cell)) return notAvailable((texts) => texts.noEdition({ editions: ids }));
  const found = editionById(textOf(cell), editions);
  if (!found.ok) return found.error;
  const { id, groups } = found.value;
  const headings = headingCodes(found.value);
  const rows = groups.flatMap((group) =>
    pointCriteria(group, headings).map(({ code, name, max }) => [
      code,
      told(({ language }) => name[language]),
      group.code,
      max ?? BLANK,
    ]),
  );
  return rows.length > 0
    ? rows
    : notAvailable((texts) => texts.noCriteriaKnown({ edition: id, groups: groups.map(({ code }) => code) }));
}

/** EDITIONS(): id, title, level, years, and how many criteria are known of how many, by id. */
export function listEditions(editions: readonly Edition[]): FunctionResult {
  return editions.map(({ id, title, level, years, completeness }) => [
    id,
    told(({ language }) => title[language]),
    told(({ texts }) => texts.levels[level]),
    years.join(', '),
    completeness.criteriaKnown,
    completeness.criteriaTotal ?? BLANK,
  ]);
}
