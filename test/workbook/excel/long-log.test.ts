import { expect, it } from '@jest/globals';
import { append } from '../../../src/engine/review/chain';
import { EMPTY_LOG } from '../../../src/engine/review/model';
import { readReview } from '../../../src/workbook/excel/read-review';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { encodeAppended, LOG_PLACE, NO_LOG } from '../../../src/workbook/state/log-codec';
import { concludes } from '../../engine/review/log-of';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { bindForm, bound, done, read, valueOf } from './bound-form';
import { batches, openAddin, sheetId } from './open-addin';
import { act, openDesk, restore } from './review-desk';

it('a log of 10,000 entries is read in three round trips, and a ruling writes its own row only', async () => {
  const addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  const codes = ['1.4', '1.6', '2.4', '4.22.11'];
  const log = append(
    EMPTY_LOG,
    Array.from({ length: 10_000 }, (_, index) => concludes(codes[index % 4] ?? '1.4', index % 10)),
  );
  const { texts, header } = encodeAppended(NO_LOG, log);
  const { left, headerRows } = LOG_PLACE;
  const id = sheetId(addin, STATE_SHEET);
  const area = (top: number, rows: number, columns: number) => ({
    ...{ top, left },
    ...{ bottom: top + rows - 1, right: left + columns - 1 },
  });
  addin.port.write(
    id,
    area(0, 4, 2),
    header.map((row) => row.map((constant) => ({ constant }))),
  );
  addin.port.write(
    id,
    area(headerRows, texts.length, 1),
    texts.map((constant) => [{ constant }]),
  );

  const { binding } = valueOf(bound(await read()));
  const sent = batches(addin);
  const { kept } = valueOf(await readReview(binding));
  expect(batches(addin) - sent).toBe(3);
  expect(kept.verdict).toMatchObject({ outcome: 'holds', anchor: { entries: 10_000 } });

  const session = await openDesk();
  const first = valueOf(await act(session, { do: 'rule', rulings: [restore('4.22.11', 20)] }));
  const [before, lines] = [batches(addin), addin.trace.length];
  const ruled = valueOf(await act({ ...session, kept: first.kept }, { do: 'rule', rulings: [restore('1.6', 10)] }));
  expect(batches(addin) - before).toBe(2);
  expect(Math.max(...addin.trace.slice(lines).map((line) => line.length))).toBeLessThan(20_000);
  expect(ruled.kept.rows).toBe(10_003);
  expect(valueOf(await readReview(binding)).kept.log.entries).toHaveLength(10_003);
}, 120_000);
