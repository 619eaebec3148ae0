import type { Input } from '../engine/edition/schema';
import type { EntryState } from '../engine/scoring/scoresheet';

/** What the panel for entering figures says. Numbers come already written in the language. */
export interface EnterTexts {
  readonly noCriterion: (data: { readonly cell: string }) => string;
  readonly howTo: string;
  readonly choose: string;
  readonly filled: string;
  readonly notFilled: string;
  readonly previous: string;
  readonly next: string;
  readonly nextOpen: string;
  readonly spoken: (data: { readonly code: string; readonly name: string }) => string;
  readonly points: string;
  readonly max: string;
  readonly none: string;
  readonly unknown: string;
  readonly state: string;
  readonly states: Readonly<Record<EntryState, string>>;
  readonly rule: string;
  readonly figures: string;
  readonly noFigures: string;
  readonly notGiven: string;
  /** Leads to a figure's cell; `symbol` is the figure's letter, null where it has none. */
  readonly enterIn: (data: { readonly symbol: string | null; readonly cell: string }) => string;
  readonly changeIn: (data: { readonly symbol: string | null; readonly cell: string }) => string;
  readonly noPlace: string;
  readonly makeSheet: string;
  /** Leads to the cell of points where they are typed. */
  readonly enterPoints: (data: { readonly cell: string }) => string;
  readonly kinds: Readonly<Record<Input['kind'], string>>;
  readonly options: (data: { readonly options: readonly string[] }) => string;
  readonly evidence: string;
  readonly wanted: string;
  readonly notStated: string;
  readonly cited: string;
  readonly noneCited: string;
  /** Contradictions and gaps of the edition's source. */
  readonly sourceNotes: string;
  /** What reviewers wrote into the form, under its own name: it is no evidence. */
  readonly remarks: string;
  readonly group: string;
  readonly responsible: string;
  readonly findings: string;
}
