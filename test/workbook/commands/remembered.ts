/** What is remembered of a form, for tests of commands that change nothing else. */
import type { Book } from '../../../src/workbook/book';
import { WorkbookState } from '../../../src/workbook/state/state';

const BINDING = {
  id: 'b1',
  table: { sheet: { name: 'DTI', id: null }, header: { top: 0, bottom: 0 }, rows: null, columns: [] },
  inputTables: [],
  edition: 'tayninh-commune-2025',
  unit: null,
  period: null,
  codes: [],
};

/** One form, bound as `b1`. */
export const REMEMBERED: WorkbookState = WorkbookState.parse({ bindings: [BINDING] });

/** A workbook that remembers this and shows nothing. */
export const bookWith = (state: WorkbookState): Book => ({ sheets: [], facts: [], state: { ok: true, value: state } });
