/** The code of an error of the operating system, such as `ENOENT`; any other error is a bug and passes. */
export function systemErrorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}
