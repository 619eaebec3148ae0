import { err, ok, type Result } from '../../engine/result';
import { cliProblem, cliProblemText, type CliProblem } from '../../messages/cli';
import { findingText, type AnyFinding } from '../../messages/finding';
import type { Call, Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs, type Target } from '../output';
import { scoreDocument } from '../score-json';
import { scoreFile, type ScoredFile, type UnreadFile } from '../score-file';
import { scoreText } from '../score-text';
import type { ExitCode, Terminal } from '../terminal';
import { writeScored } from '../write-scored';

/** `dti score FILE… [--edition ID|FILE] [--sheet NAME] [-o OUT]`: the scorecard of each workbook. */
export const scoreCommand: Command = {
  name: 'score',
  options: ['edition', 'sheet', 'output', 'force', 'json'],
  run: score,
};

async function score(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands: files, options, texts, language } = call;
  if (files.length === 0) {
    return err([cliProblem('no-files', { command: 'score' })]);
  }
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  if (!edition.ok) {
    return edition;
  }
  const targets = options.output === null ? ok([]) : await planOutputs(files, options.output, options.force);
  if (!targets.ok) {
    return targets;
  }

  const results: (ScoredFile | UnreadFile)[] = [];
  for (const file of files) {
    const scored = await scoreFile(file, edition.value, options.sheet);
    results.push(scored.ok ? scored.value : scored.error);
  }
  const scored = results.filter((result) => 'card' in result);
  for (const unread of results.filter((result) => !('card' in result))) {
    for (const finding of unread.findings.filter(({ severity }) => severity === 'error')) {
      terminal.err(`dti: ${unread.file}: ${findingLine(finding, call)}`);
    }
  }
  if (scored.length === 0) {
    return ok(2);
  }
  const unwritten = await writeAll(scored, targets.value, call, terminal);
  terminal.out(
    options.json
      ? `${JSON.stringify(scoreDocument(results), null, 2)}\n`
      : scored.map((each) => scoreText(each, { language, texts, width: terminal.width })).join('\n'),
  );
  const hasErrors = results.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return ok(hasErrors || unwritten > 0 ? 1 : 0);
}

/** Writes the results to where they go; the number that could not be written. */
async function writeAll(
  scored: readonly ScoredFile[],
  targets: readonly Target[],
  { options, texts, language }: Call,
  terminal: Terminal,
): Promise<number> {
  let failed = 0;
  for (const { input, output } of targets) {
    const result = scored.find(({ file }) => file === input);
    if (result === undefined) {
      continue;
    }
    const written = await writeScored(result, output, options.force, language);
    if (!written.ok) {
      terminal.err(`dti: ${cliProblemText(written.error, texts.problems)}`);
      failed += 1;
      continue;
    }
    terminal.err(texts.labels.written(output));
    if (result.workbook.signed) {
      terminal.err(texts.labels.signatureVoid(output));
    }
  }
  return failed;
}

/** What is wrong with a file, and where, in one line. */
function findingLine(finding: AnyFinding, { language, texts }: Call): string {
  const asksForEdition = finding.check === 'edition-unknown' || finding.check === 'edition-ambiguous';
  const text = findingText(finding, language).replaceAll('\n', ' ');
  return asksForEdition ? `${text} ${texts.labels.nameEdition}` : text;
}
