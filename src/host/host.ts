/**
 * The host of the embedded workbook: answers unmodified office.js in an iframe as Excel on the web would,
 * over any workbook that implements `WorkbookPort`. It is no Excel: see docs/embedded-host.md.
 */
import { createCoverage, type MemberUse } from './batch/coverage';
import { createReferences } from './batch/references';
import { runBatch } from './batch/run-batch';
import { createRegistrations } from './events/registrations';
import { visibilityMessage } from './events/messages';
import { listenToWorkbook } from './events/workbook-events';
import { createCustomFunctions } from './functions/custom-functions';
import type { RichMessage } from './functions/invocation';
import { createWorkbook, workbookMembers } from './objects/catalogue';
import type { FunctionPort, WorkbookPort } from './port';
import { createServices, serviceMembers } from './services/catalogue';
import { createCommands } from './services/commands';
import { createDispatch } from './services/dispatch';
import { createFaults, type Fault, type FaultTiming } from './services/faults';
import type { Runtime } from './services/runtime';
import { appContext, EMULATED_REQUIREMENTS, frameName, type Requirements } from './xdm/context';
import { openEndpoint } from './xdm/endpoint';
import type { AddinFrame } from './xdm/frame';

export { FAULTS, type Fault, type FaultTiming } from './services/faults';
export type { MemberUse } from './batch/coverage';
export type { Requirements } from './xdm/context';
export { connectFrame, type AddinFrame, type IncomingMessage } from './xdm/frame';

interface HostOptions {
  readonly port: WorkbookPort;
  readonly functionPort: FunctionPort;
  readonly frame: AddinFrame;
  /** The parsed `functions.json` of the add-in's build; null when it has no custom functions. */
  readonly functionsJson: unknown;
  /** The manifest's namespace of custom functions: `DTI`. */
  readonly namespace: string;
  /** The manifest's id. */
  readonly addinId: string;
  readonly addinName: string;
  /** `https://localhost:3000`: must be https and on the same hostname as the host, or office.js refuses. */
  readonly addinOrigin: string;
  /** The origin of the page that embeds the add-in. */
  readonly hostOrigin: string;
  /** New at each load of the page: office.js keeps settings per conversation. */
  readonly conversationId: string;
  /** Language of the user interface and of the data: `vi-VN`. */
  readonly locale: string;
  /** Requirement sets to advertise; `EMULATED_REQUIREMENTS` when absent. Lower it to see an older Excel. */
  readonly requirements?: Requirements;
  /** Shows or hides the task pane when the add-in asks for it. */
  readonly onVisibility?: (visible: boolean) => void;
  /** Runs a task later: `setTimeout` in the page, a queue in tests. */
  readonly schedule: (task: () => void, milliseconds: number) => void;
  /** Hears of everything worth showing on the page's log. */
  readonly onTrace?: (line: string) => void;
}

/** The host of one add-in in one frame, over one workbook. */
export interface Host {
  /** To be set as `iframe.name` before `iframe.src`: tells office.js where it runs. */
  readonly frameName: string;
  /** True once the add-in has registered for commands (office.js is ready). */
  isReady(): boolean;
  /**
   * Presses a ribbon button: runs the function associated with `actionId`. Resolves when the add-in completes the event;
   * rejects when it does not listen yet, or has no such function.
   */
  runCommand(actionId: string, controlId?: string): Promise<void>;
  /** What the add-in has used so far, by member. */
  coverage(): readonly MemberUse[];
  /** How many batches of the add-in have reached for the workbook; those that only give back references do not count. */
  roundTrips(): number;
  /** Every member that is emulated, in alphabetical order: `Range.values`, `Range.values=`, `Worksheet.getRange()`. */
  emulatedMembers(): readonly string[];
  /** Answers the next batch, or those that `when` tells, with an error of Excel's in place of running it. */
  inject(fault: Fault, when?: FaultTiming): void;
  /** How many batches are still to be answered so. */
  pendingFaults(): number;
  /** Stops listening to the frame and to the workbook. */
  dispose(): void;
}

/** Every member that the host emulates. */
export function emulatedMembers(): readonly string[] {
  return [...workbookMembers(), ...serviceMembers()].sort();
}

/** Starts to answer the add-in in `options.frame`. Throws when `functionsJson` is not the metadata of custom functions. */
export function createHost(options: HostOptions): Host {
  const { port, schedule } = options;
  const trace = options.onTrace ?? (() => undefined);
  const events = createRegistrations();
  const coverage = createCoverage();
  const references = createReferences();
  const faults = createFaults();
  const documentSettings = new Map<string, string>();
  const registered = new Set<string>();
  let waitingForEditing: (() => void)[] = [];
  let roundTrips = 0;

  const send = (messages: readonly RichMessage[]): void => {
    if (messages.length > 0) {
      endpoint.fire('richApiMessage', { ArrayData: messages });
    }
  };
  const commands = createCommands((event, data) => endpoint.fire(event, data));
  const functions = createCustomFunctions({ ...options, send });
  const runtime: Runtime = {
    state: 'Visible',
    startState: 'Inactive',
    onActionsReady: () => {
      registered.add('actions');
    },
    onState: (state) => {
      options.onVisibility?.(state === 'Visible');
      send([visibilityMessage(state === 'Visible')]);
    },
  };
  const context = {
    model: { root: createWorkbook(port, events), services: createServices(runtime, functions) },
    references,
    coverage,
    settled: () => port.settled(),
  };
  const dispatch = createDispatch({
    isEditing: () => port.isEditing(),
    editingEnded: () => new Promise((resolve) => waitingForEditing.push(resolve)),
    nextFault: (isSetting) => {
      roundTrips += 1;
      return faults.next(isSetting);
    },
    runBatch: (body) => runBatch(body, context),
    documentSettings,
    onCommandCompleted: (data) => commands.completed(data),
    onTrace: trace,
  });

  const endpoint = openEndpoint({
    ...options,
    methods: {
      ContextActivationManager_getAppContextAsync: () =>
        appContext({
          ...options,
          documentName: port.name(),
          requirements: options.requirements ?? EMULATED_REQUIREMENTS,
          documentSettings,
        }),
      // Telemetry, focus, keyboard shortcuts: nothing of it leaves the page.
      ContextActivationManager_notifyHost: () => null,
      executeMethod: dispatch,
    },
    onRegistered: (event) => {
      registered.add(event);
    },
    onTrace: trace,
  });

  const stopListening = listenToWorkbook({
    port,
    events,
    send,
    schedule,
    onChange: (change) => {
      functions.changed(change);
    },
  });
  const stopEditing = port.onEditing((editing) => {
    if (!editing) {
      functions.editingEnded();
      const waiting = waitingForEditing;
      waitingForEditing = [];
      waiting.forEach((resolve) => {
        resolve();
      });
    }
  });

  return {
    frameName: frameName(options),
    isReady: () => registered.has('actions') && registered.has('appCommandInvoked'),
    runCommand: (actionId, controlId = actionId) => commands.run(actionId, controlId),
    coverage: () => coverage.list(),
    roundTrips: () => roundTrips,
    emulatedMembers,
    inject: (fault, when) => {
      faults.inject(fault, when);
    },
    pendingFaults: () => faults.pending(),
    dispose: () => {
      endpoint.close();
      stopListening();
      stopEditing();
    },
  };
}
