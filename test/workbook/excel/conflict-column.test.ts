import { afterEach, describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { planBindAgain } from '../../../src/workbook/commands/bind';
import { planFreeze, planThaw } from '../../../src/workbook/commands/freeze';
import { spilledArea } from '../../../src/workbook/commands/spill';
import type { Grid } from '../../../src/workbook/grid';
import type { RunningAddin } from '../../host/support/office-window';
import { fixture, OFFICIAL_FORM, PLAIN_TABLE } from '../fixtures';
import { gridFrom } from '../grid-from';
import { added, AT, bindForm, done, read, TEXTS, type, valueOf } from './bound-form';
import { contents, openAddin, sheetId } from './open-addin';

const CENTRAL = gridFrom(
  [
    ['Số liệu của Sở Khoa học và Công nghệ'],
    ['Mã tiêu chí', 'Giá trị', 'Số chữ số thập phân', 'Nguồn', 'Ngày số liệu'],
    ['1.1', 10, null, 'Sở KH&CN', '31/12/2025'],
    ['1.3', 10, 0, 'Sở KH&CN', '31/12/2025'],
    ['1.5', 10, null, 'Sở KH&CN', '31/12/2025'],
    ['6.2', 10, null, 'Sở KH&CN', '31/12/2025'],
  ],
  { name: 'Đối chiếu' },
);

let addin: RunningAddin;

afterEach(() => {
  addin.close();
});

async function open(name: string, ...more: Grid[]): Promise<void> {
  addin = await openAddin({ sheets: [...fixture(name).sheets, ...more] });
}

const again = (liveness: 'formulas' | 'values' = 'formulas') =>
  done((book) => {
    const [bound] = valueOf(book.state).bindings;
    return planBindAgain(book, bound?.id ?? '', OFFICIAL_EDITIONS, { liveness, texts: TEXTS });
  });

const kinds = async () => valueOf((await read()).state).ownColumns.map(({ kind }) => kind);

describe('the conflict column', () => {
  it('stands beside the check column with one formula over the central table, and is coloured', async () => {
    await open(PLAIN_TABLE, CENTRAL);
    const before = contents(addin, 'DTI');
    await done(bindForm());
    const contentsAdded = added(before, contents(addin, 'DTI'));
    expect(contentsAdded).toContain(TEXTS.columns.conflict);
    expect(contentsAdded).toContain(
      `=DTI.CONFLICT("","",$A$2:$A$63,$E$2:$E$63,'Đối chiếu'!$A$2:$E$6,,"tayninh-commune-2025")`,
    );
    expect(addin.port.conditionalFormats(sheetId(addin, 'DTI'))).toHaveLength(2);
  });

  it('is not there without a central table, comes with it and goes with it when the form is bound again', async () => {
    await open(OFFICIAL_FORM);
    await done(bindForm());
    expect(await kinds()).toEqual(['check']);
    const sheet = addin.port.addSheet('Đối chiếu');
    CENTRAL_CELLS.forEach((row, at) => {
      row.forEach((constant, column) => {
        type(addin, 'Đối chiếu', at, column, constant);
      });
    });
    expect(await kinds()).toEqual(['check']);
    await again();
    expect(await kinds()).toEqual(['check', 'conflict']);
    addin.port.deleteSheet(sheet);
    await again();
    expect(await kinds()).toEqual(['check']);
  });

  it('holds values where there are no functions', async () => {
    await open(PLAIN_TABLE, CENTRAL);
    await done(bindForm('DTI', 'values'));
    const column = valueOf((await read()).state).ownColumns.find(({ kind }) => kind === 'conflict');
    expect(column?.values.filter((value) => value !== null)).toEqual([
      'Chưa khớp: 7,04 / 10 (Sở KH&CN, 31/12/2025)',
      'Chưa khớp: 4 / 10 (Sở KH&CN, 31/12/2025)',
    ]);
  });
});

const CENTRAL_CELLS = [
  ['Mã tiêu chí', 'Giá trị', 'Nguồn'],
  ['1.1', 10, 'Sở KH&CN'],
];

describe('freezing', () => {
  it('knows the rows that CONFLICT and CENTRAL fill', () => {
    const area = { top: 1, left: 12, bottom: 62, right: 12 };
    const conflict = `DTI.CONFLICT("Xã ""A"", B","2025",$A$2:$A$63,$E$2:$E$63,'Đối chiếu'!$A$2:$E$6,,"x")`;
    expect(spilledArea(conflict, 1, 12)).toEqual(area);
    expect(spilledArea(`DTI.CENTRAL("",2025,'Phụ lục 1'!A2:A63,B1:C9)`, 1, 12)).toEqual(area);
    expect(spilledArea('DTI.CONFLICT(B1,"2025",A2:A63,E2:E63,G1:H9)', 1, 12)).toBeNull();
  });

  it('replaces the column by its values and puts its formula back', async () => {
    await open(PLAIN_TABLE, CENTRAL);
    await done(bindForm());
    await done((book) => planFreeze(book, AT));
    const frozen = valueOf((await read()).state).ownColumns.find(({ kind }) => kind === 'conflict');
    expect(frozen?.formula).toBeNull();
    expect(frozen?.values).toHaveLength(62);
    await done((book) => planThaw(book, AT));
    const thawed = valueOf((await read()).state).ownColumns.find(({ kind }) => kind === 'conflict');
    expect(thawed?.formula).toMatch(/^=DTI\.CONFLICT\(/);
  });
});
