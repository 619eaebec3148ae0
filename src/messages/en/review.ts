import type { ReviewFinding, RuledBy } from '../../engine/review/findings';
import type { Role, ReviewKind } from '../../engine/review/model';
import type { Objection } from '../../engine/review/roles';
import type { BreakReason } from '../../engine/review/verify';
import { appraisalTotalsText } from '../appraisal-totals';
import type { FindingTexts } from '../language';
import { numberText } from '../number';
import { REASON_EN } from './reason';

const number = (value: number): string => numberText(value, 'en');
const orNone = (value: number | null): string => (value === null ? 'nothing' : number(value));
const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const list = (codes: readonly string[], most = 30): string =>
  codes.length <= most
    ? codes.join(', ')
    : `${codes.slice(0, most).join(', ')} and ${String(codes.length - most)} more`;

/** Whoever acts in an appraisal. */
export const ROLES_EN: Readonly<Record<Role, string>> = {
  specialist: 'Specialist',
  council: 'Council',
  leader: 'Leader',
  unit: 'Unit',
};

/** What an entry of the log is. */
export const KINDS_EN: Readonly<Record<ReviewKind, string>> = {
  opinion: 'Opinion',
  conclusion: 'Conclusion',
  approval: 'Approval',
  'explanation-request': 'Request for an explanation',
  explanation: 'Explanation',
  'not-applicable-request': 'Request for not applicable',
  'not-applicable-ruling': 'Answer to a request for not applicable',
  'round-closed': 'Round closed',
  undo: 'Taken back',
  facts: 'Note of the form’s figures',
  merge: 'Two copies merged',
};

const REASONS: Readonly<Record<BreakReason, string>> = {
  unreadable: 'it cannot be read',
  changed: 'what it says was changed',
  're-dated': 'its time was changed',
  dropped: 'entries before it were taken out',
  swapped: 'it stands before an earlier one',
  doubled: 'it stands there twice',
  'two-heads': 'the log goes on in two ways here (two copies were put together by hand)',
  cut: 'it was cut off',
  newer: 'a newer version of the product wrote it',
};

const COLUMNS = {
  max: 'The maximum',
  self: 'The self-assessed points',
  appraised: 'The appraised points',
  final: 'The final points',
} as const;
const ROWS = {
  hidden: 'The row of this criterion was hidden',
  shown: 'The row of this criterion was hidden and is shown again',
  gone: 'The row of this criterion is no longer in the form',
  new: 'The form has a new row for this criterion',
  inputs: 'The raw figures of this criterion changed',
} as const;
const SHEET_ROWS = {
  gone: 'is no longer in the readable sheet',
  doubled: 'stands twice in the readable sheet',
  foreign: 'stands in the readable sheet and is not in the log',
} as const;
const KEPT = {
  protected: 'the cell is locked and its sheet protected; take the protection off and rule again to fill it',
  'no-column': 'the form has no column of appraised points',
  'no-row': 'the form has no row for this criterion',
  changed: 'it was changed since',
  'formula-area': 'it belongs to the area of a formula',
} as const;

const REATTACH = {
  unknown: 'the log has no ruling on such a form; read the workbook again',
  bound: 'that form is still bound, and they are about it',
  'has-rulings': 'this form has rulings of its own, and the two are not mixed',
} as const;

const ruledText = ({ name, role, points, accepted }: RuledBy): string => {
  const ruled = points === null ? (accepted === true ? 'not applicable' : 'applicable') : `${number(points)} points`;
  return `${name} (${ROLES_EN[role].toLowerCase()}): ${ruled}`;
};

type Refused = Extract<ReviewFinding, { readonly check: 'review-refused' }>['data'];
const OBJECTIONS: Readonly<Record<Objection, (data: Refused) => string>> = {
  role: ({ kind, role, roles }) =>
    `“${KINDS_EN[kind]}” is for the ${roles.map((one) => ROLES_EN[one].toLowerCase()).join(' or the ')}, not for the ${ROLES_EN[role].toLowerCase()}. Choose the right role. (This is guidance, not security.)`,
  'no-author': () => 'There is no name of who rules. Type it and try again.',
  'no-reason': ({ kind }) =>
    `“${KINDS_EN[kind]}” needs a reason or a text of ${REASON_EN}. Say what it rests on and try again.`,
  'no-time': () => 'The time cannot be read. Check the clock of this computer.',
  points: ({ points, max }) =>
    `${orNone(points)} does not lie between 0 and ${max === null ? 'the maximum' : number(max)}. Type the points again.`,
  'round-closed': ({ round }) => `Round ${String(round)} is closed. Conclude in the open round.`,
  'nothing-concluded': () => 'There is no conclusion to approve. The council concludes, then the leader approves.',
  'not-own': () => 'Only its author or the leader can take this entry back. Conclude anew instead.',
  'nothing-to-undo': () => 'There is nothing to take back: the entry was taken back already, or is not in the log.',
};

