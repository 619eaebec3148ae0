/** Where one unit lost points, as papers tell it: kept small, as there may be thousands of units. */
import { lostPoints, type LostCause, type LostPoints } from '../../engine/ranking/lost-points';
import type { Way } from '../../engine/ranking/attainable';
import type { Standings } from '../../engine/ranking/basis';
import type { CompiledEdition } from '../../engine/scoring/compile';
import { BASES, type Basis, type InputValue, type Scoresheet } from '../../engine/scoring/scoresheet';

/** What a unit lost in one criterion. */
export interface UnitLoss extends Pick<LostPoints, 'criterion' | 'lost' | 'lead' | 'deadline'> {
  readonly cause: LostCause;
  /** The figures that give most back, beside those of now; null where no figures do. */
  readonly remedy: { readonly way: Way; readonly now: Readonly<Record<string, InputValue>> } | null;
}

/** Losses on the bases that are complete, the greatest first: on others a unit is not ranked. */
export type Losses = Readonly<Partial<Record<Basis, readonly UnitLoss[]>>>;

/** What the unit of a scoresheet lost. */
export function lossesOf(compiled: CompiledEdition, sheet: Scoresheet, standings: Standings): Losses {
  const rows = new Map(sheet.entries.toReversed().map((entry) => [entry.criterion, entry]));
  const on = (basis: Basis): readonly UnitLoss[] =>
    lostPoints(compiled, sheet, basis).map(({ criterion, lost, cause, fullest, lead, deadline }) => ({
      criterion,
      lost,
      cause,
      lead,
      deadline,
      remedy: remedyOf(fullest, rows.get(criterion)?.inputs ?? {}),
    }));
  return Object.fromEntries(
    BASES.filter((basis) => standings[basis]?.complete === true).map((basis) => [basis, on(basis)]),
  );
}

function remedyOf(way: Way | null, figures: Readonly<Record<string, InputValue>>): UnitLoss['remedy'] {
  const inputs = way?.inputs ?? null;
  if (way === null || inputs === null) {
    return null;
  }
  const changed = Object.keys(inputs);
  return { way, now: Object.fromEntries(Object.entries(figures).filter(([id]) => changed.includes(id))) };
}
