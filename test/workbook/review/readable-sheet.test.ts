import { describe, expect, it } from '@jest/globals';
import { append } from '../../../src/engine/review/chain';
import { EMPTY_LOG, type ReviewLog } from '../../../src/engine/review/model';
import { REVIEW_SHEET_TEXTS } from '../../../src/messages/review-sheet';
import type { Step } from '../../../src/workbook/commands/plan';
import { readableFindings, readableSteps } from '../../../src/workbook/review/log-sheet';
import { REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import { concludes } from '../../engine/review/log-of';
import { gridFrom } from '../grid-from';

type Rows = readonly (readonly string[])[];

const LEFT_OUT = 200;
const LOG = append(
  EMPTY_LOG,
  Array.from({ length: 3_000 + LEFT_OUT }, (_, index) => concludes('1.1', index % 10)),
);
/** The rows that steps write, as texts. */
const written = (steps: readonly Step[]): Rows =>
  steps.flatMap((step) =>
    step.do === 'write'
      ? step.cells.map((row) =>
          row.map((cell) => (typeof cell === 'object' && 'value' in cell ? String(cell.value) : '')),
        )
      : [],
  );
/** The sheet as it is made again, whole, beside a log. */
const remade = (log: ReviewLog): Rows => written(readableSteps(log, log.entries, null, REVIEW_SHEET_TEXTS));
/** The sheet with what is written below its last row as a log goes on. */
const goneOn = (log: ReviewLog, rows: Rows, next: ReviewLog): Rows => [
  ...rows,
  ...written(readableSteps(next, next.entries.slice(log.entries.length), rows.length, REVIEW_SHEET_TEXTS)),
];
const found = (log: ReviewLog, rows: Rows) =>
  readableFindings(log, gridFrom(rows, { name: REVIEW_SHEET }), REVIEW_SHEET_TEXTS);

describe('the readable sheet, made again beside a long log', () => {
  const rows = remade(LOG);
  const first = rows.findIndex(([key]) => key === `1–${String(LEFT_OUT)}`);

  it('holds the latest 3,000 entries below one row for those left out, and accuses nobody', () => {
    expect(rows[first]?.join(' ')).toContain(REVIEW_SHEET_TEXTS.leftOut(LEFT_OUT));
    expect(rows.slice(first + 1).map(([key]) => key)).toHaveLength(3_000);
    expect(rows.at(-1)?.[0]).toBe('3200');
    expect(found(LOG, rows)).toEqual([]);
  });

  it('accuses nobody once the log went on', () => {
    const next = append(LOG, [concludes('1.4', 5)]);
    const more = goneOn(LOG, rows, next);
    expect(more.at(-1)?.[0]).toBe('3201');
    expect(found(next, more)).toEqual([]);
  });

  it('still names a row that was taken out of it, or changed', () => {
    expect(found(LOG, rows.toSpliced(first + 1, 1))).toMatchObject([
      { check: 'review-sheet-row', data: { number: LEFT_OUT + 1, what: 'gone' } },
    ]);
    const [row = []] = rows.slice(first + 5);
    expect(found(LOG, rows.with(first + 5, row.with(8, '99')))).toMatchObject([
      { check: 'review-sheet-changed', data: { number: LEFT_OUT + 5, found: '99' } },
    ]);
  });

  it('does not excuse rows that are gone by a row that claims more were left out', () => {
    const claimed = rows.with(first, (rows[first] ?? []).with(0, '1–3000')).toSpliced(first + 1, 2_800);
    const told = found(LOG, claimed);
    expect(
      told.filter(({ check, data }) => check === 'review-sheet-row' && 'what' in data && data.what === 'gone'),
    ).toHaveLength(2_800);
    expect(told.map(({ data }) => 'what' in data && data.what)).toContain('foreign');
  });

  it('leaves nothing out where all entries fit', () => {
    const log: ReviewLog = { entries: LOG.entries.slice(0, 3_000) };
    expect(remade(log).some(([key]) => key?.startsWith('1–'))).toBe(false);
    expect(found(log, remade(log))).toEqual([]);
  });
});
