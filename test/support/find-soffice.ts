import { findProgram } from './find-program';

const USUAL = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The path of an installed LibreOffice: the one named in SOFFICE_PATH, else the first in the usual places; null when there is none. */
export function findSoffice(environment: NodeJS.ProcessEnv = process.env): string | null {
  return findProgram({ variable: 'SOFFICE_PATH', names: ['soffice'], usual: USUAL }, environment);
}
