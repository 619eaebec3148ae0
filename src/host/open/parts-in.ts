/** What a file holds beside cells: validations, conditional formats, tables, links, the document's properties. */
import type { ConditionalRule, DataValidation, Sheet, TableDefinition, Workbook, WorkbookProperties } from 'hucre';
import { parseArea } from '../../workbook/a1';
import type { Area } from '../../workbook/grid';
import type { PortConditionalFormat, WorkbookPort } from '../port';
import { OPERATORS, type PortHyperlink, type PortRule, type PortValidation } from '../port-parts';
import { cssColor } from './color';
import { fromFile } from './formula';

/** hucre's names of properties by office.js's. */
export const PROPERTY_NAMES = {
  Title: 'title',
  Subject: 'subject',
  Author: 'creator',
  Keywords: 'keywords',
  Comments: 'description',
  Category: 'category',
  Manager: 'manager',
  Company: 'company',
  LastAuthor: 'lastModifiedBy',
} as const satisfies Record<string, keyof WorkbookProperties>;

function areasOf(range: string | undefined): readonly Area[] {
  return (range ?? '').split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** A bound or a formula: files write both without `=`. */
function expression(text: string | undefined): string {
  return text === undefined || text === '' || !Number.isNaN(Number(text)) ? (text ?? '') : fromFile(text);
}

function ruleOf({ type, operator, formula1, formula2, values }: DataValidation): PortRule | null {
  switch (type) {
    case 'list': {
      const isText = formula1?.startsWith('"') === true;
      const source = values?.join(',') ?? (isText ? formula1.slice(1, -1) : expression(formula1));
      return { kind: 'list', source, dropDown: true };
    }
    case 'custom':
      return { kind: 'custom', formula: expression(formula1) };
    case 'decimal':
    case 'whole':
    case 'textLength': {
      const known = OPERATORS.find((name) => name === operator) ?? 'between';
      const most = formula2 === undefined ? null : expression(formula2);
      return { kind: type === 'whole' ? 'wholeNumber' : type, operator: known, least: expression(formula1), most };
    }
    default:
      return null;
  }
}

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function toValidation(validation: DataValidation): PortValidation | null {
  const rule = ruleOf(validation);
  return (
    rule && {
      areas: areasOf(validation.range),
      rule,
      ignoreBlanks: validation.allowBlank === true,
      texts: {
        showPrompt: validation.showInputMessage === true,
        promptTitle: validation.inputTitle ?? '',
        prompt: validation.inputMessage ?? '',
        showError: validation.showErrorMessage === true,
        errorTitle: validation.errorTitle ?? '',
        error: validation.errorMessage ?? '',
        errorStyle: STYLES[validation.errorStyle ?? 'stop'],
      },
    }
  );
}

function toConditional(
  { type, formula, style, range }: ConditionalRule,
  themeColors: readonly string[],
): readonly Omit<PortConditionalFormat, 'id'>[] {
  const text = Array.isArray(formula) ? formula[0] : formula;
  if (type !== 'expression' || text === undefined) {
    return [];
  }
  // A format that colours what it marks keeps the colour in the background; solid fills of cells in the foreground.
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return areasOf(range).map((area) => ({
    area,
    formula: fromFile(text),
    fill: cssColor(fill, themeColors),
    fontColor: cssColor(style?.font?.color, themeColors),
  }));
}

function linksOf(
  sheet: Sheet,
): readonly { readonly row: number; readonly column: number; readonly link: PortHyperlink }[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const link =
      hyperlink === undefined
        ? null
        : {
            address: hyperlink.target === '' ? null : hyperlink.target,
            documentReference: hyperlink.location ?? null,
            screenTip: hyperlink.tooltip ?? null,
          };
    return link === null ? [] : [{ row, column, link }];
  });
}

/** Puts what the file holds into the workbook that shows its cells. Kinds that the port does not know are left out. */
export function addParts(port: WorkbookPort, workbook: Workbook): void {
  const ids = port.sheets().map(({ id }) => id);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const id = ids[index];
    if (id !== undefined) {
      addSheetParts(port, id, sheet, workbook.themeColors ?? []);
    }
  }
  for (const [name, member] of Object.entries(PROPERTY_NAMES)) {
    const value = workbook.properties?.[member];
    if (value !== undefined) {
      port.setProperty(name, value);
    }
  }
}

function addSheetParts(port: WorkbookPort, id: string, sheet: Sheet, themeColors: readonly string[]): void {
  const color = cssColor(sheet.view?.tabColor, themeColors);
  if (color !== null) {
    port.setTabColor(id, color);
  }
  for (const found of (sheet.dataValidations ?? []).flatMap((entry) => toValidation(entry) ?? [])) {
    const { areas, ...validation } = found;
    for (const area of areas) {
      port.setValidation(id, area, validation);
    }
  }
  const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  for (const format of rules.flatMap((rule) => toConditional(rule, themeColors))) {
    port.addConditionalFormat(id, format);
  }
  for (const { row, column, link } of linksOf(sheet)) {
    port.setHyperlink(id, row, column, link);
  }
  for (const table of sheet.tables ?? []) {
    addTable(port, id, table);
  }
}

function addTable(port: WorkbookPort, id: string, { name, displayName, range }: TableDefinition): void {
  const [area] = areasOf(range);
  if (area !== undefined) {
    port.addTable(id, area, displayName ?? name);
  }
}
