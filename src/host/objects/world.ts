/** What Excel's objects stand on: the workbook, what the host itself remembers, and ways to reach other objects. */
import type { Area } from '../../workbook/grid';
import { Failure } from '../batch/failure';
import type { HostObject } from '../batch/host-object';
import type { EventRegistrations } from '../events/registrations';
import type { PortSheet, WorkbookPort } from '../port';

/** One world for one add-in; sheets go by the port's ids. */
export interface World {
  readonly port: WorkbookPort;
  readonly events: EventRegistrations;
  /** `workbook.settings`, by key. */
  readonly settings: Map<string, unknown>;
  readonly range: (sheet: string, area: Area) => HostObject;
  readonly worksheet: (sheet: string) => HostObject;
}

/** The target of a `Worksheet` and of what belongs to it. */
export class Sheet {
  constructor(
    readonly world: World,
    readonly id: string,
  ) {}

  /** Throws `ItemNotFound` when it was deleted. */
  info(): PortSheet {
    const found = this.world.port.sheets().find((sheet) => sheet.id === this.id);
    if (found === undefined) {
      throw new Failure('ItemNotFound');
    }
    return found;
  }
}

/** The target of a `Range` and of its format. */
export class Cells {
  constructor(
    readonly world: World,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }
}

function refuse(): never {
  throw new Failure('AccessDenied', 'The worksheet is protected.');
}

/** Refuses a change to a protected sheet, but where the protection allows it: `allowFormatCells`. */
export function mustBeUnprotected(sheet: Sheet, allowance?: string): void {
  const protection = sheet.world.port.protection(sheet.id);
  if (protection !== null && (allowance === undefined || protection[allowance] !== true)) {
    refuse();
  }
}

/** Refuses to change what locked cells of a protected sheet hold. */
export function mustBeUnlocked({ world, sheet, area }: Cells): void {
  if (world.port.protection(sheet.id) !== null && world.port.format(sheet.id, area).locked !== false) {
    refuse();
  }
}
