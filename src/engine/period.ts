/**
 * Periods a scoresheet can serve: a year, or within it a quarter, the first half or nine months. Communes of
 * Ho Chi Minh City score quarterly and cumulatively: first quarter, six months, nine months, year.
 */

/** Spans in order of time: by last day, and of two ending together the shorter first. */
export const SPANS = ['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'year'] as const;
/** One of `SPANS`: what of a year a scoresheet covers. */
export type Span = (typeof SPANS)[number];

/** A span of one calendar year, 2000 to 2099. */
export interface Period {
  readonly year: number;
  readonly span: Span;
}

/** Spans that add up from 1 January, each within the next. */
export const CUMULATIVE_SPANS = ['Q1', 'H1', '9M', 'year'] as const satisfies readonly Span[];

/** The last month of each span and its days; no span ends in February. */
const LAST_DAYS: Readonly<Record<Span, readonly [month: number, day: number]>> = {
  Q1: [3, 31],
  Q2: [6, 30],
  H1: [6, 30],
  Q3: [9, 30],
  '9M': [9, 30],
  Q4: [12, 31],
  year: [12, 31],
};

const WRITTEN = /^(20\d\d)(?:-(Q[1-4]|H1|9M))?$/;

/** Reads `2025`, `2026-Q1`, `2026-H1` or `2026-9M`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const span = SPANS.find((known) => known === match[2]) ?? 'year';
  return { year: Number(match[1]), span };
}

/** The year of a period as it is kept: `2026-Q1` is of 2026. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The period as scoresheets carry it: the inverse of `parsePeriod`. */
export function formatPeriod({ year, span }: Period): string {
  return span === 'year' ? String(year) : `${String(year)}-${span}`;
}

/** Negative when `a` comes before `b`: by last day, then the shorter first. Zero only for the same period. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || SPANS.indexOf(a.span) - SPANS.indexOf(b.span);
}

/** Last day of the period, ISO: `2026-06-30`. */
export function lastDay({ year, span }: Period): string {
  const [month, day] = LAST_DAYS[span];
  return [String(year), String(month).padStart(2, '0'), String(day)].join('-');
}

/** The same span a year earlier, for comparison. */
export function yearBefore({ year, span }: Period): Period {
  return { year: year - 1, span };
}
