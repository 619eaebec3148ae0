/** Bảng chuyển tiếp mã tiêu chí: the criteria of an edition beside what they were in an earlier one. */
import type { Edition } from '../../engine/edition/schema';
import { transitionTable, type Transition, type TransitionCriterion } from '../../engine/edition/transition';
import type { PlannedCell, RowPlan, SheetPlan } from '../plan/sheet-plan';
import { EMPTY_ROW, headerOf, lineOf, pointsCell, textCell } from './cells';
import type { PaperTexts } from './texts';

/** Plans the sheet; null where the criteria of either edition are not known. */
export function transitionSheet(before: Edition, after: Edition, code: string, texts: PaperTexts): SheetPlan | null {
  const { rows, gone } = transitionTable(before, after);
  if (rows.length === 0 || rows.every((row) => row.before.length === 0 && gone.length === 0)) {
    return null;
  }
  const { transition: words } = texts;
  const head = [
    lineOf(words.title(before.title[texts.language], after.title[texts.language]), 'title'),
    lineOf(texts.code(code)),
    lineOf(words.note),
    EMPTY_ROW,
  ];
  const headings = [
    words.code,
    words.criterion,
    words.max,
    words.codeBefore,
    words.criterionBefore,
    words.maxBefore,
    words.how,
  ];
  const body = [
    ...rows.flatMap((row) => rowsOf(row, texts)),
    ...gone.map((each): RowPlan => ({ cells: [...NOTHING, ...criterionCells(each, texts), textCell(words.gone)] })),
  ];
  return {
    name: words.name,
    columns: [10, 44, 10, 10, 44, 10, 22].map((width) => ({ width })),
    rows: [...head, headerOf(headings), ...body],
    freeze: { rows: head.length + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: head.length, last: head.length },
      footer: { left: code, right: texts.page },
    },
  };
}

const NOTHING: readonly PlannedCell[] = [textCell(null), textCell(null), pointsCell(null)];

/** One row for each criterion that it may have been. */
function rowsOf({ after, before, kind }: Transition, texts: PaperTexts): readonly RowPlan[] {
  const { transition: words } = texts;
  const now = criterionCells(after, texts);
  return before.length === 0 || kind === null
    ? [{ cells: [...now, ...NOTHING, textCell(words.added)] }]
    : before.map((each) => ({ cells: [...now, ...criterionCells(each, texts), textCell(words.kinds[kind])] }));
}

function criterionCells({ code, name, max }: TransitionCriterion, { language }: PaperTexts): readonly PlannedCell[] {
  return [textCell(code), textCell(name[language]), pointsCell(max)];
}
