/** What moves a unit up, what was lost and what cannot be tried, in words. */
import type { Criterion } from '../engine/edition/schema';
import type { AdvisedStep, NoAdvice } from '../engine/ranking/advice';
import type { Way } from '../engine/ranking/attainable';
import type { LostCause, LostCauseData } from '../engine/ranking/lost-points';
import type { InputValue } from '../engine/scoring/scoresheet';
import type { WhatIfProblem, WhatIfProblemData } from '../engine/scoring/what-if';
import type { LossWords } from '../workbook/publish/texts';
import { analysisTexts as english } from './en/analysis';
import type { Language } from './language';
import { numberText } from './number';
import { analysisTexts as vietnamese } from './vi/analysis';

/** The texts by id; numbers come already written in the language. */
export interface AnalysisTexts {
  readonly causes: { readonly [Id in keyof LostCauseData]: (data: LostCauseData[Id]) => string };
  /** The same in a few words that hold for several units. */
  readonly causeKinds: { readonly [Id in keyof LostCauseData]: (data: LostCauseData[Id]) => string };
  /** What the cause itself asks for; null where it asks for nothing that is known. */
  readonly remedies: { readonly [Id in keyof LostCauseData]: (data: LostCauseData[Id]) => string | null };
  /** `labels`: the figures that points depend on. */
  readonly improve: (labels: readonly string[]) => string;
  readonly problems: { readonly [Id in keyof WhatIfProblemData]: (data: WhatIfProblemData[Id]) => string };
  readonly noAdvice: (none: NoAdvice) => string;
  /** A figure to change: its label, what it is and what it should be. */
  readonly figure: (data: { readonly label: string; readonly from: string; readonly to: string }) => string;
  readonly points: (data: { readonly points: string; readonly gain: string }) => string;
  readonly byHand: (data: { readonly points: string; readonly gain: string }) => string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
}

/** The texts of analyses by language. */
const ANALYSIS_TEXTS: Readonly<Record<Language, AnalysisTexts>> = { vi: vietnamese, en: english };

/** Why points are lacking. */
export function lostCauseText(cause: LostCause, language: Language): string {
  return ofId(cause, ANALYSIS_TEXTS[language].causes);
}

/** What a unit lost in a criterion, in the words of papers. */
export function lossWords(language: Language): LossWords {
  const { causeKinds, remedies, improve } = ANALYSIS_TEXTS[language];
  return {
    cause: (cause) => lostCauseText(cause, language),
    causeKind: (cause) => ofId(cause, causeKinds),
    remedy: ({ cause, remedy }, criterion) =>
      remedy === null ? ofId(cause, remedies) : wayText(remedy.way, criterion, remedy.now, language),
    remedyKind: ({ cause, remedy }, criterion) =>
      remedy === null
        ? ofId(cause, remedies)
        : improve(
            criterion.inputs.flatMap(({ id, label }) => (id in (remedy.way.inputs ?? {}) ? [label[language]] : [])),
          ),
  };
}

/** Why changes cannot be tried, and what to do. */
export function whatIfProblemText(problem: WhatIfProblem, language: Language): string {
  return ofId(problem, ANALYSIS_TEXTS[language].problems);
}

/** Why there is no advice. */
export function noAdviceText(none: NoAdvice, language: Language): string {
  return ANALYSIS_TEXTS[language].noAdvice(none);
}

/** What to do in a criterion: `Số hồ sơ trực tuyến: 749 → 750; được 10 điểm (+2,51)`. `inputs` are the figures now. */
export function wayText(
  way: Way | AdvisedStep,
  criterion: Criterion,
  inputs: Readonly<Record<string, InputValue>>,
  language: Language,
): string {
  const texts = ANALYSIS_TEXTS[language];
  const points = { points: numberText(way.points, language), gain: numberText(way.gain, language) };
  const changed = criterion.inputs.filter(({ id }) => way.inputs !== null && id in way.inputs);
  if (way.inputs === null || changed.length === 0) return texts.byHand(points);
  const figures = changed.map(({ id, label, options }) => {
    const shown = (value: InputValue | undefined): string => {
      const option = options?.find((each) => each.id === value);
      if (option !== undefined) return option.label[language];
      if (typeof value === 'boolean') return value ? texts.yes : texts.no;
      return typeof value === 'number' ? numberText(value, language) : (value ?? texts.nothing);
    };
    return texts.figure({ label: label[language], from: shown(inputs[id]), to: shown(way.inputs?.[id]) });
  });
  return `${figures.join('; ')}; ${texts.points(points)}`;
}

/** One generic for id and text, so that the compiler sees that they belong together. */
function ofId<Data, Id extends keyof Data, Text extends string | null>(
  told: { readonly id: Id; readonly data: Data[Id] },
  texts: { readonly [K in keyof Data]: (data: Data[K]) => Text },
): Text {
  return texts[told.id](told.data);
}
