/** The form's own unit in a ranking: what moves it up, how firm its rank is, where its points were lost. */
import type { Criterion } from '../../engine/edition/schema';
import { advise, type Advice, type AdvisedStep } from '../../engine/ranking/advice';
import {
  disputedRange,
  rankIntervals,
  typingRange,
  type Dispute,
  type RankInterval,
  type ValueRange,
} from '../../engine/ranking/firmness';
import { ALERT_THRESHOLD, groupAlerts, groupAverages } from '../../engine/ranking/group-alerts';
import { checkedPoints } from '../../engine/ranking/checked-points';
import { leagueWeights } from '../../engine/ranking/league-weights';
import { identifyUnit } from '../../engine/ranking/identity';
import { leagueValues, published, rankWith } from '../../engine/ranking/league-values';
import { lostPoints } from '../../engine/ranking/lost-points';
import { rankingPrecision, type RankingPrecision } from '../../engine/ranking/rank';
import type { LeagueRanking, RankedUnit } from '../../engine/ranking/rank-units';
import { standingsOfCard } from '../../engine/ranking/standing';
import { compileEdition, type CompiledEdition } from '../../engine/scoring/compile';
import { scoreSheet } from '../../engine/scoring/scorecard';
import type { Basis, Scoresheet } from '../../engine/scoring/scoresheet';
import { positionOf, type Position } from '../../engine/scoring/what-if';
import { lostCauseText, noAdviceText, wayText } from '../../messages/analysis';
import type { AnyFinding } from '../../messages/finding';
import { LANGUAGES, type Bilingual, type Language } from '../../messages/language';
import { yearsMeasured } from '../../workbook/gather/contestants';
import type { OpenBook } from '../../workbook/excel/read-sheets';
import { reviewForm, type ReviewedForm } from '../workbook/review-form';
import type {
  AdviceModel,
  AlertModel,
  KeptRanking,
  LostModel,
  OwnModel,
  OwnOutcome,
  StepModel,
  WeightsModel,
} from './model';

/** Points are typed with so many decimals. */
const TYPED_DECIMALS = 2;
const MOST_LOST = 10;

/** The unit's form, and its league without it. */
interface Own {
  readonly compiled: CompiledEdition;
  readonly sheet: Scoresheet;
  readonly basis: Basis;
  readonly now: Position;
  /** What ranks compare, before rounding. */
  readonly value: number;
  /** The values of the others. */
  readonly others: readonly number[];
  readonly precision: RankingPrecision;
}

/** Looks at the unit of the form on the sheet chosen, or of the first. `today` is an ISO date. */
export function ownUnit(
  { gathered, ranked }: KeptRanking,
  book: OpenBook,
  chosen: string | null,
  today: string,
): OwnOutcome {
  const form = reviewForm(book, chosen, today);
  if (form?.scoresheet.unit === undefined || form.scoresheet.unit === null) {
    return { kind: 'no-form' };
  }
  const { edition, scoresheet: sheet } = form;
  if (edition.id !== gathered.edition.id) {
    return { kind: 'other-edition' };
  }
  const { key } = identifyUnit(form.scoresheet.unit, edition.level, yearsMeasured(gathered));
  const found = ranked.ranking.leagues.flatMap((league) =>
    league.units.filter(({ identity }) => identity.key === key).map((unit) => ({ league, unit })),
  )[0];
  if (found === undefined || found.league.by === null) {
    return { kind: 'not-in-ranking' };
  }
  const compiled = compileEdition(edition);
  const { by } = found.league;
  if (standingsOfCard(scoreSheet(compiled, sheet), compiled)[by].impossible !== undefined) {
    return { kind: 'impossible-points' };
  }
  const now = positionOf(compiled, sheet, by);
  if (!now.ok || now.value.value === null || !now.value.complete) {
    return { kind: 'no-points' };
  }
  const precision = rankingPrecision(edition);
  const others = found.league.units
    .filter(({ identity }) => identity.key !== key)
    .map((unit) => unit.standing[precision.compares] ?? NaN);
  const own: Own = {
    compiled,
    sheet,
    basis: by,
    now: now.value,
    value: now.value.value,
    others,
    precision,
  };
  return { kind: 'own', own: ownModel(own, found.league, found.unit, form) };
}

function ownModel(own: Own, league: LeagueRanking, unit: RankedUnit, { findings, checked }: ReviewedForm): OwnModel {
  const { basis, value, precision } = own;
  return {
    unit: unit.unit,
    by: basis,
    rank: rankWith(valuesOf(own), value, value),
    units: league.units.length,
    isChanged: published(value, precision) !== published(unit.standing[precision.compares] ?? NaN, precision),
    adviceFor: (target) => adviceModel(own, target),
    firmness: { ...firmnessOf(own, findings), weights: weightsOf(own, league, unit) },
    checked: checkedPoints(own.compiled, own.now, (criterion) => checked.has(criterion)),
    threshold: ALERT_THRESHOLD,
    alerts: alertsOf(own, league),
    lost: lostOf(own),
  };
}

