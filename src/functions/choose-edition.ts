import { editionsMatching, soleMatch } from '../engine/edition/recognise';
import { normaliseCode } from '../engine/edition/code';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { isBlank, rowsOf, textOf, type CellArgument, type RangeArgument } from './arguments';
import { knownEdition, type KnownEdition } from './known-edition';
import { notAvailable, type FunctionError } from './result';

/** The edition that is named or, where none is, the one that the codes fit. */
export function chooseEdition(
  named: RangeArgument | undefined,
  codes: readonly CellArgument[],
  editions: readonly Edition[],
): Result<KnownEdition, FunctionError> {
  const found = findEdition(named, codes, editions);
  return found.ok ? ok(knownEdition(found.value)) : found;
}

function findEdition(
  named: RangeArgument | undefined,
  codes: readonly CellArgument[],
  editions: readonly Edition[],
): Result<Edition, FunctionError> {
  const [cell, ...more] = rowsOf(named ?? null).flat();
  if (more.length > 0) {
    return err(notAvailable((texts) => texts.editionIsRange()));
  }
  const id = textOf(cell);
  return isBlank(cell) ? editionOfCodes(codes, editions) : editionById(id, editions);
}

/** The edition of that id, in any case. */
export function editionById(id: string, editions: readonly Edition[]): Result<Edition, FunctionError> {
  const found = editions.find((edition) => edition.id === id.toLowerCase());
  const ids = editions.map((edition) => edition.id);
  return found === undefined
    ? err(notAvailable((texts) => texts.unknownEdition({ edition: id, editions: ids })))
    : ok(found);
}

function editionOfCodes(column: readonly CellArgument[], editions: readonly Edition[]): Result<Edition, FunctionError> {
  // Every code has a number in it; names of groups and totals in the same column have none.
  const codes = column.map(textOf).filter((text) => /\d/.test(text));
  if (codes.length === 0) {
    return err(notAvailable((texts) => texts.noCodes()));
  }
  const sole = soleMatch(editionsMatching(codes, editions));
  if (sole.ok) {
    return ok(sole.value.edition);
  }
  const candidates = sole.error.map((match) => match.edition.id);
  return err(
    notAvailable((texts) =>
      candidates.length === 0
        ? texts.noEditionFits({ codes: codes.slice(0, 3).map(normaliseCode), editions: editions.map(({ id }) => id) })
        : texts.severalEditionsFit({ editions: candidates }),
    ),
  );
}
