import { extname } from 'node:path';
import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { EDITION_SHEET_TEXTS } from '../../messages/edition-sheet';
import { editionPlan } from '../../workbook/edition-sheet/plan';
import { writeWorkbook } from '../../workbook/file/write';
import type { Call, Command } from '../command';
import { editionNamed } from '../edition-option';
import { editionList, editionWhole } from '../edition-text';
import { planOutputs, writeWhole } from '../output';
import type { ExitCode, Terminal } from '../terminal';

/** `dti editions [ID] [-o FILE.xlsx|FILE.json]`: the editions there are, or one whole, as a file to edit and give back. */
export const editionsCommand: Command = {
  name: 'editions',
  options: ['output', 'force', 'json'],
  run: async (call, terminal) => {
    const [asked, ...extra] = call.operands;
    if (extra.length > 0) {
      return err([cliProblem('too-many-arguments', { command: 'editions', extra })]);
    }
    return asked === undefined ? listEditions(call, terminal) : showEdition(asked, call, terminal);
  },
};

function listEditions({ options, ...call }: Call, terminal: Terminal): Result<ExitCode, readonly CliProblem[]> {
  if (options.output !== null) {
    return err([cliProblem('edition-export-of-all', { file: options.output })]);
  }
  terminal.out(
    options.json
      ? json({ editions: OFFICIAL_EDITIONS.map(summary) })
      : editionList(OFFICIAL_EDITIONS, { ...call, width: terminal.width }),
  );
  return ok(0);
}

async function showEdition(
  asked: string,
  { options, ...call }: Call,
  terminal: Terminal,
): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const edition = await editionNamed(asked, call.language);
  if (!edition.ok) {
    return edition;
  }
  if (options.output !== null) {
    const written = await writeEdition(edition.value, options.output, options.force, asked);
    if (!written.ok) {
      return written;
    }
    terminal.err(call.texts.labels.written(options.output));
  }
  if (options.json) {
    terminal.out(json(edition.value));
  } else if (options.output === null) {
    terminal.out(editionWhole(edition.value, { ...call, width: terminal.width }));
  }
  return ok(0);
}

async function writeEdition(
  edition: Edition,
  output: string,
  force: boolean,
  asked: string,
): Promise<Result<undefined, readonly CliProblem[]>> {
  const format = extname(output).toLowerCase();
  if (format !== '.json' && format !== '.xlsx') {
    return err([cliProblem('edition-export-format', { file: output })]);
  }
  const planned = await planOutputs([output], output, force, [asked]);
  if (!planned.ok) {
    return planned;
  }
  const content =
    format === '.json' ? json(edition) : await writeWorkbook(editionPlan(edition, EDITION_SHEET_TEXTS), new Date());
  const written = await writeWhole(output, content, force);
  return written.ok ? written : err([written.error]);
}

function summary({ id, title, level, years, decision, max, groups, completeness }: Edition) {
  return { id, title, level, years, decision, max, groups: groups.length, completeness };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
