import { err, ok, type Result } from '../../engine/result';
import { cliProblem, cliProblemText, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import { checkText, type CheckedFile } from '../check/check-text';
import { compareFiles } from '../check/compare-files';
import { readEarlier } from '../check/read-earlier';
import { findingsTarget, writeFindings } from '../check/write-findings';
import type { Call, Command } from '../command';
import { editionNamed } from '../edition-option';
import { findingJson } from '../finding-json';
import { scoreDocument } from '../score-json';
import { hasErrors, isScored, lineOf, scoreFiles, tellUnread, type FileResult } from '../score-files';
import type { ExitCode, Terminal } from '../terminal';

/** `dti check FILE… [--previous FILE] [--edition …] [-o OUT.xlsx]`: what is to be reviewed in each workbook. */
export const checkCommand: Command = {
  name: 'check',
  options: ['edition', 'sheet', 'previous', 'output', 'force', 'json'],
  run: check,
};

/** What was found in a file that was read beside the scoresheets. */
interface FoundBeside {
  readonly file: string;
  readonly findings: readonly AnyFinding[];
}

async function check(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands: files, options, texts, language } = call;
  if (files.length === 0) {
    return err([cliProblem('no-files', { command: 'check' })]);
  }
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  if (!edition.ok) {
    return edition;
  }
  const target = await findingsTarget(options.output, options.force);
  if (!target.ok) {
    return target;
  }
  const read = await scoreFiles(files, edition.value, options.sheet);
  tellUnread(read, call, terminal);
  if (!read.some(isScored)) {
    return ok(2);
  }
  const earlier = options.previous === null ? null : await readEarlier(options.previous, edition.value);
  const compared = compareFiles(read.filter(isScored), earlier?.files ?? null);
  const results = read.map((result) => compared.find(({ file }) => file === result.file) ?? result);
  const beside = earlier?.unread ?? [];
  tellBeside(beside, call, terminal);
  const isWritten = target.value === null || (await writeTo(target.value, results, call, terminal));
  terminal.out(
    options.json
      ? `${JSON.stringify(document(results, beside), null, 2)}\n`
      : checkText(
          results.map((result) => checked(result, call)),
          beside.flatMap(({ findings }) => findings),
          { language, texts, width: terminal.width },
        ),
  );
  return ok(isWritten && !hasErrors([...results, ...beside]) ? 0 : 1);
}

/** False where the findings could not be written. */
async function writeTo(
  output: string,
  results: readonly FileResult[],
  { options, texts, language }: Call,
  terminal: Terminal,
): Promise<boolean> {
  const written = await writeFindings(results, output, options.force, language);
  terminal.err(written.ok ? texts.labels.written(output) : `dti: ${cliProblemText(written.error, texts.problems)}`);
  return written.ok;
}

/** As `score --json`, with what was found in the other files. */
function document(results: readonly FileResult[], beside: readonly FoundBeside[]): unknown {
  return {
    ...scoreDocument(results),
    findings: beside.flatMap(({ file, findings }) => findings.map((finding) => findingJson(finding, file, null))),
  };
}

function tellBeside(beside: readonly FoundBeside[], call: Call, terminal: Terminal): void {
  for (const { file, findings } of beside) {
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
      terminal.err(`dti: ${file}: ${lineOf(finding, call)}`);
    }
  }
}

function checked(result: FileResult, { language }: Call): CheckedFile {
  const { file, findings } = result;
  if (!isScored(result)) {
    return { file, findings, sheet: null, unit: null, period: null, edition: null, log: null };
  }
  const { binding, unit, edition, scoresheet } = result;
  return {
    file,
    findings,
    sheet: binding.table.sheet,
    unit,
    period: scoresheet.period,
    edition: `${edition.title[language]} [${edition.id}]`,
    log: null,
  };
}
