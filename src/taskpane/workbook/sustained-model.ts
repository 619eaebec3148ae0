import type { SustainedPoints } from '../../engine/checks/sustained';
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import { SUSTAINED_YEARS } from '../../engine/ranking/sustainability';
import { periodsWithin } from '../../messages/period';
import type { SustainedLine, SustainedModel } from './model';

/** Sustainable and fragile points as the panels show them. */
export function sustainedModel(
  { criteria, period, sustainable, fragile, unknown }: SustainedPoints,
  edition: Edition,
): SustainedModel {
  const names = new Map(pointCriteriaOf(edition).map(({ code, name }) => [code, name]));
  const lines = criteria.map(({ criterion, max, points: [now, then], durability, byRule, ruling }): SustainedLine => ({
    criterion,
    name: names.get(criterion) ?? { vi: criterion, en: criterion },
    now: now ?? null,
    then: then ?? null,
    max,
    durability,
    byRule,
    ruling: ruling === null ? null : { reason: ruling.reason, day: dayOf(ruling.at) },
  }));
  return {
    years: SUSTAINED_YEARS,
    period: periodsWithin(period),
    sums: { sustainable, fragile, unknown },
    lines: lines.toSorted((a, b) => b.max - a.max),
  };
}

/** The day of an ISO time; null for any other text, which a workbook may hold. */
function dayOf(at: string): string | null {
  const day = at.slice(0, 10);
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}
