import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a program may be. */
export interface Places {
  /** The environment variable that names the program, and alone counts when it is set. */
  readonly variable: string;
  /** What it may be called on the PATH. */
  readonly names: readonly string[];
  /** Full paths of the usual places, on any platform. */
  readonly usual: readonly string[];
}

/** The path of an installed program, or null when there is none, or none where its variable says. */
export function findProgram({ variable, names, usual }: Places, environment: NodeJS.ProcessEnv): string | null {
  const named = environment[variable];
  if (named !== undefined && named !== '') {
    return isExecutable(named) ? named : null;
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usual].find(isExecutable) ?? null;
}
