/** What our columns hold where there are no custom functions: one value per row of the form, null where there is none. */
import { readCentralTable } from '../../engine/central/read-table';
import { reconcile } from '../../engine/central/reconcile';
import { tellingComparison } from '../../engine/central/telling';
import { runChecks } from '../../engine/checks/run-checks';
import type { Edition } from '../../engine/edition/schema';
import { compileEdition } from '../../engine/scoring/compile';
import { scoreSheet } from '../../engine/scoring/scorecard';
import type { Book } from '../book';
import type { BookTexts } from '../book-texts';
import { engineTable } from '../central/engine-table';
import { tableOf } from '../central/grid-table';
import { readScoresheet } from '../read/read-scoresheet';
import type { Binding } from '../recognise/binding';
import type { CentralPlace } from './central-place';
import { findingsByRow } from './row-findings';

/** Computed points by criterion code; criteria without enough figures are left out. */
export function computedPoints(book: Book, binding: Binding, edition: Edition): ReadonlyMap<string, number> {
  const { scoresheet } = readScoresheet(book, binding, edition);
  const { entries } = scoreSheet(compileEdition(edition), scoresheet);
  return new Map(
    entries.flatMap(({ criterion, computed }) => (computed === null ? [] : [[criterion, computed] as const])),
  );
}

/** Computed points of the rows of criteria. */
export function pointValues(book: Book, binding: Binding, edition: Edition): readonly (number | null)[] {
  const points = computedPoints(book, binding, edition);
  return binding.rows.map(({ kind, code }) =>
    kind === 'criterion' && code !== null ? (points.get(code) ?? null) : null,
  );
}

/** What the checks say of each row, notices left out; null where they say nothing. */
export function checkValues(
  book: Book,
  binding: Binding,
  edition: Edition,
  texts: BookTexts,
): readonly (string | null)[] {
  const { scoresheet, findings } = readScoresheet(book, binding, edition);
  const told = [...findings, ...runChecks(edition, scoresheet)].filter(({ severity }) => severity !== 'notice');
  const { ofRows } = findingsByRow(told, binding.table.sheet, binding.rows);
  return binding.rows.map(({ row }) => {
    const here = ofRows.get(row);
    return here === undefined ? null : texts.findings(here);
  });
}

/** Functions know no clock, and neither do these values: a day that lies ahead is told where the table is taken in. */
const NO_TODAY = '9999-12-31';

/** Where figures do not match those of the workbook's central table. */
export function conflictValues(
  book: Book,
  binding: Binding,
  edition: Edition,
  { grid }: CentralPlace,
  texts: BookTexts,
): readonly (string | null)[] {
  const { scoresheet } = readScoresheet(book, binding, edition);
  const { figures } = readCentralTable(engineTable(tableOf(grid)), { today: NO_TODAY, edition, units: null });
  const { verdicts } = reconcile(scoresheet, edition, figures);
  const telling = new Map(verdicts.map((verdict) => [verdict.criterion, tellingComparison(verdict)]));
  return binding.rows.map(({ kind, code }) => {
    const comparison = kind === 'criterion' && code !== null ? (telling.get(code) ?? null) : null;
    return comparison === null ? null : texts.comparison(comparison);
  });
}

/** The codes as text: 1.10 is not 1.1. */
export function codeValues({ rows }: Binding): readonly (string | null)[] {
  return rows.map(({ code }) => code);
}
