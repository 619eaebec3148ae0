import { err, ok, type Result } from '../../../engine/result';
import { sourceFinding, type CentralSourceFinding } from '../findings';

/** An address that may be asked: https, and without anything secret in it. */
interface CentralAddress {
  /** Whole, without a fragment. */
  readonly url: string;
  /** Scheme, host and port: what a person confirms. */
  readonly origin: string;
}

/** Names of query parameters that carry keys, as they end or as a whole; `-`, `_` and `.` are left out before. */
const SECRET_ENDING =
  /(?:token|secret|signature|credentials?|password|passwd|pwd|(?:access|account|api|app|auth|client|private|secret|session|shared|subscription|user)key)$/i;
const SECRET_NAME = /^(?:auth|authorization|jwt|key|pass|sas|session(?:id)?|sid|sig|xamz.*|xgoog.*)$/i;

/**
 * Reads an address that a person gave. Refused: what is no address, anything but https, and addresses that carry a name,
 * a password or a key, because the address is kept in the workbook and goes wherever the workbook goes. What is refused
 * for its secret is named without it.
 */
export function readAddress(text: string): Result<CentralAddress, CentralSourceFinding> {
  const url = urlFrom(text.trim());
  if (url === null || url.host === '') {
    return err(sourceFinding('central-address-invalid', { found: withoutUser(text.trim()) }));
  }
  url.hash = '';
  const part = secretIn(url);
  if (part !== null) {
    return err(sourceFinding('central-address-credentials', { address: `${url.origin}${url.pathname}`, part }));
  }
  if (url.protocol !== 'https:') {
    return err(sourceFinding('central-address-not-https', { address: url.href }));
  }
  return ok({ url: url.href, origin: url.origin });
}

function urlFrom(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function secretIn(url: URL): string | null {
  if (url.username !== '' || url.password !== '') {
    return 'user';
  }
  return [...url.searchParams.keys()].find(isSecret) ?? null;
}

function isSecret(name: string): boolean {
  const letters = name.replaceAll(/[-_.]/g, '');
  return SECRET_ENDING.test(letters) || SECRET_NAME.test(letters);
}

/** Not even a mistyped address is shown with what stands before its host. */
function withoutUser(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//').slice(0, 200);
}
