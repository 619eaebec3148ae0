/** Everything that the desk is made from, worked out once. */
import type { Edition, Criterion } from '../../engine/edition/schema';
import { firstRows, type Review } from '../../engine/review/apply';
import { reviewedCard } from '../../engine/review/effect';
import type { ReviewFinding } from '../../engine/review/findings';
import type { ReviewEntry } from '../../engine/review/model';
import { allEntries, undoneHashes } from '../../engine/review/standing';
import { compileEdition, type CompiledEdition } from '../../engine/scoring/compile';
import type { Scorecard } from '../../engine/scoring/scorecard';
import type { Entry, Scoresheet } from '../../engine/scoring/scoresheet';
import type { AnyFinding } from '../../messages/finding';
import type { Bilingual } from '../../messages/language';
import type { Book } from '../../workbook/book';
import { reviewOf, sessionFindings, type ReviewSession } from '../../workbook/review/session';
import { findingModels } from '../workbook/finding-model';
import type { FindingModel } from '../workbook/model';

/** What was read. */
interface DeskSource {
  readonly session: ReviewSession;
  readonly book: Book;
  readonly isBound: boolean;
  /** What is to be told of the form beside its appraisal. */
  readonly formFindings: readonly AnyFinding[];
  /** Points that follow from the unit's raw figures, by code. */
  readonly computed: ReadonlyMap<string, number | null>;
  /** The same unit's form for the year before; null where it is not known. */
  readonly earlier: Scoresheet | null;
  /** What other units are ranked by; null where there are none. */
  readonly league: readonly number[] | null;
}

interface KnownCriterion {
  readonly criterion: Criterion;
  readonly group: Bilingual;
}

export interface DeskContext extends DeskSource {
  readonly edition: Edition;
  readonly compiled: CompiledEdition;
  readonly review: Review;
  readonly card: Scorecard;
  readonly rows: ReadonlyMap<string, Entry>;
  readonly earlierRows: ReadonlyMap<string, Entry>;
  readonly criteria: ReadonlyMap<string, KnownCriterion>;
  /** Of the log and of what it ruled on. */
  readonly findings: readonly ReviewFinding[];
  /** Findings about a criterion, of the form and of its appraisal, gravest first, by code. */
  readonly about: ReadonlyMap<string, readonly FindingModel[]>;
  /** Points that follow from central figures where those differ from the unit's, by code. */
  readonly central: ReadonlyMap<string, number>;
  readonly undone: ReadonlySet<string>;
  /** Entries about a criterion, oldest first, those that were taken back too. */
  readonly history: ReadonlyMap<string, readonly ReviewEntry[]>;
}

/** Scores and checks the form under its log; what the desk shows and what it does share one context. */
export function deskContext(source: DeskSource): DeskContext {
  const { session, book, formFindings, earlier } = source;
  const { edition, scoresheet, kept, form } = session;
  const compiled = compileEdition(edition);
  const review = reviewOf(session);
  const findings = sessionFindings(session);
  const models = findingModels([...formFindings, ...findings], book);
  const known = edition.groups.flatMap(({ name, criteria }) =>
    criteria.map((criterion): [string, KnownCriterion] => [criterion.code, { criterion, group: name }]),
  );
  return {
    ...source,
    ...{ edition, compiled, review, findings },
    card: reviewedCard(compiled, review),
    rows: firstRows(scoresheet.entries),
    earlierRows: firstRows(earlier?.entries ?? []),
    criteria: new Map(known),
    about: byCriterion(models),
    central: centralPoints(models),
    undone: undoneHashes(kept.log),
    history: byCriterion(allEntries(kept.log).filter((entry) => entry.form === form)),
  };
}

function byCriterion<T extends { readonly criterion: string | null }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    if (one.criterion === null) continue;
    const list = found.get(one.criterion);
    if (list === undefined) found.set(one.criterion, [one]);
    else list.push(one);
  }
  return found;
}

function centralPoints(findings: readonly FindingModel[]): ReadonlyMap<string, number> {
  return new Map(
    findings.flatMap(({ criterion, dispute }): [string, number][] => {
      const points = dispute?.worth?.points.central ?? null;
      return criterion === null || points === null ? [] : [[criterion, points]];
    }),
  );
}
