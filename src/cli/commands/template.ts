import { extname } from 'node:path';
import { periodsServed } from '../../engine/edition/periods-served';
import { comparePeriods, parsePeriod, type Period } from '../../engine/period';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { periodText } from '../../messages/period';
import { templateTexts } from '../../messages/vi/template';
import { writeWorkbook } from '../../workbook/file/write';
import { templatePlan, type TemplateValues } from '../../workbook/template/template-plan';
import { readBy, type Call, type Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs, writeWhole } from '../output';

/** `dti template EDITION -o OUT.xlsx [--unit NAME] [--period P]`: the official form of an edition, blank. */
export const templateCommand: Command = {
  name: 'template',
  options: ['output', 'unit', 'period', 'force'],
  run: async (call, terminal) => {
    const asked = askedFor(call);
    if (!asked.ok) {
      return err([asked.error]);
    }
    const { name, output, values } = asked.value;
    const edition = await editionNamed(name, call.language);
    if (!edition.ok) {
      return edition;
    }
    const plan = templatePlan(edition.value, templateTexts, values);
    if (!plan.ok) {
      return err([cliProblem('template-without-groups', { edition: edition.value.id })]);
    }
    const planned = await planOutputs([output], output, call.options.force, readBy(call));
    if (!planned.ok) {
      return planned;
    }
    const written = await writeWhole(output, await writeWorkbook(plan.value, new Date()), call.options.force);
    if (!written.ok) {
      return err([written.error]);
    }
    terminal.err(call.texts.labels.written(output));
    const served = periodsServed(edition.value);
    const { period } = values;
    if (period !== undefined && served.length > 0 && !served.some((each) => comparePeriods(each, period) === 0)) {
      const named = served.map((each) => periodText(each, call.language));
      terminal.err(call.texts.labels.periodNotServed(periodText(period, call.language), named));
    }
    return ok(0);
  },
};

interface Asked {
  /** An edition's id, or a file that holds one. */
  readonly name: string;
  readonly output: string;
  readonly values: TemplateValues;
}

function askedFor({ operands, options: { output, unit, period } }: Call): Result<Asked, CliProblem> {
  const [name, ...extra] = operands;
  if (name === undefined) {
    return err(cliProblem('template-of-none', {}));
  }
  if (extra.length > 0) {
    return err(cliProblem('too-many-arguments', { command: 'template', extra }));
  }
  if (output === null) {
    return err(cliProblem('template-without-output', { edition: name }));
  }
  if (extname(output).toLowerCase() !== '.xlsx') {
    return err(cliProblem('template-not-xlsx', { file: output }));
  }
  const read = period === null ? null : parsePeriod(period);
  if (period !== null && read === null) {
    return err(cliProblem('unknown-period', { found: period }));
  }
  return ok({ name, output, values: valuesOf(unit, read) });
}

function valuesOf(unit: string | null, period: Period | null): TemplateValues {
  return { ...(unit === null ? {} : { unit }), ...(period === null ? {} : { period }) };
}
