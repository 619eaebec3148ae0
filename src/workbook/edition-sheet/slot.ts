import type { CellRef } from '../../engine/checks/finding';
import { yesOrNo } from '../../engine/words';
import { isCellError, type Cell } from '../grid';
import { isDateFormat, isoDate } from '../read/format';
import { readNumber } from '../read/number';
import type { ColumnId } from './columns';
import { isEmpty } from './find-tables';
import { editionSheetFinding, type ExpectedCell, type Fault, type ListForm, type ReportSheet } from './findings';
import { namesIn, shareIn } from './lists';
import type { EditionWords, SheetTextsByLanguage } from './texts';
import { wordFor, type PickWords } from './words';

/**
 * One cell of the sheets, read as what it is to hold. Every reading gives null for an empty cell and for one that holds
 * something else, which is reported.
 */
export class Slot {
  constructor(
    private readonly cell: Cell,
    readonly column: ColumnId,
    readonly at: CellRef,
    private readonly texts: SheetTextsByLanguage,
    private readonly report: ReportSheet,
  ) {}

  get empty(): boolean {
    return isEmpty(this.cell.value);
  }

  /** Reports what is wrong with the cell. */
  fail(fault: Fault): null {
    this.report(editionSheetFinding(fault, this.at));
    return null;
  }

  /** Reports an empty cell that must hold something; what is there and wrong has been reported. */
  missing(): null {
    return this.empty ? this.fail({ check: 'edition-cell-missing', data: { column: this.column } }) : null;
  }

  /** The text as typed, blanks included; numbers as they are written. */
  text(): string | null {
    const { value, format } = this.cell;
    if (this.empty || value === null) {
      return null;
    }
    if (isCellError(value)) {
      return this.wrong('text');
    }
    return typeof value === 'number' && isDateFormat(format) ? this.wrong('text') : String(value);
  }

  /** A code or id: text, or a whole number. 1.1 as a number may have been 1.10, so it is refused. */
  code(): string | null {
    const { value, format } = this.cell;
    if (typeof value === 'number' && (isDateFormat(format) || !Number.isInteger(value))) {
      return this.wrong('code');
    }
    return this.text()?.trim() ?? null;
  }

  number(): number | null {
    const { value, format } = this.cell;
    if (this.empty) {
      return null;
    }
    if (typeof value === 'number' && !isDateFormat(format)) {
      return value;
    }
    if (typeof value !== 'string') {
      return this.wrong('number');
    }
    const read = readNumber(value, null);
    switch (read.kind) {
      case 'number':
        return read.value;
      case 'ambiguous':
        return this.fail({ check: 'edition-number-unclear', data: { found: value, readings: read.readings } });
      case 'none':
        return this.wrong('number');
    }
  }

  /** A share of 1: `75%`, 0.75 and `0,75` alike. 75 is refused: it is not said whether 75 % is meant. */
  share(): number | null {
    const { value, format } = this.cell;
    if (this.empty) {
      return null;
    }
    const text = typeof value === 'string' ? value : null;
    const share = typeof value === 'number' && !isDateFormat(format) ? value : shareIn(text ?? '');
    if (share === null) {
      return this.wrong('share');
    }
    return share < 0 || share > 1 ? this.fail({ check: 'edition-share-range', data: { found: this.shown() } }) : share;
  }

  yesNo(): boolean | null {
    const { value } = this.cell;
    if (this.empty || typeof value === 'boolean') {
      return typeof value === 'boolean' ? value : null;
    }
    return yesOrNo(this.shown()) ?? this.wrong('yes-no');
  }

  /** One of the words of a list, in either language. */
  word<Value extends string>(list: keyof EditionWords, pick: PickWords<Value>): Value | null {
    const text = this.text();
    const word = text === null ? null : wordFor(text, pick, this.texts);
    return text !== null && word === null
      ? this.fail({ check: 'edition-word-unknown', data: { column: this.column, found: text, list } })
      : word;
  }

  /** The word of a list that a part of the cell's text stands for; nothing is reported. */
  part<Value extends string>(text: string, pick: PickWords<Value>): Value | null {
    return wordFor(text, pick, this.texts);
  }

  /** An ISO date, also from a cell that holds a date. */
  date(): string | null {
    const { value, format } = this.cell;
    if (typeof value === 'number') {
      return isDateFormat(format) ? isoDate(value) : this.wrong('date');
    }
    return this.text()?.trim() ?? null;
  }

  /** Names between blanks, `+`, commas and semicolons. */
  names(): readonly string[] {
    return namesIn(this.text() ?? '');
  }

  /** Reports a text whose form was not understood. */
  unclear(form: ListForm): null {
    return this.fail({ check: 'edition-list-unclear', data: { found: this.shown(), form } });
  }

  /** What the cell holds, as shown in messages. */
  shown(): string {
    const { value } = this.cell;
    return isCellError(value) ? value.error : String(value ?? '');
  }

  private wrong(expected: ExpectedCell): null {
    return this.fail({ check: 'edition-cell-wrong', data: { column: this.column, found: this.shown(), expected } });
  }
}

/** Reads the cells of one row: a slot for each column. */
export type RowSlots = (column: ColumnId) => Slot;
