import { defineCheck, fails, HOLDS, type CheckContext, type EntrySubject } from './check';
import { allCriteriaKnown } from '../edition/criteria';
import type { Entry } from '../scoring/scoresheet';

/** A row and the first one with its code. */
interface CodeSubject extends EntrySubject {
  readonly first: Entry;
}

/** Each criterion has one row; codes that are no criterion are told by `unknown-code`. A spreadsheet that dropped the zero of 4.10 leaves a second 4.1. */
export const duplicateCode = defineCheck({
  id: 'duplicate-code',
  severity: 'error',
  subjects: ({ rows }) => {
    const first = new Map<string, Entry>();
    return rows.map((row): CodeSubject => {
      const earlier = first.get(row.entry.criterion);
      if (earlier === undefined) first.set(row.entry.criterion, row.entry);
      return { ...row, first: earlier ?? row.entry };
    });
  },
  judge: ({ entry, first }, context) =>
    first === entry || isUnknown(entry.criterion, context)
      ? HOLDS
      : fails({
          code: entry.criterion,
          first: first.at.code?.address ?? null,
          couldBe: couldBe(entry.criterion, context),
        }),
});

function isUnknown(code: string, { edition, criteria }: CheckContext): boolean {
  return allCriteriaKnown(edition) && !criteria.has(code);
}

/** The criteria without a row whose code a spreadsheet would turn into this one. */
function couldBe(code: string, { criteria, rows }: CheckContext): readonly string[] {
  const present = new Set(rows.map(({ criterion }) => criterion));
  return [...criteria.keys()].filter((each) => !present.has(each) && losesZeros(each) === code);
}

/** What a spreadsheet makes of a code that it takes for a number: `4.10` → `4.1`. */
function losesZeros(code: string): string {
  return /^\d+\.\d+$/.test(code) ? String(Number(code)) : code;
}
