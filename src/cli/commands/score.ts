import { err, ok, type Result } from '../../engine/result';
import { cliProblem, cliProblemText, type CliProblem } from '../../messages/cli';
import { readBy, type Call, type Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs, type Target } from '../output';
import { scoreDocument } from '../score-json';
import type { ScoredFile } from '../score-file';
import { hasErrors, isScored, scoreFiles, tellUnread } from '../score-files';
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
  const targets =
    options.output === null ? ok([]) : await planOutputs(files, options.output, options.force, readBy(call));
  if (!targets.ok) {
    return targets;
  }

  const results = await scoreFiles(files, edition.value, options.sheet);
  const scored = results.filter(isScored);
  tellUnread(results, call, terminal);
  if (scored.length === 0) {
    return ok(2);
  }
  const unwritten = await writeAll(scored, targets.value, call, terminal);
  terminal.out(
    options.json
      ? `${JSON.stringify(scoreDocument(results), null, 2)}\n`
      : scored.map((each) => scoreText(each, { language, texts, width: terminal.width })).join('\n'),
  );
  return ok(hasErrors(results) || unwritten > 0 ? 1 : 0);
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
