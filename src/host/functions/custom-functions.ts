/** Custom functions as Excel runs them: checked arguments, one call per cell and arguments, busy until answered. */
import type { FunctionAnswer, FunctionCall, FunctionPort, PortChange, WorkbookPort } from '../port';
import { fullAddress } from '../objects/address';
import { packArguments } from './arguments';
import { createCallStore, type StoredCall } from './call-store';
import { cancelMessage, invokeMessage, type RichMessage } from './invocation';
import { parseFunctions, type CustomFunction } from './metadata';
import { toAnswer, type ArrayResult } from './results';

interface CustomFunctionsOptions {
  readonly port: WorkbookPort;
  readonly functionPort: FunctionPort;
  readonly functionsJson: unknown;
  readonly namespace: string;
  /** Sends messages to the runtime in one event. */
  readonly send: (messages: readonly RichMessage[]) => void;
  readonly schedule: (task: () => void, milliseconds: number) => void;
}

/** What the host tells the functions of one add-in. */
export interface CustomFunctions {
  /** The runtime is up, for the first time or again: calls without an answer are sent. */
  ready(): void;
  /** Answers of the runtime. */
  results(results: readonly ArrayResult[]): void;
  /** Cells were written or emptied. */
  changed(change: PortChange): void;
  /** Editing of a cell ended: what was held goes on. */
  editingEnded(): void;
}

/** Makes the functions of `functionsJson` known to the grid. Throws when the metadata is not valid. */
export function createCustomFunctions(options: CustomFunctionsOptions): CustomFunctions {
  const { port, functionPort, namespace, send, schedule } = options;
  const definitions = parseFunctions(options.functionsJson);
  const fullName = ({ name }: CustomFunction): string => `${namespace}.${name}`.toUpperCase();
  const byName = new Map(definitions.map((definition) => [fullName(definition), definition]));
  const store = createCallStore();
  let isReady = false;
  let isFlushPlanned = false;
  let outgoing: RichMessage[] = [];
  let recalculations: StoredCall[] = [];

  const sheetName = (id: string): string => port.sheets().find((sheet) => sheet.id === id)?.name ?? id;

  const toMessage = (call: StoredCall): RichMessage => {
    const cell = { top: call.row, left: call.column, bottom: call.row, right: call.column };
    return invokeMessage(call, fullAddress(sheetName(call.sheet), cell));
  };

  /** Held while a person types in a cell: a result would end the typing. */
  const flush = (): void => {
    isFlushPlanned = false;
    if (port.isEditing()) {
      return;
    }
    if (isReady && outgoing.length > 0) {
      const messages = outgoing;
      outgoing = [];
      send(messages);
    }
    const answered = recalculations;
    recalculations = [];
    for (const { sheet, row, column } of answered) {
      functionPort.recalculate(sheet, row, column);
    }
  };

  const cancel = (dropped: readonly StoredCall[]): void => {
    const running = dropped.filter(
      ({ answer, definition }) =>
        definition.options?.stream === true || (definition.options?.cancelable === true && answer.kind === 'busy'),
    );
    outgoing.push(...running.map(cancelMessage));
  };

  /** One task after the calculation that asked: batches its calls and drops what it no longer asks for. */
  const planFlush = (): void => {
    if (!isFlushPlanned) {
      isFlushPlanned = true;
      schedule(() => {
        cancel(store.endCalculation());
        flush();
      }, 0);
    }
  };

  const answer = (call: FunctionCall): FunctionAnswer => {
    const definition = byName.get(call.name.toUpperCase());
    if (definition === undefined) {
      return { kind: 'error', error: '#NAME?', message: `${call.name} is not a function of the add-in.` };
    }
    const packed = packArguments(definition, call.args);
    if (!packed.ok) {
      return { kind: 'error', error: packed.error, message: packed.message };
    }
    const { call: stored, isNew } = store.find(call, definition, packed.values);
    planFlush();
    if (isNew) {
      outgoing.push(toMessage(stored));
    }
    return stored.answer;
  };

  functionPort.register(
    definitions.map((definition) => ({
      name: fullName(definition),
      description: definition.description ?? '',
      parameters: definition.parameters.map(({ name, description = '', optional, repeating }) => ({
        name,
        description,
        isOptional: optional === true,
        isRepeating: repeating === true,
      })),
    })),
    answer,
  );

  return {
    ready: () => {
      isReady = true;
      // A runtime that starts again knows nothing of what the one before was asked.
      outgoing = store.running().map(toMessage);
      flush();
    },
    results: (results) => {
      const answered = results.map((result) => store.answered(result[0], toAnswer(result)));
      recalculations.push(...answered.filter((call) => call !== undefined));
      planFlush();
    },
    changed: ({ sheet, area }) => {
      const isGone = (call: StoredCall): boolean => {
        const isInside =
          call.sheet === sheet &&
          area.top <= call.row &&
          call.row <= area.bottom &&
          area.left <= call.column &&
          call.column <= area.right;
        const cell = { top: call.row, left: call.column, bottom: call.row, right: call.column };
        return isInside && port.read(sheet, cell)[0]?.[0]?.formula === null;
      };
      cancel(store.dropCells(isGone));
      planFlush();
    },
    editingEnded: planFlush,
  };
}
