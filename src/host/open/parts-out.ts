/** Validations, conditional formats, tables, links and properties as a file keeps them: the inverse of parts-in.ts. */
import type { ConditionalRule, DataValidation, TableDefinition, WorkbookProperties, WriteSheet } from 'hucre';
import { areaAddress } from '../../workbook/a1';
import type { PortConditionalFormat, PortTable, WorkbookPort } from '../port';
import type { PortHyperlink, PortValidation } from '../port-parts';
import { fileColor } from './color';
import { toFile } from './formula';
import { PROPERTY_NAMES } from './parts-in';

/** What is read of the workbook beside its snapshot. */
export type SavedParts = Pick<
  WorkbookPort,
  'validations' | 'conditionalFormats' | 'tables' | 'read' | 'properties' | 'sheets' | 'hyperlink'
>;

function ruleOf({ rule }: PortValidation, customFunctions: readonly string[]): Partial<DataValidation> | null {
  const text = (value: string): string => (value.startsWith('=') ? toFile(value, customFunctions) : value);
  switch (rule.kind) {
    case 'none':
      return null;
    case 'list':
      return rule.source.startsWith('=')
        ? { type: 'list', formula1: text(rule.source) }
        : { type: 'list', values: rule.source.split(',') };
    case 'custom':
      return { type: 'custom', formula1: text(rule.formula) };
    default:
      return {
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: rule.operator,
        formula1: text(rule.least),
        ...(rule.most === null ? {} : { formula2: text(rule.most) }),
      };
  }
}

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function fromValidation(validation: PortValidation, customFunctions: readonly string[]): readonly DataValidation[] {
  const { areas, ignoreBlanks, texts } = validation;
  const { type, ...rule } = ruleOf(validation, customFunctions) ?? {};
  return type === undefined
    ? []
    : [
        {
          type,
          ...rule,
          range: areas.map(areaAddress).join(' '),
          allowBlank: ignoreBlanks,
          showInputMessage: texts.showPrompt,
          inputTitle: texts.promptTitle,
          inputMessage: texts.prompt,
          showErrorMessage: texts.showError,
          errorTitle: texts.errorTitle,
          errorMessage: texts.error,
          errorStyle: STYLES[texts.errorStyle],
        },
      ];
}

function fromConditional(
  { area, formula, fill, fontColor }: PortConditionalFormat,
  priority: number,
  customFunctions: readonly string[],
): ConditionalRule {
  const [background, color] = [fileColor(fill), fileColor(fontColor)];
  return {
    type: 'expression',
    priority,
    range: areaAddress(area),
    formula: toFile(formula, customFunctions),
    style: {
      ...(background === null ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: background } }),
      ...(color === null ? {} : { font: { color } }),
    },
  };
}

function fromTable({ name, area, sheet }: PortTable, parts: SavedParts): TableDefinition {
  const [heads = []] = parts.read(sheet, { ...area, bottom: area.top });
  return { name, displayName: name, range: areaAddress(area), columns: heads.map(({ text }) => ({ name: text })) };
}

/** What a sheet holds beside its cells. */
export function sheetParts(id: string, parts: SavedParts, customFunctions: readonly string[]): Partial<WriteSheet> {
  const validations = parts.validations(id).flatMap((entry) => fromValidation(entry, customFunctions));
  const formats = parts.conditionalFormats(id).filter(({ formula }) => formula !== '');
  const tables = parts.tables().filter(({ sheet }) => sheet === id);
  const color = fileColor(parts.sheets().find((sheet) => sheet.id === id)?.tabColor);
  return {
    ...(color === null ? {} : { view: { tabColor: color } }),
    ...(validations.length === 0 ? {} : { dataValidations: validations }),
    ...(formats.length === 0
      ? {}
      : { conditionalRules: formats.map((format, index) => fromConditional(format, index + 1, customFunctions)) }),
    ...(tables.length === 0 ? {} : { tables: tables.map((table) => fromTable(table, parts)) }),
  };
}

/** A link as a file keeps it. */
export function fromLink({ address, documentReference, screenTip }: PortHyperlink): {
  target: string;
  location?: string;
  tooltip?: string;
} {
  return {
    target: address ?? '',
    ...(documentReference === null ? {} : { location: documentReference }),
    ...(screenTip === null ? {} : { tooltip: screenTip }),
  };
}

/** Properties that files have a place for; others are left out. */
export function propertiesOut(properties: Readonly<Record<string, string>>): WorkbookProperties {
  const known = Object.entries(PROPERTY_NAMES).flatMap(([name, member]) => {
    const value = properties[name];
    return value === undefined ? [] : [[member, value] as const];
  });
  return Object.fromEntries(known);
}
