/** What guards a planned sheet, through office.js: validations, print set-up, protection. */
import { areaAddress } from '../a1';
import type { Area } from '../grid';
import { absoluteReference, columnFixed } from '../plan/references';
import type { Bound, PrintPlan, ProtectionPlan, SheetPlan, Validation, ValidationRule } from '../plan/sheet-plan';

/** Makes drop-downs and bounds. */
export function guardCells(sheet: Excel.Worksheet, { validations = [] }: SheetPlan): void {
  for (const { area, rule, texts } of validations) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = ruleOf(rule, area);
    dataValidation.errorAlert = alertOf(texts);
    if (texts.prompt !== undefined) {
      dataValidation.prompt = { title: texts.title, message: texts.prompt, showPrompt: true };
    }
  }
}

function alertOf({ title, error }: Validation['texts']): Excel.DataValidationErrorAlert {
  return { title, message: error, showAlert: true, style: Excel.DataValidationAlertStyle.stop };
}

function ruleOf(rule: ValidationRule, area: Area): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'list-in-cells':
      return { list: { inCellDropDown: true, source: `=${absoluteReference(rule.sheet, rule.area)}` } };
    case 'decimal':
      return {
        decimal: {
          formula1: boundOf(rule.least, area),
          formula2: boundOf(rule.most, area),
          operator: Excel.DataValidationOperator.between,
        },
      };
    case 'decimal-at-least':
      return { decimal: { formula1: rule.least, operator: Excel.DataValidationOperator.greaterThanOrEqualTo } };
  }
}

/** Written for the first cell of the area; the others follow it. */
function boundOf(bound: Bound, { top }: Area): number | string {
  return typeof bound === 'number' ? bound : `=${columnFixed(top, bound.column)}`;
}

/** A4, one page wide. */
export function setUpPage(sheet: Excel.Worksheet, { orientation, area, repeatedRows, footer }: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation =
    orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (area !== undefined) pageLayout.setPrintArea(areaAddress(area));
  if (repeatedRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${String(repeatedRows.first + 1)}:$${String(repeatedRows.last + 1)}`);
  }
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (footer?.left !== undefined) texts.leftFooter = footer.left;
  if (footer?.centre !== undefined) texts.centerFooter = footer.centre;
  if (footer?.right !== undefined) texts.rightFooter = footer.right;
}

/** Lets rows be filtered by the headings in the area's first row. */
export function filterRows(sheet: Excel.Worksheet, area: Area): void {
  sheet.autoFilter.apply(sheet.getRange(areaAddress(area)));
}

/** Without a password: against slips, not against people. */
export function protect(sheet: Excel.Worksheet, { rowsMayChange = false }: ProtectionPlan): void {
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
    allowInsertRows: rowsMayChange,
    allowDeleteRows: rowsMayChange,
  });
}
