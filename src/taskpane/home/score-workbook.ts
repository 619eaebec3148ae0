import type { Severity } from '../../engine/checks/finding';
import { runChecks } from '../../engine/checks/run-checks';
import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import { compileEdition } from '../../engine/scoring/compile';
import { scoreSheet, type Scorecard, type ScoredEntry } from '../../engine/scoring/scorecard';
import { findingMessage, type AnyFinding } from '../../messages/finding';
import { areaAddress } from '../../workbook/a1';
import type { OpenWorkbook } from '../../workbook/excel/read-sheets';
import { readScoresheet } from '../../workbook/read/read-scoresheet';
import type { Binding } from '../../workbook/recognise/binding';
import { recogniseWorkbook } from '../../workbook/recognise/recognise-workbook';
import type { HomeFinding, HomeModel, Outcome } from './model';

/** What a workbook holds, and the names of the sheets that it was read from. */
export interface ScoredWorkbook {
  readonly outcome: Outcome;
  readonly bound: readonly string[];
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'undecided', 'notice'];

/** Recognises the form in a workbook, reads, scores and checks it. */
export function scoreWorkbook(workbook: OpenWorkbook): ScoredWorkbook {
  const recognised = recogniseWorkbook(workbook, OFFICIAL_EDITIONS);
  if (!recognised.ok) {
    return notRecognised(workbook, recognised.error);
  }
  const { binding, findings } = recognised.value;
  const edition = OFFICIAL_EDITIONS.find(({ id }) => id === binding.edition);
  if (edition === undefined) {
    return notRecognised(workbook, findings);
  }
  const read = readScoresheet(workbook, binding, edition);
  const scorecard = scoreSheet(compileEdition(edition), read.scoresheet);
  const all = [...findings, ...read.findings, ...runChecks(edition, read.scoresheet)];
  return {
    outcome: {
      kind: 'scored',
      model: homeModel(edition, binding, scorecard, homeFindings(all)),
    },
    bound: [...new Set([binding.table, ...binding.inputTables].map(({ sheet }) => sheet))],
  };
}

function notRecognised(workbook: OpenWorkbook, findings: readonly AnyFinding[]): ScoredWorkbook {
  return {
    outcome: { kind: 'not-recognised', findings: homeFindings(findings), tooLarge: workbook.tooLarge },
    bound: [],
  };
}

function homeFindings(findings: readonly AnyFinding[]): readonly HomeFinding[] {
  const rank = ({ severity }: HomeFinding): number => GRAVEST_FIRST.indexOf(severity);
  return findings
    .map((finding) => ({
      severity: finding.severity,
      at: finding.at,
      criterion: finding.criterion,
      text: { vi: findingMessage(finding, 'vi'), en: findingMessage(finding, 'en') },
    }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The unit has said something of the criterion: points, figures that give points, or that it does not apply. */
function isFilled({ self, computed, state }: ScoredEntry): boolean {
  return self !== null || computed !== null || (state !== 'answered' && state !== 'missing');
}

function homeModel(
  edition: Edition,
  binding: Binding,
  scorecard: Scorecard,
  findings: readonly HomeFinding[],
): HomeModel {
  const columns = binding.table.columns.map(({ column }) => column);
  const area = {
    top: binding.table.header.top,
    left: Math.min(...columns),
    bottom: Math.max(binding.body.last, binding.table.header.bottom),
    right: Math.max(...columns),
  };
  const names = new Map(edition.groups.map(({ id, name }) => [id, name]));
  return {
    edition: { id: edition.id, title: edition.title, groupTerm: edition.terms.group },
    unit: scorecard.unit,
    period: scorecard.period,
    table: { sheet: binding.table.sheet, address: areaAddress(area) },
    filled: scorecard.entries.filter(isFilled).length,
    criteria: scorecard.entries.length,
    totals: scorecard.totals,
    index: scorecard.index,
    groups: scorecard.groups.map(({ id, code, name, self, appraised, final, max }) => ({
      ...{ id, code, self, appraised, final, max },
      name: names.get(id) ?? { vi: name, en: name },
    })),
    decimals: { points: edition.rounding.points, index: edition.rounding.index },
    findings,
  };
}
