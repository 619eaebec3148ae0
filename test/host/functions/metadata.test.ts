import { describe, expect, it } from '@jest/globals';
import { parseFunctions } from '../../../src/host/functions/metadata';

const definition = { id: 'F', name: 'F', parameters: [] };

describe('functions.json', () => {
  it('allows errors for all functions at once, as Excel reads it, and not for a single one', () => {
    const [allowed] = parseFunctions({ allowErrorForDataTypeAny: true, functions: [definition] });
    expect(allowed?.allowErrorForDataTypeAny).toBe(true);
    const [single] = parseFunctions({ functions: [{ ...definition, allowErrorForDataTypeAny: true }] });
    expect(single?.allowErrorForDataTypeAny).toBe(false);
  });
});
