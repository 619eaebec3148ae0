/** How far the agencies have come with their criteria, and what is late. */
import type { Entry } from '../../engine/scoring/scoresheet';
import { agenciesIn, agenciesOf, codesWithoutAgency } from './agencies';
import { splitFinding, type SplitFinding } from './findings';

/** Counts of criteria. */
export interface Progress {
  readonly criteria: number;
  /** With points, figures, or word that they do not apply or did not arise. */
  readonly filled: number;
  /** Filled, with evidence cited. */
  readonly evidenced: number;
  /** Not filled though the deadline has passed. */
  readonly late: number;
}

interface OwnProgress extends Progress {
  readonly lateCodes: readonly string[];
}

interface AgencyProgress extends OwnProgress {
  readonly agency: string;
}

/** The criteria that are due in one week, which its Monday names (ISO date). */
interface WeekProgress extends Progress {
  readonly monday: string;
}

/** Progress in all, by agency and by week. */
export interface ProgressTable {
  /** ISO date of the day it shows. */
  readonly today: string;
  readonly total: Progress;
  readonly agencies: readonly AgencyProgress[];
  /** Criteria that no agency is responsible for; null where there are none. */
  readonly unassigned: OwnProgress | null;
  /** How many criteria several agencies have: the total counts each once. */
  readonly shared: number;
  /** In time order; criteria without a deadline are in none. */
  readonly weeks: readonly WeekProgress[];
}

/** The progress of a form on a day (ISO date). */
export function progressOf(entries: readonly Entry[], today: string): ProgressTable {
  const weeks = new Map<string, Entry[]>();
  for (const entry of entries) {
    const deadline = deadlineOf(entry);
    if (deadline !== null) {
      const monday = mondayOf(deadline);
      weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
    }
  }
  const of = (codes: readonly string[]): OwnProgress => {
    const own = entries.filter(({ criterion }) => codes.includes(criterion));
    const late = own.filter((entry) => isLate(entry, today));
    return { ...count(own, today), lateCodes: late.map(({ criterion }) => criterion) };
  };
  const unassigned = codesWithoutAgency(entries);
  return {
    today,
    total: count(entries, today),
    agencies: agenciesOf(entries).map(({ name, codes }) => ({ agency: name, ...of(codes) })),
    unassigned: unassigned.length === 0 ? null : of(unassigned),
    shared: entries.filter(({ texts }) => agenciesIn(texts.responsible).length > 1).length,
    weeks: [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([monday, due]) => ({ monday, ...count(due, today) })),
  };
}

/** Every criterion that nobody filled: a warning each, which says so where it is late. */
export function openFindings(entries: readonly Entry[], today: string): readonly SplitFinding[] {
  return entries
    .filter((entry) => !isFilled(entry))
    .map((entry) => {
      const { criterion: code, texts } = entry;
      const agencies = agenciesIn(texts.responsible);
      const deadline = deadlineOf(entry);
      return deadline !== null && isLate(entry, today)
        ? splitFinding('merge-late', 'warning', { code, agencies, deadline }, code)
        : splitFinding('merge-filled-by-none', 'warning', { code, agencies }, code);
    });
}

/** The deadline as an ISO date: a date cell, or `15/03/2026`; null where there is none that can be read. */
function deadlineOf({ texts }: Entry): string | null {
  const text = texts.deadline ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const written = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  const parts = iso === null ? [written?.[3], written?.[2], written?.[1]] : [iso[1], iso[2], iso[3]];
  const [year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year + month + day)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

function count(entries: readonly Entry[], today: string): Progress {
  const filled = entries.filter(isFilled);
  return {
    criteria: entries.length,
    filled: filled.length,
    evidenced: filled.filter(({ texts }) => (texts.evidence ?? '').trim() !== '').length,
    late: entries.filter((entry) => isLate(entry, today)).length,
  };
}

function isFilled({ state }: Entry): boolean {
  return state !== 'missing';
}

function isLate(entry: Entry, today: string): boolean {
  const deadline = deadlineOf(entry);
  return !isFilled(entry) && deadline !== null && deadline < today;
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
