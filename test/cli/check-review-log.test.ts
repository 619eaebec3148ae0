import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { anchorOf, append } from '../../src/engine/review/chain';
import { EMPTY_LOG, type NewEntry, type ReviewLog } from '../../src/engine/review/model';
import type { PlannedValue } from '../../src/workbook/plan/sheet-plan';
import { encodeState, STATE_SHEET } from '../../src/workbook/state/codec';
import { encodeEntries, encodeLogHeader, LOG_PLACE } from '../../src/workbook/state/log-codec';
import { EMPTY_STATE } from '../../src/workbook/state/state';
import { writeXlsx } from './write-xlsx';
import { dti, inFolder } from './run-cli';

const Document = z.looseObject({
  scoresheets: z.array(
    z.looseObject({ findings: z.array(z.looseObject({ check: z.string(), severity: z.string() })) }),
  ),
});

const opinion = (reason: string): NewEntry => ({
  kind: 'opinion',
  choice: null,
  form: 'b1',
  criterion: '1.1',
  check: null,
  round: 1,
  author: { name: 'Nguyễn Văn An', role: 'specialist' },
  at: '2026-02-03T04:05:06.000Z',
  reason,
  before: null,
});
const LOG = append(EMPTY_LOG, [opinion('Thống nhất'), opinion('Cần thêm tài liệu')]);

/** A scoresheet with the log of an appraisal beside the state. */
async function withLog(file: string, log: ReviewLog): Promise<void> {
  const texts = encodeEntries(log.entries);
  const header = encodeLogHeader(anchorOf(LOG), texts.length);
  const state = encodeState(EMPTY_STATE, '0.1.0');
  const rows = Array.from(
    { length: Math.max(state.length, header.length + texts.length) },
    (_, row): PlannedValue[] => {
      const [key, value] = state[row] ?? [null, null];
      const [mark, stated] = header[row] ?? [texts[row - LOG_PLACE.headerRows] ?? null, null];
      return [key, value, null, null, null, mark, stated];
    },
  );
  await writeXlsx(file, {
    'Phiếu chấm': [
      ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá'],
      ['1.1', 'Băng thông', 10, 8],
      ['1.2', '5G', 10, 8],
      ['1.3', 'Cáp quang', 10, 8],
    ],
    [STATE_SHEET]: rows,
  });
}

async function logChecks(log: ReviewLog, ...args: readonly string[]) {
  return inFolder(async (folder) => {
    const file = join(folder, 'phieu.xlsx');
    await withLog(file, log);
    const { stdout } = await dti(['check', file, '--edition', 'tayninh-commune-2025', '--json', ...args]);
    const { scoresheets } = Document.parse(JSON.parse(stdout));
    const findings = scoresheets.flatMap((sheet) => sheet.findings);
    return findings
      .filter(({ check }) => check.startsWith('review-log'))
      .map(({ check, severity }) => [check, severity]);
  });
}

describe('dti check on a workbook with the log of an appraisal', () => {
  it('calls a log that holds consistent, and untampered only against an anchor', async () => {
    const head = anchorOf(LOG).head.slice(0, 16);
    expect(await logChecks(LOG)).toEqual([['review-log-consistent', 'notice']]);
    expect(await logChecks(LOG, '--anchor', head)).toEqual([['review-log-untampered', 'notice']]);
    expect(await logChecks(LOG, '--anchor', `2:${head}`)).toEqual([['review-log-untampered', 'notice']]);
    expect(await logChecks(LOG, '--anchor', 'ffffffffffff')).toEqual([['review-log-not-anchored', 'error']]);
  });

  it('names a log of which an entry was changed as broken', async () => {
    const [first, ...others] = LOG.entries;
    if (first === undefined) throw new Error('The log has entries.');
    const changed = { entries: [{ ...first, reason: 'Không thống nhất' }, ...others] };
    expect(await logChecks(changed)).toEqual([['review-log-broken', 'error']]);
  });
});
