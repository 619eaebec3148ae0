import type { ScoredEntry } from '../engine/scoring/scorecard';
import { numberText } from '../messages/number';
import type { Layout } from './layout';
import type { ScoredFile } from './score-file';
import { textTable, type Column } from './table';

/**
 * The criteria with the points that the rules give them, at full precision, or in a word why there are none.
 * Null where the workbook holds no raw figures: points alone are told by group.
 */
export function criteriaText({ card, edition }: ScoredFile, layout: Layout): string | null {
  if (!card.entries.some(isJudged)) {
    return null;
  }
  const { labels } = layout.texts;
  const names = new Map(
    edition.groups.flatMap(({ criteria }) => criteria.map(({ code, name }) => [code, name[layout.language]])),
  );
  const hasSelf = card.totals.self !== null;
  const columns: readonly Column[] = [
    { title: labels.code, align: 'left' },
    { title: edition.terms.criterion[layout.language], align: 'left', wraps: true },
    { title: labels.max, align: 'right' },
    ...(hasSelf ? [{ title: labels.bases.self, align: 'right' } as const] : []),
    { title: labels.bases.computed, align: 'right' },
  ];
  const points = (value: number | null): string => (value === null ? '–' : numberText(value, layout.language));
  const computed = ({ outcome, computed: value }: ScoredEntry): string =>
    outcome === 'scored' ? points(value) : labels.outcomes[outcome];
  const rows = card.entries.map((entry) => [
    entry.criterion,
    (names.get(entry.criterion) ?? '').replaceAll('\n', ' '),
    points(entry.max),
    ...(hasSelf ? [points(entry.self)] : []),
    computed(entry),
  ]);
  return textTable(columns, rows, layout.width);
}

/** Whether raw figures were given, so that the rule had something to judge. */
function isJudged({ outcome }: ScoredEntry): boolean {
  return outcome === 'scored' || outcome === 'undecided' || outcome === 'invalid';
}