/** What an appraisal and its log tell, in English. */
export const reviewFindingTexts: FindingTexts<ReviewFinding> = {
  'appraisal-summary': (data) => {
    const { ruled, cutWithoutRemark, agreedButCut } = data;
    const silent = cutWithoutRemark.length;
    const agreed = agreedButCut.map(
      ({ criterion, self, appraised }) => `${criterion} (${number(self)} → ${number(appraised)})`,
    );
    return [
      appraisalTotalsText(data, 'en'),
      silent === 0
        ? ''
        : ` ${counted(silent, 'cut bears', 'cuts bear')} no member’s remark${ruled === null ? '' : ' and no conclusion yet'}: ${list(cutWithoutRemark)}.`,
      agreed.length === 0 ? '' : ` Marked “Thống nhất” (agreed) and cut all the same: ${agreed.join(', ')}.`,
      silent + agreed.length === 0 ? '' : ' Conclude on these with a reason.',
    ].join('');
  },
  'review-log-consistent': ({ entries, head }) =>
    `The log has ${counted(entries, 'entry', 'entries')} and no sign of a change (matching code ${head.slice(0, 16)}). To be certain, compare the code with the signed paper.`,
  'review-log-untampered': ({ entries, since }) =>
    `The review log is untampered up to entry ${String(entries)} and matches the anchor${since === 0 ? '' : `; ${counted(since, 'entry was', 'entries were')} appended since`}.`,
  'review-log-broken': ({ number: at, because }) =>
    because === 'newer'
      ? `From entry ${String(at)} on the review log was written by a newer version of the product. The entries before it can be read; update the product to go on.`
      : `The review log does not hold: entry ${String(at)} is the first that does not fit, ${REASONS[because]}. Nothing is appended to this log; open an earlier copy and compare it with the signed paper.`,
  'review-log-not-anchored': ({ entries, missing }) =>
    missing === null
      ? `The review log is not the one that was anchored: its entry ${String(entries)} is another. The log was written anew; look for the original.`
      : `The review log lacks ${counted(missing, 'entry', 'entries')}: the anchored one had ${String(entries)}. Look for the whole log.`,
  'review-log-damaged': ({ detail }) =>
    `The header of the review log in the sheet _DTI is not as it should be${detail === '' ? '' : ` (“${detail}” stands there)`}. Entries that can be read are used, and nothing is appended; open an earlier copy.`,
  'review-log-gone': ({ sheet, rows }) =>
    `The sheet “${sheet}” lists ${counted(rows, 'entry', 'entries')}, and the workbook no longer has the log itself: it was taken out. Its rulings count for nothing; open an earlier copy and compare it with the signed papers.`,
  'review-log-newer': ({ format, known }) =>
    `The review log has format ${String(format)}; this version reads up to format ${String(known)}. The log is left as it is; update the product.`,
  'review-clock-back': ({ number: at, at: time, before }) =>
    `Entry ${String(at)} of the review log is dated ${time}, before the entry above it (${before}). The clock of one computer may be wrong; the order of the entries holds.`,
  'review-fact-changed': ({ what, expected, found, since }) =>
    `${COLUMNS[what]} changed otherwise than by a conclusion: entry ${String(since)} of the log says ${orNone(expected)}, the form now says ${orNone(found)}. Find out who changed it; put the old figure back or conclude on it.`,
  'review-row-changed': ({ what, since }) =>
    `${ROWS[what]}, unlike when the log noted it (entry ${String(since)}). Check the form.`,
  'review-central-changed': ({ since }) =>
    `The copy of central figures in the workbook is not the one that the log noted (entry ${String(since)}). Look again at conclusions that rest on central figures.`,
  'review-change-noted': ({ number: at, criteria }) =>
    `Entry ${String(at)} of the log notes figures that had changed otherwise than by a conclusion: ${criteria.length === 0 ? 'the copy of central figures' : list(criteria)}. Find out whether there was a reason.`,
  'review-criterion-gone': ({ number: at, edition }) =>
    `The ruling in entry ${String(at)} is about a criterion that the edition ${edition} does not have. It stays in the log and counts for nothing.`,
  'review-ruled-apart': ({ rulings }) =>
    `Two merged copies ruled differently: ${rulings.map(ruledText).join('; ')}. Neither counts; the council has to rule again.`,
  'review-final-differs': ({ typed, ruled, number: at, name }) =>
    `The form’s column of final points says ${number(typed)}, the ruling of ${name} (entry ${String(at)} of the log) ${ruled === null ? 'not applicable' : number(ruled)}. The ruling counts and the cell stays as it is. Change the cell, or rule again.`,
  'review-final-withheld': ({ number: at, because }) =>
    `There are no final points: the review log in the workbook cannot be used from entry ${String(at)} on (${REASONS[because]}). Self-assessed and appraised points are as they were. Open an earlier copy, or start a new log.`,
  'review-form-unbound': ({ form, rulings }) =>
    `The log has ${counted(rulings, 'ruling', 'rulings')} on another form (${form}) that is not bound at the moment; they are kept and count for no form. If it is this form, attach them again.`,
  'review-explanation-awaited': ({ number: at, name }) =>
    `The unit’s explanation is awaited, as ${name} asked (entry ${String(at)}).`,
  'review-sheet-gone': ({ sheet }) =>
    `There is no sheet “${sheet}”. The log itself is there; the sheet is made again with the next entry.`,
  'review-sheet-changed': ({ number: at, expected, found }) =>
    `The row of entry ${String(at)} in the readable sheet was changed: the log says “${expected}”, the sheet “${found}”. The log itself is as it was.`,
  'review-sheet-row': ({ number: at, what }) =>
    `${at === null ? 'A row without the number of an entry' : `Entry ${String(at)}`} ${SHEET_ROWS[what]}. The log itself is as it was.`,
  'review-refused': (data) => OBJECTIONS[data.why](data),
  'review-log-moved': ({ known, found }) =>
    `The log in the workbook has ${counted(found, 'entry', 'entries')}, unlike the ${String(known)} shown: somebody ruled meanwhile, or the workbook changed. Nothing was written; read it again and rule then.`,
  'review-cell-kept': ({ why, points }) =>
    points === null
      ? `The conclusion was taken back, and the appraised cell stays as it is: ${KEPT[why]}.`
      : `The conclusion of ${number(points)} points is in the log, and the appraised cell stays as it is: ${KEPT[why]}. Final points follow the conclusion.`,
  'review-sheet-protected': ({ sheet }) =>
    `The sheet “${sheet}” is protected, so the log cannot be written. Nothing was written; take the protection off and rule again.`,
  'review-merged': ({ common, taken, agreed, differing }) =>
    `Merged: ${counted(common, 'entry', 'entries')} in common, ${String(taken)} taken over from the other copy. ${
      agreed.length === 0 ? '' : `Both ruled alike on ${list(agreed)}. `
    }${differing.length === 0 ? 'Nothing was ruled differently.' : `Ruled differently: ${list(differing)}; the council has to rule again.`}`,
  'review-log-restarted': ({ sheet, entries }) =>
    `A new log was begun. The old one (${counted(entries, 'readable entry', 'readable entries')}) is kept as it is on the sheet “${sheet}”; the first entry of the new log names its hash and the reason. Its rulings no longer count: rule again.`,
  'review-log-carried': ({ entries }) =>
    `The review log (${counted(entries, 'entry', 'entries')}) is kept as it is and goes on.`,
  'review-form-reattached': ({ form, rulings }) =>
    `${counted(rulings, 'ruling', 'rulings')} (${form}) attached to this form again.`,
  'review-form-not-reattached': ({ form, why }) =>
    `The rulings on the form ${form} were not attached: ${REATTACH[why]}.`,
  'review-nothing-to-merge': ({ entries }) =>
    `The other copy has nothing new; the log still has ${counted(entries, 'entry', 'entries')}.`,
};
