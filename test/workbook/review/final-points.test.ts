import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { anchorOf, append } from '../../../src/engine/review/chain';
import { EMPTY_LOG, type Anchor, type NewEntry } from '../../../src/engine/review/model';
import { verify } from '../../../src/engine/review/verify';
import type { Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { ruledForm } from '../../../src/workbook/review/ruled-form';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { LOG_PLACE, type KeptLog } from '../../../src/workbook/state/log-codec';
import { dti, inFolder } from '../../cli/run-cli';
import { concludes, entry, FORM, logOf, UNIT } from '../../engine/review/log-of';
import { EDITION, SHEET } from '../../engine/review/sample';
import { bindForm, done, valueOf } from '../excel/bound-form';
import { openAddin } from '../excel/open-addin';
import { act, openDesk, restore } from '../excel/review-desk';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { saved, sheetsOf, type Sheets } from './saved-workbook';

const Finding = z.looseObject({ check: z.string(), severity: z.string() });
const Scored = z.looseObject({
  scoresheets: z.array(
    z.looseObject({
      totals: z.unknown(),
      index: z.unknown(),
      complete: z.boolean(),
      groups: z.array(z.looseObject({ id: z.string() })),
      findings: z.array(Finding),
    }),
  ),
});
const Ranked = z.looseObject({ leagues: z.array(z.unknown()), findings: z.array(Finding) });

/** The real scoresheet with one ruling, which gives 4.22.11 its 20 points back, as it was saved. */
let ruled: Sheets;
let anchor: Anchor;

beforeAll(async () => {
  const addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  const { kept } = valueOf(await act(await openDesk(), { do: 'rule', rulings: [restore('4.22.11', 20)] }));
  anchor = anchorOf(kept.log);
  ruled = sheetsOf(addin);
}, 60_000);

/** What a command says of the saved workbook, once `change` has been at it. */
async function said(command: readonly string[], change: (sheets: Sheets) => void = () => undefined) {
  const sheets: Sheets = new Map([...ruled].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  change(sheets);
  return inFolder(async (folder) => {
    const file = join(folder, 'Cần Giuộc.xlsx');
    await writeFile(file, await saved(sheets));
    const [name = '', ...options] = command;
    const { code, stdout } = await dti([name, file, '--json', ...options]);
    return { code, document: JSON.parse(stdout) as unknown };
  });
}

/** Changes the points of the ruling in the log itself. */
const forge = (sheets: Sheets): void => {
  const row = sheets.get(STATE_SHEET)?.[LOG_PLACE.headerRows + 1];
  if (row === undefined) throw new Error('The log has two entries.');
  row[LOG_PLACE.left] = String(row[LOG_PLACE.left]).replace('"points":20', '"points":15');
};

describe('final points follow the log of the appraisal', () => {
  it('and the analysis of dti rank tells how many points rest on its rulings', async () => {
    const { document } = await said(['rank', '--analysis']);
    expect(document).toMatchObject({
      analysis: { isOfficial: false, leagues: [{ units: [{ rank: 1, ruled: { claimed: 626.27, checked: 20 } }] }] },
    });
  });

  it('in dti score: 626.27 of 960 is 0.6524, group 4 has 340.94, and the appraised column is as it was', async () => {
    const [sheet] = Scored.parse((await said(['score'])).document).scoresheets;
    expect(sheet).toMatchObject({
      complete: true,
      totals: { max: 960, self: 787.84, appraised: 606.27, final: 626.27 },
      index: { self: 0.8207, appraised: 0.6315, final: 0.6524 },
    });
    expect(sheet?.groups.find(({ id }) => id === '4')).toMatchObject({ appraised: 320.94, final: 340.94 });
  });

  it('in dti rank, which then ranks by final points', async () => {
    const { leagues } = Ranked.parse((await said(['rank'])).document);
    expect(leagues).toMatchObject([{ by: 'final', units: [{ points: 626.27, index: 0.6524 }] }]);
  });

  it('and are not given by a log that does not hold: score, check and rank say so as an error', async () => {
    for (const command of ['score', 'check']) {
      const { code, document } = await said([command], forge);
      const [sheet] = Scored.parse(document).scoresheets;
      expect(code).toBe(1);
      expect(sheet).toMatchObject({ totals: { self: 787.84, appraised: 606.27, final: null } });
      expect(sheet?.findings).toContainEqual(
        expect.objectContaining({ check: 'review-final-withheld', severity: 'error' }),
      );
    }
    const { code, document } = await said(['rank'], forge);
    expect(code).toBe(1);
    const { leagues, findings } = Ranked.parse(document);
    expect(leagues).toMatchObject([{ by: 'appraised', units: [{ points: 606.27 }] }]);
    expect(findings.map(({ check }) => check)).toContain('review-final-withheld');
  });
});

describe('dti check --anchor', () => {
  it('says untampered of the log that was anchored, and names another', async () => {
    const told = async (...options: readonly string[]) => {
      const [sheet] = Scored.parse((await said(['check', ...options])).document).scoresheets;
      return sheet?.findings.flatMap(({ check }) => (check.startsWith('review-log') ? [check] : []));
    };
    expect(await told()).toEqual(['review-log-consistent']);
    expect(await told('--anchor', `2:${anchor.head.slice(0, 16)}`)).toEqual(['review-log-untampered']);
    expect(await told('--anchor', anchor.head)).toEqual(['review-log-untampered']);
    expect(await told('--anchor', `5:${anchor.head.slice(0, 16)}`)).toEqual(['review-log-not-anchored']);
    expect(await told('--anchor', 'f'.repeat(16))).toEqual(['review-log-not-anchored']);
  });
});

describe('a form with a log', () => {
  const kept = (...entries: readonly NewEntry[]): KeptLog => {
    const log = entries.length === 0 ? EMPTY_LOG : logOf(...entries);
    return { log, verdict: verify(log), rows: entries.length, findings: [] };
  };
  const review = (log: KeptLog, scoresheet: Scoresheet = SHEET) =>
    ruledForm(EDITION, scoresheet, { kept: log, form: FORM, bound: new Set([FORM]) });
  const finalOf = ({ entries }: Scoresheet, code: string) =>
    entries.find(({ criterion }) => criterion === code)?.final ?? null;
  const typed = (code: string, final: number): Scoresheet => ({
    ...SHEET,
    entries: SHEET.entries.map((row) => (row.criterion === code ? { ...row, final } : row)),
  });

  it('keeps its own column of final points until something is ruled', () => {
    const remark = entry('1.4', { kind: 'explanation', stage: 'submission' }, { author: UNIT });
    expect(review(kept(remark)).scoresheet).toBe(SHEET);
  });

  it('shows a typed final figure beside the ruling that says otherwise, which counts', () => {
    const { scoresheet, findings } = review(kept(concludes('1.4', 8)), typed('1.4', 3));
    expect(finalOf(scoresheet, '1.4')).toBe(8);
    expect(findings).toMatchObject([
      { check: 'review-final-differs', criterion: '1.4', data: { typed: 3, ruled: 8, number: 1 } },
    ]);
    expect(review(kept(concludes('1.4', 3)), typed('1.4', 3)).findings).toEqual([]);
  });

  it('leaves out what the council granted, and tells the checks so', () => {
    const granted = entry('1.4', { kind: 'not-applicable-ruling', accepted: true });
    const { scoresheet, rulings } = review(kept(granted));
    expect(scoresheet.entries.find(({ criterion }) => criterion === '1.4')?.state).toBe('not-applicable');
    expect([...(rulings.accepted ?? [])]).toEqual(['1.4']);
  });

  it('names rulings on a form that is not bound', () => {
    const log = append(logOf(concludes('1.4', 8)), [concludes('1.6', 5, { form: 'b7' })]);
    const { findings } = review({ ...kept(), log, verdict: verify(log) });
    expect(findings).toMatchObject([{ check: 'review-form-unbound', data: { form: 'b7', rulings: 1 } }]);
  });
});
