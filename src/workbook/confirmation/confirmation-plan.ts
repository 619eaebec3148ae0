/**
 * Confirmation sheets (bảng xác nhận số liệu): one for each data owner, to print before scoring. The owner fills in its
 * own figure beside the reported one and signs. How the paper looks is practice; no form of it was seen.
 */
import { inputLetter } from '../../engine/edition/input-letter';
import type { Edition, Input } from '../../engine/edition/schema';
import type { Scoresheet } from '../../engine/scoring/scoresheet';
import { cellAddress } from '../a1';
import type { Area } from '../grid';
import type { PlannedCell, PlannedValue, RowPlan, SheetPlan, StyleName } from '../plan/sheet-plan';
import { matchingCode, ownersOf, type AskedFigure, type DataOwner } from './owners';
import type { ConfirmationTexts } from './texts';

const COLUMNS = ['order', 'criterion', 'name', 'figure', 'reported', 'confirmed', 'difference', 'notes'] as const;
const WIDTHS = [6, 10, 42, 34, 16, 16, 14, 26] as const;
const LAST = COLUMNS.length - 1;
const REPORTED = COLUMNS.indexOf('reported');
const CONFIRMED = COLUMNS.indexOf('confirmed');
const HEADER_ROW = 10;
/** Room to sign, in points. */
const ROOM = 60;
const EMPTY_ROW: RowPlan = { cells: [] };

/** A sheet for each data owner that the edition names; none where it names none. */
export function confirmationPlans(
  edition: Edition,
  scoresheet: Scoresheet,
  texts: ConfirmationTexts,
): readonly SheetPlan[] {
  return ownersOf(edition, scoresheet).map((owner, index) =>
    ownerSheet(owner, texts.sheet(index + 1), edition, scoresheet, texts),
  );
}

function ownerSheet(
  owner: DataOwner,
  name: string,
  edition: Edition,
  scoresheet: Scoresheet,
  texts: ConfirmationTexts,
): SheetPlan {
  const code = matchingCode(scoresheet, owner);
  const body = owner.figures.map((figure, index) => figureRow(figure, index, texts));
  const rows = [...titleRows(owner, code, edition, scoresheet, texts), headingRow(texts), ...body];
  const signing = rows.length + 1;
  const all = [...rows, EMPTY_ROW, ...signatureRows(texts)];
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: all,
    merges: [
      across(0, 0, LAST),
      across(1, 0, LAST),
      across(3, 0, LAST),
      ...[0, 1, 2].flatMap((row) => [across(signing + row, 0, 2), across(signing + row, REPORTED, LAST)]),
    ],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: all.length - 1, right: LAST },
      repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: { left: `${texts.labels.code}: ${code}`, right: texts.page },
    },
  };
}

/** Ten rows: who is asked what, for whom; the last one is empty. */
function titleRows(
  { addressee, source }: DataOwner,
  code: string,
  edition: Edition,
  { unit, period }: Scoresheet,
  texts: ConfirmationTexts,
): readonly RowPlan[] {
  const { labels } = texts;
  const fact = (label: string, value: string | null): RowPlan => ({
    cells: [cellOf(label, 'label'), null, { value, style: 'plain', format: 'text' }],
  });
  return [
    { cells: [cellOf(texts.nation, 'centred-bold')] },
    { cells: [cellOf(texts.motto, 'centred-bold')] },
    EMPTY_ROW,
    { cells: [cellOf(texts.title, 'title')] },
    fact(labels.addressee, addressee ?? texts.blank),
    fact(labels.source, source),
    fact(labels.unit, unit ?? texts.blank),
    fact(labels.period, period === null ? texts.blank : texts.period(period)),
    fact(labels.edition, `${texts.editionTitle(edition)} [${edition.id}]`),
    fact(labels.code, code),
  ];
}

function headingRow({ headings }: ConfirmationTexts): RowPlan {
  return { cells: COLUMNS.map((column) => cellOf(headings[column], 'header')) };
}

function figureRow({ criterion, input, value }: AskedFigure, index: number, texts: ConfirmationTexts): RowPlan {
  const row = HEADER_ROW + 1 + index;
  const isNumber = typeof value === 'number';
  const shown = value === null || isNumber || input === null ? value : texts.valueOf(input, value);
  const [reported, confirmed] = [REPORTED, CONFIRMED].map((column) => cellAddress(row, column));
  return {
    cells: [
      cellOf(index + 1, 'code'),
      { value: criterion.code, style: 'code', format: 'text' },
      cellOf(texts.nameOf(criterion), 'text'),
      cellOf(input === null ? texts.points : figureName(input, texts), 'text'),
      cellOf(shown, 'figure'),
      { value: null, style: 'input-figure', editable: true },
      isNumber
        ? {
            value: '',
            formula: `IF(${String(confirmed)}="","",${String(reported)}-${String(confirmed)})`,
            style: 'figure',
          }
        : cellOf(null, 'figure'),
      { value: null, style: 'input', editable: true },
    ],
  };
}

/** `a: number of dossiers`; figures without a letter by their labels alone. */
function figureName(input: Input, texts: ConfirmationTexts): string {
  const letter = inputLetter(input);
  return letter === null ? texts.labelOf(input) : `${letter}: ${texts.labelOf(input)}`;
}

function signatureRows({ signatures }: ConfirmationTexts): readonly RowPlan[] {
  const { owner, unit, how, dated } = signatures;
  const pair = (left: string | null, right: string, style: StyleName): RowPlan => ({
    cells: COLUMNS.map((_, column) =>
      column === 0 ? cellOf(left, style) : column === REPORTED ? cellOf(right, style) : null,
    ),
  });
  return [
    pair(null, dated, 'centred'),
    pair(unit, owner, 'centred-bold'),
    pair(how, how, 'centred'),
    { cells: [], height: ROOM },
  ];
}

function across(row: number, left: number, right: number): Area {
  return { top: row, bottom: row, left, right };
}

function cellOf(value: PlannedValue, style: StyleName): PlannedCell {
  return { value, style };
}
