import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { INDEX_ROW_CHECKS } from '../../../src/engine/checks/index-row';
import { CHECKS, COMPARISON_CHECKS } from '../../../src/engine/checks/run-checks';
import { checkHelp as inEnglish } from '../../../src/messages/en/check-help';
import { checkHelp as inVietnamese } from '../../../src/messages/vi/check-help';
import { EXAMPLES } from './examples';
import { CHECKS_PAGE, checksPage } from './reference-page';
import { sampleFindings, SAMPLE_REASONS } from './sample';

describe('the reference page of the checks', () => {
  it('is what checks, messages and examples make (npm run docs)', () => {
    expect(readFileSync(CHECKS_PAGE, 'utf8')).toBe(checksPage());
  });

  it('has help for every check and for no other', () => {
    const ids = [...CHECKS, ...COMPARISON_CHECKS, ...INDEX_ROW_CHECKS].map(({ id }) => id);
    const expected = [...ids, 'cells-to-mend'].toSorted();
    expect(Object.keys(inVietnamese).toSorted()).toEqual(expected);
    expect(Object.keys(inEnglish).toSorted()).toEqual(expected);
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
  });

  it('says of every finding on the sample why it is right, and of no other', () => {
    const found = new Set(sampleFindings().map(({ check }) => check));
    expect(Object.keys(SAMPLE_REASONS).toSorted()).toEqual([...found].toSorted());
  });
});
