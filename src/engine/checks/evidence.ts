/** What a row cites as evidence, as the checks ask of it: the parser of lines is `review/evidence.ts`. */
import { documentIn, evidenceLines, hasLink, type CitedDocument } from '../review/evidence';
import type { Entry } from '../scoring/scoresheet';

/** The documents and links that a row cites. Lines that name neither are remarks and left alone. */
export interface Evidence {
  readonly documents: readonly CitedDocument[];
  readonly hasLink: boolean;
}

/** Reads the evidence of a row. */
export function evidenceIn({ texts }: Entry): Evidence {
  const lines = evidenceLines(texts.evidence);
  return { documents: lines.flatMap((line) => documentIn(line) ?? []), hasLink: lines.some(hasLink) };
}
