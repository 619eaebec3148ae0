/** `executeMethod`: office.js's numbered calls. All of Excel's newer API goes through one of them, number 93. */
import * as z from 'zod/mini';
import { ActionType, batchBody, type BatchBody } from '../batch/body';
import { RELEASE, type BatchAnswer } from '../batch/run-batch';
import { settingsReply, settingsRequest } from './document-settings';

const Dispatch = { richApi: 93, saveSettings: 76, loadSettings: 75, commandCompleted: 94 } as const;

/** office.js's codes for a call as a whole. */
const OfficeError = { none: 0, internal: 5001, whileEditing: 5004 } as const;

/** The call waits until editing ends (`Excel.run({ delayForCellEdit: true })`). */
const WAITS_FOR_EDITING = 64;
/** Results of custom functions. */
const CUSTOM_FUNCTION_TRAFFIC = 2176;
/** Calls to the shell and not to the workbook. */
const SHELL = 'WacPartition';

const call = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

const richApiCall = z.object({
  /** custom data, verb, path, headers, body, permission, flags, … */
  ArrayData: z.tuple(
    [z.string(), z.string(), z.string(), z.unknown(), z.string(), z.unknown(), z.number()],
    z.unknown(),
  ),
});

/** The answer to an `executeMethod`; `Error` is 0 when it went well. */
export type DispatchReply = Readonly<Record<string, unknown>> & { readonly Version: 1; readonly Error: number };

interface DispatchOptions {
  readonly isEditing: () => boolean;
  /** Resolves when nobody types in a cell any more. */
  readonly editingEnded: () => Promise<void>;
  /** Asked once for every batch that reaches for the workbook: an injected error to answer in its place; null to run it. */
  readonly nextFault: (isSetting: boolean) => DispatchReply | null;
  readonly runBatch: (body: BatchBody) => Promise<BatchAnswer>;
  /** `Office.context.document.settings`, as saved. */
  readonly documentSettings: Map<string, string>;
  /** Hears that a ribbon command is done; false when the message cannot be read. */
  readonly onCommandCompleted: (data: unknown) => boolean;
  readonly onTrace: (line: string) => void;
}

function reply(error: number, more: object = {}): DispatchReply {
  return { Version: 1, Error: error, ...more };
}

/** Answers `executeMethod`. Batches run one after another, in the order they came, as in Excel. */
export function createDispatch(options: DispatchOptions): (data: unknown) => Promise<DispatchReply> {
  const { documentSettings, onTrace } = options;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (body: BatchBody): Promise<BatchAnswer> => {
    const answer = last.then(() => options.runBatch(body));
    last = answer;
    return answer;
  };

  const richApi = async (data: unknown): Promise<DispatchReply> => {
    const parsed = z.safeParse(richApiCall, data);
    if (!parsed.success) {
      onTrace('refused a batch that cannot be read');
      return reply(OfficeError.internal);
    }
    const [partition, , , , text, , flags] = parsed.data.ArrayData;
    const body = parseBody(text);
    if (body === null) {
      onTrace(`refused a batch that cannot be read: ${text}`);
      return reply(OfficeError.internal);
    }
    const isForWorkbook = partition !== SHELL && (flags & CUSTOM_FUNCTION_TRAFFIC) === 0;
    const fault = isForWorkbook && !isTidyingUp(body) ? options.nextFault(isSetting(body)) : null;
    if (fault !== null) {
      onTrace(`answered an injected error to ${text}`);
      return fault;
    }
    if (options.isEditing() && isForWorkbook) {
      if ((flags & WAITS_FOR_EDITING) === 0) {
        return reply(OfficeError.whileEditing);
      }
      await options.editingEnded();
    }
    const answer = await inTurn(body);
    onTrace(`batch ${text} → ${JSON.stringify(answer.Error ?? answer.Results)}`);
    return reply(OfficeError.none, { Data: [200, [], JSON.stringify(answer)] });
  };

  const saveSettings = (data: unknown): DispatchReply => {
    const parsed = z.safeParse(settingsRequest, data);
    if (!parsed.success) {
      return reply(OfficeError.internal);
    }
    documentSettings.clear();
    for (const [key, value] of parsed.data.DdaSettingsMethod.Properties) {
      documentSettings.set(key, value);
    }
    return reply(OfficeError.none);
  };

  return async (data) => {
    const parsed = z.safeParse(call, data);
    switch (parsed.success ? parsed.data.DdaMethod.DispatchId : null) {
      case Dispatch.richApi:
        return richApi(data);
      case Dispatch.saveSettings:
        return saveSettings(data);
      case Dispatch.loadSettings:
        return reply(OfficeError.none, settingsReply(documentSettings));
      case Dispatch.commandCompleted:
        return reply(options.onCommandCompleted(data) ? OfficeError.none : OfficeError.internal);
      default:
        onTrace(`refused executeMethod ${JSON.stringify(data)}`);
        return reply(OfficeError.internal);
    }
  };
}

function isSetting({ Actions }: BatchBody): boolean {
  return Actions.some(({ ActionType: type }) => type === ActionType.setProperty || type === ActionType.update);
}

/** True for batches by which office.js gives back references, of which the add-in knows nothing. */
function isTidyingUp({ Actions }: BatchBody): boolean {
  return Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === RELEASE);
}

function parseBody(text: string): BatchBody | null {
  try {
    const parsed = z.safeParse(batchBody, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: the caller traces the text.
    return null;
  }
}
