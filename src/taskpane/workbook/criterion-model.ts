import type { CellRef } from '../../engine/checks/finding';
import type { Criterion, Input } from '../../engine/edition/schema';
import { evidenceOf } from '../../engine/review/evidence';
import { remarkLines } from '../../engine/review/remarks';
import type { ScoredEntry } from '../../engine/scoring/scorecard';
import type { Entry, InputValue } from '../../engine/scoring/scoresheet';
import { explanationTexts as english } from '../../messages/en/explanation';
import { ruleTexts as rulesInEnglish } from '../../messages/en/edition';
import { LANGUAGES, type Bilingual, type Language } from '../../messages/language';
import { numberText } from '../../messages/number';
import { ruleInWords } from '../../messages/rule-words';
import { ruleTexts as rulesInVietnamese } from '../../messages/vi/edition';
import { explanationTexts as vietnamese } from '../../messages/vi/explanation';
import type { FigureCells } from '../../workbook/read/input-cells';
import type { CriterionModel, InputModel } from './model';

const EXPLANATIONS = { vi: vietnamese, en: english };
const RULES = { vi: rulesInVietnamese, en: rulesInEnglish };

/**
 * One criterion as the panel for entering figures shows it. `entry` is its row, undefined where there is none; `cells` are
 * those that its raw figures are typed in.
 */
export function criterionModel(
  criterion: Criterion,
  group: Bilingual,
  scored: ScoredEntry,
  entry: Entry | undefined,
  cells: FigureCells,
): CriterionModel {
  const { outcome, self, appraised, final, computed, max, state } = scored;
  return {
    code: criterion.code,
    name: criterion.name,
    group,
    max,
    points: { self, appraised, final, computed },
    state,
    rule: inBoth((language) => ruleInWords(criterion, RULES[language], language)),
    noPoints: outcome === 'scored' ? null : inBoth((language) => EXPLANATIONS[language].outcome[outcome]),
    inputs: criterion.inputs.map((input) =>
      inputModel(input, scored.inputs[input.id] ?? null, entry?.inputsAt?.[input.id] ?? cells[input.id] ?? null),
    ),
    evidence: { wanted: criterion.evidence, given: entry === undefined ? null : citedIn(entry) },
    sourceNotes: criterion.remarks,
    remarks: entry === undefined ? [] : remarkLines(entry),
    responsible: entry?.texts.responsible ?? criterion.responsible,
    at: entry?.at.self ?? entry?.at.code ?? null,
    isFilled: isFilled(scored),
  };
}

/** The documents that the unit cites, a line for each; what reviewers wrote among them is none. */
function citedIn(entry: Entry): string | null {
  const lines = evidenceOf(entry).map(({ text }) => text);
  return lines.length === 0 ? null : lines.join('\n');
}

/** The unit has said something of the criterion: points, figures that give points, or that it does not apply. */
export function isFilled({ self, computed, state }: ScoredEntry): boolean {
  return self !== null || computed !== null || (state !== 'answered' && state !== 'missing');
}

function inputModel(input: Input, value: InputValue, at: CellRef | null): InputModel {
  return {
    id: input.id,
    label: input.label,
    kind: input.kind,
    options: input.options?.map(({ label }) => label) ?? [],
    given: value === null ? null : inBoth((language) => valueText(input, value, language)),
    at,
  };
}

function valueText(input: Input, value: Exclude<InputValue, null>, language: Language): string {
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'boolean') return value ? EXPLANATIONS[language].yes : EXPLANATIONS[language].no;
  return input.options?.find(({ id }) => id === value)?.label[language] ?? value;
}

function inBoth(text: (language: Language) => string): Bilingual {
  const [vi, en] = LANGUAGES.map(text);
  return { vi: vi ?? '', en: en ?? '' };
}
