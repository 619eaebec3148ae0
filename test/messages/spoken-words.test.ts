/** Words that the pane must not use: those of the command line, and those that officials use for something else. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const MESSAGES = join(__dirname, '../../src/messages');
/** Said by the command line alone. */
const OF_THE_COMMAND_LINE = new Set(['cli.ts', 'cli-check.ts', 'cli-options.ts', 'split.ts']);
const COMMAND_LINE = /(^|[\s(])--[a-z]|\bdti [a-z]+\b|[Dd]òng lệnh|[Cc]ommand line/u;
/** A questionnaire is a “phiếu”, and so is a ballot: a scoresheet is none. */
const QUESTIONNAIRE = /phiếu(?! (khảo sát|điều tra|hỏi|thu thập))/iu;

const files = readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The texts of a module of messages that say what must not be said. */
function texts(source: string, wrong: RegExp): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && wrong.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

describe('the look for words', () => {
  it('finds options, commands and the command line itself', () => {
    const source =
      "const a = ['Hãy chọn bằng tùy chọn --by.', `Xem: dti check ${x}`, 'On the command line', 'a -- b'];";
    expect(texts(source, COMMAND_LINE)).toEqual([
      'Hãy chọn bằng tùy chọn --by.',
      'Xem: dti check ',
      'On the command line',
    ]);
  });

  it('lets a questionnaire be called so', () => {
    const source = "const a = ['Phiếu của đơn vị', 'Phiếu khảo sát', 'các phiếu'];";
    expect(texts(source, QUESTIONNAIRE)).toEqual(['Phiếu của đơn vị', 'các phiếu']);
  });
});

describe('what the pane can say', () => {
  const ofThePane = files.filter((file) => !OF_THE_COMMAND_LINE.has(basename(file)));

  it.each(ofThePane)('names no command and no option in %s', (file) => {
    expect(texts(readFileSync(join(MESSAGES, file), 'utf8'), COMMAND_LINE)).toEqual([]);
  });
});

describe('what is said in Vietnamese', () => {
  it.each(files)('calls no scoresheet a questionnaire in %s', (file) => {
    expect(texts(readFileSync(join(MESSAGES, file), 'utf8'), QUESTIONNAIRE)).toEqual([]);
  });
});
