import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { EDITION_SHEET_TEXTS } from '../../../src/messages/edition-sheet';
import { editionPlan } from '../../../src/workbook/edition-sheet/plan';
import { readEditionSheets } from '../../../src/workbook/edition-sheet/read-edition';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../../src/workbook/file/write';
import { sheetsOf } from './sheets';

const EDITIONS = OFFICIAL_EDITIONS.map((edition) => [edition.id, edition] as const);

describe('an edition as sheets', () => {
  it.each(EDITIONS)('%s comes back equal from its sheets', (_, edition) => {
    expect(readEditionSheets(sheetsOf(edition), EDITION_SHEET_TEXTS)).toEqual({ ok: true, value: edition });
  });

  it.each(EDITIONS)('%s comes back equal through an .xlsx file', async (id, edition) => {
    const bytes = await writeWorkbook(editionPlan(edition, EDITION_SHEET_TEXTS), new Date('2026-01-02T03:04:05Z'));
    const workbook = readWorkbook(bytes, `${id}.xlsx`);
    if (!workbook.ok) {
      throw new Error(workbook.error.check);
    }
    expect(readEditionSheets(workbook.value, EDITION_SHEET_TEXTS)).toEqual({ ok: true, value: edition });
  });
});
