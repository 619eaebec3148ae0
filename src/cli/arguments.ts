import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../engine/result';
import { cliProblem, type CliProblem, type OptionName } from '../messages/cli';

/** Every option of every command, as `node:util` wants them. */
export const OPTIONS = {
  edition: { type: 'string' },
  output: { type: 'string', short: 'o' },
  sheet: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  by: { type: 'string' },
  units: { type: 'string' },
  previous: { type: 'string' },
  central: { type: 'string' },
  result: { type: 'string' },
  progress: { type: 'string' },
  scorecards: { type: 'boolean' },
  analysis: { type: 'boolean' },
  anchor: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Readonly<Record<OptionName, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

/** The arguments of a call: what stands alone, and the options with their values (`true` where they take none). */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<OptionName, string | true>;
}

/** Reads the arguments behind `dti`. Options may stand anywhere; behind `--` everything is a file. */
export function readArguments(argv: readonly string[]): Result<Arguments, CliProblem> {
  // Not strict: unknown options are told in the user's language, not in Node's words.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const positionals: string[] = [];
  const options = new Map<OptionName, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals.push(token.value);
    }
    if (token.kind !== 'option') {
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) {
      return err(cliProblem('unknown-option', { option: rawName }));
    }
    if (options.has(name)) {
      return err(cliProblem('option-repeated', { option: rawName }));
    }
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) {
        return err(cliProblem('option-with-value', { option: rawName, value }));
      }
      options.set(name, true);
      continue;
    }
    if (value === undefined || value === '' || (!inlineValue && looksLikeOption(value))) {
      return err(cliProblem('option-without-value', { option: rawName }));
    }
    options.set(name, value);
  }
  return ok({ positionals, options });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function looksLikeOption(value: string): boolean {
  return value.length > 1 && value.startsWith('-');
}
