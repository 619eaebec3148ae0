/** Conditional formats by formula. Other kinds that a file may bring are drawn but not handed out. */
import { CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import type { IConditionFormattingRule, IFormulaHighlightCell } from '@univerjs/preset-sheets-conditional-formatting';
import type { PortConditionalFormat, WorkbookPort } from '../port';
import type { PortContext } from './context';
import { toArea, toRange } from './ranges';
import { hexColor } from './style';

type Conditional = Pick<
  WorkbookPort,
  'conditionalFormats' | 'addConditionalFormat' | 'setConditionalFormat' | 'deleteConditionalFormat'
>;

/** Stands for a formula that is not there yet. */
const NEVER = '=FALSE';

function isFormulaRule(rule: IConditionFormattingRule): rule is IConditionFormattingRule<IFormulaHighlightCell> {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

function toPort(rule: IConditionFormattingRule<IFormulaHighlightCell>): readonly PortConditionalFormat[] {
  const [range] = rule.ranges;
  if (range === undefined) {
    return [];
  }
  const { style, value } = rule.rule;
  const fill = hexColor(style.bg?.rgb);
  return [
    {
      id: rule.cfId,
      area: toArea(range),
      formula: value === NEVER ? '' : value,
      fill,
      fontColor: hexColor(style.cl?.rgb),
    },
  ];
}

function toRule(cfId: string, format: Omit<PortConditionalFormat, 'id'>): IConditionFormattingRule {
  const { area, formula, fill, fontColor } = format;
  const rule: IFormulaHighlightCell = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula === '' ? NEVER : formula,
    style: {
      ...(fill === null ? {} : { bg: { rgb: fill } }),
      ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    },
  };
  return { cfId, ranges: [toRange(area)], stopIfTrue: false, rule };
}

/** The port's conditional formats. */
export function conditionalOf(context: PortContext): Conditional {
  const formats = (sheet: string): readonly PortConditionalFormat[] =>
    context.sheet(sheet).getConditionalFormattingRules().filter(isFormulaRule).flatMap(toPort);
  let added = 0;
  return {
    conditionalFormats: formats,
    addConditionalFormat(id, format) {
      const sheet = context.sheet(id);
      const last = sheet.getConditionalFormattingRules().at(-1);
      added += 1;
      const cfId = `format-${String(added)}-${id}`;
      sheet.addConditionalFormattingRule(toRule(cfId, format));
      if (last !== undefined) {
        // Univer puts a new rule on top.
        sheet.moveConditionalFormattingRule(cfId, last.cfId, 'after');
      }
      return cfId;
    },
    setConditionalFormat(sheet, id, change) {
      const format = formats(sheet).find((entry) => entry.id === id);
      if (format !== undefined) {
        context.sheet(sheet).setConditionalFormattingRule(id, toRule(id, { ...format, ...change }));
      }
    },
    deleteConditionalFormat(sheet, id) {
      context.sheet(sheet).deleteConditionalFormattingRule(id);
    },
  };
}
