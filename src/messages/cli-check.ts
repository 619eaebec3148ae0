import type { Severity } from '../engine/checks/finding';

/** What `dti check` prints beside the findings themselves. Counts come as they are written in the language. */
export interface CheckCommandTexts {
  /** `2 lỗi`. */
  readonly count: (severity: Severity, count: string) => string;
  readonly none: string;
  readonly total: (counts: string) => string;
  /** The same over all files. */
  readonly allFiles: (counts: string) => string;
}
