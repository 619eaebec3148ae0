import { describe, expect, it } from '@jest/globals';
import { BODIES } from '../../src/functions/bodies';
import { CATALOG, type FunctionEntry } from '../../src/functions/catalog';
import { functionsMetadata } from '../../src/functions/metadata';

const entries: readonly FunctionEntry[] = CATALOG;

describe('the catalogue of functions', () => {
  it.each(entries)('$id has a name that Excel accepts', ({ name }) => {
    // Letters, digits and stops, upper case, at least three characters, a letter first, and no cell address.
    expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it.each(entries)('$id has as many parameters as its body, optional ones last', ({ id, parameters }) => {
    const body = Object.entries(BODIES).find(([key]) => key === id)?.[1];
    expect(body).toHaveLength(parameters.length);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([...optional].sort()).toEqual(optional);
  });

  it.each(entries)('$id says what it does in both languages', ({ description, parameters }) => {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text.vi).toMatch(/\S/);
      expect(text.en).toMatch(/\S/);
      expect(text.vi).not.toBe(text.en);
    }
  });
});

describe('functions.json', () => {
  it('keeps the signature of GROUPSCORE: group, criteria, points, [edition]', () => {
    const metadata: unknown = JSON.parse(functionsMetadata(CATALOG, 'en'));
    const any = { type: 'any', description: expect.any(String) };
    expect(metadata).toEqual({
      functions: [
        {
          id: 'GROUPSCORE',
          name: 'GROUPSCORE',
          description: expect.stringMatching(/^Adds up the points/),
          parameters: [
            { ...any, name: 'group', dimensionality: 'scalar' },
            { ...any, name: 'criteria', dimensionality: 'matrix' },
            { ...any, name: 'points', dimensionality: 'matrix' },
            { ...any, name: 'edition', dimensionality: 'matrix', optional: true },
          ],
          result: { type: 'number', dimensionality: 'scalar' },
        },
      ],
    });
  });

  it('is Vietnamese for Vietnamese readers', () => {
    expect(functionsMetadata(CATALOG, 'vi')).toContain('Cột mã tiêu chí');
  });
});
