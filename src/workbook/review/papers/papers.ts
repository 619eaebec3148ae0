/** The papers of an appraisal as sheets ready to print on A4. */
import { evidenceOf, type EvidenceItem } from '../../../engine/review/evidence';
import { appraisalTotals } from '../../../engine/review/summary';
import { changedRows, paperContext, type PaperContext, type PaperRow, type PaperSource } from './context';
import { layOut, type Paper, type PaperBody, type TableCell } from './layout';
import type { PaperKind, PaperSummary, PaperTexts } from './texts';

/** Makes one paper. Files and the open workbook are written from the same plan (`writeWorkbook`, `writePlan`). */
export function makePaper(kind: PaperKind, source: PaperSource, texts: PaperTexts): Paper {
  const context = paperContext(source);
  return layOut(BODIES[kind](context, texts), context, texts);
}

type MakeBody = (context: PaperContext, texts: PaperTexts) => PaperBody;

/** Thông báo kết quả thẩm định: every criterion, with subtotals and reasons. */
const result: MakeBody = (context, texts) => {
  const { groups, card } = context;
  const rows = groups.flatMap(({ group, rows }, at) => {
    const sums = card.groups[at];
    const head: readonly TableCell[] = [
      [group.code, 'group', 'text'],
      [group.name.vi, 'group'],
      ...figures([sums?.max ?? null, sums?.self ?? null, sums?.final ?? null], 'group-figure'),
      ...figures([difference(sums?.self ?? null, sums?.final ?? null)], 'group-figure'),
      ['', 'group'],
      ['', 'group'],
    ];
    return [head, ...rows.map((row): readonly TableCell[] => [...named(row), ...pointsOf(row), ...said(row, texts)])];
  });
  const { max, self, final } = card.totals;
  const total: readonly TableCell[] = [
    ['', 'total'],
    [texts.total, 'total'],
    ...figures([max, self, final, difference(self, final)], 'total-figure'),
    ['', 'total'],
    ['', 'total'],
  ];
  return { ...opened('result', context, texts), widths: [9, 46, 10, 11, 11, 11, 36, 30], rows: [...rows, total] };
};

/** Báo cáo giải trình: what was changed or asked about, prefilled, with room for the unit's answer. */
const explanation: MakeBody = (context, texts) => {
  const asked = new Set(
    [...context.review.criteria.values()].flatMap(({ criterion, state }) =>
      state === 'awaiting-explanation' || state === 'explained' ? [criterion] : [],
    ),
  );
  const cut = new Set(
    changedRows(context).flatMap(({ criterion, difference: by }) => ((by ?? 0) < 0 ? [criterion.code] : [])),
  );
  const rows = context.groups
    .flatMap((group) => group.rows)
    .filter(({ criterion }) => asked.has(criterion.code) || cut.has(criterion.code))
    .map((row): readonly TableCell[] => {
      const { max } = row.criterion;
      const given = row.review.explanations.at(-1)?.reason ?? row.entry?.texts.explanation ?? '';
      return [
        ...named(row),
        ...figures([max, row.self, row.final], 'figure'),
        ...said(row, texts),
        [given, 'input'],
        [null, 'input-figure', 'points'],
        ['', 'input'],
      ];
    });
  return { ...opened('explanation', context, texts), widths: [9, 32, 9, 9, 9, 28, 24, 36, 9, 22], rows };
};

/** Biên bản thẩm định with the annex of changed criteria. */
const minutes: MakeBody = (context, texts) => ({
  ...opened('minutes', context, texts),
  widths: [9, 40, 10, 12, 12, 12, 36, 30, 9],
  rows: changedRows(context).map((row): readonly TableCell[] => [
    ...named(row),
    ...pointsOf(row),
    ...said(row, texts),
    [sourceOf(row, texts), 'code', 'text'],
  ]),
});

