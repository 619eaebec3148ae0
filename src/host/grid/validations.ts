/** Data validations. Kinds that a file may bring beside those of the port are enforced but not handed out. */
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/presets';
import type { ISheetDataValidationRule } from '@univerjs/presets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
} from '@univerjs/preset-sheets-data-validation';
import type { WorkbookPort } from '../port';
import { OPERATORS } from '../port-parts';
import type { AlertStyle, Operator, PortRule, PortValidation } from '../port-parts';
import type { PortContext } from './context';
import { toArea, toRange } from './ranges';

const STYLES: Readonly<Record<AlertStyle, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const UNIVER_OPERATORS: Readonly<Record<Operator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const COMPARED = {
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

/** Univer keeps a list as JSON; files and Excel have commas. */
function listIn(formula: string): string {
  if (!formula.startsWith('[')) {
    return formula;
  }
  const options: unknown = JSON.parse(formula);
  return Array.isArray(options) ? options.join(',') : formula;
}

function listOut(source: string): string {
  return source.startsWith('=')
    ? source
    : source
        .split(',')
        .map((option) => option.trim())
        .join(',');
}

/** The port's kinds by Univer's. */
const KINDS = new Map<string, PortRule['kind']>([
  [DataValidationType.ANY, 'none'],
  [DataValidationType.LIST, 'list'],
  [DataValidationType.CUSTOM, 'custom'],
  [DataValidationType.DECIMAL, 'decimal'],
  [DataValidationType.WHOLE, 'wholeNumber'],
  [DataValidationType.TEXT_LENGTH, 'textLength'],
]);

function ruleIn({
  type,
  formula1 = '',
  formula2 = '',
  operator,
  showDropDown,
}: ISheetDataValidationRule): PortRule | null {
  const kind = KINDS.get(type);
  switch (kind) {
    case undefined:
      return null;
    case 'none':
      return { kind };
    case 'list':
      return { kind, source: listIn(formula1), dropDown: showDropDown !== false };
    case 'custom':
      return { kind, formula: formula1 };
    default: {
      const known = OPERATORS.find((name) => UNIVER_OPERATORS[name] === operator) ?? 'between';
      return { kind, operator: known, least: formula1, most: formula2 === '' ? null : formula2 };
    }
  }
}

function ruleOut(rule: PortRule): Partial<ISheetDataValidationRule> & { readonly type: DataValidationType } {
  switch (rule.kind) {
    case 'none':
      return { type: DataValidationType.ANY };
    case 'list':
      return { type: DataValidationType.LIST, formula1: listOut(rule.source), showDropDown: rule.dropDown };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: COMPARED[rule.kind],
        operator: UNIVER_OPERATORS[rule.operator],
        formula1: rule.least,
        ...(rule.most === null ? {} : { formula2: rule.most }),
      };
  }
}

/** Univer's rule as the port has it; null for a kind that the port does not know. */
function toValidation(rule: ISheetDataValidationRule): PortValidation | null {
  const found = ruleIn(rule);
  const style = (['Stop', 'Warning', 'Information'] as const).find((name) => STYLES[name] === rule.errorStyle);
  return (
    found && {
      areas: rule.ranges.map(toArea),
      rule: found,
      ignoreBlanks: rule.allowBlank !== false,
      texts: {
        showPrompt: rule.showInputMessage !== false,
        promptTitle: rule.promptTitle ?? '',
        prompt: rule.prompt ?? '',
        showError: rule.showErrorMessage !== false,
        errorTitle: rule.errorTitle ?? '',
        error: rule.error ?? '',
        errorStyle: style ?? 'Stop',
      },
    }
  );
}

/** The port's validation as Univer keeps it. */
function fromValidation(uid: string, { areas, rule, ignoreBlanks, texts }: PortValidation): ISheetDataValidationRule {
  return {
    uid,
    ranges: areas.map(toRange),
    ...ruleOut(rule),
    allowBlank: ignoreBlanks,
    showInputMessage: texts.showPrompt,
    promptTitle: texts.promptTitle,
    prompt: texts.prompt,
    showErrorMessage: texts.showError,
    errorTitle: texts.errorTitle,
    error: texts.error,
    errorStyle: STYLES[texts.errorStyle],
  };
}

/** The port's validations; setting one takes away whatever stood on the area. */
export function validationsOf(context: PortContext): Pick<WorkbookPort, 'validations' | 'setValidation'> {
  let added = 0;
  return {
    validations: (id) =>
      context
        .sheet(id)
        .getDataValidations()
        .flatMap(({ rule }) => toValidation(rule) ?? []),
    setValidation(id, area, validation) {
      context.asApi(() => {
        context.run(ClearRangeDataValidationCommand.id, { subUnitId: id, ranges: [toRange(area)] });
        if (validation !== null) {
          added += 1;
          const rule = fromValidation(`validation-${String(added)}-${id}`, { ...validation, areas: [area] });
          context.run(AddSheetDataValidationCommand.id, { subUnitId: id, rule });
        }
      });
    },
  };
}
