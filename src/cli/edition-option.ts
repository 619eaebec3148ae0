import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { OFFICIAL_EDITIONS, officialEdition } from '../engine/edition/official';
import { parseEdition } from '../engine/edition/parse';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { cliProblem, type CliProblem } from '../messages/cli';
import { editionProblemWords } from '../messages/edition';
import { EDITION_SHEET_TEXTS } from '../messages/edition-sheet';
import { editionSheetFindingText } from '../messages/edition-sheet-finding';
import { editionTexts as english } from '../messages/en/edition';
import { findingText } from '../messages/finding';
import type { Language } from '../messages/language';
import { editionTexts as vietnamese } from '../messages/vi/edition';
import { readEditionSheets } from '../workbook/edition-sheet/read-edition';
import { readWorkbookPath } from '../workbook/file/node';
import { parseJsonText } from './json-text';
import { placeInEdition } from '../messages/edition-place';
import { systemErrorCode } from './system-error';

const TEXTS = { vi: vietnamese, en: english };

/** The edition named by `--edition`: a shipped one's id, or a file that holds one as JSON or as edited sheets. */
export async function editionNamed(asked: string, language: Language): Promise<Result<Edition, readonly CliProblem[]>> {
  const shipped = officialEdition(asked);
  if (shipped !== undefined) {
    return ok(shipped);
  }
  switch (extname(asked).toLowerCase()) {
    case '.xlsx':
      return editionInSheets(asked, language);
    case '.csv':
      return err([cliProblem('edition-is-csv', { file: asked })]);
    default:
      return editionInJson(asked, language);
  }
}

async function editionInSheets(file: string, language: Language): Promise<Result<Edition, readonly CliProblem[]>> {
  const invalid = (problem: string): CliProblem => cliProblem('edition-invalid', { file, problem });
  const workbook = await readWorkbookPath(file);
  if (!workbook.ok) {
    return err([invalid(findingText(workbook.error, language))]);
  }
  const edition = readEditionSheets(workbook.value, EDITION_SHEET_TEXTS);
  return edition.ok
    ? edition
    : err(edition.error.map((finding) => invalid(editionSheetFindingText(finding, language))));
}

async function editionInJson(asked: string, language: Language): Promise<Result<Edition, readonly CliProblem[]>> {
  const json = await readJson(asked);
  if (!json.ok) {
    return err([json.error]);
  }
  const edition = parseEdition(json.value);
  if (edition.ok) {
    return edition;
  }
  const texts = TEXTS[language].problems;
  return err(
    edition.error.map((problem) =>
      cliProblem('edition-invalid', {
        file: asked,
        problem: `${placeInEdition(problem.path, json.value, language)}${editionProblemWords(problem, texts)}`,
      }),
    ),
  );
}

async function readJson(file: string): Promise<Result<unknown, CliProblem>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error);
    return err(
      code === 'ENOENT'
        ? cliProblem('unknown-edition', { found: file, editions: OFFICIAL_EDITIONS.map(({ id }) => id) })
        : cliProblem('edition-not-json', { file, reason: code }),
    );
  }
  const parsed = parseJsonText(text);
  return parsed.ok ? parsed : err(cliProblem('edition-not-json-text', { file, place: parsed.error }));
}
