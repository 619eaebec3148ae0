/** What an add-in has used of Excel's API: emulated or refused, never passed over in silence. */

/** A member that the add-in used. */
export interface MemberUse {
  /** `Range.values`, `Range.values=` for setting it, `Worksheet.getRange()`. */
  readonly member: string;
  readonly hits: number;
  /** False when it was refused with `ApiNotFound`. */
  readonly emulated: boolean;
}

/** Counts by member, as in `Range.values=`. */
export interface Coverage {
  hit(member: string): void;
  refused(member: string): void;
  /** By member, in alphabetical order. */
  list(): readonly MemberUse[];
}

/** An empty list. */
export function createCoverage(): Coverage {
  const uses = new Map<string, MemberUse>();
  const count = (member: string, emulated: boolean): void => {
    uses.set(member, { member, emulated, hits: (uses.get(member)?.hits ?? 0) + 1 });
  };
  return {
    hit: (member) => {
      count(member, true);
    },
    refused: (member) => {
      count(member, false);
    },
    list: () => [...uses.values()].sort((a, b) => (a.member < b.member ? -1 : 1)),
  };
}
