import type { Criterion, Input } from '../edition/schema';
import { fold } from '../text';
import { defineCheck, fails, HOLDS, INAPPLICABLE, undecided } from './check';
import { figuresOf, isLeftOut } from './figures';

/** How a share is written: 0–100 or 0–1. */
type ShareScale = 'percent' | 'fraction';

/**
 * A share stands on the scale that the edition asks for. Above 1 where 0–1 is asked for it cannot be; up to 1 where
 * 0–100 is asked for it is either a share on the wrong scale or a very small one: a person must look.
 */
export const percentScale = defineCheck({
  id: 'percent-scale',
  severity: 'error',
  subjects: figuresOf,
  judge: ({ entry, of, input, value }) => {
    if (input.kind !== 'number' || typeof value !== 'number' || isLeftOut(entry)) return INAPPLICABLE;
    const scale = scaleOf(of, input);
    if (scale === null || value <= 0) return INAPPLICABLE;
    const data = { input: input.id, label: input.label, value, scale };
    if (scale === 'fraction') return value <= 1 ? HOLDS : fails(data);
    return value > 1 ? HOLDS : undecided(data);
  },
});

/**
 * The scale of a share: what the rule divides it by (100 or 1), else what its label says: `(%)`, `(0-1)`. Null for
 * figures that are no shares.
 */
function scaleOf({ rule }: Criterion, { id, label }: Input): ShareScale | null {
  if ('denominator' in rule && typeof rule.denominator === 'number' && rule.numerator.includes(id)) {
    if (rule.denominator === 100) return 'percent';
    if (rule.denominator === 1) return 'fraction';
  }
  const words = fold(label.vi);
  if (/\b0\s*[-–]\s*1\b(?!0)/.test(words)) return 'fraction';
  return /%|phan tram/.test(words) ? 'percent' : null;
}
