import { err, ok, type Result } from '../../engine/result';

/** Why Excel refused, as far as it matters to what a person can do about it. */
export type ExcelFailureKind = 'cell-edit' | 'not-supported' | 'too-large' | 'protected' | 'gone' | 'other';

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
};

/**
 * Runs a batch against the open workbook. While a person is typing in a cell Excel takes no requests:
 * the batch then waits for them.
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
