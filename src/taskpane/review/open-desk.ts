/** Opens the appraisal of a form: reads the log beside the workbook that was read already. Loaded when first needed. */
import { pairEarlier, type OwnedSheet } from '../../engine/checks/pair-earlier';
import { rankingPrecision } from '../../engine/ranking/rank';
import { applyReview } from '../../engine/review/apply';
import { reviewedCard } from '../../engine/review/effect';
import { compileEdition } from '../../engine/scoring/compile';
import type { Scoresheet } from '../../engine/scoring/scoresheet';
import type { Book } from '../../workbook/book';
import { readReview } from '../../workbook/excel/read-review';
import type { ExcelFailure } from '../../workbook/excel/run';
import { sessionOf, type ReviewBeside } from '../../workbook/review/session';
import { scoreForm } from '../../workbook/score-form';
import { NO_LOG } from '../../workbook/state/log-codec';
import { editionsIn, type BookEditions } from '../workbook/editions';
import { formsIn, type Form, type Forms } from '../workbook/forms';
import { chosenForm, review } from '../workbook/review-form';
import { deskOf } from './desk';
import { deskContext } from './desk-context';
import type { Desk } from './model';

export interface DeskRequest {
  /** As it was last read. */
  readonly book: Book;
  /** The sheet of the form. */
  readonly sheet: string;
  /** ISO date. */
  readonly today: string;
}

/** The log as it was read for one form: it need not be read again when only the form changed. */
export interface KnownLog {
  /** Null for a form that is not remembered. */
  readonly form: string | null;
  readonly beside: ReviewBeside;
}

export type Opened =
  | { readonly kind: 'open'; readonly desk: Desk; readonly known: KnownLog }
  | { readonly kind: 'excel'; readonly failure: ExcelFailure }
  /** The form has gone from the workbook meanwhile. */
  | { readonly kind: 'gone' };

const NOTHING: ReviewBeside = { kept: NO_LOG, hidden: new Set() };

/** Opens the desk in at most three round trips; in none where the log is known. */
export async function openDesk({ book, sheet, today }: DeskRequest, known: KnownLog | null): Promise<Opened> {
  const editions = editionsIn(book);
  const forms = formsIn(book, editions);
  const form = chosenForm(forms, sheet);
  if (form === undefined) {
    return { kind: 'gone' };
  }
  const read = await besideOf(form, known);
  if (!read.ok) {
    return { kind: 'excel', failure: read.error };
  }
  const beside = read.value;
  const reviewed = review(book, form, { known: editions, forms, today });
  const { binding, id } = form;
  const bound = { id: id ?? '', binding, edition: reviewed.edition };
  const session = sessionOf(book, bound, reviewed.scoresheet, beside);
  const others = otherForms(book, form, editions, forms);
  const context = deskContext({
    session,
    book,
    isBound: id !== null,
    formFindings: reviewed.findings,
    computed: new Map(reviewed.card.entries.map(({ criterion, computed }) => [criterion, computed])),
    earlier: earlierOf({ ...bound, scoresheet: reviewed.scoresheet }, others),
    league: leagueOf(reviewed.scoresheet, bound.edition.id, others, beside),
  });
  return { kind: 'open', desk: deskOf(context), known: { form: id, beside } };
}

async function besideOf({ id, binding }: Form, known: KnownLog | null) {
  if (known !== null && known.form === id) return { ok: true, value: known.beside } as const;
  return id === null ? ({ ok: true, value: NOTHING } as const) : readReview(binding);
}

interface OtherForm extends OwnedSheet {
  readonly id: string | null;
}

function otherForms(book: Book, form: Form, { editions }: BookEditions, { found }: Forms): readonly OtherForm[] {
  return found
    .filter((other) => other !== form)
    .map(({ id, binding, edition: known }) => {
      const { edition, scoresheet } = scoreForm(book, binding, known, { editions });
      return {
        id,
        edition,
        scoresheet,
        unit: scoresheet.unit ?? binding.table.sheet,
        isNamed: scoresheet.unit !== null,
      };
    });
}

/** The form of the same unit for the year before, where the workbook has one. */
function earlierOf(
  { edition, scoresheet }: Pick<OwnedSheet, 'edition' | 'scoresheet'>,
  others: readonly OtherForm[],
): Scoresheet | null {
  const { unit } = scoresheet;
  if (unit === null || others.length === 0) return null;
  const current = { edition, scoresheet, unit, isNamed: true };
  return (
    pairEarlier(
      current,
      others.filter(({ isNamed }) => isNamed),
      false,
    ).previous[0] ?? null
  );
}

/** What other units of the same edition and period in this workbook are ranked by; null where there are none. */
function leagueOf(
  { unit, period }: Scoresheet,
  edition: string,
  others: readonly OtherForm[],
  { kept }: ReviewBeside,
): readonly number[] | null {
  const values = others
    .filter((other) => other.edition.id === edition && other.scoresheet.period === period && other.unit !== unit)
    .flatMap(({ id, edition: own, scoresheet }) => {
      const card = reviewedCard(compileEdition(own), applyReview(own, scoresheet, kept.log, id ?? ''));
      return (rankingPrecision(own).compares === 'index' ? card.index.final : card.totals.final) ?? [];
    });
  return values.length === 0 ? null : values;
}
