/** The papers of a ranking in new sheets of the open workbook, and its result for programs. */
import type { Language } from '../../messages/language';
import { publishTexts } from '../../messages/publish-texts';
import { readWorkbook } from '../../workbook/excel/read-sheets';
import { writePlan } from '../../workbook/excel/write-plan';
import type { WorkbookPlan } from '../../workbook/plan/sheet-plan';
import { askedSheet } from '../../workbook/gather/asked-sheet';
import { analysisOf } from '../../workbook/publish/analysis';
import { makeResult } from '../../workbook/publish/make-result';
import { gatheredOnly, publicationPlan } from '../../workbook/publish/papers-plan';
import type { PublishedResult } from '../../workbook/publish/result-schema';
import { freeSheetName } from '../../workbook/publish/sheet-name';
import { VERSION } from '../app/version';
import type { CommandOutcome } from '../workbook/command';
import { findingModels } from '../workbook/finding-model';
import type { KeptRanking, PaperOptions } from './model';

/** The gathered table alone, or the papers. */
export type RankSheets = { readonly kind: 'gathered' } | ({ readonly kind: 'papers' } & PaperOptions);

/** How it went; the names of the new sheets. */
export interface MadeRankSheets {
  readonly outcome: CommandOutcome;
  readonly sheets: readonly string[];
}

/**
 * Makes the gathered table, or all papers for which no unit may be open. What was made before stays. `at` is an ISO time.
 */
export async function makeRankSheets(
  what: RankSheets,
  kept: KeptRanking,
  language: Language,
  at: string,
): Promise<MadeRankSheets> {
  const book = await readWorkbook();
  if (!book.ok) {
    return { outcome: { kind: 'excel', failure: book.error, mayHaveChanged: false }, sheets: [] };
  }
  const taken = new Set(book.value.facts.map(({ mark }) => mark.name.toLowerCase()));
  const plan = renamed(planOf(what, kept, language, at), (name) => freeSheetName(name, taken));
  const written = await writePlan(plan);
  if (written.ok) {
    const sheets = plan.sheets.map(({ name }) => name);
    return { outcome: { kind: 'done', findings: findingModels(written.value) }, sheets };
  }
  const { error } = written;
  const outcome: CommandOutcome =
    error.kind === 'excel' ? error : { kind: 'refused', findings: findingModels(error.findings) };
  return { outcome, sheets: [] };
}

function planOf(what: RankSheets, kept: KeptRanking, language: Language, at: string): WorkbookPlan {
  const { gathered, ranked, comparison } = kept;
  const texts = publishTexts(language);
  if (what.kind === 'gathered') {
    return gatheredOnly({ gathered, ranked, texts });
  }
  const { code } = resultOf(kept, at);
  const { scorecards } = what;
  const analysis = what.analysis ? analysisOf(ranked, gathered.edition) : null;
  return publicationPlan({ gathered, ranked, comparison, code, scorecards, analysis, texts });
}

/** The result as `dti verify` reads it. `at` is an ISO time. */
export function resultText(kept: KeptRanking, at: string): string {
  return `${JSON.stringify(resultOf(kept, at), null, 2)}\n`;
}

function resultOf({ selection: { by, sheet }, gathered, ranked, lists }: KeptRanking, at: string): PublishedResult {
  const { used } = askedSheet(gathered.files, sheet);
  return makeResult(gathered, ranked, { lists, by, sheet: used, version: VERSION, made: at });
}

/** The plan with other names of sheets, wherever it names them. */
function renamed(plan: WorkbookPlan, nameFor: (name: string) => string): WorkbookPlan {
  const names = new Map(plan.sheets.map(({ name }) => [name, nameFor(name)]));
  const to = (name: string): string => names.get(name) ?? name;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, name: to(sheet.name) })),
    ...(plan.names === undefined ? {} : { names: plan.names.map((each) => ({ ...each, sheet: to(each.sheet) })) }),
  };
}
