import { describe, expect, it } from '@jest/globals';
import { packArguments } from '../../../src/host/functions/arguments';
import type { CustomFunction } from '../../../src/host/functions/metadata';
import type { FunctionArgument } from '../../../src/host/port';

type Parameters = CustomFunction['parameters'];

const f = (parameters: Parameters, more: Partial<CustomFunction> = {}): CustomFunction => ({
  id: 'F',
  name: 'F',
  parameters,
  ...more,
});

describe('arguments of custom functions', () => {
  it.each<[string, Parameters[number]['type'], FunctionArgument, unknown]>([
    ['a number stays a number', 'number', 2, 2],
    ['text of digits becomes a number', 'number', ' 2.5 ', 2.5],
    ['yes counts 1', 'number', true, 1],
    ['a blank cell is 0 for a number', 'number', null, 0],
    ['a number becomes text', 'string', 1.5, '1.5'],
    ['yes becomes TRUE', 'string', true, 'TRUE'],
    ['a blank cell is empty text', 'string', null, ''],
    ['the word true is yes', 'boolean', 'True', true],
    ['any number but 0 is yes', 'boolean', 0, false],
    ['a blank cell is no', 'boolean', null, false],
    ['anything stays as it is', 'any', '1.10', '1.10'],
    ['a blank cell stays blank', 'any', null, null],
    ['a range of one cell is a cell', 'number', [[7]], 7],
  ])('%s', (_name, type, given, passed) => {
    expect(packArguments(f([{ name: 'a', type }]), [given])).toEqual({ ok: true, values: [passed] });
  });

  it.each<[string, Parameters[number]['type'], FunctionArgument]>([
    ['a word is no number', 'number', 'x'],
    ['empty text is no number', 'number', ''],
    ['a word is neither yes nor no', 'boolean', 'maybe'],
    ['several cells are not one', 'any', [[1, 2]]],
  ])('%s: #VALUE! without a call', (_name, type, given) => {
    expect(packArguments(f([{ name: 'a', type }]), [given])).toMatchObject({ ok: false, error: '#VALUE!' });
  });

  it('wraps a cell for a matrix and checks every cell of one', () => {
    const matrix = f([{ name: 'm', type: 'number', dimensionality: 'matrix' }]);
    expect(packArguments(matrix, [3])).toEqual({ ok: true, values: [[[3]]] });
    expect(
      packArguments(matrix, [
        [
          [1, null],
          ['2', true],
        ],
      ]),
    ).toEqual({
      ok: true,
      values: [
        [
          [1, 0],
          [2, 1],
        ],
      ],
    });
    expect(packArguments(matrix, [[[1, 'x']]])).toMatchObject({ ok: false, error: '#VALUE!' });
  });

  it('passes errors on to the result unless the function allows them', () => {
    const any: Parameters = [{ name: 'a', type: 'any' }];
    expect(packArguments(f(any), [{ error: '#DIV/0!' }])).toMatchObject({ ok: false, error: '#DIV/0!' });
    expect(packArguments(f(any, { allowErrorForDataTypeAny: true }), [{ error: '#DIV/0!' }])).toEqual({
      ok: true,
      values: [{ type: 'CustomFunctionError', code: '#DIV/0!' }],
    });
  });

  it('gives null for omitted optional arguments and blanks for other omitted ones', () => {
    const optional = f([
      { name: 'a', type: 'number' },
      { name: 'b', type: 'string', optional: true },
    ]);
    expect(packArguments(optional, [1])).toEqual({ ok: true, values: [1, null] });
    expect(packArguments(optional, [undefined, undefined])).toEqual({ ok: true, values: [0, null] });
  });

  it('refuses too few and too many arguments, saying how many it takes', () => {
    const two = f([{ name: 'a' }, { name: 'b' }]);
    expect(packArguments(two, [1])).toMatchObject({ ok: false, message: 'F takes 2 arguments, not 1.' });
    expect(packArguments(two, [1, 2, 3])).toMatchObject({ ok: false, message: 'F takes 2 arguments, not 3.' });
  });

  it('gathers repeating arguments into one array, of matrices where they are matrices', () => {
    const scalars = f([{ name: 'first' }, { name: 'rest', type: 'number', repeating: true }]);
    expect(packArguments(scalars, ['a', 1, '2'])).toEqual({ ok: true, values: ['a', [1, 2]] });
    const matrices = f([{ name: 'rest', type: 'number', dimensionality: 'matrix', repeating: true }]);
    expect(packArguments(matrices, [1, [[2, 3]]])).toEqual({ ok: true, values: [[[[1]], [[2, 3]]]] });
    expect(packArguments(matrices, [])).toMatchObject({ ok: false, message: 'F takes at least 1 arguments, not 0.' });
  });
});
