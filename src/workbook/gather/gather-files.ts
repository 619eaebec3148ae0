/** Gathering in the pane: files that a person chose or dropped. */
import type { Edition } from '../../engine/edition/schema';
import type { Result } from '../../engine/result';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { NotGathered } from './collect';
import { gather, type Stopped } from './gather';
import type { Gathered, GatherProgress } from './model';
import { webReader } from './web-readers';

/** A pane shares the machine with Excel. */
const READERS = 2;

interface GatherFilesOptions {
  /** The edition asked for; null: recognised from the files. */
  readonly edition: Edition | null;
  /** The period asked for; null: the one that most files are of. */
  readonly period: string | null;
  /** What a table's values are; null: final points. */
  readonly by: Basis | null;
  /** See `GatherSettings`. */
  readonly sheet: string | null;
  /** The present time, ISO 8601. */
  readonly readAt: string;
  /** Stops everything at once; nothing is kept then. */
  readonly signal?: AbortSignal;
  /** Called after each file: a line for it, and how far the whole has come. */
  readonly onProgress?: (progress: GatherProgress) => void;
}

/** Reads the files in Web Workers and collects them. */
export function gatherFiles(
  files: readonly File[],
  options: GatherFilesOptions,
): Promise<Result<Gathered, NotGathered | Stopped>> {
  const { edition, by, sheet } = options;
  return gather(files, {
    ...options,
    nameOf: ({ name }) => name,
    open: () => webReader({ edition, by, sheet, losses: true }),
    readers: READERS,
  });
}
