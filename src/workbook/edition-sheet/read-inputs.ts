/** Inputs of criteria and parts of sums from their sheets, by the code of their criterion. */
import type { Input } from '../../engine/edition/schema';
import { pairsIn } from './lists';
import { readPartRule, type Part } from './read-rule';
import { requiredCode, requiredText, type ReadRow, type SheetReader } from './reader';
import type { RowSlots, Slot } from './slot';

/** What was read for one criterion, with the rows it was read from. */
export interface Owned<T> {
  readonly items: readonly T[];
  readonly rows: readonly ReadRow[];
}

export const NOTHING_OWNED: Owned<never> = { items: [], rows: [] };

type ByCriterion<T> = ReadonlyMap<string, Owned<T>>;

/** The inputs of every criterion, in the order of their rows. */
export function readInputs(reader: SheetReader): ByCriterion<Input> {
  return byCriterion(reader.rows('inputs'), (slots) => {
    const options = readOptions(slots);
    const stated = slots('stated').yesNo();
    const quantity = slots('quantity').code();
    return {
      id: requiredCode(slots('id')),
      label: requiredText(slots('labelVi'), slots('labelEn')),
      kind:
        slots('inputKind').word('inputKind', (words) => words.inputKind) ?? slots('inputKind').missing() ?? 'number',
      ...(options === null ? {} : { options }),
      ...(stated === null ? {} : { stated }),
      ...(quantity === null ? {} : { quantity }),
    };
  });
}

/** The parts of every sum, in the order of their rows. */
export function readParts(reader: SheetReader): ByCriterion<Part> {
  return byCriterion(reader.rows('parts'), (slots) => {
    const worth = readWorth(slots);
    const label = requiredText(slots('labelVi'), slots('labelEn'));
    const rule = readPartRule(slots);
    return worth === null || rule === null ? null : { label, worth, rule };
  });
}

/** Reports rows whose criterion is not among `codes`. */
export function reportUnowned<T>(owned: ByCriterion<T>, codes: ReadonlySet<string>): void {
  for (const [code, { rows }] of owned) {
    if (!codes.has(code)) {
      rows.forEach(({ slots }) => {
        slots('criterion').fail({ check: 'edition-owner-unknown', data: { owner: 'criterion', found: code } });
      });
    }
  }
}

function byCriterion<T>(rows: readonly ReadRow[], read: (slots: RowSlots) => T | null): ByCriterion<T> {
  const owned = new Map<string, { items: T[]; rows: ReadRow[] }>();
  for (const row of rows) {
    const code = row.slots('criterion').code() ?? row.slots('criterion').missing();
    const item = read(row.slots);
    if (code === null || item === null) {
      continue;
    }
    const own = owned.get(code) ?? { items: [], rows: [] };
    own.items.push(item);
    own.rows.push(row);
    owned.set(code, own);
  }
  return owned;
}

/** A part is worth a share of the maximum or points of its own. */
function readWorth(slots: RowSlots): Part['worth'] | null {
  const both = !slots('share').empty && !slots('points').empty;
  if (both || (slots('share').empty && slots('points').empty)) {
    return slots('share').fail({ check: 'edition-part-worth', data: { both } });
  }
  const share = slots('share').share();
  const points = slots('points').number();
  return share === null ? (points === null ? null : { points }) : { share };
}

/** `on-time: Đúng hạn` lines, in English beside them with the same ids. */
function readOptions(slots: RowSlots): Input['options'] | null {
  const vietnamese = optionsIn(slots('optionsVi'));
  const english = optionsIn(slots('optionsEn'));
  const labels = new Map(english?.map(({ key, text }) => [key, text]));
  const strangers = english?.filter(({ key }) => vietnamese?.every((option) => option.key !== key) === true) ?? [];
  strangers.forEach(({ key }) => {
    slots('optionsEn').fail({ check: 'edition-option-unknown', data: { found: key } });
  });
  return vietnamese?.map(({ key, text }) => ({ id: key, label: { vi: text, en: labels.get(key) ?? text } })) ?? null;
}

function optionsIn(slot: Slot) {
  return slot.empty ? null : (pairsIn(slot.text() ?? '', 'lines') ?? slot.unclear('options'));
}
