/** What a person types while trying, before it is read. */
import { readNumber } from '../../engine/number';
import type { EntryChange, Scenario } from '../../engine/scoring/scenario';
import type { InputValue } from '../../engine/scoring/scoresheet';
import type { Language } from '../../messages/language';
import { numberText } from '../../messages/number';
import type { TryCriterion, TryInput } from './model';

/** One criterion that is tried. An empty text leaves the form's figure as it is. */
export interface Draft {
  readonly criterion: string;
  /** By input id: a number as typed, `yes`, `no`, or the id of an option. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly points: string;
  /** What a kept scenario holds beyond that. */
  readonly kept: Pick<EntryChange, 'state'>;
}

/** A draft that changes nothing yet; `criterion` is a code. */
export function emptyDraft(criterion: string): Draft {
  return { criterion, inputs: {}, points: '', kept: {} };
}

/** What is tried, and which texts are no numbers: `criterion` or `criterion input` by key. */
interface ReadDrafts {
  readonly changes: readonly EntryChange[];
  readonly unread: ReadonlySet<string>;
}

/** The key of a field in `ReadDrafts.unread`; null is the field of points. */
export function fieldKey(criterion: string, input: string | null): string {
  return input === null ? criterion : `${criterion} ${input}`;
}

/** Reads what was typed; a text that is no number counts as not typed and is told. */
export function readDrafts(
  drafts: readonly Draft[],
  criteria: readonly TryCriterion[],
  language: Language,
): ReadDrafts {
  const unread = new Set<string>();
  const number = (text: string, key: string): number | null => {
    const read = readNumber(text, language === 'vi' ? ',' : '.');
    if (read.kind === 'number') return read.value;
    unread.add(key);
    return null;
  };
  const changes = drafts.flatMap(({ criterion, inputs, points, kept }): readonly EntryChange[] => {
    const known = criteria.find(({ code }) => code === criterion)?.inputs ?? [];
    const tried = known.flatMap((input): readonly (readonly [string, InputValue])[] => {
      const text = inputs[input.id]?.trim() ?? '';
      const value = text === '' ? null : valueOf(input, text, () => number(text, fieldKey(criterion, input.id)));
      return value === null ? [] : [[input.id, value]];
    });
    const given = points.trim() === '' ? null : number(points.trim(), fieldKey(criterion, null));
    const change: EntryChange = {
      criterion,
      ...kept,
      ...(tried.length === 0 ? {} : { inputs: Object.fromEntries(tried) }),
      ...(given === null ? {} : { points: given }),
    };
    return Object.keys(change).length === 1 ? [] : [change];
  });
  return { changes, unread };
}

function valueOf({ kind }: TryInput, text: string, number: () => number | null): InputValue {
  switch (kind) {
    case 'yes-no':
      return text === 'yes';
    case 'status':
      return text;
    case 'count':
    case 'number':
      return number();
  }
}

/** A kept scenario to be changed further. */
export function draftsOf({ changes }: Scenario, language: Language): readonly Draft[] {
  return changes.map(({ criterion, inputs = {}, points, state }) => ({
    criterion,
    inputs: Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, textOf(value, language)])),
    points: typeof points === 'number' ? numberText(points, language) : '',
    kept: state === undefined ? {} : { state },
  }));
}

function textOf(value: InputValue, language: Language): string {
  if (typeof value === 'number') return numberText(value, language);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '');
}
