/**
 * Periods a scoresheet can serve: a year, or within it a quarter, the first half or nine months. Communes of
 * Ho Chi Minh City score quarterly and cumulatively: first quarter, six months, nine months, year.
 */

/** Spans in order of time: by last day, and of two ending together the shorter first. */
export const SPANS = ['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'year'] as const;
export type Span = (typeof SPANS)[number];

export interface Period {
  readonly year: number;
  readonly span: Span;
}

/** Spans that add up from 1 January, each within the next. */
export const CUMULATIVE_SPANS = ['Q1', 'H1', '9M', 'year'] as const satisfies readonly Span[];

/** First month, last month and the last month's days; no span ends in February. */
const MONTHS: Readonly<Record<Span, readonly [first: number, last: number, lastDay: number]>> = {
  Q1: [1, 3, 31],
  Q2: [4, 6, 30],
  H1: [1, 6, 30],
  Q3: [7, 9, 30],
  '9M': [1, 9, 30],
  Q4: [10, 12, 31],
  year: [1, 12, 31],
};

const WRITTEN = /^(20\d\d)(?:-(Q[1-4]|H1|9M))?$/;

/** Reads `2025`, `2026-Q1`, `2026-H1` or `2026-9M`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const span = SPANS.find((known) => known === match[2]) ?? 'year';
  return { year: Number(match[1]), span };
}

/** The period as scoresheets carry it: the inverse of `parsePeriod`. */
export function formatPeriod({ year, span }: Period): string {
  return span === 'year' ? String(year) : `${String(year)}-${span}`;
}

/** Negative when `a` comes before `b`: by last day, then the shorter first. Zero only for the same period. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || SPANS.indexOf(a.span) - SPANS.indexOf(b.span);
}

/** First day of the period, ISO: `2026-04-01`. */
export function firstDay({ year, span }: Period): string {
  return isoDate(year, MONTHS[span][0], 1);
}

/** Last day of the period, ISO: `2026-06-30`. */
export function lastDay({ year, span }: Period): string {
  const [, month, day] = MONTHS[span];
  return isoDate(year, month, day);
}

/** Whether every day of `part` lies in `whole`; a period contains itself. */
export function containsPeriod(whole: Period, part: Period): boolean {
  return firstDay(whole) <= firstDay(part) && lastDay(part) <= lastDay(whole);
}

/**
 * The cumulative period before this one in the same year, whose figures this one's continue: first quarter for the
 * half year. Null for the first one and for a later quarter, which starts afresh.
 */
export function previousCumulative({ year, span }: Period): Period | null {
  const at = CUMULATIVE_SPANS.findIndex((cumulative) => cumulative === span);
  const before = CUMULATIVE_SPANS[at - 1];
  return before === undefined ? null : { year, span: before };
}

/** The same span a year earlier, for comparison. */
export function yearBefore({ year, span }: Period): Period {
  return { year: year - 1, span };
}

function isoDate(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
