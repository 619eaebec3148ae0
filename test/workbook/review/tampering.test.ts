import { beforeAll, describe, expect, it } from '@jest/globals';
import { anchorOf } from '../../../src/engine/review/chain';
import type { Anchor, ReviewLog } from '../../../src/engine/review/model';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { REVIEW_SHEET_TEXTS } from '../../../src/messages/review-sheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { verifyReview } from '../../../src/workbook/review/verify-book';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { LOG_PLACE, REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { bindForm, done, valueOf } from '../excel/bound-form';
import { openAddin } from '../excel/open-addin';
import { act, openDesk, restore } from '../excel/review-desk';
import { bindingOf, read } from '../read/read-form';
import { EDITION } from '../../engine/review/sample';
import { opened, saved, sheetsOf, type Sheets } from './saved-workbook';

/** The workbook after four rulings, as it was saved. */
let before: Sheets;
let log: ReviewLog;
let form: string;
/** Rows of the form by code, and its columns. */
let rowOf: (code: string) => number;
let columnOf: (field: string) => number;

beforeAll(async () => {
  const addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  const session = await openDesk();
  let { kept } = session;
  for (const code of ['1.4', '1.6', '4.22.11', '6.8']) {
    kept = valueOf(await act({ ...session, kept }, { do: 'rule', rulings: [restore(code, 5)] })).kept;
  }
  log = kept.log;
  form = session.binding.table.sheet;
  rowOf = (code) => session.binding.rows.find((row) => row.kind === 'criterion' && row.code === code)?.row ?? -1;
  columnOf = (field) => session.binding.table.columns.find((column) => column.field === field)?.column ?? -1;
  before = sheetsOf(addin);
}, 60_000);

