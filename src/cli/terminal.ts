/** Where a command writes: `out` is the result, `err` one line for a person. Nothing else prints. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  /** Width of a line for people, in characters. */
  readonly width: number;
}

/**
 * How a command ended: 0 done and no error-level finding; 1 done, with at least one; 2 nothing could be used.
 */
export type ExitCode = 0 | 1 | 2;
