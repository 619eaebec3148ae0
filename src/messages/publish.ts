import type { VerifyFinding } from '../workbook/publish/findings';
import type { FindingTexts } from './language';

/** The texts of published results in one language. */
export interface VerifyTexts {
  readonly findings: FindingTexts<VerifyFinding>;
  /** What `dti verify` prints. */
  readonly verified: (data: { readonly units: string; readonly code: string }) => string;
  readonly differs: (count: string) => string;
}
