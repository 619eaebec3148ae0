import { UnitFile } from '../schema';
import ministries from './ministries.json';
import provinces from './provinces.json';

/** The files of units, checked. For the custom functions, the build replaces this module by its value. */
export const OFFICIAL_UNIT_FILES: readonly UnitFile[] = [provinces, ministries].map((json: unknown) =>
  UnitFile.parse(json),
);
