/** Excel's error codes that the host answers with, and the message Excel gives when the host has none of its own. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not working for what you are trying to do.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'The request cannot be processed.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

type FailureCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<FailureCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/**
 * A refusal that ends the batch, as in Excel: what was done before it stays done. It is thrown because it must unwind
 * from any depth of an object's handler to the batch, which turns it into the `Error` of the answer.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly httpStatus: number;

  constructor(code: FailureCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.httpStatus = STATUS[code] ?? 400;
  }
}

/** The refusal of a member that the host does not emulate: `Range.foo is not emulated`. */
export function notEmulated(member: string): Failure {
  return new Failure('ApiNotFound', `${member} is not emulated.`);
}
