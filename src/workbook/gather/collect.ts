/** From readings of single files to one whole: doubles, strangers and what is left to be ranked. */
import { officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding } from '../../engine/ranking/findings';
import { err, ok, type Result } from '../../engine/result';
import { gatherFinding } from './findings';
import type { FileNote, FileReading, Gathered, GatheredFile } from './model';

/** A file and what was read from it. */
interface ReadFile {
  /** As given. */
  readonly file: string;
  readonly reading: FileReading;
}

/** Why files make no whole. */
export type NotGathered =
  /** Nothing in any of them could be used; their findings say why. */
  | { readonly kind: 'nothing-read'; readonly files: readonly GatheredFile[] }
  /** No edition is that of more than half of the files; each with its first file. */
  | {
      readonly kind: 'editions-differ';
      readonly editions: readonly { readonly id: string; readonly file: string }[];
      readonly files: readonly GatheredFile[];
    }
  /** No period is that of more than half of the files that name one; each with its first file. */
  | {
      readonly kind: 'periods-differ';
      readonly periods: readonly { readonly period: string; readonly file: string }[];
      readonly files: readonly GatheredFile[];
    };

/** What the files are to be of, and when they were read. */
export interface CollectOptions {
  /** The edition asked for, which then all files must be of. */
  readonly edition: Edition | null;
  /** The period asked for; null: the one that most files are of. */
  readonly period: string | null;
  /** When the files were read, ISO 8601. */
  readonly readAt: string;
}

/**
 * Puts files together. Of files that are the same to the last byte one counts. A file of another edition or period than
 * more than half of them is left out with an error. Different files for one unit are left for the ranking, which
 * withholds them.
 */
export function collect(read: readonly ReadFile[], options: CollectOptions): Result<Gathered, NotGathered> {
  const single = withoutDoubles(read, options.readAt);
  const files = single.map(({ gathered }) => gathered);
  const used = single.filter((each): each is Usable => each.content !== null);
  if (used.length === 0) {
    return err({ kind: 'nothing-read', files });
  }
  const expected = options.edition?.id ?? mostCommon(used.map(({ content }) => content.edition));
  if (expected === null) {
    const firsts = firstFiles(used.map(({ content, gathered }) => [content.edition, gathered.file]));
    return err({ kind: 'editions-differ', editions: firsts.map(([id, file]) => ({ id, file })), files });
  }
  const ofEdition = used.filter(({ content }) => content.edition === expected);
  const edition =
    ofEdition.find(({ content }) => content.completed !== null)?.content.completed ??
    options.edition ??
    officialEdition(expected);
  if (edition === undefined) {
    return err({ kind: 'nothing-read', files });
  }
  const dated = ofEdition.flatMap(({ gathered }) => {
    const own = periodOf(gathered);
    return own === null ? [] : [[own, gathered.file] as const];
  });
  const period = options.period ?? mostCommon(dated.map(([own]) => own));
  if (period === null && dated.length > 0) {
    const periods = firstFiles(dated).map(([own, file]) => ({ period: own, file }));
    return err({ kind: 'periods-differ', periods, files });
  }
  return ok({
    edition,
    period,
    files: single.map(({ gathered, content }) => {
      const note = content === null ? null : strangeness(gathered, content.edition, expected, period);
      return note === null ? gathered : { ...gathered, units: [], notes: [...gathered.notes, note] };
    }),
  });
}

interface Single {
  readonly gathered: GatheredFile;
  /** Null where the file gives nothing, or the same as another. */
  readonly content: FileReading['content'];
}

interface Usable extends Single {
  readonly content: NonNullable<FileReading['content']>;
}

function withoutDoubles(read: readonly ReadFile[], readAt: string): readonly Single[] {
  const seen = new Map<string, string>();
  return read.map(({ file, reading: { sha256, content, findings, askedSheet } }): Single => {
    const used = sha256 === null ? undefined : seen.get(sha256);
    if (sha256 !== null && used === undefined) {
      seen.set(sha256, file);
    }
    const about = { file, sha256, readAt, kind: content?.kind ?? null, askedSheet };
    if (used !== undefined) {
      const notice = rankingFinding('rank-same-file', 'notice', { used, file });
      return { content: null, gathered: { ...about, units: [], notes: [notice], findings: [] } };
    }
    const told =
      content?.kind === 'scoresheet'
        ? { notes: findings.filter(({ check }) => check === 'review-final-withheld'), findings }
        : { notes: findings, findings: [] };
    return { content, gathered: { ...about, units: content?.units ?? [], ...told } };
  });
}

/** Why a file does not belong to the others; null where it does, or where nothing says. */
function strangeness(
  gathered: GatheredFile,
  edition: string,
  expected: string,
  period: string | null,
): FileNote | null {
  const { file } = gathered;
  if (edition !== expected) {
    return gatherFinding('gather-other-edition', 'error', { file, found: edition, expected });
  }
  const found = periodOf(gathered);
  return period === null || found === null || found === period
    ? null
    : gatherFinding('gather-other-period', 'error', { file, found, expected: period });
}

/** All units of a file are of one period. */
function periodOf({ units }: GatheredFile): string | null {
  return units[0]?.period ?? null;
}

/** Each value once, in the order in which they come, with its first file. */
function firstFiles(
  pairs: readonly (readonly [value: string, file: string])[],
): readonly (readonly [string, string])[] {
  const firsts = new Map<string, string>();
  for (const [value, file] of pairs) if (!firsts.has(value)) firsts.set(value, file);
  return [...firsts];
}

/** The value that more than half of them have; null where none does. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > values.length)?.[0] ?? null;
}
