import { SPLIT_TEXTS } from '../../messages/split';
import { numberText } from '../../messages/number';
import type { Progress, ProgressTable } from '../../workbook/split/progress';
import type { Call } from '../command';
import { textTable, type Column } from '../table';

/** The progress table for people: by agency, then by the week in which criteria are due. */
export function progressText(
  { today, total, agencies, unassigned, shared, weeks }: ProgressTable,
  { language }: Call,
  width: number,
): string {
  const { progress: texts } = SPLIT_TEXTS[language];
  const counts = ({ criteria, filled, evidenced, late }: Progress): readonly string[] =>
    [criteria, filled, evidenced, late].map((count) => numberText(count, language));
  const columns = (first: string): readonly Column[] => [
    { title: first, align: 'left', wraps: true },
    ...[texts.criteria, texts.filled, texts.evidenced, texts.late].map((title): Column => ({ title, align: 'right' })),
  ];
  return [
    texts.asOf(today),
    '',
    textTable(
      columns(texts.agency),
      [
        ...agencies.map((each) => [each.agency, ...counts(each)]),
        ...(unassigned === null ? [] : [[texts.unassigned, ...counts(unassigned)]]),
        [texts.total(shared), ...counts(total)],
      ],
      width,
    ),
    ...(weeks.length === 0
      ? []
      : [
          '',
          textTable(
            columns(texts.week),
            weeks.map((each) => [texts.weekFrom(each.monday), ...counts(each)]),
            width,
          ),
        ]),
    '',
  ].join('\n');
}