function valuesOf({ others, value, precision }: Own) {
  return leagueValues(Float64Array.of(...others, value), precision);
}

function adviceModel(own: Own, target: number | 'next'): AdviceModel {
  const { compiled, sheet, basis } = own;
  const advice = advise(compiled, sheet, basis, valuesOf(own), target);
  return advice.ok
    ? stepsModel(own, advice.value)
    : { kind: 'none', why: inBoth((language) => noAdviceText(advice.error, language)) };
}

function stepsModel(own: Own, { rankAfter, points, needed, steps, proof }: Advice): AdviceModel {
  const criteria = criteriaOf(own.compiled);
  const rows = new Map(own.sheet.entries.toReversed().map((entry) => [entry.criterion, entry]));
  return {
    kind: 'steps',
    rankAfter,
    points,
    needed: needed.published,
    isLeast: proof.kind === 'exact',
    steps: steps.flatMap((step: AdvisedStep): readonly StepModel[] => {
      const criterion = criteria.get(step.criterion);
      if (criterion === undefined) return [];
      const inputs = rows.get(step.criterion)?.inputs ?? {};
      const what = inBoth((language) => wayText(step, criterion, inputs, language));
      return [{ criterion: step.criterion, name: criterion.name, gain: step.gain, what }];
    }),
  };
}

/** The ranks that are possible while the others keep their values. */
function firmnessOf(own: Own, findings: readonly AnyFinding[]): Omit<OwnModel['firmness'], 'weights'> {
  const { compiled, sheet, basis } = own;
  const disputes = disputesOf(own, findings);
  const disputed = disputes.length === 0 ? null : disputedRange(compiled, sheet, basis, disputes);
  const typed = basis === 'computed' ? null : typingRange(compiled, sheet, basis, TYPED_DECIMALS);
  const ranks = disputed?.ok === true ? intervalOf(own, disputed.value) : null;
  return {
    disputed: ranks === null ? null : { criteria: disputes.length, ranks },
    typed: typed?.ok === true ? intervalOf(own, typed.value) : null,
  };
}

/** The ranks that other weights of the groups would give the form as it stands. */
function weightsOf({ compiled, now }: Own, { units }: LeagueRanking, { identity }: RankedUnit): WeightsModel | null {
  const groups = new Map([...now.groups].map(([id, { share }]) => [id, share]));
  const others = units.filter((each) => each.identity.key !== identity.key).map(({ standing }) => standing);
  const analysis = leagueWeights([{ groups }, ...others], compiled.edition);
  const ranks = analysis?.units[0] ?? null;
  return analysis === null || ranks === null ? null : { spread: analysis.spread, draws: analysis.draws, ranks };
}

/** What either side of a dispute would earn, where the ranked points are those of the reported figure. */
function disputesOf({ now }: Own, findings: readonly AnyFinding[]): readonly Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const finding of findings) {
    if (finding.check !== 'central-conflict') continue;
    const { criterion, impact } = finding.data;
    const { reported, central } = impact.points;
    if (reported !== null && central !== null && now.criteria.get(criterion) === reported) {
      disputes.set(criterion, { criterion, reported, central });
    }
  }
  return [...disputes.values()];
}

function intervalOf({ others, precision }: Own, range: ValueRange | null): RankInterval | null {
  const fixed = others.map((value) => ({ low: value, high: value }));
  return rankIntervals([range, ...fixed], precision)[0] ?? null;
}

function alertsOf({ compiled: { edition }, now }: Own, { units }: LeagueRanking): readonly AlertModel[] {
  const averages = groupAverages(
    units.map(({ standing }) => standing),
    edition.rounding.index,
  );
  const groups = new Map([...now.groups].map(([id, { share }]) => [id, share]));
  const names = new Map(edition.groups.map(({ id, name }) => [id, name]));
  const standing = {
    points: now.points,
    index: now.index,
    complete: now.complete,
    groups,
    pillars: new Map<string, number | null>(),
  };
  return groupAlerts(standing, averages, ALERT_THRESHOLD, edition.rounding.index).map(({ group, ...alert }) => ({
    ...alert,
    group: names.get(group) ?? { vi: group, en: group },
  }));
}

function lostOf({ compiled, sheet, basis }: Own): readonly LostModel[] {
  const criteria = criteriaOf(compiled);
  return lostPoints(compiled, sheet, basis)
    .slice(0, MOST_LOST)
    .map(({ criterion, lost, cause, lead, deadline }) => ({
      criterion,
      name: criteria.get(criterion)?.name ?? { vi: criterion, en: criterion },
      lost,
      cause: inBoth((language) => lostCauseText(cause, language)),
      lead,
      deadline,
    }));
}

function criteriaOf({ criteria }: CompiledEdition): ReadonlyMap<string, Criterion> {
  return new Map(criteria.map(({ criterion }) => [criterion.code, criterion]));
}

function inBoth(text: (language: Language) => string): Bilingual {
  const [vi, en] = LANGUAGES.map(text);
  return { vi: vi ?? '', en: en ?? '' };
}