/** Danh mục tài liệu kiểm chứng, with documents of an earlier year that are not cited again yet. */
const evidence: MakeBody = (context, texts) => {
  const rows = context.groups
    .flatMap((group) => group.rows)
    .flatMap((row): (readonly TableCell[])[] => {
      const cited = row.entry === null ? [] : evidenceOf(row.entry);
      const earlier = context.earlier.filter((item) => item.criterion === row.criterion.code && !isCited(item, cited));
      const lines = [
        ...cited.map((item) => ({ item, note: '' })),
        ...earlier.map((item) => ({ item, note: texts.earlierYear })),
      ];
      return lines.map(({ item, note }) => [
        ...named(row),
        [item.number ?? '', 'input-code', 'text'],
        [item.date === null ? '' : texts.date(item.date), 'input-code', 'text'],
        // A line that is written otherwise stands whole, so that nothing of it is lost.
        [item.number === null ? item.text : (item.abstract ?? ''), 'input'],
        [item.issuer ?? '', 'input'],
        [item.link ?? '', 'input'],
        [note, 'input'],
      ]);
    });
  return { ...opened('evidence', context, texts), widths: [9, 40, 18, 13, 40, 16, 24, 18], rows };
};

const BODIES: Readonly<Record<PaperKind, MakeBody>> = { result, explanation, minutes, evidence };

function opened(kind: PaperKind, context: PaperContext, texts: PaperTexts): Pick<PaperBody, 'kind' | 'opening'> {
  return { kind, opening: texts.opening(kind, summaryOf(context)) };
}

function summaryOf({ edition, scoresheet, review, unit, round, card }: PaperContext): PaperSummary {
  const { max, self, final } = card.totals;
  const totals = appraisalTotals(edition, scoresheet, review);
  return { unit, round, max, self, final, index: card.index.final, totals };
}

function named({ criterion }: PaperRow): readonly TableCell[] {
  return [
    [criterion.code, 'code', 'text'],
    [criterion.name.vi, 'text'],
  ];
}

function pointsOf({ criterion, self, final, difference: by }: PaperRow): readonly TableCell[] {
  return figures([criterion.max, self, final, by], 'figure');
}

function figures(
  values: readonly (number | null)[],
  style: 'figure' | 'group-figure' | 'total-figure',
): readonly TableCell[] {
  return values.map((value): TableCell => [value, style, 'points']);
}

function difference(self: number | null, final: number | null): number | null {
  return self === null || final === null ? null : Number((final - self).toFixed(9));
}

/** Why, by the council, and beside it what members think: in the form and in the log. */
function said(row: PaperRow, texts: PaperTexts): readonly TableCell[] {
  const { remarks, review } = row;
  const members = [...new Set([...remarks.map(texts.remark), ...review.opinions.map(texts.opinion)])];
  return [
    [whyOf(row, texts), 'text'],
    [members.join('\n'), 'text'],
  ];
}

/** A difference on which the council has not concluded has no reason yet: dots say so. */
function whyOf({ review, reason, asked, difference: by }: PaperRow, texts: PaperTexts): string {
  const isChanged = by !== null && by !== 0;
  const council = reason === '' && (isChanged || asked !== null) ? texts.noReason : reason;
  const why = review.leftOut === true ? [texts.leftOut, council].filter((text) => text !== '').join(': ') : council;
  return [why, ...(asked === null ? [] : [texts.asked(asked)])].join('\n');
}

/** The entry of the log that the points of a row rest on, or that they are the form's alone. */
function sourceOf({ review: { conclusion, leftOut, source, entries } }: PaperRow, { byForm }: PaperTexts): string {
  if (source === 'form' || source === 'appraised') return byForm;
  const ruling = leftOut === true ? entries.findLast(({ kind }) => kind === 'not-applicable-ruling') : conclusion;
  return ruling === null || ruling === undefined ? '' : String(ruling.number);
}

function isCited({ number, text }: EvidenceItem, cited: readonly EvidenceItem[]): boolean {
  return cited.some((item) => (number === null ? item.text === text : item.number === number));
}
