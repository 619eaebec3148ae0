import type { Edition } from './schema';

const YEAR_AT_END = /-\d{4}$/;

/** Whether an edition serves a year; null where its years are not known. */
export function servesYear({ years }: Edition, year: number): boolean | null {
  return years.length === 0 ? null : years.includes(year);
}

/**
 * The editions that a unit scored by `edition` is to use for a year: those of the same level and line
 * (`province-2022` and `province-2023`, whose ids differ by their year only) that serve it.
 */
export function editionsFor(edition: Edition, year: number, editions: readonly Edition[]): readonly Edition[] {
  return editions.filter(
    (other) => other.level === edition.level && lineOf(other) === lineOf(edition) && servesYear(other, year) === true,
  );
}

function lineOf({ id }: Edition): string {
  return id.replace(YEAR_AT_END, '');
}
