import { describe, expect, it } from '@jest/globals';
import { anchorOf } from '../../src/engine/review/chain';
import { REVIEW_SHEET_TEXTS } from '../../src/messages/review-sheet';
import { verifyReview } from '../../src/workbook/review/verify-book';
import { EDITION } from '../engine/review/sample';
import { findSoffice } from '../support/find-soffice';
import { bindForm, done, valueOf } from '../workbook/excel/bound-form';
import { openAddin } from '../workbook/excel/open-addin';
import { act, openDesk, restore } from '../workbook/excel/review-desk';
import { fixture, OFFICIAL_FORM } from '../workbook/fixtures';
import { bindingOf, read } from '../workbook/read/read-form';
import { opened, saved, sheetsOf } from '../workbook/review/saved-workbook';
import { converted } from './support/calculate';

describe('rulings in a workbook that another program saved', () => {
  it('are untampered, and the form is what was ruled on', async () => {
    const addin = await openAddin(fixture(OFFICIAL_FORM));
    await done(bindForm());
    const session = await openDesk();
    const rulings = ['4.22.11', '4.22.4'].map((code) => restore(code, 20));
    const { kept } = valueOf(await act(session, { do: 'rule', rulings }));
    const bytes = await saved(sheetsOf(addin));
    const soffice = findSoffice();
    if (soffice === null) process.stderr.write('LibreOffice is not installed: the workbook was not saved by it.\n');
    const workbook = opened(soffice === null ? bytes : converted(soffice, bytes));
    const binding = bindingOf(workbook);
    const { scoresheet } = read(workbook, undefined, binding);
    const findings = verifyReview(
      { workbook, binding, edition: EDITION, scoresheet },
      () => anchorOf(kept.log),
      REVIEW_SHEET_TEXTS,
    );
    expect(findings.map(({ check }) => check)).toEqual(['review-log-untampered', 'appraisal-summary']);
  }, 120_000);
});
