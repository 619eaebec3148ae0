/** Lets people see and type numbers, dates and formulas as their regional settings have it; what is kept stays English. */
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  LexerTreeBuilder,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { CellValueType, InterceptorEffectEnum, isDefaultFormat } from '@univerjs/presets';
import type { ICellDataForSheetInterceptor, Injector, Nullable, Styles } from '@univerjs/presets';
import { fromLocalFormula, toLocalFormula, withCommas } from '../regional/formulas';
import { localNumber } from '../regional/numbers';
import type { Regional } from '../regional/settings';
import { generalText } from './cell-data';
import { readTyped } from './typed';

type Shown = Nullable<ICellDataForSheetInterceptor>;

/** Before the grid reads what was typed, and before it opens a formula, which ends its preparations. */
const FIRST = 100;
/** After the grid has prepared a number for the editor. */
const LAST = -0.5;

function isGeneral(cell: ICellDataForSheetInterceptor, styles: Styles): boolean {
  return isDefaultFormat(styles.getStyleByCell(cell)?.n?.pattern);
}

/** Numbers without a format of their own; Univer draws the others in the language that it is told. */
function draw(injector: Injector, regional: Regional): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(regional.language);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (cell, location, next) =>
      cell?.t === CellValueType.NUMBER && typeof cell.v === 'number' && isGeneral(cell, location.workbook.getStyles())
        ? next({ ...cell, v: localNumber(generalText(cell.v), regional) })
        : next(cell),
  });
}

/** As many digits as Excel keeps. */
const DIGITS = 15;

function numberForEditor(cell: Shown, kept: Shown, styles: Styles, regional: Regional): Shown {
  if (kept?.t !== CellValueType.NUMBER || !cell) {
    return cell;
  }
  const number = isGeneral(kept, styles) ? Number(Number(kept.v).toPrecision(DIGITS)) : cell.v;
  const isPercentage = typeof number === 'string' && /^-?[\d.]+%$/.test(number);
  return typeof number === 'number' || isPercentage ? { ...cell, v: localNumber(String(number), regional) } : cell;
}

/** What the editor shows when it opens, and what is kept when it closes. */
function edit(injector: Injector, regional: Regional): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      return typeof formula === 'string' ? { ...cell, f: toLocalFormula(formula, regional) } : next(cell);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, { worksheet, workbook, row, col }, next) =>
      next(numberForEditor(cell, worksheet.getCellRaw(row, col), workbook.getStyles(), regional)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => {
      if (typeof cell?.f === 'string') {
        return next({ ...cell, f: fromLocalFormula(cell.f, regional) });
      }
      const typed = cell ? readTyped(cell, workbook.getStyles(), regional) : null;
      return typed ?? next(cell);
    },
  });
}

/** Lets the editor find cells and arguments in formulas with another list separator than the engine's. */
function separate(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => build(withCommas(formula));
}

/** Nothing is to be done in English, which Univer speaks. */
export function localise(injector: Injector, regional: Regional): void {
  if (regional.decimal !== '.') {
    draw(injector, regional);
    edit(injector, regional);
    separate(injector);
  }
}
