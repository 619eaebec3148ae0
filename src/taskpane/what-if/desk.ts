/** Makes the desk of what-if from the form as it stands: everything on it only reads. */
import type { Criterion, Input } from '../../engine/edition/schema';
import { leagueValues, type LeagueValues } from '../../engine/ranking/league-values';
import { identifyUnit } from '../../engine/ranking/identity';
import { rankingPrecision } from '../../engine/ranking/rank';
import { compareScenarios, tryChanges, type WhatIfOutcome } from '../../engine/ranking/try-changes';
import type { Result } from '../../engine/result';
import { compileEdition, type CompiledEdition } from '../../engine/scoring/compile';
import { BASES, type Basis, type Scoresheet } from '../../engine/scoring/scoresheet';
import { positionOf, type WhatIfProblem } from '../../engine/scoring/what-if';
import { whatIfProblemText } from '../../messages/analysis';
import type { OpenBook } from '../../workbook/excel/read-sheets';
import { yearsMeasured } from '../../workbook/gather/contestants';
import { scenariosOf } from '../../workbook/state/scenarios';
import { knownBases, leadingBasis } from '../parts/leading-basis';
import type { KeptRanking } from '../rank/model';
import type { FormModel } from '../workbook/model';
import { reviewForm } from '../workbook/review-form';
import type { ChangedPart, TryCriterion, TryInput, TryOutcome, WhatIfDesk } from './model';

const NO_POINTS = { self: null, appraised: null, final: null, computed: null };

interface DeskRequest {
  readonly book: OpenBook;
  readonly model: FormModel;
  /** The ranking that the pane holds; null where there is none. */
  readonly ranking: KeptRanking | null;
  /** ISO date. */
  readonly today: string;
}

/** Null where the form is gone. */
export function whatIfDesk({ book, model, ranking, today }: DeskRequest): WhatIfDesk | null {
  const form = reviewForm(book, model.table.sheet, today);
  if (form === null) {
    return null;
  }
  const { edition, scoresheet } = form;
  const compiled = compileEdition(edition);
  const league = ranking === null ? null : leagueOfUnit(ranking, compiled, scoresheet);
  const on = (basis: Basis): LeagueValues | null => (league?.by === basis ? league.values : null);
  const binding = model.understood.remembered;
  const state = book.state.ok ? book.state.value : null;
  const scenarios = binding === null || state === null ? [] : scenariosOf(state, binding);
  const first = league?.by ?? leadingBasis(model.totals);
  const known = knownBases(model.totals);
  return {
    criteria: compiled.criteria
      .filter(({ scored }) => scored)
      .map(({ criterion, maximum }) => tryCriterion(criterion, maximum, model)),
    bases:
      first === null ? [...(known.length === 0 ? BASES : known)] : [first, ...known.filter((basis) => basis !== first)],
    rankedBy: league?.by ?? null,
    binding,
    decimals: model.decimals,
    tryOut: (basis, changes) => outcomeOf(tryChanges(compiled, scoresheet, basis, changes, on(basis)), compiled),
    scenarios: compareScenarios(compiled, scoresheet, scenarios, on).map(({ scenario, outcome }) => ({
      scenario,
      outcome: outcomeOf(outcome, compiled),
    })),
  };
}

/** The league in which the unit was ranked, with the form's own value in the place of the one that was ranked. */
function leagueOfUnit(
  { gathered, ranked }: KeptRanking,
  compiled: CompiledEdition,
  sheet: Scoresheet,
): { readonly by: Basis; readonly values: LeagueValues } | null {
  const { edition } = compiled;
  if (sheet.unit === null || edition.id !== gathered.edition.id) return null;
  const { key } = identifyUnit(sheet.unit, edition.level, yearsMeasured(gathered));
  const league = ranked.ranking.leagues.find(({ units }) => units.some(({ identity }) => identity.key === key));
  if (league === undefined || league.by === null) return null;
  const precision = rankingPrecision(edition);
  const now = positionOf(compiled, sheet, league.by);
  const own = now.ok ? now.value.value : null;
  const others = league.units
    .filter(({ identity }) => identity.key !== key)
    .map(({ standing }) => standing[precision.compares] ?? NaN);
  return { by: league.by, values: leagueValues(Float64Array.of(...others, own ?? NaN), precision) };
}

function tryCriterion(criterion: Criterion, max: number | null, { list }: FormModel): TryCriterion {
  const { code, name, inputs } = criterion;
  const row = list.find((each) => each.code === code);
  const given = row?.inputs ?? [];
  return {
    code,
    name,
    max,
    points: row?.points ?? NO_POINTS,
    inputs: inputs.map(({ id, label, kind, options }: Input): TryInput => ({
      id,
      label,
      kind,
      options: options ?? [],
      given: given.find((input) => input.id === id)?.given ?? null,
    })),
  };
}

function outcomeOf(tried: Result<WhatIfOutcome, WhatIfProblem>, compiled: CompiledEdition): TryOutcome {
  if (!tried.ok) {
    const { error } = tried;
    return { kind: 'problem', text: { vi: whatIfProblemText(error, 'vi'), en: whatIfProblemText(error, 'en') } };
  }
  const { before, after, rankBefore, rankAfter, criteria } = tried.value;
  const names = new Map(compiled.criteria.map(({ criterion }) => [criterion.code, criterion.name]));
  return {
    kind: 'outcome',
    points: { before: before.points, after: after.points },
    index: { before: before.index, after: after.index },
    rank: rankBefore === null && rankAfter === null ? null : { before: rankBefore, after: rankAfter },
    groups: compiled.groups.flatMap(({ group: { id, code, name } }): readonly ChangedPart[] => {
      const [was, is] = [before.groups.get(id)?.points ?? null, after.groups.get(id)?.points ?? null];
      return was === is ? [] : [{ code, name, before: was, after: is }];
    }),
    criteria: criteria.map(({ criterion, ...points }) => ({
      ...points,
      code: criterion,
      name: names.get(criterion) ?? { vi: criterion, en: criterion },
    })),
  };
}
