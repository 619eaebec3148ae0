import { describe, expect, it } from '@jest/globals';
import type { FunctionArgument } from '../../../../src/host/port';
import { until, type RunningAddin } from '../../support/office-window';

export const FUNCTIONS_JSON = {
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      description: 'Adds two numbers.',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number', optional: true },
      ],
    },
    { id: 'ROWS', name: 'ROWS', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'thrown', type: 'boolean' }] },
    { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
    { id: 'COUNTER', name: 'COUNTER', parameters: [], options: { stream: true } },
  ],
};

interface Streaming {
  setResult: (value: number) => void;
  onCanceled: () => void;
}

/** Custom functions: from a cell to the add-in's code and back. */
export function describeFunctions(addin: () => RunningAddin): void {
  const call = (name: string, row: number, ...args: readonly (FunctionArgument | undefined)[]) =>
    addin().functions.calculate({ name: `DTI.${name}`, sheet: 's1', row, column: 0, args });
  const shown = (row: number) => addin().functions.shown('s1', row, 0);
  const settle = (row: number) => until(() => shown(row)?.kind !== 'busy');

  describe('custom functions', () => {
    it('are busy first and then show what the add-in answered', async () => {
      addin().CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
      expect(call('ADD', 0, 1, '2')).toEqual({ kind: 'busy' });
      call('ADD', 1, 1, undefined);
      await settle(0);
      await settle(1);
      expect(shown(0)).toEqual({ kind: 'value', value: 3 });
      expect(shown(1)).toEqual({ kind: 'value', value: 101 });
    });

    it('spill arrays', async () => {
      addin().CustomFunctions.associate('ROWS', (cells: unknown[][]) =>
        cells.map((row) => [row.length, row[0] ?? 'none']),
      );
      call('ROWS', 2, [
        ['x', 1],
        [null, 2],
      ]);
      await settle(2);
      expect(shown(2)).toEqual({
        kind: 'value',
        value: [
          [2, 'x'],
          [2, 'none'],
        ],
      });
    });

    it('keep error and message, thrown or returned', async () => {
      const { CustomFunctions } = addin();
      CustomFunctions.associate('FAIL', (thrown: boolean) => {
        const error = new CustomFunctions.Error(CustomFunctions.ErrorCode['notAvailable'] ?? '', 'no edition fits');
        if (thrown) {
          throw error;
        }
        return error;
      });
      call('FAIL', 3, true);
      call('FAIL', 4, false);
      await settle(3);
      await settle(4);
      expect([shown(3), shown(4)]).toEqual([
        { kind: 'error', error: '#N/A', message: 'no edition fits' },
        { kind: 'error', error: '#N/A', message: 'no edition fits' },
      ]);
    });

    it('learn the address of their cell only when they ask for it', async () => {
      addin().CustomFunctions.associate('WHERE', ({ address }: { address?: string }) => address ?? 'unknown');
      call('WHERE', 5);
      await settle(5);
      expect(shown(5)).toEqual({ kind: 'value', value: 'Sheet1!A6' });
    });

    it('stream results until their formula is overwritten', async () => {
      let isCancelled = false;
      let stream: Streaming | undefined;
      addin().CustomFunctions.associate('COUNTER', (invocation: Streaming) => {
        stream = invocation;
        invocation.onCanceled = () => {
          isCancelled = true;
        };
        invocation.setResult(1);
      });
      addin().port.type('s1', 6, 0, { formula: '=DTI.COUNTER()' });
      call('COUNTER', 6);
      await settle(6);
      stream?.setResult(2);
      await until(() => JSON.stringify(shown(6)).includes('2'));
      addin().port.type('s1', 6, 0, { constant: 'stop' });
      await until(() => isCancelled);
      expect(isCancelled).toBe(true);
    });

    it('say #NAME? where the add-in has no such function', () => {
      expect(call('UNKNOWN', 7)).toMatchObject({ kind: 'error', error: '#NAME?' });
    });
  });
}
