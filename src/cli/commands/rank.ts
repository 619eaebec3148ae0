import { extname } from 'node:path';
import type { Edition } from '../../engine/edition/schema';
import { rankUnits, type Ranking } from '../../engine/ranking/rank-units';
import { err, ok, type Result } from '../../engine/result';
import { BASES, type Basis } from '../../engine/scoring/scoresheet';
import { cliProblem, cliProblemText, type CliProblem } from '../../messages/cli';
import type { AnyFinding } from '../../messages/finding';
import { rankingSheetTexts } from '../../messages/ranking';
import { writeWorkbook } from '../../workbook/file/write';
import { rankingPlan } from '../../workbook/ranking-sheet/ranking-plan';
import type { Call, Command } from '../command';
import { editionNamed } from '../edition-option';
import { planOutputs, writeWhole } from '../output';
import { contestantsOf, type GivenList } from '../rank/contestants';
import { readInputs, type RankedFile, type Told } from '../rank/inputs';
import { readList, readPrevious } from '../rank/lists';
import { rankDocument } from '../rank/rank-json';
import { rankText } from '../rank/rank-text';
import { lineOf } from '../score-files';
import type { ExitCode, Terminal } from '../terminal';

/** `dti rank FILE… [--edition …] [--by …] [--units FILE] [--previous FILE] [-o OUT.xlsx]`: the units ranked by league. */
export const rankCommand: Command = {
  name: 'rank',
  options: ['edition', 'by', 'units', 'previous', 'output', 'force', 'json'],
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
  const { files, told } = await readInputs(paths, asked.value.edition, asked.value.by);
  tellUnread(told, call, terminal);
  const edition = oneEdition(files);
  if (!edition.ok) {
    return edition;
  }
  if (edition.value === null) {
    return ok(2);
  }
  const { ranking, findings } = await ranked(files, edition.value, asked.value.by, call);
  const all = [...told, ...findings];
  const written = await writeRanking(ranking, edition.value, call, terminal);
  terminal.out(
    options.json
      ? `${JSON.stringify(rankDocument(ranking, all), null, 2)}\n`
      : rankText(ranking, edition.value, all, { language, texts, width: terminal.width }),
  );
  return ok(written && all.every(({ finding }) => finding.severity !== 'error') ? 0 : 1);
}

async function askedFor({ operands, options, language }: Call): Promise<Result<Asked, readonly CliProblem[]>> {
  const { by, output } = options;
  if (operands.length === 0) {
    return err([cliProblem('no-files', { command: 'rank' })]);
  }
  const basis = BASES.find((each) => each === by) ?? null;
  if (by !== null && basis === null) {
    return err([cliProblem('unknown-basis', { found: by, bases: BASES })]);
  }
  if (output !== null && extname(output).toLowerCase() !== '.xlsx') {
    return err([cliProblem('ranking-not-xlsx', { file: output })]);
  }
  const target = output === null ? ok([]) : await planOutputs([output], output, options.force);
  if (!target.ok) {
    return target;
  }
  const edition = options.edition === null ? ok(null) : await editionNamed(options.edition, language);
  return edition.ok ? ok({ edition: edition.value, by: basis }) : edition;
}

/** The edition of all files; null where none could be read. */
function oneEdition(files: readonly RankedFile[]): Result<Edition | null, readonly CliProblem[]> {
  const firsts = new Map(files.toReversed().map((each) => [each.edition.id, each]));
  const editions = [...firsts.values()].reverse().map(({ edition: { id }, file }) => ({ id, file }));
  return editions.length > 1 ? err([cliProblem('rank-editions-differ', { editions })]) : ok(files[0]?.edition ?? null);
}

async function ranked(
  files: readonly RankedFile[],
  edition: Edition,
  by: Basis | null,
  { options }: Call,
): Promise<{ readonly ranking: Ranking; readonly findings: readonly Told[] }> {
  const about = (findings: readonly AnyFinding[], file: string | null): readonly Told[] =>
    findings.map((finding) => ({ finding, file, unit: null, inSheet: false }));
  const list = options.units === null ? null : await readList(options.units, edition);
  const given: GivenList | null = list?.ok === true ? { file: options.units ?? '', units: list.value.units } : null;
  const { contestants, told, years } = contestantsOf(files, edition, given);
  const previous = options.previous === null ? null : await readPrevious(options.previous, edition, years);
  const ranking = rankUnits(contestants, edition, { by, ...(previous === null ? {} : { previous: previous.ranks }) });
  return {
    ranking,
    findings: [
      ...about(list?.ok === false ? list.error : [], options.units),
      ...about(previous?.findings ?? [], options.previous),
      ...told,
      ...about(ranking.findings, null),
    ],
  };
}

/** What could not be read, one line each, as it is no part of the result. */
function tellUnread(told: readonly Told[], call: Call, terminal: Terminal): void {
  for (const { finding, file, inSheet } of told) {
    if (!inSheet && finding.severity === 'error') {
      terminal.err(`dti: ${file ?? ''}: ${lineOf(finding, call)}`);
    }
  }
}

/** False where a file was asked for and could not be written. */
async function writeRanking(
  ranking: Ranking,
  edition: Edition,
  { options, language, texts }: Call,
  terminal: Terminal,
): Promise<boolean> {
  const { output, force } = options;
  if (output === null) {
    return true;
  }
  const plan = rankingPlan(ranking, edition, rankingSheetTexts(language));
  const written = await writeWhole(output, await writeWorkbook(plan, new Date()), force);
  terminal.err(written.ok ? texts.labels.written(output) : `dti: ${cliProblemText(written.error, texts.problems)}`);
  return written.ok;
}
