/** Writes what a ranking is published as: papers or a table with `-o`, the result for programs with `--result`. */
import { extname } from 'node:path';
import packageJson from '../../../package.json';
import type { YearComparison } from '../../engine/ranking/comparison';
import type { Basis } from '../../engine/scoring/scoresheet';
import { cliProblemText } from '../../messages/cli';
import { publishTexts } from '../../messages/publish-texts';
import { writeCsv } from '../../workbook/file/csv/write-csv';
import { writeWorkbook } from '../../workbook/file/write';
import type { Gathered } from '../../workbook/gather/model';
import type { RankedGathering } from '../../workbook/gather/rank-gathered';
import type { LeagueAnalysis } from '../../workbook/publish/analysis';
import { makeResult, type ListFile } from '../../workbook/publish/make-result';
import { obstacleOf } from '../../workbook/publish/obstacle';
import { publicationPlan, rankingTable } from '../../workbook/publish/papers-plan';
import type { Call } from '../command';
import { writeWhole } from '../output';
import type { Terminal } from '../terminal';

interface ToWrite {
  readonly gathered: Gathered;
  readonly ranked: RankedGathering;
  /** With the earlier year; null where no values of it are known. */
  readonly comparison: YearComparison | null;
  readonly lists: readonly ListFile[];
  /** Null where nobody asked for it. */
  readonly analysis: readonly LeagueAnalysis[] | null;
  readonly asked: { readonly by: Basis | null; readonly sheet: string | null };
  readonly now: Date;
}

/** Whether what is asked for with `-o` is a workbook of papers; false for a table, and where nothing is. */
export function makesPapers(output: string | null): boolean {
  return output !== null && extname(output).toLowerCase() === '.xlsx';
}

/** False where a file was asked for and could not be written. While something holds up publication only the gathered table is written. */
export async function writeOutputs(
  { gathered, ranked, comparison, lists, analysis, asked, now }: ToWrite,
  { options, language, texts }: Call,
  terminal: Terminal,
): Promise<boolean> {
  const { output, result: resultFile, force, scorecards } = options;
  const result = makeResult(gathered, ranked, {
    lists,
    ...asked,
    version: packageJson.version,
    made: now.toISOString(),
  });
  const { labels, problems } = texts;
  const write = async (file: string, content: Uint8Array | string, done = labels.written): Promise<boolean> => {
    const written = await writeWhole(file, content, force);
    terminal.err(written.ok ? done(file) : `dti: ${cliProblemText(written.error, problems)}`);
    return written.ok;
  };
  const input = {
    gathered,
    ranked,
    comparison,
    code: result.code,
    scorecards,
    analysis,
    texts: publishTexts(language),
  };
  const isHeldUp = obstacleOf(ranked) !== null;
  const written: boolean[] = [];
  if (output !== null && makesPapers(output)) {
    const papers = await writeWorkbook(publicationPlan(input), now);
    written.push(await write(output, papers, isHeldUp ? labels.gatheredWritten : labels.written));
  } else if (output !== null) {
    if (isHeldUp) terminal.err(labels.notPublished(output));
    else written.push(await write(output, writeCsv(rankingTable(input))));
  }
  if (resultFile !== null && isHeldUp) {
    terminal.err(labels.notPublished(resultFile));
  } else if (resultFile !== null) {
    written.push(await write(resultFile, `${JSON.stringify(result, null, 2)}\n`));
  }
  return written.every(Boolean);
}
