/** Many workbooks, read and scored one by one, and what is told of those that could not be read. */
import type { Edition } from '../engine/edition/schema';
import { optionHint } from '../messages/cli-options';
import { findingText, type AnyFinding } from '../messages/finding';
import type { Call } from './command';
import { scoreFile, type ScoredFile, type UnreadFile } from './score-file';
import type { Terminal } from './terminal';
import { withFile } from './with-file';

/** A file's result: what was read, or why nothing was. */
export type FileResult = ScoredFile | UnreadFile;

/** Reads and scores the workbooks at the paths, in their order, as `scoreFile` does. */
export async function scoreFiles(
  files: readonly string[],
  edition: Edition | null,
  sheet: string | null,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const file of files) {
    const scored = await scoreFile(file, edition, sheet);
    results.push(scored.ok ? scored.value : scored.error);
  }
  return results;
}

/** Whether a file could be read. */
export function isScored(result: FileResult): result is ScoredFile {
  return 'card' in result;
}

/** Whether anything that was found must be mended. */
export function hasErrors(results: readonly { readonly findings: readonly AnyFinding[] }[]): boolean {
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

/** One line for each reason why a file could not be read. */
export function tellUnread(results: readonly FileResult[], call: Call, terminal: Terminal): void {
  for (const { file, findings } of results.filter((result) => !isScored(result))) {
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
      terminal.err(`dti: ${withFile(file, lineOf(finding, call))}`);
    }
  }
}

/** What is wrong with a file, and where, in one line. */
export function lineOf(finding: AnyFinding, { language, texts }: Pick<Call, 'language' | 'texts'>): string {
  const asksForEdition = finding.check === 'edition-unknown' || finding.check === 'edition-ambiguous';
  const text = `${findingText(finding, language)}${optionHint(finding, language)}`.replaceAll('\n', ' ');
  return asksForEdition ? `${text} ${texts.labels.nameEdition}` : text;
}
