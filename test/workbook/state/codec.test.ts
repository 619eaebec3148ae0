import { describe, expect, it } from '@jest/globals';
import { decodeState, encodeState } from '../../../src/workbook/state/codec';
import { EMPTY_STATE, type WorkbookState } from '../../../src/workbook/state/state';
import { gridFrom } from '../grid-from';

type Rows = readonly (readonly string[])[];

const stored = (state: WorkbookState): Rows => encodeState(state, '0.1.0');
const decoded = (rows: Rows) => decodeState(gridFrom(rows, { name: '_DTI', hidden: true }));
/** Rows with one cell changed. */
const withCell = (rows: Rows, row: number, column: number, text: string): Rows =>
  rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));

const settings = (note: string): WorkbookState => ({ ...EMPTY_STATE, settings: { note } });

describe('the state in cells', () => {
  it('comes back as it was stored', () => {
    const state = settings('Đề nghị xã bổ sung tài liệu kiểm chứng');
    expect(decoded(stored(state))).toEqual({ ok: true, value: state });
  });

  it('is empty where there is no sheet', () => {
    expect(decodeState(null)).toEqual({ ok: true, value: EMPTY_STATE });
  });

  it.each([31_985, 32_000, 64_003])(
    'is cut into cells that Excel can hold, never through a letter: %d signs',
    (length) => {
      const state = settings('🧾'.repeat(length / 2));
      const rows = stored(state);
      expect(Math.max(...rows.flat().map((cell) => cell.length))).toBeLessThanOrEqual(32_767);
      const pieces = rows.slice(4).map(([piece = '']) => piece);
      expect(pieces.every((piece) => piece.startsWith('|'))).toBe(true);
      expect(() => pieces.map(encodeURIComponent)).not.toThrow();
    },
  );

  it('keeps keys that this version does not know, at every depth', () => {
    const json = JSON.stringify({ ...EMPTY_STATE, opinions: [1, 2], settings: {} });
    const state = JSON.parse(json) as WorkbookState;
    const back = decoded(stored(state));
    expect(back.ok && JSON.parse(JSON.stringify(back.value))).toMatchObject({ opinions: [1, 2] });
  });

  it.each([
    ['header', 0, 0, 'something else'],
    ['length', 4, 0, '|{}'],
    ['checksum', 3, 1, 'x00000000'],
  ])('says so when it is damaged: %s', (what, row, column, text) => {
    const damaged = withCell(stored(settings('a')), row, column, text);
    expect(decoded(damaged)).toMatchObject({ ok: false, error: { check: 'state-damaged', data: { what } } });
  });

  it('says where a value is of the wrong kind', () => {
    const wrong = stored({ ...EMPTY_STATE, log: 'none' as never });
    expect(decoded(wrong)).toMatchObject({ ok: false, error: { data: { what: 'shape', detail: 'log' } } });
  });

  it('is not read when it is of a newer format', () => {
    const newer = withCell(withCell(stored(EMPTY_STATE), 0, 1, '2'), 1, 1, '3.0.0');
    expect(decoded(newer)).toMatchObject({
      ok: false,
      error: { check: 'state-newer', data: { format: 2, known: 1, product: '3.0.0' } },
    });
  });
});
