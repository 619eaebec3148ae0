/**
 * What stays allowed on a protected sheet, between files and office.js. A file says what is locked: but for objects and
 * scenarios, everything that it does not mention.
 */
import type { SheetProtection } from 'hucre';
import type { PortProtection } from '../port-parts';

/** Members of hucre's by office.js's names. */
const LOCKED_UNLESS_SAID = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const satisfies Record<string, keyof SheetProtection>;

/** What a file's protection allows, by the names of office.js. */
export function protectionIn(protection: SheetProtection): PortProtection {
  const allowed = Object.entries(LOCKED_UNLESS_SAID).map(([name, member]) => [name, protection[member] === false]);
  return {
    ...(Object.fromEntries(allowed) as Record<string, boolean>),
    allowEditObjects: protection.objects !== true,
    allowEditScenarios: protection.scenarios !== true,
    selectionMode: 'Normal',
  };
}

/** The inverse of `protectionIn`. */
export function protectionOut(options: PortProtection): SheetProtection {
  const allowed = Object.entries(LOCKED_UNLESS_SAID).filter(([name]) => options[name] === true);
  return {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
    ...Object.fromEntries(allowed.map(([, member]) => [member, false])),
  };
}
