import { describe, expect, it } from '@jest/globals';
import { anchorOf } from '../../../src/engine/review/chain';
import { decodeLog, encodeEntries, encodeLogHeader } from '../../../src/workbook/state/log-codec';
import { concludes, logOf } from '../../engine/review/log-of';

const LOG = logOf(concludes('1.1', 5), concludes('1.4', 5));

describe('a log in cells', () => {
  it('is read back as it was written', () => {
    const texts = encodeEntries(LOG.entries);
    expect(decodeLog(encodeLogHeader(anchorOf(LOG), 2), texts)).toMatchObject({
      log: LOG,
      verdict: { outcome: 'holds' },
      rows: 2,
    });
  });

  it('does not hold where a number in an entry is too large for one', () => {
    const texts = encodeEntries(LOG.entries).map((text) => text.replace('"points":5', '"points":1e999'));
    expect(decodeLog(encodeLogHeader(anchorOf(LOG), 2), texts).verdict).toEqual({
      ...{ outcome: 'broken', number: 1, because: 'unreadable' },
    });
  });
});
