import packageJson from '../../package.json';
import { cliProblem, cliProblemText, type CliProblem, type CliTexts, type OptionName } from '../messages/cli';
import { LANGUAGES, type Language } from '../messages/language';
import { readArguments, type Arguments } from './arguments';
import type { Command } from './command';
import { checkCommand } from './commands/check';
import { editionsCommand } from './commands/editions';
import { mergeCommand } from './commands/merge';
import { rankCommand } from './commands/rank';
import { scoreCommand } from './commands/score';
import { splitCommand } from './commands/split';
import { templateCommand } from './commands/template';
import { verifyCommand } from './commands/verify';
import { helpText } from './help';
import { defaultLanguage, isLanguage } from './language';
import type { ExitCode, Terminal } from './terminal';
import { CLI_TEXTS } from './texts';

const COMMANDS: readonly Command[] = [
  editionsCommand,
  templateCommand,
  scoreCommand,
  checkCommand,
  rankCommand,
  splitCommand,
  mergeCommand,
  verifyCommand,
];

/** Options that every command knows. */
const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version'];

/**
 * Runs one call of the command line: `argv` is what stands behind `dti`, `lang` the environment's `LANG`.
 * Never throws: what nobody provided for ends in one line and 2.
 */
export async function run(argv: readonly string[], lang: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const fallback = defaultLanguage(lang);
  const read = readArguments(argv);
  if (!read.ok) {
    return fail([read.error], CLI_TEXTS[fallback], terminal);
  }
  const asked = textOption(read.value, 'lang') ?? fallback;
  if (!isLanguage(asked)) {
    return fail(
      [cliProblem('unknown-language', { found: asked, languages: LANGUAGES })],
      CLI_TEXTS[fallback],
      terminal,
    );
  }
  try {
    return await dispatch(read.value, asked, terminal);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    return fail([cliProblem('unexpected', { reason })], CLI_TEXTS[asked], terminal);
  }
}

async function dispatch(given: Arguments, language: Language, terminal: Terminal): Promise<ExitCode> {
  const texts = CLI_TEXTS[language];
  const [name, ...operands] = given.positionals;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const commands = COMMANDS.map((candidate) => candidate.name);
  if (given.options.has('version')) {
    terminal.out(`${packageJson.version}\n`);
    return 0;
  }
  if (name !== undefined && command === undefined) {
    return fail([cliProblem('unknown-command', { command: name, commands })], texts, terminal);
  }
  if (given.options.has('help')) {
    terminal.out(helpText(COMMANDS, command ?? null, texts.help));
    return 0;
  }
  if (command === undefined) {
    return fail([cliProblem('no-command', { commands })], texts, terminal);
  }
  const foreign = [...given.options.keys()].find((option) => ![...command.options, ...EVERYWHERE].includes(option));
  if (foreign !== undefined) {
    const problem = cliProblem('option-not-here', { option: `--${foreign}`, command: command.name });
    return fail([problem], texts, terminal);
  }
  const options = {
    edition: textOption(given, 'edition'),
    output: textOption(given, 'output'),
    sheet: textOption(given, 'sheet'),
    unit: textOption(given, 'unit'),
    period: textOption(given, 'period'),
    by: textOption(given, 'by'),
    units: textOption(given, 'units'),
    previous: textOption(given, 'previous'),
    central: textOption(given, 'central'),
    anchor: textOption(given, 'anchor'),
    result: textOption(given, 'result'),
    progress: textOption(given, 'progress'),
    scorecards: given.options.has('scorecards'),
    analysis: given.options.has('analysis'),
    force: given.options.has('force'),
    json: given.options.has('json'),
  };
  const done = await command.run({ operands, options, language, texts }, terminal);
  return done.ok ? done.value : fail(done.error, texts, terminal);
}

function textOption(given: Arguments, name: OptionName): string | null {
  const value = given.options.get(name);
  return typeof value === 'string' ? value : null;
}

function fail(problems: readonly CliProblem[], texts: CliTexts, terminal: Terminal): 2 {
  for (const problem of problems) {
    terminal.err(`dti: ${cliProblemText(problem, texts.problems)}`);
  }
  return 2;
}
