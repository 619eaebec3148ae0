/** No panel says anything that does not come from src/messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const TASKPANE = join(__dirname, '../../src/taskpane');
/** Attributes whose values people see or hear. */
const SAID = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'hint',
  'aria-label',
  'aria-description',
  'aria-valuetext',
]);

/** Words that stand in JSX itself: between tags, in braces or in attributes that are read to people. */
function wordsIn(source: string, name: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text);
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (hasLetters(node.text) && !isCompared(node)) found.push(node.text);
    } else if (!ts.isJsxElement(node) && !ts.isJsxSelfClosingElement(node) && !ts.isCallExpression(node)) {
      ts.forEachChild(node, literals);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) ts.forEachChild(node, literals);
    if (ts.isJsxAttribute(node) && SAID.has(node.name.getText()) && node.initializer !== undefined) {
      literals(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `kind === 'idle'` and `texts['a']` name things; they say nothing. */
function isCompared({ parent }: ts.Node): boolean {
  const isComparison =
    ts.isBinaryExpression(parent) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      parent.operatorToken.kind,
    );
  return isComparison || ts.isElementAccessExpression(parent);
}

const files = readdirSync(TASKPANE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

describe('the look for words', () => {
  it.each([
    ['<p>Xin chào</p>', 'Xin chào'],
    ["<p>{'Total'}</p>", 'Total'],
    ["<p>{isOpen ? 'Open' : texts.shut}</p>", 'Open'],
    ['<p>{`Total ${sum}`}</p>', 'Total '],
    ['<b title="Hint" />', 'Hint'],
  ])('finds those in %s', (jsx, words) => {
    expect(wordsIn(`const view = ${jsx};`, 'view.tsx')).toEqual([words]);
  });

  it('lets names and texts of src/messages be', () => {
    const jsx = '<p className="wide" title={texts.hint}>{state === \'idle\' ? texts.idle : `${a}. ${b}`}</p>';
    expect(wordsIn(`const view = ${jsx};`, 'view.tsx')).toEqual([]);
  });
});

describe('what the pane says', () => {
  it('is looked for in every view', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('comes from src/messages in %s', (file) => {
    expect(wordsIn(readFileSync(join(TASKPANE, file), 'utf8'), file)).toEqual([]);
  });
});
