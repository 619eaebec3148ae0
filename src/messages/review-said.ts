import type { ReviewEntry, Role, Taken } from '../engine/review/model';
import { KINDS_EN, ROLES_EN } from './en/review';
import type { Bilingual } from './language';
import { saidText } from './review-sheet';
import { ROLES_VI } from './vi/review';

const TAKEN_EN: Readonly<Record<Taken, string>> = {
  reported: 'the reported points',
  central: 'by the central figure',
  appraised: 'the appraised points stay',
  restored: 'the reported points given back',
  other: 'other points',
};

/** What an entry of the log says, in a few words: `Conclusion: by the central figure`. */
export function said(entry: ReviewEntry): Bilingual {
  return { vi: saidText(entry), en: saidInEnglish(entry) };
}

/** A role in both languages. */
export function roleWords(role: Role): Bilingual {
  return { vi: ROLES_VI[role], en: ROLES_EN[role] };
}

function saidInEnglish(entry: ReviewEntry): string {
  const kind = KINDS_EN[entry.kind];
  switch (entry.kind) {
    case 'opinion':
      return entry.choice === null ? kind : `${kind}: ${TAKEN_EN[entry.choice.take]}`;
    case 'conclusion': {
      const filled = entry.filled === null ? '' : `; cell ${entry.filled.address} filled`;
      return `${kind}: ${TAKEN_EN[entry.choice.take]}${filled}`;
    }
    case 'not-applicable-ruling':
      return entry.accepted ? 'Not applicable: accepted' : 'Not applicable: refused';
    default:
      return kind;
  }
}
