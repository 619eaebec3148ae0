/** The form as the panels look at it: read, scored, checked and compared with central figures. */
import type { OwnedSheet } from '../../engine/checks/pair-earlier';
import type { SustainedPoints } from '../../engine/checks/sustained';
import type { AnyFinding } from '../../messages/finding';
import { MADE_SHEETS } from '../../messages/made-sheets';
import type { Book } from '../../workbook/book';
import { sheetMarked } from '../../workbook/book';
import { boundIds, keptLogOf } from '../../workbook/review/workbook-review';
import { scoreForm, type ScoredForm } from '../../workbook/score-form';
import { durabilityOf } from '../../workbook/state/durability';
import { EMPTY_STATE } from '../../workbook/state/state';
import { compareBeside, formsBeside, type FormBeside } from './beside';
import { compareWithCentral } from './central-model';
import { editionsIn, type BookEditions } from './editions';
import { formsIn, type Form, type Forms } from './forms';
import type { CentralModel } from './model';

/** A scored form with all that is to be told of it. */
export interface ReviewedForm extends Omit<ScoredForm, 'findings'> {
  readonly findings: readonly AnyFinding[];
  readonly central: CentralModel | null;
  /** Codes of criteria whose figures somebody else checked: they agree with central ones, or the council ruled. */
  readonly checked: ReadonlySet<string>;
  /** Beside the year before; null where that is not opened. */
  readonly sustained: SustainedPoints | null;
}

/** Reviews the scoresheet on the sheet chosen, or the first; null where there is none. `today` is an ISO date. */
export function reviewForm(book: Book, chosen: string | null, today: string): ReviewedForm | null {
  const known = editionsIn(book);
  const forms = formsIn(book, known);
  const form = chosenForm(forms, chosen);
  return form === undefined ? null : review(book, form, { known, forms, today });
}

/** The form on the sheet of that name, else the first; undefined where the workbook has none. */
export function chosenForm({ found }: Forms, chosen: string | null): Form | undefined {
  return found.find(({ binding }) => binding.table.sheet === chosen) ?? found[0];
}

/** What is known of the workbook already. */
interface ReviewContext {
  readonly known: BookEditions;
  readonly forms: Forms;
  readonly today: string;
  /** Scoresheets of earlier periods and of similar units. */
  readonly beside?: readonly FormBeside[];
}

/** The form as it stands in the book now, under its log; `beside` are forms that were opened from files. */
export function review(
  book: Book,
  form: Form,
  { known, forms, today, beside = formsBeside() }: ReviewContext,
): ReviewedForm {
  const scored = scoreForm(book, form.binding, form.edition, {
    editions: known.editions,
    review: { kept: keptLogOf(book), form: form.id, bound: boundIds(book) },
  });
  const compared = compareWithCentral(book, scored, { taken: takenSheets(book, forms, known), today });
  const durability = book.state.ok ? durabilityOf(book.state.value, form.id) : [];
  const besides = compareBeside(ownedSheet(form, scored), beside, durability);
  return {
    ...scored,
    central: compared.central,
    sustained: besides.sustained,
    checked: new Set([...compared.agreeing, ...scored.ruled]),
    findings: [...forms.findings, ...form.findings, ...scored.findings, ...compared.findings, ...besides.findings],
  };
}

/** The sheets that hold forms with their figures, editions, or what the add-in made. */
function takenSheets(book: Book, { found }: Forms, { sheets }: BookEditions): readonly string[] {
  const state = book.state.ok ? book.state.value : EMPTY_STATE;
  const own = state.ownSheets.flatMap(({ sheet }) => sheetMarked(book, sheet)?.mark.name ?? []);
  const ofForms = found.flatMap(({ binding }) => [binding.table, ...binding.inputTables].map(({ sheet }) => sheet));
  const made = book.sheets.filter(({ name }) => MADE_SHEETS.some((start) => name.startsWith(start)));
  return [...sheets, ...own, ...ofForms, ...made.map(({ name }) => name)];
}

function ownedSheet({ binding }: Form, { scoresheet, edition }: ScoredForm): OwnedSheet {
  const { unit } = scoresheet;
  return { scoresheet, edition, unit: unit ?? binding.table.sheet, isNamed: unit !== null };
}
