/** The reference page of the functions in one language, from the catalogue. */
import type { Language } from '../messages/language';
import type { ReferenceTexts } from '../messages/reference';
import { exampleOf, signatureOf, type FunctionEntry, type ListSeparator } from './catalog';
import { EXAMPLE_CELLS } from './catalog/example-cells';

/** What a cell of an example shows. */
export type ShownCell = string | number;

/** What an example shows: all rows of its result. */
type ShowExample = (entry: FunctionEntry) => Promise<readonly (readonly ShownCell[])[]>;

/** Rows of a long result that the page prints. */
const ROWS_SHOWN = 6;

const SEPARATORS: Readonly<Record<Language, ListSeparator>> = { vi: ';', en: ',' };

/** The page as Markdown. `show` works the examples out, so that the page cannot say what the functions do not. */
export async function referencePage(
  catalog: readonly FunctionEntry[],
  language: Language,
  texts: ReferenceTexts,
  show: ShowExample,
): Promise<string> {
  const entries = await Promise.all(catalog.map(async (entry) => entryText(entry, language, texts, await show(entry))));
  return `${[`# ${texts.title}`, texts.introduction, ...entries, cellsText(texts)].join('\n\n')}\n`;
}

function entryText(
  entry: FunctionEntry,
  language: Language,
  texts: ReferenceTexts,
  shown: readonly (readonly ShownCell[])[],
): string {
  const separator = SEPARATORS[language];
  const parameters = entry.parameters.map(
    ({ name, description, optional }) =>
      `- \`${name}\`${optional === true ? ` (${texts.optional})` : ''}: ${description[language]}`,
  );
  return [
    `## DTI.${entry.name}`,
    `\`${signatureOf(entry, separator)}\``,
    entry.description[language],
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    `${texts.returns}: ${entry.returns[language]}`,
    `${texts.example}: \`${exampleOf(entry, separator)}\``,
    resultText(shown, language, texts),
  ].join('\n\n');
}

function resultText(rows: readonly (readonly ShownCell[])[], language: Language, texts: ReferenceTexts): string {
  const lines = rows
    .slice(0, ROWS_SHOWN)
    .map((row) => `| ${row.map((cell) => cellText(cell, language)).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
  const head = `|${'  |'.repeat(rows[0]?.length ?? 1)}`;
  const more = rows.length > ROWS_SHOWN ? [texts.moreRows({ rows: rows.length })] : [];
  return [[head, rule, ...lines].join('\n'), ...more].join('\n\n');
}

/** Numbers as Excel shows them in the language. */
function cellText(cell: ShownCell, language: Language): string {
  return typeof cell === 'number' && language === 'vi' ? String(cell).replace('.', ',') : String(cell);
}

function cellsText(texts: ReferenceTexts): string {
  const blocks = EXAMPLE_CELLS.map(({ at, rows }) => {
    const lines = rows.map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`);
    const width = rows[0]?.length ?? 1;
    return [texts.from({ at }), [`|${'  |'.repeat(width)}`, `|${' --- |'.repeat(width)}`, ...lines].join('\n')];
  });
  return [`## ${texts.cellsTitle}`, texts.cells, ...blocks.flat()].join('\n\n');
}
