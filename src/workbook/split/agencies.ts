/** Who is responsible for which criteria. */
import type { Entry } from '../../engine/scoring/scoresheet';
import { foldWords, tidy } from '../../engine/text';

/** An agency (cơ quan chủ trì, bộ phận phụ trách) and the codes of its criteria, in the form's order. */
export interface Agency {
  /** As first written. */
  readonly name: string;
  readonly codes: readonly string[];
}

/** The agencies a cell names; several are separated by semicolons or stand on lines of their own. */
export function agenciesIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[;\n]/)
    .map(tidy)
    .filter((name) => name !== '');
}

/** Same key, same agency: case, accents and punctuation do not matter. */
export function agencyKey(name: string): string {
  return foldWords(name);
}

/** The agencies of a form in the order in which they first appear. */
export function agenciesOf(entries: readonly Entry[]): readonly Agency[] {
  const found = new Map<string, { readonly name: string; readonly codes: string[] }>();
  for (const { criterion, texts } of entries) {
    for (const name of agenciesIn(texts.responsible)) {
      const key = agencyKey(name);
      const agency = found.get(key) ?? { name, codes: [] };
      if (!agency.codes.includes(criterion)) agency.codes.push(criterion);
      found.set(key, agency);
    }
  }
  return [...found.values()];
}

/** The codes of criteria that no agency is responsible for. */
export function codesWithoutAgency(entries: readonly Entry[]): readonly string[] {
  return entries.filter(({ texts }) => agenciesIn(texts.responsible).length === 0).map(({ criterion }) => criterion);
}
