/** How far a unit's scoresheet has come: what decides whether results may be published. */
import { foldWords } from '../../engine/text';

/**
 * - `in`: received (đã tiếp nhận), not yet looked through;
 * - `late`: not received by the deadline (chậm nộp);
 * - `returned`: sent back to be mended (trả lại);
 * - `ready`: looked through and final (đã chốt).
 */
export const UNIT_STATES = ['in', 'late', 'returned', 'ready'] as const;
/** The state of one unit's scoresheet; only `ready` ones are fit for publication. */
export type UnitState = (typeof UNIT_STATES)[number];

/** A unit and its state. */
interface UnitWithState {
  readonly unit: string;
  readonly state: UnitState;
}

/** A unit that holds up publication. */
export interface OpenUnit {
  readonly unit: string;
  readonly state: Exclude<UnitState, 'ready'>;
}

/** The units that are not ready; nothing may be published while there are any. */
export function openUnits(units: readonly UnitWithState[]): readonly OpenUnit[] {
  return units.flatMap(({ unit, state }) => (state === 'ready' ? [] : [{ unit, state }]));
}

/** The ways to write a state, the usual ones first. */
const WORDINGS: Readonly<Record<UnitState, readonly string[]>> = {
  in: ['Đã tiếp nhận', 'Đã nộp', 'Received', 'In'],
  late: ['Chậm nộp', 'Chưa nộp', 'Nộp muộn', 'Late'],
  returned: ['Trả lại', 'Bị trả lại', 'Returned'],
  ready: ['Đã chốt', 'Hoàn thành', 'Sẵn sàng', 'Ready'],
};

/** The state that a text means; null where it means none. Case and accents do not matter. */
export function stateNamed(text: string): UnitState | null {
  const key = foldWords(text);
  return UNIT_STATES.find((state) => WORDINGS[state].map(foldWords).includes(key)) ?? null;
}
