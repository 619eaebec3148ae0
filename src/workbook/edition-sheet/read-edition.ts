import { MAX_CRITERIA, pointCriteriaOf } from '../../engine/edition/criteria';
import { editionProblems, shapeProblemsOf } from '../../engine/edition/parse';
import { problem, type EditionProblem } from '../../engine/edition/problem';
import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import type { Workbook } from '../grid';
import { editionSheetFinding, type EditionSheetFinding } from './findings';
import { readCriteria } from './read-criteria';
import { groupFinder, readGroups, readLeagues, readPillars, readSources, readTopics } from './read-groups';
import { readHead } from './read-head';
import { SheetReader } from './reader';
import type { SheetTextsByLanguage } from './texts';

/**
 * Reads an edition from the sheets that `editionPlan` writes, as an official left them. Headings, items and words are
 * understood in both languages, columns in any order. Everything that is wrong is found in one run, each at its cell;
 * then nothing is loaded. More than `MAX_CRITERIA` criteria are refused before they are read.
 */
export function readEditionSheets(
  workbook: Workbook,
  texts: SheetTextsByLanguage,
): Result<Edition, readonly EditionSheetFinding[]> {
  const reader = new SheetReader(workbook, texts);
  const edition = readEdition(reader);
  if (edition === null) {
    return err(reader.findings);
  }
  const told = new Set(reader.findings.map(({ at }) => placeKey(at)));
  const problems = [...shapeProblemsOf(edition), ...editionProblems(edition)].map((found) => ({
    found,
    at: reader.places.of(found),
  }));
  // A cell that could not be read has a stand-in in the edition: what follows from that is not told again.
  const findings = [
    ...reader.findings,
    ...problems.filter(({ at }) => at === null || !told.has(placeKey(at))).map(({ found, at }) => invalid(found, at)),
  ];
  return findings.length === 0 ? ok(edition) : err(findings);
}

/** The edition as far as it can be read, with stand-ins for cells that cannot; null where there is too much or no head. */
function readEdition(reader: SheetReader): Edition | null {
  const head = readHead(reader);
  const rows = reader.rows('criteria');
  if (rows.length > MAX_CRITERIA) {
    const data = { count: rows.length, limit: MAX_CRITERIA };
    reader.report(
      invalid(problem('too-many-criteria', ['groups'], data), rows[MAX_CRITERIA]?.slots('code').at ?? null),
    );
    return null;
  }
  const sources = readSources(reader);
  const groups = readGroups(reader);
  const findGroup = groupFinder(groups);
  const topics = readTopics(reader, findGroup, sources);
  const criteria = readCriteria(reader, rows, { findGroup, sources });
  const { pillars, index } = readPillars(reader, head?.indexKind ?? 'points-over-max', sources);
  const leagues = readLeagues(reader);
  if (head === null) {
    return null;
  }
  const edition: Edition = {
    format: 1,
    ...head.facts,
    index,
    groups: groups.map((group, position) => ({
      ...group,
      criteria: [...(criteria.get(position) ?? [])],
      topics: topics.get(position) ?? [],
    })),
    pillars,
    leagues,
    sources,
    completeness: { criteriaKnown: 0, ...head.completeness },
  };
  const criteriaKnown = pointCriteriaOf(edition).length;
  return { ...edition, completeness: { ...edition.completeness, criteriaKnown } };
}

function invalid(found: EditionProblem, at: EditionSheetFinding['at']): EditionSheetFinding {
  return editionSheetFinding({ check: 'edition-invalid', data: { problem: found } }, at);
}

function placeKey(at: EditionSheetFinding['at']): string {
  return at === null ? '' : `${at.sheet}!${at.address}`;
}
