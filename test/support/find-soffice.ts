import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const USUAL = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed LibreOffice: the one named in SOFFICE_PATH, else the first in the usual places; null when there is none. */
export function findSoffice(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['SOFFICE_PATH'];
  if (named !== undefined && named !== '') {
    return isExecutable(named) ? named : null;
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.map((folder) => join(folder, 'soffice')), ...USUAL].find(isExecutable) ?? null;
}
