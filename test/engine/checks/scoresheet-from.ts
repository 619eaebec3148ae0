import type { Edition } from '../../../src/engine/edition/schema';
import type { Check, Outcome, Subject } from '../../../src/engine/checks/check';
import type { CheckOptions } from '../../../src/engine/checks/options';
import { checkContext } from '../../../src/engine/checks/context';
import type { Entry, PrintedTotal, Scoresheet } from '../../../src/engine/scoring/scoresheet';

/** What a test says of an entry; the rest is an empty row at A2, A3 … */
export type TestEntry = Partial<Entry> & Pick<Entry, 'criterion'>;

/** A scoresheet of these rows. */
export function scoresheetFrom(
  edition: Edition,
  entries: readonly TestEntry[],
  printedTotals: readonly PrintedTotal[] = [],
): Scoresheet {
  return {
    edition: edition.id,
    unit: 'Xã Cần Giuộc',
    period: '2025',
    printedTotals,
    entries: entries.map((entry, index) => ({
      max: null,
      inputs: {},
      self: null,
      appraised: [],
      final: null,
      state: 'answered',
      texts: {},
      at: {
        code: { sheet: 'DTI', address: `A${String(index + 2)}` },
        max: { sheet: 'DTI', address: `C${String(index + 2)}` },
        self: { sheet: 'DTI', address: `D${String(index + 2)}` },
        appraised: { sheet: 'DTI', address: `E${String(index + 2)}` },
      },
      ...entry,
    })),
  };
}

/** What a check says of each of its subjects in turn: outcomes alone. */
export function outcomes<Of extends Subject>(
  check: Check<string, Of, unknown>,
  edition: Edition,
  scoresheet: Scoresheet,
  options: CheckOptions = {},
): readonly Outcome<unknown>['outcome'][] {
  const context = checkContext(edition, scoresheet, options);
  return check.subjects(context).map((subject) => check.judge(subject, context).outcome);
}
