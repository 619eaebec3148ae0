/** Which figures each data owner is asked to confirm. */
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Criterion, Edition, Input } from '../../engine/edition/schema';
import { digestOf } from '../../engine/review/canonical';
import type { Entry, InputValue, Scoresheet } from '../../engine/scoring/scoresheet';

/** One figure to confirm: a raw figure, or the self-assessed points of a criterion that has none. */
export interface AskedFigure {
  readonly criterion: Criterion;
  /** Null where the points themselves are asked about. */
  readonly input: Input | null;
  /** As reported; null where nothing was. */
  readonly value: InputValue;
}

/** A data owner with the figures that come from it. */
export interface DataOwner {
  /** The body that is asked; null where the edition only names a system: who answers for it is not guessed. */
  readonly addressee: string | null;
  /** What the figures come from, in the source's words. */
  readonly source: string;
  readonly figures: readonly AskedFigure[];
}

/** How names of bodies begin; those of systems (Hệ thống, Cổng, LGSP) do not. */
const BODY =
  /^(?:công an|ủy ban|uỷ ban|ubnd|sở|cục|chi cục|tổng cục|phòng|văn phòng|trung tâm|ngân hàng|kho bạc|bảo hiểm xã hội|bưu điện|viễn thông|thuế|bộ)(?!\p{L})(?! chỉ số)/iu;

/** The body that a source names, alone or beside a system: `Công an / VNeID` → `Công an`. */
function bodyIn(source: string | null): string | null {
  const parts = (source ?? '').normalize('NFC').split('/');
  return parts.map((part) => part.trim()).find((part) => BODY.test(part)) ?? null;
}

/** The owners that the edition names, in the order of their first criteria; none where it names none. */
export function ownersOf(edition: Edition, scoresheet: Scoresheet): readonly DataOwner[] {
  const entries = new Map(scoresheet.entries.toReversed().map((entry) => [entry.criterion, entry]));
  const owners = new Map<string, { readonly owner: Omit<DataOwner, 'figures'>; readonly figures: AskedFigure[] }>();
  for (const criterion of pointCriteriaOf(edition)) {
    const { system, verifiedBy } = criterion.obtained;
    const source = system ?? verifiedBy;
    if (source === null) continue;
    const addressee = bodyIn(verifiedBy) ?? bodyIn(system);
    const key = JSON.stringify([addressee, source]);
    const found = owners.get(key) ?? { owner: { addressee, source }, figures: [] };
    found.figures.push(...figuresOf(criterion, entries.get(criterion.code)));
    owners.set(key, found);
  }
  return [...owners.values()].map(({ owner, figures }) => ({ ...owner, figures }));
}

function figuresOf(criterion: Criterion, entry: Entry | undefined): readonly AskedFigure[] {
  return criterion.inputs.length === 0
    ? [{ criterion, input: null, value: entry?.self ?? null }]
    : criterion.inputs.map((input) => ({ criterion, input, value: entry?.inputs[input.id] ?? null }));
}

/** Digits of the hash that are printed, in two groups. */
const CODE_DIGITS = 8;

/**
 * The matching code of a confirmation sheet: the same for the same edition, unit, period, owner and reported figures.
 * Printed on the paper, it tells whether the workbook still holds what was signed. Eight hexadecimal digits, `1A2B-3C4D`.
 */
export function matchingCode({ edition, unit, period }: Scoresheet, owner: DataOwner): string {
  const figures = owner.figures.map(({ criterion, input, value }) => [criterion.code, input?.id ?? null, value]);
  const { addressee, source } = owner;
  const digest = digestOf({ edition, unit, period, addressee, source, figures });
  const digits = digest.slice(0, CODE_DIGITS).toUpperCase();
  return `${digits.slice(0, CODE_DIGITS / 2)}-${digits.slice(CODE_DIGITS / 2)}`;
}
