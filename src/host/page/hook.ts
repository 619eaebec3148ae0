/** What browser tests see of the page, beside its looks: `window.embeddedHost`. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from '@univerjs/presets';
import type { DocumentDataModel } from '@univerjs/presets';
import { areaAddress, parseArea } from '../../workbook/a1';
import type { UniverGrid } from '../grid/setup';
import { viewOf, type SheetView } from '../grid/view';
import type { Fault, FaultTiming, MemberUse } from '../host';
import type { PortCell, WorkbookPort } from '../port';
import type { Sessions } from './session';

interface PageHook {
  /** True once a workbook is shown and, where there is an add-in, its office.js is ready. */
  isReady(): boolean;
  /** A cell of the active sheet: `cell('A2')`. */
  cell(address: string): PortCell;
  /** Scrolls a cell of the active sheet into view; its middle in the page's coordinates. Merged cells count as one. */
  locate(address: string): { readonly x: number; readonly y: number };
  /** True when all of a cell of the active sheet is in view. */
  isSeen(address: string): boolean;
  /** The address of what is selected: `A2`, `A2:B5`. */
  selectedAddress(): string;
  /** What stands in the cell's editor; empty while none was opened. */
  editorText(): string;
  coverage(): readonly MemberUse[];
  /** How many batches of the add-in have reached for the workbook. */
  roundTrips(): number;
  /** Every member that the host emulates. */
  emulatedMembers(): readonly string[];
  /** Answers the next batch, or those that `when` tells, with an error of Excel's in place of running it. */
  inject(fault: Fault, when?: FaultTiming): void;
  /** How many batches are still to be answered so. */
  pendingFaults(): number;
  /** Presses a ribbon button's function. */
  runCommand(action: string): Promise<void>;
  /** Inserts an empty row above the row with this number, as a person does. */
  personInsertsRow(row: number): void;
  port(): WorkbookPort;
}

declare global {
  interface Window {
    embeddedHost?: PageHook;
  }
}

function readArea(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (area === null) {
    throw new Error(`${address} is no address.`);
  }
  return area;
}

/** The hook for the workbook that is open; its members throw where none is. */
export function createHook(grid: UniverGrid, sessions: Sessions, container: HTMLElement): PageHook {
  const session = (): NonNullable<ReturnType<Sessions['current']>> => {
    const current = sessions.current();
    if (current === null) {
      throw new Error('No workbook is open.');
    }
    return current;
  };
  const view = (): SheetView => {
    const workbook = grid.api.getActiveWorkbook();
    if (workbook === null) {
      throw new Error('No workbook is open.');
    }
    return viewOf(grid.injector, workbook);
  };
  return {
    isReady: () => sessions.current()?.host?.isReady() ?? sessions.current() !== null,
    cell(address) {
      const { port } = session();
      const cell = port.read(port.activeSheet(), readArea(address))[0]?.[0];
      if (cell === undefined) {
        throw new Error(`${address} is not on the sheet.`);
      }
      return cell;
    },
    locate(address) {
      const { top, left } = readArea(address);
      const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
      if (canvas === null) {
        throw new Error('The grid is not drawn.');
      }
      view().reveal(top, left);
      const origin = canvas.getBoundingClientRect();
      const { x, y } = view().drawn(top, left);
      return { x: origin.x + x, y: origin.y + y };
    },
    isSeen(address) {
      const { top, left } = readArea(address);
      return view().drawn(top, left).isWhole;
    },
    selectedAddress: () => areaAddress(session().port.selection().area),
    editorText() {
      const editor = grid.injector
        .get(IUniverInstanceService)
        .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      return editor?.getBody()?.dataStream.replace(/\r\n$/, '') ?? '';
    },
    coverage: () => session().host?.coverage() ?? [],
    roundTrips: () => session().host?.roundTrips() ?? 0,
    emulatedMembers: () => session().host?.emulatedMembers() ?? [],
    inject(fault, when) {
      session().host?.inject(fault, when);
    },
    pendingFaults: () => session().host?.pendingFaults() ?? 0,
    runCommand: async (action) => session().host?.runCommand(action),
    personInsertsRow(row) {
      grid.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .insertRows(row - 1, 1);
    },
    port: () => session().port,
  };
}
