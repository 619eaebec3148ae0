import type { CellRef } from '../../engine/checks/finding';
import { err, ok, type Result } from '../../engine/result';
import { fileFinding, type FileFinding, type FileFindingData } from './findings';

/**
 * Carries a finding out of the middle of a parser. It never leaves this folder: `settle` turns it into a `Result`.
 * The parser calls us back from deep inside, so that a returned value could not stop it.
 */
class Refusal extends Error {
  constructor(readonly finding: FileFinding) {
    super(finding.check);
  }
}

/** Stops reading or writing with a finding. */
export function refuse<Check extends keyof FileFindingData>(
  check: Check,
  data: FileFindingData[Check],
  at: CellRef | null = null,
): never {
  throw new Refusal(fileFinding(check, data, at) as FileFinding);
}

/** Runs `work`; a refusal inside it becomes a failed result, any other exception is a bug and passes. */
export function settle<T>(work: () => T): Result<T, FileFinding> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Refusal) {
      return err(error.finding);
    }
    throw error;
  }
}
