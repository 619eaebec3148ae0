/** The edition that a form names above its table. */
import { tidy } from '../../engine/text';
import type { TitleLine } from './unit';

/** `Mã bộ chỉ số: province-2023`, the id in the same cell or the next one; `Bộ chỉ số: … [province-2023]`. */
const ID_LABEL = /^(?:mã\s+bộ\s+chỉ\s+số|edition\s+id)\s*:\s*(.*)$/iu;
const LABEL = /^(?:bộ\s+chỉ\s+số|edition)\s*:\s*(.*)$/iu;
const ID = /^[a-z0-9][a-z0-9-]*$/;
const BRACKETED = /\[\s*([a-z0-9][a-z0-9-]*)\s*\]/;

/** The line that names the edition by its id; null where none does. */
export function editionIn(lines: readonly TitleLine[]): TitleLine | null {
  for (const line of lines) {
    const id = idIn(line, lines);
    if (id !== null) {
      return id;
    }
  }
  return null;
}

/** The lines that say which edition it is: an edition's title may name a year or a level, which is no period and no unit. */
export function editionLines(lines: readonly TitleLine[]): readonly TitleLine[] {
  return lines.flatMap((line) => {
    const isLabel = LABEL.test(tidy(line.text)) || ID_LABEL.test(tidy(line.text));
    const beside = isLabel ? besideOf(line, lines) : undefined;
    return isLabel ? [line, ...(beside === undefined ? [] : [beside])] : [];
  });
}

function idIn(line: TitleLine, lines: readonly TitleLine[]): TitleLine | null {
  const text = tidy(line.text);
  const labelled = ID_LABEL.exec(text)?.[1];
  if (labelled !== undefined) {
    const place = labelled === '' ? besideOf(line, lines) : { ...line, text: labelled };
    return place !== undefined && ID.test(tidy(place.text)) ? { ...place, text: tidy(place.text) } : null;
  }
  const named = LABEL.exec(text)?.[1];
  const id = named === undefined ? undefined : BRACKETED.exec(named)?.[1];
  return id === undefined ? null : { ...line, text: id };
}

function besideOf(line: TitleLine, lines: readonly TitleLine[]): TitleLine | undefined {
  return lines.find((next) => next.row === line.row && next.column > line.column);
}
