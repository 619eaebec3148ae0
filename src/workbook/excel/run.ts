import { err, ok, type Result } from '../../engine/result';

/** Why Excel refused, as far as it matters to what a person can do about it. */
export type ExcelFailureKind =
  | 'cell-edit'
  | 'not-supported'
  | 'too-large'
  | 'protected'
  | 'gone'
  /** Excel has too much to do at the moment. */
  | 'busy'
  /** The connection between the add-in and the workbook ended. */
  | 'session-lost'
  | 'other';

/** A request that Excel refused. `code` and `message` are Excel's own. */
export interface ExcelFailure {
  readonly kind: ExcelFailureKind;
  readonly code: string;
  readonly message: string;
}

const KINDS: Readonly<Record<string, ExcelFailureKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  InvalidOrTimedOutSession: 'session-lost',
};

/** What may well be over a moment later. */
const PASSING: readonly ExcelFailureKind[] = ['busy', 'session-lost'];
const MOMENT_MILLISECONDS = 500;

/** Refused before Excel did anything of it; of other refusals nobody can tell how far it came. */
export function wasLeftAlone({ kind, code }: ExcelFailure): boolean {
  return kind === 'cell-edit' || kind === 'busy' || code === 'RequestPayloadSizeLimitExceeded';
}

/** Runs a batch that only reads. What may well be over a moment later is tried once more: reading twice does no harm. */
export async function readExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, ExcelFailure>> {
  const first = await runExcel(batch);
  if (first.ok || !PASSING.includes(first.error.kind)) {
    return first;
  }
  await new Promise((resolve) => setTimeout(resolve, MOMENT_MILLISECONDS));
  return runExcel(batch);
}

/**
 * Runs a batch against the open workbook, once: what writes is never repeated blindly. While a person is typing in a cell
 * Excel takes no requests: the batch then waits for them.
 */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, ExcelFailure>> {
  return refusalAsValue(() => Excel.run({ delayForCellEdit: true }, batch));
}

/** Excel's refusals come back as values; anything else thrown is a bug. */
export async function refusalAsValue<T>(work: () => Promise<T>): Promise<Result<T, ExcelFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return err({ kind: KINDS[error.code] ?? 'other', code: error.code, message: error.message });
    }
    throw error;
  }
}
