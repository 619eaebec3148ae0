/** How many lines a text takes in a cell. Widths are estimates: no program that prints is asked. */

/**
 * Widths of Times New Roman in thousandths of the font's size, by the letter without its accents (the metrics that Adobe
 * published for Times-Roman). Letters and signs not listed are as wide as a digit.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [250, ' .,\u00a0'],
      [278, 'ijlt:;/\\'],
      [333, 'frI()-![]`'],
      [389, 'sJ'],
      [444, 'acez“”?'],
      [556, 'FPS'],
      [564, '+=<>−×'],
      [611, 'ELTZ'],
      [667, 'BCR'],
      [722, 'wADGHKNOQUVXYĐÐ'],
      [778, 'm&'],
      [833, '%'],
      [889, 'M'],
      [944, 'W'],
      [1000, '…—→─\u2003'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width])),
);
const DIGIT = 500;
/** Bold letters are wider, and printers set type a little wider than screens do. */
const BOLD = 1.07;
const SAFETY = 1.04;
const ACCENTS = /\p{M}/gu;

/** A font's size in points, and its weight. */
interface TextFont {
  readonly size: number;
  readonly bold: boolean;
}

/** The lines of a text broken between words into a width in points; line breaks in it are kept. At least 1. */
export function lineCount(text: string, width: number, font: TextFont): number {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => linesOf(line, width, font))
    .reduce((total, count) => total + count, 0);
}

function linesOf(line: string, width: number, font: TextFont): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = textWidth(word, font);
    const joined = used === 0 ? needed : used + space + needed;
    if (joined <= width) {
      used = joined;
      continue;
    }
    if (used > 0) lines += 1;
    // A word wider than the line, such as an address, is broken within.
    const whole = Math.max(1, Math.ceil(needed / width));
    lines += whole - 1;
    used = needed - (whole - 1) * width;
  }
  return lines;
}

/** In points. */
function textWidth(text: string, { size, bold }: TextFont): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(ACCENTS, '')) thousandths += WIDTHS.get(letter) ?? DIGIT;
  return (thousandths / 1000) * size * SAFETY * (bold ? BOLD : 1);
}
