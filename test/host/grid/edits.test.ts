import { describe, expect, it } from '@jest/globals';
import { editedArea } from '../../../src/host/grid/edits';

describe('which cells a mutation edits', () => {
  it('is the area around those whose content changes', () => {
    expect(editedArea({ 2: { 1: { v: 1 } }, 5: { 3: { f: '=A1' } } })).toEqual({
      top: 2,
      left: 1,
      bottom: 5,
      right: 3,
    });
  });

  it('is none when only looks change', () => {
    expect(editedArea({ 2: { 1: { s: 's1' } } })).toBeNull();
  });

  it('includes cells that are emptied', () => {
    expect(editedArea({ 0: { 0: null } })).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(editedArea({ 0: { 4: { v: null } } })).toEqual({ top: 0, left: 4, bottom: 0, right: 4 });
  });
});
