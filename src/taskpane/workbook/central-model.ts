/** Compares the form with the central figures in the workbook. */
import type { CentralFinding } from '../../engine/central/findings';
import { reconcile } from '../../engine/central/reconcile';
import type { Book } from '../../workbook/book';
import { centralInBook } from '../../workbook/central/in-book';
import type { CentralSourceFinding } from '../../workbook/central/findings';
import type { ScoredForm } from '../../workbook/score-form';
import type { CentralModel } from './model';

interface ComparedForm {
  readonly central: CentralModel | null;
  readonly findings: readonly (CentralSourceFinding | CentralFinding)[];
  /** Codes of criteria of which every figure compared agrees with the central one. */
  readonly agreeing: ReadonlySet<string>;
}

interface CompareOptions {
  /** Sheets that hold forms, editions or results, and no central figures. */
  readonly taken: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/** Compares a scoresheet with the central figures in its workbook, where there are any. */
export function compareWithCentral(
  book: Book,
  { scoresheet, edition }: Pick<ScoredForm, 'scoresheet' | 'edition'>,
  { taken, today }: CompareOptions,
): ComparedForm {
  const units = scoresheet.unit === null ? null : [scoresheet.unit];
  const { sheet, figures, findings, kept } = centralInBook(book, taken, { today, edition, units });
  if (sheet === null || figures === null) {
    return { central: null, findings, agreeing: new Set() };
  }
  const { verdicts, findings: found } = reconcile(scoresheet, edition, figures);
  return {
    agreeing: new Set(verdicts.flatMap(({ criterion, verdict }) => (verdict === 'match' ? [criterion] : []))),
    central: {
      sheet,
      size: figures.size,
      kept:
        kept === null
          ? null
          : {
              source: kept.source.name,
              retrieved: kept.source.retrieved,
              isRemote: kept.source.kind === 'address' || kept.source.kind === 'ckan',
              isEdited: kept.isEdited,
            },
    },
    findings: [...findings, ...found],
  };
}
