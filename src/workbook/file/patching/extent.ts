import { areaAddress, parseArea } from '../../a1';
import type { PlacedEdit } from './edits';

/** The sheet's used range (`A1:H76`) widened to the cells that are written; as it was if it is no range. */
export function widenReference(ref: string, edits: readonly PlacedEdit[]): string {
  const area = parseArea(ref);
  const written = edits.filter(({ value }) => value !== null);
  if (area === null || written.length === 0) {
    return ref;
  }
  let { top, left, bottom, right } = area;
  for (const { row, column } of written) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const isSame = top === area.top && left === area.left && bottom === area.bottom && right === area.right;
  return isSame ? ref : areaAddress({ top, left, bottom, right });
}

/** A row's `spans` (`1:8`, columns counted from 1) widened to the cells that are written; as it was if it holds them. */
export function widenSpans(spans: string, edits: readonly PlacedEdit[]): string {
  const bounds = spans.split(/[\s:]+/).map(Number);
  const written = edits.filter(({ value }) => value !== null).map(({ column }) => column + 1);
  const first = Math.min(...bounds);
  const last = Math.max(...bounds);
  const isInside = written.every((column) => column >= first && column <= last);
  const widened = `${String(Math.min(first, ...written))}:${String(Math.max(last, ...written))}`;
  return isInside || Number.isNaN(first) ? spans : widened;
}
