/** The files of a ranking: gathered, with what is told of each, and progress on the way. */
import type { AnyFinding } from '../../messages/finding';
import type { GatherProgress, GatheredFile } from '../../workbook/gather/model';
import type { Note } from '../../workbook/gather/contestants';
import type { Call } from '../command';
import type { Terminal } from '../terminal';

/** A finding and what it is about; nulls where it is about all files or no unit. */
export interface Told {
  readonly finding: AnyFinding;
  /** As named in the call. */
  readonly file: string | null;
  readonly unit: string | null;
  /** Whether it was found inside a scoresheet, where scoring and checking tell it as well. */
  readonly inSheet: boolean;
}

/** From this number of files on, people are told how far reading has come: every tenth of the way. */
const PROGRESS_FROM = 20;
const STEPS = 10;

/** What is told of the files, in their order. */
export function toldOfFiles(files: readonly GatheredFile[]): readonly Told[] {
  return files.flatMap(({ file, notes, findings, units }) => [
    ...notes.map((finding) => ({ finding, file, unit: null, inSheet: false })),
    ...findings.map((finding) => ({ finding, file, unit: units[0]?.unit ?? null, inSheet: true })),
  ]);
}

/** What is told of the whole. */
export function toldOfAll(notes: readonly Note[]): readonly Told[] {
  return notes.map((note) => ({ ...note, inSheet: false }));
}

/** Findings about one of the other files of a call. */
export function toldOfFile(findings: readonly AnyFinding[], file: string | null): readonly Told[] {
  return findings.map((finding) => ({ finding, file, unit: null, inSheet: false }));
}

/** Tells how far reading has come, where there are many files. */
export function progressTo(terminal: Terminal, { texts }: Call): (progress: GatherProgress) => void {
  let step = 0;
  return ({ done, total }) => {
    const reached = Math.floor((done * STEPS) / total);
    if (total >= PROGRESS_FROM && reached > step) {
      step = reached;
      terminal.err(texts.labels.filesRead(String(done), String(total)));
    }
  };
}
