import { describe, expect, it } from '@jest/globals';
import { BODIES } from '../../src/functions/bodies';
import { CATALOG, signatureOf, type FunctionEntry } from '../../src/functions/catalog';
import { functionsMetadata } from '../../src/functions/metadata';
import { LANGUAGES } from '../../src/messages/language';

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

/** Frozen: from the first release on, a signature only grows at its end, by optional parameters. */
const SIGNATURES = [
  '=DTI.SCORE(criteria, inputs, [edition])',
  '=DTI.MAXPOINTS(criteria, [edition])',
  '=DTI.CHECK(criteria, points, [maximums], [edition])',
  '=DTI.EXPLAIN(criterion, inputs, [edition])',
  '=DTI.GROUPSCORE(group, criteria, points, [edition])',
  '=DTI.GROUPINDEX(group, criteria, points, [edition])',
  '=DTI.PILLAR(pillar, criteria, points, [edition])',
  '=DTI.TOTAL(criteria, points, [edition])',
  '=DTI.INDEX(criteria, points, [edition])',
  '=DTI.RANK(values, [leagues], [decimals])',
  '=DTI.CRITERIA([edition])',
  '=DTI.EDITIONS()',
  '=DTI.UNIT(names, [year])',
  '=DTI.CONFLICT(unit, period, criteria, reported, central, [tolerance], [edition])',
  '=DTI.CENTRAL(unit, period, criteria, central, [what], [edition])',
  '=DTI.RANKCHANGE(units, ranks, unitsBefore, ranksBefore)',
  '=DTI.NEXTRANK(values, [leagues], [decimals])',
  '=DTI.COMPARE(codes, values, codesBefore, valuesBefore)',
];

describe('functions.json', () => {
  it('keeps the signatures', () => {
    expect(entries.map((entry) => signatureOf(entry, ','))).toEqual(SIGNATURES);
  });

  it.each(LANGUAGES)('in %s lists the bodies, and lets errors reach them', (language) => {
    const metadata = JSON.parse(functionsMetadata(CATALOG, language)) as {
      allowErrorForDataTypeAny?: boolean;
      functions: { id: string }[];
    };
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(BODIES).sort());
    // Excel reads this setting beside the list, for all functions at once.
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('gives every parameter its help in the language', () => {
    const first = { name: 'group', type: 'any', dimensionality: 'scalar' };
    const expected = (description: unknown) => ({
      functions: expect.arrayContaining([
        expect.objectContaining({
          id: 'GROUPSCORE',
          parameters: expect.arrayContaining([{ ...first, description }]),
        }),
      ]),
    });
    expect(JSON.parse(functionsMetadata(CATALOG, 'vi'))).toMatchObject(expected(expect.stringMatching(/chỉ số chính/)));
    expect(JSON.parse(functionsMetadata(CATALOG, 'en'))).toMatchObject(expected(expect.stringMatching(/of the group/)));
  });
});
