import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, cliProblemText, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import { checkText, type CheckedFile } from '../check/check-text';
import { compareFiles } from '../check/compare-files';
import { readEarlier } from '../check/read-earlier';
import { findingsTarget, writeFindings } from '../check/write-findings';
import type { PrintedAnchor } from '../../engine/review/printed-anchor';
import { readAnchor, reviewLogFindings } from '../check/review-log';
import { reconcileFiles } from '../check/reconcile-files';
import { shownSource } from '../central/load-central';
import { readBy, type Call, type Command, type Options } from '../command';
import { editionNamed } from '../edition-option';
import { findingJson } from '../finding-json';
import { scoreDocument } from '../score-json';
import type { ScoredFile } from '../score-file';
import { hasErrors, isScored, lineOf, scoreFiles, tellUnread, type FileResult } from '../score-files';
import type { ExitCode, Terminal } from '../terminal';

/** `dti check FILE… [--central FILE|URL] [--previous FILE] [--anchor …] [--edition …] [-o OUT.xlsx]`: what is to be reviewed. */
export const checkCommand: Command = {
  name: 'check',
  options: ['edition', 'sheet', 'central', 'previous', 'anchor', 'output', 'force', 'json'],
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
  const anchor = readAnchor(options.anchor);
  if (!anchor.ok) {
    return err([anchor.error]);
  }
  const target = await findingsTarget(options.output, options.force, readBy(call));
  if (!target.ok) {
    return target;
  }
  const read = await scoreFiles(files, edition.value, options.sheet);
  tellUnread(read, call, terminal);
  if (!read.some(isScored)) {
    return ok(2);
  }
  const comparison = await compared(read.filter(isScored), anchor.value, edition.value, options);
  if (!comparison.ok) {
    tellBeside([comparison.error], call, terminal);
    return ok(2);
  }
  const { files: found, beside } = comparison.value;
  const results = read.map((result) => found.find(({ file }) => file === result.file) ?? result);
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

interface Compared {
  readonly files: readonly ScoredFile[];
  readonly beside: readonly FoundBeside[];
}

/**
 * The files with what comparing them and verifying their logs found; fails where nothing of the central figures asked for
 * could be used.
 */
async function compared(
  files: readonly ScoredFile[],
  anchor: PrintedAnchor | null,
  edition: Edition | null,
  { previous, central }: Options,
): Promise<Result<Compared, FoundBeside>> {
  const editions = [...new Map(files.map((file) => [file.edition.id, file.edition])).values()];
  const earlier = previous === null ? null : await readEarlier(previous, edition, editions);
  const verified = compareFiles(files, earlier?.sheets ?? []).map((file) => ({
    ...file,
    findings: [...file.findings, ...reviewLogFindings(file, anchor)],
  }));
  const beside = earlier?.beside ?? [];
  if (central === null) {
    return ok({ files: verified, beside });
  }
  const file = shownSource(central);
  const reconciled = await reconcileFiles(verified, central, new Date());
  return reconciled.ok
    ? ok({ files: reconciled.value.files, beside: [...beside, { file, findings: reconciled.value.findings }] })
    : err({ file, findings: [reconciled.error] });
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
    return { file, findings, sheet: null, unit: null, period: null, edition: null };
  }
  const { binding, unit, edition, scoresheet } = result;
  return {
    file,
    findings,
    sheet: binding.table.sheet,
    unit,
    period: scoresheet.period,
    edition: `${edition.title[language]} [${edition.id}]`,
  };
}
