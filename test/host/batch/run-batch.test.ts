import { describe, expect, it } from '@jest/globals';
import type { BatchBody } from '../../../src/host/batch/body';
import { createMemoryModel } from '../support/memory-model';

const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: '' };
const SHEETS = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };

function body(
  actions: readonly Partial<BatchBody['Actions'][number]>[],
  paths: BatchBody['ObjectPaths'] = {},
): BatchBody {
  return {
    Actions: actions.map((action, index) => ({ Id: index + 1, ActionType: 1, Name: '', ObjectPathId: 1, ...action })),
    ObjectPaths: { 1: WORKBOOK, 2: SHEETS, ...paths },
  };
}

const sheet = (key: string): BatchBody['ObjectPaths'] => ({
  3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [key] } },
});

describe('a batch', () => {
  it('pages through a collection', async () => {
    const { run } = createMemoryModel(['A', 'B', 'C', 'D']);
    const query = { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['name'], Skip: 1, Top: 2 } };
    expect((await run(body([query]))).Results[0]?.Value).toEqual({
      _Items: [
        { Id: 's2', Name: 'B', _Index: 1 },
        { Id: 's3', Name: 'C', _Index: 2 },
      ],
    });
  });

  it('answers all properties of an object when none is named', async () => {
    const { run } = createMemoryModel();
    const answer = await run(body([{ ActionType: 2, ObjectPathId: 3, QueryInfo: {} }], sheet('Sheet1')));
    expect(answer.Results[0]?.Value).toEqual({
      Id: 's1',
      Name: 'Sheet1',
      Position: 0,
      TabColor: '',
      Visibility: 'Visible',
    });
  });

  it('stops at a refusal, keeps what was done, and lists what was refused', async () => {
    const { run, port, coverage } = createMemoryModel();
    const rename = { ActionType: 4, ObjectPathId: 3, Name: 'Name', ArgumentInfo: { Arguments: ['New'] } };
    const colour = { ActionType: 4, ObjectPathId: 3, Name: 'StandardWidth', ArgumentInfo: { Arguments: ['#FF0000'] } };
    const after = { ActionType: 4, ObjectPathId: 3, Name: 'Name', ArgumentInfo: { Arguments: ['Never'] } };
    const answer = await run(body([rename, colour, after], sheet('Sheet1')));
    expect(answer.Error).toEqual({
      Code: 'ApiNotFound',
      Message: 'Worksheet.standardWidth= is not emulated.',
      Location: 'Worksheet.standardWidth',
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
    expect(port.sheets()[0]?.name).toBe('New');
    expect(coverage.list().filter(({ emulated }) => !emulated)).toEqual([
      { member: 'Worksheet.standardWidth=', emulated: false, hits: 1 },
    ]);
  });

  it.each([
    ['a service', { Id: 3, ObjectPathType: 2, Name: 'Microsoft.Unknown' }, 'ApiNotFound'],
    ['a released reference', { Id: 3, ObjectPathType: 6, Name: 'ref99' }, 'InvalidReference'],
    ['an unknown kind of path', { Id: 3, ObjectPathType: 8, Name: '' }, 'InvalidRequest'],
    [
      'a member every object has',
      { Id: 3, ObjectPathType: 4, Name: 'constructor', ParentObjectPathId: 1 },
      'ApiNotFound',
    ],
  ])('refuses %s that it does not know', async (_name, path, code) => {
    const { run } = createMemoryModel();
    expect((await run(body([{ ObjectPathId: 3 }], { 3: path }))).Error?.Code).toBe(code);
  });

  it('follows a path with effects once', async () => {
    const { run, port } = createMemoryModel();
    const add = {
      3: { Id: 3, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['New'] } },
    };
    await run(body([{ ObjectPathId: 3 }, { ObjectPathId: 3 }], add));
    expect(port.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'New']);
  });

  it('updates several properties at once, through links', async () => {
    const { run, port } = createMemoryModel();
    const range = {
      ...sheet('Sheet1'),
      4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
    };
    const state = { values: [[5]], format: { wrapText: true, font: { bold: true } } };
    const answer = await run(body([{ ActionType: 9, ObjectPathId: 4, ObjectState: state }], range));
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(answer.Error).toBeUndefined();
    expect(port.read('s1', cell)[0]?.[0]?.value).toBe(5);
    expect(port.format('s1', cell)).toMatchObject({ wrap: true, bold: true });
  });

  it('tells when the sheet of a range is gone', async () => {
    const { run, port } = createMemoryModel(['Sheet1', 'Sheet2']);
    const selected = { 3: { Id: 3, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1 } };
    const keep = { ActionType: 3, ObjectPathId: 3, Name: '_KeepReference' };
    await run(body([keep], selected));
    port.deleteSheet('s1');
    const kept = { 3: { Id: 3, ObjectPathType: 6, Name: 'ref1' } };
    const read = await run(body([{ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['values'] } }], kept));
    expect(read.Error).toMatchObject({ Code: 'ItemNotFound', Location: 'Range' });
  });
});
