/**
 * The host of the embedded workbook: answers unmodified office.js in an iframe as Excel on the web would,
 * over any workbook that implements `WorkbookPort`. It is no Excel: see docs/embedded-host.md.
 */
import type { FunctionPort, Unsubscribe, WorkbookPort } from './port';

/** Requirement sets by name with their version: `{ ExcelApi: '1.15' }`. office.js refuses what is not listed. */
export type Requirements = Readonly<Record<string, string>>;

/** A message event, as far as the host looks at it. */
export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  /** The window that sent it. */
  readonly source: unknown;
}

/** The iframe with the add-in, as far as the host needs it. `connectFrame` in xdm/frame.ts makes one of a real iframe. */
export interface AddinFrame {
  /** Its window; null until the iframe is attached. Messages of other windows are ignored. */
  window(): unknown;
  /** Posts a string to the add-in's window, to its origin only. */
  post(message: string): void;
  /** Calls `listener` for every message event that reaches the page. */
  onMessage(listener: (message: IncomingMessage) => void): Unsubscribe;
}

export interface HostOptions {
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

/** A member of Excel's API that the add-in used: emulated, or refused with `ApiNotFound`. */
export interface MemberUse {
  /** `Range.values`, `Worksheet.getRange()`. */
  readonly member: string;
  readonly hits: number;
  readonly emulated: boolean;
}

export interface Host {
  /** To be set as `iframe.name` before `iframe.src`: tells office.js where it runs. */
  readonly frameName: string;
  /** True once the add-in has registered for commands (office.js is ready). */
  isReady(): boolean;
  /** Presses a ribbon button: runs the function associated with `actionId`. Resolves when the add-in completes the event. */
  runCommand(actionId: string, controlId?: string): Promise<void>;
  /** What the add-in has used so far, by member. */
  coverage(): readonly MemberUse[];
  /** Every member that is emulated. */
  emulatedMembers(): readonly string[];
  /** Stops listening to the frame and to the workbook. */
  dispose(): void;
}

/** Starts to answer the add-in in `options.frame`. Throws when `functionsJson` is not the metadata of custom functions. */
export function createHost(options: HostOptions): Host {
  throw new Error(`The host for ${options.addinName} is not wired yet.`);
}
