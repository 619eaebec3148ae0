import { extname } from 'node:path';
import type { Edition } from '../../engine/edition/schema';
import { parsePeriod } from '../../engine/period';
import { err, ok, type Result } from '../../engine/result';
import { BASES, type Basis } from '../../engine/scoring/scoresheet';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { askedSheet } from '../../workbook/gather/asked-sheet';
import type { NotGathered } from '../../workbook/gather/collect';
import { gatherFinding } from '../../workbook/gather/findings';
import { gatherPaths } from '../../workbook/gather/gather-paths';
import type { RankedGathering } from '../../workbook/gather/rank-gathered';
import { obstacleOf } from '../../workbook/publish/obstacle';
import { analysisOf } from '../../workbook/publish/analysis';
import { readBy, type Call, type Command } from '../command';
import { editionNamed } from '../edition-option';
import { stoppable } from '../interrupt';
import { planOutputs } from '../output';
import { progressTo, toldOfAll, toldOfFile, toldOfFiles, type Told } from '../rank/inputs';
import { rankDocument } from '../rank/rank-json';
import { rankFiles } from '../rank/rank-files';
import { rankText } from '../rank/rank-text';
import { makesPapers, writeOutputs } from '../rank/write-outputs';
import { lineOf } from '../score-files';
import type { ExitCode, Terminal } from '../terminal';
import { withFile } from '../with-file';

/** `dti rank FILE… [--edition …] [--by …] [--units FILE] [--previous FILE] [-o OUT.xlsx] [--result RESULT.json]`: the units ranked by league. */
export const rankCommand: Command = {
  name: 'rank',
  options: [
    'edition',
    'sheet',
    'by',
    'period',
    'units',
    'previous',
    'output',
    'result',
    'scorecards',
    'analysis',
    'force',
    'json',
  ],
  run: rank,
};

interface Asked {
  readonly edition: Edition | null;
  readonly by: Basis | null;
}

async function rank(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands: paths, options, language, texts } = call;
  const asked = await askedFor(call);
  if (!asked.ok) {
    return asked;
  }
  const now = new Date();
  const gathered = await stoppable((signal) =>
    gatherPaths(paths, {
      ...asked.value,
      period: options.period,
      sheet: options.sheet,
      losses: makesPapers(options.output),
      readAt: now.toISOString(),
      signal,
      onProgress: progressTo(terminal, call),
    }),
  );
  const outcome = gathered.ok ? gathered.value : gathered.error;
  if ('kind' in outcome && outcome.kind === 'stopped') {
    return err([cliProblem('stopped', {})]);
  }
  const ofFiles = toldOfFiles(outcome.files);
  tellUnread(ofFiles, call, terminal);
  const sheet = askedSheet(outcome.files, options.sheet);
  const ofSheet = toldOfFile(sheet.finding === null ? [] : [sheet.finding], null);
  tellUnread(ofSheet, call, terminal);
  if (sheet.finding?.severity === 'error') {
    return ok(2);
  }
  if ('kind' in outcome) {
    return notRanked(outcome);
  }
  const { edition } = outcome;
  const { ranked, lists, told, comparison } = await rankFiles(outcome, asked.value.by, options);
  tellUnread(told, call, terminal);
  const all = [...ofFiles, ...ofSheet, ...told, ...toldOfAll(ranked.notes), ...publishing(ranked, call, terminal)];
  const analysis = options.analysis ? analysisOf(ranked, edition) : null;
  const written = await writeOutputs(
    {
      gathered: outcome,
      ranked,
      comparison,
      lists,
      analysis,
      asked: { by: asked.value.by, sheet: sheet.used },
      now,
    },
    call,
    terminal,
  );
  terminal.out(
    options.json
      ? `${JSON.stringify(rankDocument(ranked.ranking, all, comparison, analysis), null, 2)}\n`
      : rankText(ranked.ranking, edition, all, { language, texts, width: terminal.width }, comparison, analysis),
  );
  return ok(written && all.every(({ finding }) => finding.severity !== 'error') ? 0 : 1);
}

/** Why files that were read make no ranking; what is wrong in each of them is told already. */
function notRanked(error: NotGathered): Result<ExitCode, readonly CliProblem[]> {
  switch (error.kind) {
    case 'nothing-read':
      return ok(2);
    case 'editions-differ':
      return err([cliProblem('rank-editions-differ', { editions: error.editions })]);
    case 'periods-differ':
      return err([cliProblem('rank-periods-differ', { periods: error.periods })]);
  }
}

async function askedFor(call: Call): Promise<Result<Asked, readonly CliProblem[]>> {
  const { operands, options, language } = call;
  const { by, output, result, period } = options;
  if (operands.length === 0) {
    return err([cliProblem('no-files', { command: 'rank' })]);
  }
  const basis = BASES.find((each) => each === by) ?? null;
  if (by !== null && basis === null) {
    return err([cliProblem('unknown-basis', { found: by, bases: BASES })]);
  }
  if (period !== null && parsePeriod(period) === null) {
    return err([cliProblem('unknown-period', { found: period })]);
  }
  if (output !== null && !['.xlsx', '.csv'].includes(extname(output).toLowerCase())) {
    return err([cliProblem('ranking-not-xlsx', { file: output })]);
  }
  if (result !== null && extname(result).toLowerCase() !== '.json') {
    return err([cliProblem('result-not-json', { file: result })]);
  }
  for (const each of [output, result]) {
    const target = each === null ? ok([]) : await planOutputs([each], each, options.force, readBy(call));
    if (!target.ok) {
      return target;
    }
  }
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  return edition.ok ? ok({ edition: edition.value, by: basis }) : edition;
}

/** Publication waits for units that are not ready and for ranks, where something is to be published; else it may be a draft. */
function publishing(ranked: RankedGathering, call: Call, terminal: Terminal): readonly Told[] {
  const { output, result } = call.options;
  if (output === null && result === null) {
    return [];
  }
  const obstacle = obstacleOf(ranked);
  if (obstacle === null) {
    return toldOfFile(ranked.isDraft ? [gatherFinding('publish-draft', 'notice', {})] : [], null);
  }
  const finding =
    obstacle === 'units-open'
      ? gatherFinding('publish-units-open', 'error', { units: ranked.open })
      : gatherFinding('publish-nothing-ranked', 'error', {});
  terminal.err(`dti: ${lineOf(finding, call)}`);
  return toldOfFile([finding], null);
}

/** What could not be read, one line each, as it is no part of the result. */
function tellUnread(told: readonly Told[], call: Call, terminal: Terminal): void {
  for (const { finding, file, inSheet } of told) {
    if (!inSheet && finding.severity === 'error') {
      terminal.err(`dti: ${withFile(file, lineOf(finding, call))}`);
    }
  }
}
