import type { Edition } from './schema';

/** Names of levels, by which a league is called that a whole level makes up; tables of ours are read by them again. */
export const LEVEL_NAMES: Readonly<Record<Edition['level'], { readonly vi: string; readonly en: string }>> = {
  nation: { vi: 'Quốc gia', en: 'Nation' },
  province: { vi: 'Cấp tỉnh', en: 'Provinces' },
  ministry: { vi: 'Cấp bộ', en: 'Ministries' },
  department: { vi: 'Sở, ban, ngành, đơn vị trực thuộc', en: 'Departments and units' },
  district: { vi: 'Cấp huyện', en: 'Districts' },
  commune: { vi: 'Cấp xã', en: 'Communes' },
};
