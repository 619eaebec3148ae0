import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { rebind } from '../../../src/workbook/binding/rebind';
import { planBindAgain, planUnbind } from '../../../src/workbook/commands/bind';
import { writePlan } from '../../../src/workbook/excel/write-plan';
import { columnOf } from '../../../src/workbook/recognise/binding';
import { shipped } from '../../support/shipped';
import type { RunningAddin } from '../../host/support/office-window';
import { gridFrom } from '../grid-from';
import { planOf } from '../template/forms';
import { bindForm, bound, done, drift, read, TEXTS, type, valueOf } from './bound-form';
import { openAddin } from './open-addin';

let addin: RunningAddin;

/** The form of the provinces' edition of 2023, whose criteria the product does not know, with 10 points for each. */
beforeEach(async () => {
  addin = await openAddin({ sheets: [gridFrom([['x']], { name: 'Trang1' })] });
  const values = { unit: 'Tỉnh Thử', period: { year: 2023, span: 'year' } } as const;
  valueOf(await writePlan(planOf(shipped('province-2023'), values)));
  await done(bindForm());
});

afterEach(() => {
  addin.close();
});

const form = async () => valueOf(bound(await read()));
const again = () =>
  done((book) => planBindAgain(book, 'b1', OFFICIAL_EDITIONS, { liveness: 'formulas', texts: TEXTS }));
const maxOf = async (code: string) => {
  const { edition: kept } = await form();
  return kept.groups.flatMap(({ criteria }) => criteria).find((criterion) => criterion.code === code)?.max;
};

/** Types a maximum into the row of a criterion. */
async function typeMax(code: string, max: number): Promise<void> {
  const { binding } = await form();
  const row = binding.rows.find((candidate) => candidate.code === code)?.row ?? -1;
  type(addin, binding.table.sheet, row, columnOf(binding.table, 'max') ?? -1, max);
}

describe('an edition that the form completes', () => {
  it('is kept with the workbook and taken up again as it was kept', async () => {
    const { edition: kept, findings } = await form();
    expect(kept.groups.map(({ criteria }) => criteria.length)).toEqual([10, 11, 7, 13, 17, 22, 12, 8]);
    expect(findings).toEqual([]);
    expect(valueOf((await read()).state).editions).toMatchObject([{ binding: 'b1', source: 'completed' }]);
  });

  it('has our columns as values, because no function knows its criteria', async () => {
    expect(await again()).toEqual(['columns-elsewhere', 'edition-beyond-functions']);
    const { ownColumns } = valueOf((await read()).state);
    expect(ownColumns.map(({ kind, formula }) => [kind, formula])).toContainEqual(['check', null]);
  });

  it('stays when the form changes, which is named, until the form is bound again', async () => {
    await typeMax('1.2', 12);
    expect(await drift()).toEqual(['binding-max-changed']);
    expect(await maxOf('1.2')).toBeNull();
    await again();
    expect(await drift()).toEqual([]);
    expect(await maxOf('1.2')).toBe(12);
  });

  it('is told when its copy is damaged; the form then completes the edition of the product', async () => {
    const book = await read();
    const state = valueOf(book.state);
    const editions = [{ binding: 'b1', source: 'completed' as const, edition: { id: 'province-2023', groups: 'x' } }];
    const [was] = state.bindings;
    if (was === undefined) throw new Error('Nothing is bound.');
    const damaged = { ...book, state: { ok: true as const, value: { ...state, editions } } };
    const now = valueOf(rebind(was, damaged, OFFICIAL_EDITIONS));
    expect(now.findings).toMatchObject([{ check: 'kept-edition-damaged', severity: 'warning' }]);
    expect(now.edition).toBe(shipped('province-2023'));
  });

  it('is taken up where the product no longer has the edition', async () => {
    const book = await read();
    const [was] = valueOf(book.state).bindings;
    if (was === undefined) throw new Error('Nothing is bound.');
    expect(valueOf(rebind(was, book, [])).edition.id).toBe('province-2023');
  });

  it('goes when the form is no longer bound', async () => {
    await done((book) => planUnbind(book, 'b1'));
    expect(valueOf((await read()).state).editions).toEqual([]);
  });
});
