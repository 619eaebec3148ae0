/** Values of formulas, between Univer's engine and the port. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import type { Nullable } from '@univerjs/presets';
import type { FunctionAnswer, FunctionArgument, PortValue } from '../port';

/** Excel's error of a cell that waits for the add-in. Univer has none, so it is made known to the engine: cells that depend on it are busy too. */
const BUSY = '#BUSY!';
(ERROR_TYPE_SET as Set<string>).add(BUSY);

type Scalar = PortValue | { readonly error: string };

function toScalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) {
    return null;
  }
  if (value instanceof ErrorValueObject) {
    return { error: value.getErrorType() };
  }
  const plain = value.getValue();
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
}

/** An argument as the engine has it; a reference to a single cell is a table of one cell, and nothing at all was omitted. */
export function toArgument(value: BaseValueObject): FunctionArgument | undefined {
  if (value instanceof ArrayValueObject) {
    return Array.from({ length: value.getRowCount() }, (_, row) =>
      Array.from({ length: value.getColumnCount() }, (__, column) => toScalar(value.get(row, column))),
    );
  }
  return value.isNull() ? undefined : toScalar(value);
}

const isErrorType = (text: string): text is ErrorType => (ERROR_TYPE_SET as ReadonlySet<string>).has(text);

/** The engine's error of that name; one that the engine does not know becomes `#VALUE!`. */
function errorValue(error: string, message: string | null): ErrorValueObject {
  return ErrorValueObject.create(isErrorType(error) ? error : ErrorType.VALUE, message ?? '');
}

function fromValue(value: PortValue): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return isErrorType(value) ? errorValue(value, null) : StringValueObject.create(value);
    default:
      return NullValueObject.create();
  }
}

type Table = readonly (readonly PortValue[])[];

function fromTable(rows: Table): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(fromValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isTable(value: PortValue | Table): value is Table {
  return Array.isArray(value);
}

/** What the engine puts into the calling cell, or lets spill from it. */
export function fromAnswer(answer: FunctionAnswer): BaseValueObject {
  switch (answer.kind) {
    case 'busy':
      return errorValue(BUSY, null);
    case 'error':
      return errorValue(answer.error, answer.message);
    case 'value':
      return isTable(answer.value) ? fromTable(answer.value) : fromValue(answer.value);
  }
}
