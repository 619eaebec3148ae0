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
  const invocation = {};
  return associated.get('GROUPSCORE')?.(...args, invocation);
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
});
