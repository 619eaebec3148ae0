import { foldWords } from '../text';
import type { Entry } from '../scoring/scoresheet';
import { groupRows, judgeRows } from './by-group';
import { defineCheck, fails, HOLDS, INAPPLICABLE, type CheckContext } from './check';

/** The states of work that forms know. Source: a commune's workbook of 2025. */
const STATUSES = {
  'Chưa thực hiện': 'not-begun',
  'Đang thực hiện': 'under-way',
  'Cần bổ sung minh chứng': 'evidence-wanted',
  'Hoàn thành': 'done',
} as const;
type Status = (typeof STATUSES)[keyof typeof STATUSES];
const AS_WRITTEN: ReadonlyMap<string, Status> = new Map(Object.entries(STATUSES));
const BY_WORDS: ReadonlyMap<string, Status> = new Map(
  Object.entries(STATUSES).map(([text, status]) => [foldWords(text), status]),
);
/** Folding is slow, and what is much longer than any state is none. */
const LONGEST = 60;

/**
 * The status of a row follows from its points: full points are no work under way, and no points none that is done. Left
 * as it was, it misleads who follows up. The official form has it among the notes. Told once per group.
 */
export const statusStale = defineCheck({
  id: 'status-stale',
  severity: 'notice',
  subjects: groupRows,
  judge: (rows, context) =>
    judgeRows(rows, {
      place: (entry) => (statusText(entry.texts.status) === null ? entry.at.notes : entry.at.status),
      judge: (entry) => {
        const said = statusText(entry.texts.status) ?? statusText(entry.texts.notes);
        const points = latestPoints(entry);
        const max = maxOf(entry, context);
        if (said === null || points === null || max === null || max === 0) return INAPPLICABLE;
        return isStale(said.status, points, max) ? fails({ status: said.text, points, max }) : HOLDS;
      },
    }),
});

function isStale(status: Status, points: number, max: number): boolean {
  switch (status) {
    case 'done':
      return points === 0;
    case 'not-begun':
      return points > 0;
    case 'under-way':
    case 'evidence-wanted':
      return points === max;
  }
}

function statusText(text: string | undefined): { readonly text: string; readonly status: Status } | null {
  const status = text === undefined ? undefined : statusOf(text);
  return text === undefined || status === undefined ? null : { text: text.trim(), status };
}

/** Whether a text is one of the states of work, and so no remark. */
export function isStatus(text: string): boolean {
  return statusOf(text) !== undefined;
}

function statusOf(text: string): Status | undefined {
  return AS_WRITTEN.get(text) ?? (text.length > LONGEST ? undefined : BY_WORDS.get(foldWords(text)));
}

/** The points of the latest instance that gave some. */
function latestPoints({ final, appraised, self }: Entry): number | null {
  return final ?? appraised.findLast((points) => points !== null) ?? self;
}

function maxOf({ criterion, max }: Entry, { criteria }: CheckContext): number | null {
  return criteria.get(criterion)?.criterion.max ?? max;
}
