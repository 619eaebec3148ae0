import { defineCheck, HOLDS, INAPPLICABLE, undecided, type CheckContext, type Subject } from './check';
import { ratiosIn, type TextPercent, type TextRatio } from './text-ratios';

interface RatioSubject extends Subject {
  readonly ratio: TextRatio;
}

/**
 * A percentage written behind a ratio is that ratio at the digits written, rounded or cut off. Rough words are taken
 * at their word: “khoảng 56 %” beside 56.90 % is no conflict.
 */
export const textPercentDiffers = defineCheck({
  id: 'text-percent-differs',
  severity: 'warning',
  subjects: ({ rows }: CheckContext): readonly RatioSubject[] =>
    rows.flatMap(({ entry }) => ratiosIn(entry).map((ratio) => ({ ratio, at: ratio.at, criterion: entry.criterion }))),
  judge: ({ ratio: { part, whole, written, percent } }) => {
    if (percent === null) return INAPPLICABLE;
    const exact = (100 * part) / whole;
    return agrees(exact, percent) ? HOLDS : undecided({ written, percent: percent.written, exact });
  },
});

/** Whether a percentage may stand for the exact one, both 0..100. */
function agrees(exact: number, { value, decimals, about }: TextPercent): boolean {
  const distance = Math.abs(exact - value);
  // Binary residue must not make 12.5 % of 8 a conflict.
  const isNear = distance < 10 ** -decimals + 1e-9;
  if (isNear) return true;
  switch (about) {
    case 'over':
      return exact > value;
    case 'under':
      return exact < value;
    case 'about':
      // “Khoảng 60 %” is rounded to tens.
      return decimals === 0 && value % 10 === 0 && distance <= 5;
    case null:
      return false;
  }
}
