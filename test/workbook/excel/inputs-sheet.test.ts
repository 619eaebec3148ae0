import { afterEach, describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { bookTexts } from '../../../src/messages/book-texts';
import { LANGUAGES } from '../../../src/messages/language';
import { rebind, type Rebound } from '../../../src/workbook/binding/rebind';
import { planBind, planUnbind } from '../../../src/workbook/commands/bind';
import { supportReport } from '../../../src/workbook/commands/support-report';
import { runCommand, type Planner } from '../../../src/workbook/excel/command';
import { readWorkbook, type OpenBook } from '../../../src/workbook/excel/read-sheets';
import { planInputsSheet } from '../../../src/workbook/inputs-sheet/plan-inputs';
import { computedPoints } from '../../../src/workbook/own-columns/values';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import type { RunningAddin } from '../../host/support/office-window';
import { gridFrom } from '../grid-from';
import { contents, openAddin, sheetId } from './open-addin';

const HCMC = shipped('hcmc-commune-2026');

const FORM = 'Phiếu chấm';
let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

async function read(): Promise<OpenBook> {
  const book = await readWorkbook();
  if (!book.ok) throw new Error(book.error.message);
  return book.value;
}

async function done(planner: Planner): Promise<readonly string[]> {
  const result = await runCommand(planner, '0.1.0');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.map(({ check }) => check);
}

function rebound(book: OpenBook): Rebound {
  const [first] = book.state.ok ? book.state.value.bindings : [];
  const now = first === undefined ? null : rebind(first, book, OFFICIAL_EDITIONS);
  if (now?.ok !== true) throw new Error(JSON.stringify(now));
  return now.value;
}

async function bound(language: 'vi' | 'en'): Promise<void> {
  const rows = pointCriteriaOf(HCMC).map(({ code, name, max }) => [code, name.vi, max, null]);
  addin = await openAddin({
    sheets: [gridFrom([['Mã', 'Tên tiêu chí', 'Điểm tối đa', 'Tự đánh giá'], ...rows], { name: FORM })],
  });
  const texts = bookTexts(language);
  await done((book) => {
    const recognised = recogniseWorkbook(book, OFFICIAL_EDITIONS);
    if (!recognised.ok) throw new Error(JSON.stringify(recognised.error));
    return planBind(book, {
      binding: recognised.value.binding,
      edition: HCMC,
      liveness: 'formulas',
      texts,
    });
  });
}

const makeSheet =
  (language: 'vi' | 'en'): Planner =>
  (book) =>
    planInputsSheet(book, rebound(book), { liveness: 'formulas', texts: bookTexts(language) });

/** Types a value beside each figure that is wanted. */
function fillIn(sheet: string, figures: Readonly<Record<string, string | number>>): void {
  const id = sheetId(addin, sheet);
  const used = addin.port.usedArea(id);
  for (let row = 2; row <= (used?.bottom ?? 0); row += 1) {
    const [cells = []] = addin.port.read(id, { top: row, left: 0, bottom: row, right: 3 });
    const constant = figures[`${String(cells[0]?.value)} ${String(cells[3]?.value)}`];
    if (constant !== undefined) addin.port.type(id, row, 5, { constant });
  }
}

describe.each(LANGUAGES)('the sheet of raw figures (%s)', (language) => {
  const texts = bookTexts(language);

  it('asks for every figure that the rules read, once, with its code as text', async () => {
    await bound(language);
    await done(makeSheet(language));
    const cells = contents(addin, texts.inputsSheet);
    const wanted = pointCriteriaOf(HCMC).flatMap((criterion) =>
      criterion.inputs.map((input) => `${criterion.code} ${texts.inputs.symbolOf(criterion, input)}`),
    );
    expect(new Set(wanted).size).toBe(wanted.length);
    const asked = wanted.map(
      (_, index) => `${String(cells.get(`${String(index + 2)},0`))} ${String(cells.get(`${String(index + 2)},3`))}`,
    );
    expect(asked).toEqual(wanted);
  });

  it('is read back: what is typed there gives points, and what is not stays missing', async () => {
    await bound(language);
    await done(makeSheet(language));
    const { yes } = texts.inputs;
    fillIn(texts.inputsSheet, {
      [`DTI-01 ${language === 'vi' ? 'Đạt?' : 'Met?'}`]: yes,
      'DTI-02 a': 3,
      'DTI-02 b': 4,
      'DTI-03 a': 1,
    });
    const book = await read();
    const { binding } = rebound(book);
    const { scoresheet, findings } = readScoresheet(book, binding, HCMC);
    expect(findings).toEqual([]);
    expect(scoresheet.entries.find(({ criterion }) => criterion === 'DTI-03')?.inputs).toEqual({ a: 1 });
    expect([...computedPoints(book, binding, HCMC)]).toEqual([
      ['DTI-01', 2],
      ['DTI-02', 1.5],
    ]);
  });
});

describe('with a sheet of raw figures', () => {
  it('our points column looks each figure up by its code', async () => {
    await bound('vi');
    await done(makeSheet('vi'));
    const formulas = [...contents(addin, FORM).values()].filter((content) => String(content).startsWith('=DTI.'));
    expect(formulas).toHaveLength(2);
    expect(formulas[0]).toMatch(
      /^=DTI\.SCORE\(\$A\$2:\$A\$44,XLOOKUP\(.*'DTI số liệu'!\$F\$3:\$F\$\d+.*\),"hcmc-commune-2026"\)$/,
    );
  });

  it('refuses to make it twice, and keeps it when the form is unbound', async () => {
    await bound('vi');
    await done(makeSheet('vi'));
    const again = await runCommand(makeSheet('vi'), '0.1.0');
    expect(again).toMatchObject({ ok: false, error: { kind: 'refused', findings: [{ check: 'sheet-exists' }] } });
    await done((book) => planUnbind(book, 'b1'));
    expect(addin.port.sheets().map(({ name }) => name)).toContain('DTI số liệu');
  });

  it('a sheet of that name which is not ours is left alone', async () => {
    await bound('vi');
    addin.port.addSheet('DTI số liệu');
    await done(makeSheet('vi'));
    expect(contents(addin, 'DTI số liệu').size).toBe(0);
    expect(contents(addin, 'DTI số liệu 2').size).toBeGreaterThan(0);
  });

  it('the support report tells the shape and no names, texts or figures', async () => {
    await bound('vi');
    await done(makeSheet('vi'));
    fillIn('DTI số liệu', { 'DTI-02 a': 31_337 });
    const facts = { product: '0.1.0', platform: 'OfficeOnline', excel: '16.01', locale: 'vi-VN' };
    const book = await read();
    const report = supportReport(
      { ...facts, requirements: ['ExcelApi 1.15'], functions: 'available' },
      book,
      rebound(book).findings,
    );
    expect(report).toContain(
      'binding b1: hcmc-commune-2026, header rows 1-1, columns code name max self, codes 43, input tables 1',
    );
    expect(report).not.toMatch(/31337|Phiếu|số liệu|Người đứng đầu/);
  });
});
