/** A certificate for localhost, made on this machine. Nothing is added to any store of trusted certificates. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

/** `cert` and `key` are PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** True when it was made now. */
  readonly isNew: boolean;
}

const DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
const NAMES = ['localhost', '127.0.0.1'];

/** True when the certificate is there and good for another day. */
function isValid(file: string, now: number): boolean {
  return existsSync(file) && Date.parse(new X509Certificate(readFileSync(file)).validTo) > now + DAY_MS;
}

/** Reads the certificate in `folder`, making one when there is none or when it is about to expire. */
export async function ensureCertificate(folder: string, now: number = Date.now()): Promise<Certificate> {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const isNew = !isValid(cert, now) || !existsSync(key);
  if (isNew) {
    await generateCertificates(authority, cert, key, DAYS, NAMES);
  }
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8'), isNew };
}