/** What is found in the workbook once `tamper` has been at it, without what is always told. */
async function found(tamper: (sheets: Sheets) => void, anchor: Anchor | null = null): Promise<readonly unknown[]> {
  const sheets: Sheets = new Map([...before].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  tamper(sheets);
  const workbook = opened(await saved(sheets));
  const binding = bindingOf(workbook);
  const scoresheet = read(workbook, undefined, binding).scoresheet;
  const findings = verifyReview({ workbook, binding, edition: EDITION, scoresheet }, () => anchor, REVIEW_SHEET_TEXTS);
  return findings.filter(({ check }) => check !== 'appraisal-summary');
}

type Cells = (string | number | boolean | null)[][];
const sheet = (sheets: Sheets, name: string): Cells => sheets.get(name) ?? [];
const set = (cells: Cells, row: number, column: number, value: string | number): void => {
  const line = cells[row];
  if (line === undefined) throw new RangeError(`There is no row ${String(row)}.`);
  line[column] = value;
};
const edit = (cells: Cells, row: number, column: number, change: (text: string) => string): void => {
  set(cells, row, column, change(String(cells[row]?.[column])));
};
/** The row of the sheet of the state in which an entry stands. */
const entryRow = (number: number): number => LOG_PLACE.headerRows + number - 1;
/** The entries of the log as rows of cells, to be moved about. */
const reorder = (sheets: Sheets, numbers: readonly number[]): void => {
  const cells = sheet(sheets, STATE_SHEET);
  const texts = numbers.map((number) => cells[entryRow(number)]?.[LOG_PLACE.left] ?? null);
  for (let index = 0; index < Math.max(5, texts.length); index += 1) {
    const row = Array.from(
      { length: LOG_PLACE.left },
      (_, column) => cells[LOG_PLACE.headerRows + index]?.[column] ?? null,
    );
    cells[LOG_PLACE.headerRows + index] = [...row, texts[index] ?? null];
  }
};
const inEntry = (sheets: Sheets, number: number, from: string, to: string): void => {
  edit(sheet(sheets, STATE_SHEET), entryRow(number), LOG_PLACE.left, (text) => text.replace(from, to));
};

const broken = (number: number, because: string) => [{ check: 'review-log-broken', data: { number, because } }];

describe('a workbook that nobody touched', () => {
  it('has a log of five entries that is consistent, and untampered once its anchor is known', async () => {
    expect(log.entries.map(({ kind }) => kind)).toEqual([
      'facts',
      'conclusion',
      'conclusion',
      'conclusion',
      'conclusion',
    ]);
    expect(await found(() => undefined)).toMatchObject([{ check: 'review-log-consistent', data: { entries: 5 } }]);
    expect(await found(() => undefined, anchorOf(log))).toMatchObject([{ check: 'review-log-untampered' }]);
  });

  it('may have its rows sorted and its sheet renamed', async () => {
    const tampered = await found((sheets) => {
      const cells = sheet(sheets, form);
      const [a, b] = [rowOf('1.4'), rowOf('1.6')];
      [cells[a], cells[b]] = [cells[b] ?? [], cells[a] ?? []];
      sheets.delete(form);
      sheets.set('Phiếu đã nộp', cells);
    });
    expect(tampered).toMatchObject([{ check: 'review-log-consistent' }]);
  });
});

it('the sheets of the log are taken for no form', async () => {
  const recognised = recogniseWorkbook(opened(await saved(before)), OFFICIAL_EDITIONS);
  expect(valueOf(recognised).binding).toMatchObject({ table: { sheet: form }, edition: EDITION.id });
});

describe('tampering is named', () => {
  it.each<[string, (sheets: Sheets) => void, readonly unknown[]]>([
    [
      'an entry changed',
      (sheets) => {
        inEntry(sheets, 3, '"points":5', '"points":9');
      },
      broken(3, 'changed'),
    ],
    [
      'an entry dropped',
      (sheets) => {
        reorder(sheets, [1, 2, 4, 5]);
      },
      broken(3, 'dropped'),
    ],
    [
      'entries swapped',
      (sheets) => {
        reorder(sheets, [1, 3, 2, 4, 5]);
      },
      broken(2, 'swapped'),
    ],
    [
      'an entry doubled',
      (sheets) => {
        reorder(sheets, [1, 2, 2, 3, 4, 5]);
      },
      broken(3, 'doubled'),
    ],
    [
      'an entry re-dated',
      (sheets) => {
        inEntry(sheets, 4, '"at":"2026-01-15', '"at":"2026-01-05');
      },
      broken(4, 're-dated'),
    ],
    [
      'the end cut off',
      (sheets) => {
        reorder(sheets, [1, 2, 3]);
      },
      broken(4, 'cut'),
    ],
  ])('%s', async (_, tamper, findings) => {
    expect((await found(tamper)).slice(0, 1)).toMatchObject(findings);
  });

  it('the column of points', async () => {
    const tampered = await found((sheets) => {
      set(sheet(sheets, form), rowOf('2.1'), columnOf('self'), 30);
    });
    expect(tampered).toMatchObject([
      { check: 'review-log-consistent' },
      { check: 'review-fact-changed', criterion: '2.1', data: { what: 'self', expected: 15, found: 30, since: 1 } },
    ]);
  });

  it('the appraised column, and a maximum', async () => {
    const tampered = await found((sheets) => {
      set(sheet(sheets, form), rowOf('4.22.11'), columnOf('appraised'), 20);
      set(sheet(sheets, form), rowOf('2.1'), columnOf('max'), 35);
    });
    expect(tampered).toContainEqual(
      expect.objectContaining({
        criterion: '4.22.11',
        data: expect.objectContaining({ what: 'appraised', found: 20 }),
      }),
    );
    expect(tampered).toContainEqual(
      expect.objectContaining({
        criterion: '2.1',
        data: expect.objectContaining({ what: 'max', expected: 30, found: 35 }),
      }),
    );
  });

  it('a row taken out of the form', async () => {
    const tampered = await found((sheets) => {
      sheet(sheets, form).splice(rowOf('6.7'), 1);
    });
    expect(tampered).toContainEqual(
      expect.objectContaining({ check: 'review-row-changed', criterion: '6.7', data: { what: 'gone', since: 1 } }),
    );
  });

  it('the readable sheet: a cell, a row, the whole sheet', async () => {
    const row = 4;
    const changed = await found((sheets) => {
      set(sheet(sheets, REVIEW_SHEET), row, 8, '9');
    });
    expect(changed.slice(1)).toMatchObject([
      {
        check: 'review-sheet-changed',
        at: { sheet: REVIEW_SHEET, address: 'I5' },
        data: { number: 2, expected: '5', found: '9' },
      },
    ]);
    const dropped = await found((sheets) => {
      sheet(sheets, REVIEW_SHEET).splice(row, 1);
    });
    expect(dropped.slice(1)).toMatchObject([{ check: 'review-sheet-row', data: { number: 2, what: 'gone' } }]);
    const gone = await found((sheets) => {
      sheets.delete(REVIEW_SHEET);
    });
    expect(gone.slice(1)).toMatchObject([{ check: 'review-sheet-gone' }]);
  });

  it('the readable sheet: rows that are no entries, and words beside one', async () => {
    const forged = await found((sheets) => {
      const cells = sheet(sheets, REVIEW_SHEET);
      const row = cells[4] ?? [];
      cells.push(['1a', ...row.slice(1)], [null, ...row.slice(1)]);
      cells[4] = [...row, 'sửa thành 20 điểm'];
    });
    expect(forged.slice(1)).toMatchObject([
      { check: 'review-sheet-changed', at: { address: 'L5' }, data: { number: 2, expected: '' } },
      { check: 'review-sheet-row', at: { address: 'A9' }, data: { number: null, what: 'foreign' } },
      { check: 'review-sheet-row', at: { address: 'A10' }, data: { number: null, what: 'foreign' } },
    ]);
  });

  it('the log taken out as a whole, while the readable sheet still lists its entries', async () => {
    const wiped = await found((sheets) => {
      sheets.delete(STATE_SHEET);
    });
    expect(wiped).toMatchObject([{ check: 'review-log-gone', data: { sheet: REVIEW_SHEET, rows: 5 } }]);
  });

  it('a log written anew from its beginning, by the anchor alone', async () => {
    const forged = { ...anchorOf(log), head: 'f'.repeat(16) };
    expect(await found(() => undefined, forged)).toMatchObject([
      { check: 'review-log-not-anchored', data: { missing: null } },
    ]);
    const longer = { ...anchorOf(log), entries: 7 };
    expect(await found(() => undefined, longer)).toMatchObject([
      { check: 'review-log-not-anchored', data: { missing: 2 } },
    ]);
  });

  it('a log of a newer version is left alone and named', async () => {
    const newer = await found((sheets) => {
      set(sheet(sheets, STATE_SHEET), 0, LOG_PLACE.left + 1, '2');
    });
    expect(newer).toMatchObject([
      { check: 'review-log-newer', data: { format: 2, known: 1 } },
      { check: 'review-log-broken' },
    ]);
  });

  it('a header that was lost: the entries are still read', async () => {
    const lost = await found((sheets) => {
      set(sheet(sheets, STATE_SHEET), 0, LOG_PLACE.left, '');
    });
    expect(lost.slice(0, 2)).toMatchObject([
      { check: 'review-log-damaged' },
      { check: 'review-log-broken', data: { because: 'cut' } },
    ]);
  });
});
