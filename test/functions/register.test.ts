import { beforeAll, describe, expect, it } from '@jest/globals';
import { CATALOG } from '../../src/functions/catalog';
import { setRuntimeLanguage } from '../../src/messages/runtime-language';

/** Excel's runtime, as far as functions see it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const associated = new Map<string, (...args: unknown[]) => unknown>();

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, body: (...args: unknown[]) => unknown) => associated.set(id, body),
      Error: ExcelError,
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    },
  });
  await import('../../src/functions/register');
});

function call(...args: unknown[]): unknown {
  return callOf('GROUPSCORE', ...args);
}

function callOf(id: string, ...args: unknown[]): unknown {
  const invocation = {};
  return associated.get(id)?.(...args, invocation);
}

describe('registering with Excel', () => {
  it('associates every function of the catalogue', () => {
    expect([...associated.keys()]).toEqual(CATALOG.map((entry) => entry.id));
  });

  it('answers with a value', () => {
    expect(call('1', [['1.1'], ['1.2']], [[0.1], [0.2]], null)).toBe(0.3);
  });

  it('throws #N/A in Vietnamese, and in English once the pane has chosen it', () => {
    const unknownGroup = (): unknown => call('9', [['1.1']], [[1]], null);
    expect(unknownGroup).toThrow(expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/không có/) }));
    setRuntimeLanguage('en');
    expect(unknownGroup).toThrow(expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/no group/) }));
  });

  it('throws #VALUE! for what cannot be added', () => {
    const text = (): unknown => call('1', [['1.1']], [['x']], null);
    expect(text).toThrow(expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/“x”/) }));
  });

  it('puts the error of one row into its cell of a spilled column', () => {
    const result = callOf(
      'SCORE',
      [['DTI-12'], ['DTI-99']],
      [
        [95, 100],
        [1, 2],
      ],
      'hcmc-commune-2026',
    );
    expect(result).toEqual([
      [0.95],
      [expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/DTI-99/) })],
    ]);
  });

  it('tells texts in the language of the pane', () => {
    setRuntimeLanguage('vi');
    expect(callOf('CHECK', [['1.1']], [[11]], null, null)).toEqual([['Điểm 11 vượt điểm tối đa 10.']]);
    setRuntimeLanguage('en');
    expect(callOf('CHECK', [['1.1']], [[11]], null, null)).toEqual([['The points 11 are over the maximum 10.']]);
  });

  it('answers later where names must be loaded, errors included', async () => {
    const unknown = callOf('CRITERIA', 'no-such');
    await expect(unknown).rejects.toThrow(expect.objectContaining({ code: '#N/A' }));
    const criteria = await (callOf('CRITERIA', 'hcmc-commune-2026') as Promise<unknown[][]>);
    expect(criteria[27]?.slice(0, 2)).toEqual(['DTI-28', 'Share of dossiers submitted online']);
  });
});
