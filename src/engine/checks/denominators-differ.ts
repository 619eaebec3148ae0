import { defineCheck, undecided, type CheckContext, type Subject } from './check';
import { ratiosIn, type TextRatio } from './text-ratios';

/** Ratios that seem to be shares of the same whole, in the order of the form. */
interface WholeSubject extends Subject {
  readonly ratios: readonly TextRatio[];
}

/** Two wholes nearer to each other than this share of the larger are taken for one figure written in two ways. Analysis. */
const NEAR = 0.05;
/** Without a noun behind them, only numbers as large as this are compared: small ones lie near each other by chance. Analysis. */
const TELLING = 1000;

/**
 * The whole of a ratio has one value throughout a report: `1723/3028 hệ thống` and `201/3068 hệ thống` cannot both be
 * shares of all systems. Compared are ratios in texts with the same words behind them. Only a person can tell whether
 * they mean the same: one finding names them all.
 */
export const denominatorsDiffer = defineCheck({
  id: 'denominators-differ',
  severity: 'warning',
  subjects: wholesOf,
  judge: ({ ratios }) =>
    undecided({
      ratios: ratios.map(({ code, at, written }) => ({ code, cell: at?.address ?? null, written })),
    }),
});

function wholesOf({ rows }: CheckContext): readonly WholeSubject[] {
  const ratios = rows.flatMap(({ entry }) => ratiosIn(entry));
  const left = new Set(ratios);
  const subjects: WholeSubject[] = [];
  for (const first of ratios) {
    if (!left.has(first)) continue;
    const same = [...left].filter((ratio) => ratio === first || isConfused(first, ratio));
    if (same.length === 1) continue;
    same.forEach((ratio) => left.delete(ratio));
    subjects.push({ ratios: same, at: first.at, criterion: first.code });
  }
  return subjects;
}

/** Whether two different wholes are likely to be meant as one. */
function isConfused(a: TextRatio, b: TextRatio): boolean {
  const largest = Math.max(a.whole, b.whole);
  const isNear = a.whole !== b.whole && Math.abs(a.whole - b.whole) <= NEAR * largest;
  if (!isNear) return false;
  return a.noun === '' || b.noun === '' ? Math.min(a.whole, b.whole) >= TELLING : a.noun === b.noun;
}
