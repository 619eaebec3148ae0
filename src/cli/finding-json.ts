import type { Severity } from '../engine/checks/finding';
import { findingTexts, type AnyFinding } from '../messages/finding';
import type { Bilingual } from '../messages/language';

/** A finding as `--json` prints it: with all that a reader of it needs. */
interface FindingJson {
  readonly check: string;
  readonly severity: Severity;
  /** The file as it was named in the call; null where a finding is about several. */
  readonly file: string | null;
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly criterion: string | null;
  readonly message: Bilingual;
  readonly data: unknown;
}

/** A finding of a file, with its message in both languages. */
export function findingJson(finding: AnyFinding, file: string | null, unit: string | null): FindingJson {
  return {
    check: finding.check,
    severity: finding.severity,
    file,
    unit,
    sheet: finding.at?.sheet ?? null,
    cell: finding.at?.address ?? null,
    criterion: finding.criterion,
    message: findingTexts(finding),
    data: finding.data,
  };
}
