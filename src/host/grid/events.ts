/** What happens in the grid, told to the port's listeners. */
import { SelectionMoveType, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { ISetSelectionsOperationParams } from '@univerjs/preset-sheets-core';
import type { ICellData, IDisposable, IRange, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import type { PortChange, PortSelection, PortSheetChange, Unsubscribe, WorkbookPort } from '../port';
import { WHOLE_SHEET } from '../objects/address';
import type { ChangeKind } from '../port-parts';
import type { PortContext } from './context';
import { editedArea } from './edits';
import { toArea } from './ranges';
import { usedArea } from './used';
import { viewOf } from './view';

type Events = Pick<
  WorkbookPort,
  | 'selection'
  | 'select'
  | 'isEditing'
  | 'onChange'
  | 'onSelection'
  | 'onActivated'
  | 'onEditing'
  | 'onSheets'
  | 'onCalculated'
>;

/** Listeners of one kind of event. */
class Listeners<T> {
  readonly #listeners = new Set<(event: T) => void>();

  readonly add = (listener: (event: T) => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  fire(event: T): void {
    for (const listener of [...this.#listeners]) {
      listener(event);
    }
  }
}

const SET_CELLS = 'sheet.mutation.set-range-values';

/** Mutations that insert or delete whole rows or columns. */
const SHIFTS: Readonly<Record<string, ChangeKind>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};

/** Mutations that move cells: everything on the sheet may stand elsewhere afterwards. */
const MOVES = new Set([
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
]);

const SHEET_CHANGES: Readonly<Record<string, PortSheetChange['kind']>> = {
  'sheet.mutation.insert-sheet': 'added',
  'sheet.mutation.remove-sheet': 'deleted',
  'sheet.mutation.set-worksheet-name': 'renamed',
};

/** What mutations say of what they change; which members there are differs. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Whole rows or columns: Univer's ranges end with its sheet. */
function wholeArea(kind: ChangeKind, range: IRange): Area {
  const area = toArea(range);
  const isRows = kind === 'RowInserted' || kind === 'RowDeleted';
  return isRows
    ? { ...WHOLE_SHEET, top: area.top, bottom: area.bottom }
    : { ...WHOLE_SHEET, left: area.left, right: area.right };
}

interface GridEvents {
  readonly listen: Events;
  /** Tells of a change that office.js asked for. */
  readonly announce: (change: Omit<PortChange, 'source'>) => void;
  readonly dispose: Unsubscribe;
}

/** The port's events; changes inside `asApi` are told with source `api`. */
export function eventsOf(context: PortContext): GridEvents {
  const { api, workbook } = context;
  const changes = new Listeners<PortChange>();
  const selections = new Listeners<PortSelection>();
  const activations = new Listeners<string>();
  const editings = new Listeners<boolean>();
  const sheetChanges = new Listeners<PortSheetChange>();
  const calculations = new Listeners<string>();
  const names = new Map<string, string>();
  const rememberNames = (): void => {
    for (const sheet of workbook.getSheets()) {
      names.set(sheet.getSheetId(), sheet.getSheetName());
    }
  };
  rememberNames();
  const view = viewOf(context.injector, workbook);
  const source = (): 'user' | 'api' => (context.isApi() ? 'api' : 'user');
  let lastSelection = '';

  const selection = (): PortSelection => {
    const sheet = workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const area = range === undefined ? { top: 0, left: 0, bottom: 0, right: 0 } : toArea(range);
    return { sheet: sheet.getSheetId(), area };
  };

  const onMutation = (id: string, params: MutationParams, isResult: boolean): void => {
    const sheet = params.subUnitId ?? params.sheet?.id;
    const kind = SHEET_CHANGES[id];
    if (params.unitId !== workbook.getId() || sheet === undefined) {
      return;
    }
    if (kind !== undefined) {
      const nameBefore = kind === 'renamed' ? (names.get(sheet) ?? null) : null;
      sheetChanges.fire({ kind, sheet, nameBefore, source: source() });
      rememberNames();
    } else if (isResult && id === SET_CELLS) {
      calculations.fire(sheet);
    } else if (SHIFTS[id] !== undefined && params.range !== undefined && !context.isApi()) {
      changes.fire({ sheet, area: wholeArea(SHIFTS[id], params.range), kind: SHIFTS[id], source: 'user' });
    } else if (!context.isApi() && (id === SET_CELLS || MOVES.has(id))) {
      const area = id === SET_CELLS ? editedArea(params.cellValue ?? {}) : usedArea(context, sheet);
      if (!isResult && area !== null) {
        changes.fire({ sheet, area, kind: 'RangeEdited', source: 'user' });
      }
    }
  };

  const onSelectionSet = (move: SelectionMoveType | undefined): void => {
    const isUnderWay = move === SelectionMoveType.MOVE_START || move === SelectionMoveType.MOVING;
    const now = selection();
    const key = JSON.stringify(now);
    // Univer tells several times of one click.
    if (!isUnderWay && key !== lastSelection) {
      lastSelection = key;
      selections.fire(now);
    }
  };

  const subscriptions: readonly IDisposable[] = [
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === SetSelectionsOperation.id) {
        onSelectionSet((params as ISetSelectionsOperationParams).type);
        return;
      }
      // Results of calculation come through the same mutation; Excel does not tell of them.
      onMutation(id, (params ?? {}) as MutationParams, options?.['fromFormula'] === true);
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      activations.fire(activeSheet.getSheetId());
    }),
    api.addEvent(api.Event.SheetEditStarted, () => {
      editings.fire(true);
    }),
    api.addEvent(api.Event.SheetEditEnded, () => {
      editings.fire(false);
    }),
  ];

  const listen: Events = {
    selection,
    select(sheet, area) {
      const range = context
        .sheet(sheet)
        .getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
      workbook.setActiveRange(range);
      view.reveal(area.top, area.left);
    },
    isEditing: () => workbook.isCellEditing(),
    onChange: changes.add,
    onSelection: selections.add,
    onActivated: activations.add,
    onEditing: editings.add,
    onSheets: sheetChanges.add,
    onCalculated: calculations.add,
  };
  return {
    listen,
    announce(change) {
      changes.fire({ ...change, source: 'api' });
    },
    dispose() {
      subscriptions.forEach((subscription) => {
        subscription.dispose();
      });
    },
  };
}
