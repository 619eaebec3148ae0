import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { SPLIT_TEXTS } from '../../messages/split';
import { writeWorkbook } from '../../workbook/file/write';
import { freeSheetName } from '../../workbook/publish/sheet-name';
import { agenciesOf, codesWithoutAgency } from '../../workbook/split/agencies';
import { splitFinding } from '../../workbook/split/findings';
import { formTables } from '../../workbook/split/layout';
import { partPlan } from '../../workbook/split/part-plan';
import { progressOf } from '../../workbook/split/progress';
import { readBy, type Call, type Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs } from '../output';
import { scoreFile } from '../score-file';
import { dayOf, notPossible, printReport, writeAndTell, writeProgress } from '../split/report';
import type { ExitCode, Terminal } from '../terminal';

/** `dti split FILE -o FOLDER`: the form cut into a workbook for each responsible agency, with a progress table. */
export const splitCommand: Command = {
  name: 'split',
  options: ['edition', 'sheet', 'output', 'force', 'json'],
  run: split,
};

async function split(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands, options, language } = call;
  const texts = SPLIT_TEXTS[language];
  const [file, ...extra] = operands;
  if (file === undefined) return err([cliProblem('no-files', { command: 'split' })]);
  if (extra.length > 0) return err([cliProblem('split-one-file', { extra })]);
  if (options.output === null) return err([cliProblem('split-without-output', { file })]);
  if (extname(file).toLowerCase() === '.csv') return err([cliProblem('split-not-xlsx', { file })]);
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  if (!edition.ok) return edition;
  const scored = await scoreFile(file, edition.value, options.sheet);
  if (!scored.ok) return err(notPossible(scored.error, call));
  const { scoresheet, workbook, binding, bytes, unit } = scored.value;
  const agencies = agenciesOf(scoresheet.entries);
  if (agencies.length === 0) {
    return err([cliProblem('split-not-possible', { file, reason: texts.noAgencies })]);
  }
  const folder = options.output;
  const taken = new Set<string>([texts.progressFile.slice(0, -'.xlsx'.length).toLowerCase()]);
  const parts = agencies.map((agency) => ({ agency, name: `${fileName(agency.name, taken)}.xlsx` }));
  const names = [...parts.map(({ name }) => name), texts.progressFile];
  const targets = await planOutputs(names, folder, options.force, readBy(call));
  if (!targets.ok) return targets;

  const original = { file: basename(file), sha256: createHash('sha256').update(bytes).digest('hex') };
  const tables = formTables(workbook, binding, scored.value.edition);
  const head = { unit, period: scoresheet.period, edition: scored.value.edition.id };
  const written: boolean[] = [];
  for (const { agency, name } of parts) {
    const plan = partPlan(agency, tables, original, head, texts.part);
    written.push(await writeAndTell(join(folder, name), await writeWorkbook(plan, new Date()), call, terminal));
  }
  const progress = progressOf(scoresheet.entries, dayOf(new Date()));
  written.push(await writeProgress(join(folder, texts.progressFile), progress, unit, call, terminal));
  const codes = codesWithoutAgency(scoresheet.entries);
  const findings = codes.length === 0 ? [] : [splitFinding('split-no-agency', 'warning', { codes })];
  const files = names.map((name) => join(folder, name));
  printReport({ unit, files, progress, findings }, call, terminal);
  return ok(written.every(Boolean) ? 0 : 1);
}

/** A file's name made of an agency's: what no disk takes is left out. */
function fileName(agency: string, taken: Set<string>): string {
  return freeSheetName(agency.replace(/[<>"|]/g, ' ').replace(/^\.+|\.+$/g, ''), taken, 80);
}
