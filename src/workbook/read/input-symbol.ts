/** What stands for a raw figure in the column of symbols: its letter in the formula, else what kind of answer it wants. */
import { inputLetter } from '../../engine/edition/input-letter';
import type { Criterion, Input } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';

type Figures = Pick<Criterion, 'inputs'>;

/** In Vietnamese and English; a form is read in either. */
const WORDS = {
  vi: { 'yes-no': 'Đạt?', count: 'Số lượng', number: 'Số lượng', status: 'Tình trạng' },
  en: { 'yes-no': 'Met?', count: 'Number', number: 'Number', status: 'Status' },
} as const satisfies Record<string, Record<Input['kind'], string>>;

/** `a`, or `Đạt?`; numbered where a criterion asks for several of that kind: `Đạt? 2`. Differs for all figures of a criterion. */
export function symbolOf({ inputs }: Figures, input: Input, language: keyof typeof WORDS): string {
  const letter = inputLetter(input);
  if (letter !== null) return letter;
  const word = WORDS[language][input.kind];
  const alike = inputs.filter((other) => inputLetter(other) === null && WORDS[language][other.kind] === word);
  return alike.length === 1 ? word : `${word} ${String(alike.indexOf(input) + 1)}`;
}

/** The figure that a symbol stands for; undefined where it is none of the criterion's. */
export function inputBySymbol(criterion: Figures, symbol: string): Input | undefined {
  const words = foldWords(symbol);
  return criterion.inputs.find((input) =>
    (['vi', 'en'] as const).some((language) => foldWords(symbolOf(criterion, input, language)) === words),
  );
}
