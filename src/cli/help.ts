import type { HelpTexts, OptionName } from '../messages/cli';
import { OPTIONS } from './arguments';
import type { Command } from './command';

const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version'];

/** The help of all commands, or of one. */
export function helpText(commands: readonly Command[], only: Command | null, texts: HelpTexts): string {
  return only === null ? helpOfAll(commands, texts) : helpOfOne(only, texts);
}

function helpOfAll(commands: readonly Command[], texts: HelpTexts): string {
  const rows = commands.map(({ name }): [string, string] => {
    const { operands, summary } = texts.commands[name];
    return [`${name} ${operands}`, summary];
  });
  return [
    texts.summary,
    '',
    `${texts.usage}: dti ${commands.map(({ name }) => name).join('|')} …`,
    '',
    `${texts.commandsTitle}:`,
    ...aligned(rows),
    '',
    ...optionLines(EVERYWHERE, texts),
    '',
    texts.exitCodes,
    '',
  ].join('\n');
}

function helpOfOne({ name, options }: Command, texts: HelpTexts): string {
  const { operands, summary } = texts.commands[name];
  return [
    `${texts.usage}: dti ${name} ${operands}`,
    '',
    `  ${summary}`,
    '',
    ...optionLines([...options, ...EVERYWHERE], texts),
    '',
    texts.exitCodes,
    '',
  ].join('\n');
}

function optionLines(names: readonly OptionName[], texts: HelpTexts): readonly string[] {
  const rows = names.map((name): [string, string] => {
    const option = OPTIONS[name];
    const { value, summary } = texts.options[name];
    const short = 'short' in option ? `-${option.short}, ` : '';
    return [`${short}--${name}${value === null ? '' : ` ${value}`}`, summary];
  });
  return [`${texts.optionsTitle}:`, ...aligned(rows)];
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
