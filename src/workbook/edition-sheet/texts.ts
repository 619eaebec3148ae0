import type { Rule } from '../../engine/edition/rule-schema';
import type { Criterion, Edition, Group, Input } from '../../engine/edition/schema';
import type { Language } from '../../messages/language';
import type { ColumnId, ItemId, SheetId } from './columns';

type WordsOf<Value extends string> = Readonly<Record<Value, string>>;

/** The words of everything that is chosen from a list. */
export interface EditionWords {
  readonly level: WordsOf<Edition['level']>;
  readonly period: WordsOf<Edition['periods'][number]>;
  readonly certainty: WordsOf<Edition['decision']['certainty']>;
  readonly maxBasis: WordsOf<Edition['max']['basis']>;
  readonly ranking: WordsOf<Edition['ranking']['compares']>;
  readonly index: WordsOf<Edition['index']['kind']>;
  readonly groupKind: WordsOf<NonNullable<Group['kind']>>;
  readonly rule: WordsOf<Rule['kind']>;
  readonly inputKind: WordsOf<Input['kind']>;
  readonly notApplicable: WordsOf<NonNullable<Criterion['notApplicable']>>;
  readonly didNotArise: WordsOf<Criterion['didNotArise']>;
  readonly obtainedBy: WordsOf<NonNullable<Criterion['obtained']['by']>>;
  readonly nature: WordsOf<NonNullable<Criterion['nature']>>;
  readonly yesNo: WordsOf<'yes' | 'no'>;
}

/** A rule kind explained: when points come about so, which columns it reads, and an example row. */
interface RuleHelp {
  readonly meaning: string;
  readonly columns: string;
  readonly example: string;
}

/** What is written in the sheets of an edition, in one language. Names of sheets and headings are unique in each. */
export interface EditionSheetTexts {
  readonly sheets: Readonly<Record<SheetId | 'help', string>>;
  readonly headings: Readonly<Record<ColumnId, string>>;
  readonly items: Readonly<Record<ItemId, string>>;
  readonly words: EditionWords;
  /** One line above the header that says what the sheet is for. */
  readonly about: Readonly<Record<SheetId, string>>;
  readonly help: {
    readonly about: string;
    readonly kind: string;
    readonly meaning: string;
    readonly columns: string;
    readonly example: string;
    readonly rules: Readonly<Record<Rule['kind'], RuleHelp>>;
    /** What is told when a word is typed that is not in a list. */
    readonly choose: { readonly title: string; readonly error: string };
  };
}

/** Both languages: Vietnamese is written, with English beneath; either is read. */
export type SheetTextsByLanguage = Readonly<Record<Language, EditionSheetTexts>>;
