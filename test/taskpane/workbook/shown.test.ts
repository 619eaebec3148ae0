import { describe, expect, it } from '@jest/globals';
import { NOTHING_YET, takeIn } from '../../../src/taskpane/workbook/shown';
import { COMMUNE, FACTS } from '../commune';

const scored = { kind: 'scored', model: COMMUNE, facts: FACTS } as const;
const failure = { kind: 'busy', code: 'ActivityLimitReached', message: 'Busy.' } as const;
const refused = { kind: 'refused', failure } as const;

describe('what the pane shows', () => {
  it('is a refusal as long as nothing was read', () => {
    expect(takeIn(NOTHING_YET, refused)).toEqual({ state: refused, refusal: null });
  });

  it('stays in sight beside a refusal, until Excel answers again', () => {
    const read = takeIn(NOTHING_YET, scored);
    expect(takeIn(read, refused)).toEqual({ state: scored, refusal: failure });
    expect(takeIn(takeIn(read, refused), scored)).toEqual({ state: scored, refusal: null });
  });

  it('is a bug even where something was read', () => {
    const broken = { kind: 'broken', error: new Error('E42') } as const;
    expect(takeIn(takeIn(NOTHING_YET, scored), broken).state).toBe(broken);
  });
});
