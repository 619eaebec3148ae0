import type { InputValue } from '../../engine/scoring/scoresheet';
import type { Criterion, Input } from '../../engine/edition/schema';
import { isCellError, type Cell } from '../grid';
import { fold, foldWords, tidy } from '../../engine/text';
import { inputBySymbol } from './input-symbol';
import { readFigure, type FigurePlace } from './figure';
import { readingFinding } from './findings';
import { isLeftEmpty, optionNamed, stateWord, yesOrNo, type StateWord } from '../../engine/words';

/** A raw figure as read: null where nothing was given or understood; `says` and `unread` as in `Figure`. */
export interface ReadInput {
  readonly value: InputValue;
  readonly says: StateWord | null;
  readonly unread?: true;
}

const RATIO_PARTS: ReadonlyMap<string, 'numerator' | 'denominator'> = new Map([
  ['tu so', 'numerator'],
  ['numerator', 'numerator'],
  ['mau so', 'denominator'],
  ['denominator', 'denominator'],
]);
const NOTHING: ReadInput = { value: null, says: null };
const UNREAD: ReadInput = { ...NOTHING, unread: true };

/** The input that a heading or a line names, by id (`a`, `a - số hồ sơ`), label, place in the ratio (`Tử số`) or symbol (`Đạt?`); undefined where none fits. */
export function inputNamed(criterion: Criterion, name: string): Input | undefined {
  const words = foldWords(name);
  const [lead = ''] = fold(name).split(/[\s:=(-]/);
  return (
    criterion.inputs.find(({ id }) => fold(id) === fold(name)) ??
    criterion.inputs.find(({ label }) => [label.vi, label.en].some((text) => foldWords(text) === words)) ??
    criterion.inputs.find(({ id }) => fold(id) === lead) ??
    ratioInput(criterion, words) ??
    inputBySymbol(criterion, name)
  );
}

/** The input meant by `Tử số` or `Mẫu số`, where the rule is a ratio with one input in that place. */
function ratioInput({ rule, inputs }: Criterion, words: string): Input | undefined {
  const part = RATIO_PARTS.get(words);
  if (part === undefined || !('numerator' in rule) || !Array.isArray(rule.numerator)) {
    return undefined;
  }
  const ids = rule[part];
  const [only, ...others] = Array.isArray(ids) ? ids : [];
  return others.length > 0 ? undefined : inputs.find(({ id }) => id === only);
}

/** True when a text answers an input of yes or no, or of statuses. */
export function isAnswer(text: string, input: Input): boolean {
  return (
    (input.kind === 'yes-no' && yesOrNo(text) !== null) ||
    (input.kind === 'status' && optionNamed(input, text) !== null)
  );
}

/** Reads a raw figure as its kind asks: a number, yes or no, or one of the input's statuses. What is none of it is reported. */
export function readInput(cell: Cell, input: Input, place: FigurePlace): ReadInput {
  if (input.kind === 'count' || input.kind === 'number') {
    return readFigure(cell, place);
  }
  const { value } = cell;
  if (value === null) {
    return NOTHING;
  }
  if (isCellError(value)) {
    const data = { column: place.column, error: value.error };
    place.report(readingFinding('cell-error', 'error', data, place.at, place.criterion));
    return UNREAD;
  }
  const text = String(value);
  const says = stateWord(text);
  if (isLeftEmpty(tidy(text)) || says !== null) {
    return { value: null, says };
  }
  const understood = input.kind === 'yes-no' ? yesOrNo(text) : optionNamed(input, text);
  if (understood === null) {
    const options = input.options?.map(({ label }) => label.vi) ?? [];
    const data = { input: input.id, text, expected: input.kind, options };
    place.report(readingFinding('input-not-understood', 'error', data, place.at, place.criterion));
    return UNREAD;
  }
  return { value: understood, says: null };
}
