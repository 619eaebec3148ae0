import type { GatherFinding } from '../workbook/gather/findings';
import type { GatheredSheetTexts } from '../workbook/gather/gathered-plan';
import type { UnitState } from '../workbook/gather/unit-state';
import type { FindingTexts } from './language';

/** The texts of gathering in one language. */
export interface GatherTexts {
  readonly findings: FindingTexts<GatherFinding>;
  /** As they stand in the table; a person writes one of them. */
  readonly states: Readonly<Record<UnitState, string>>;
  readonly sheet: Omit<GatheredSheetTexts, 'states' | 'leagueName' | 'moment'>;
}
