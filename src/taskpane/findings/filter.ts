import type { VerdictFilter } from '../../messages/pane-findings';
import type { Bilingual } from '../../messages/language';
import type { CriterionModel, FindingModel, FormModel } from '../workbook/model';
import { GRAVEST_FIRST, type Severity } from '../../engine/checks/finding';

/** What of the findings a person wants to see; null is all. */
export interface Filter {
  readonly severity: Severity | null;
  /** Vietnamese name of a group. */
  readonly group: string | null;
  readonly agency: string | null;
  readonly verdict: VerdictFilter | null;
}

export const NO_FILTER: Filter = { severity: null, group: null, agency: null, verdict: null };

/** What can be chosen: only what some finding has. */
export interface Choices {
  readonly severities: readonly Severity[];
  readonly groups: readonly Bilingual[];
  readonly agencies: readonly string[];
  readonly verdicts: readonly VerdictFilter[];
}

const VERDICTS: readonly VerdictFilter[] = ['conflict', 'cannot-compare', 'other'];

/** Severities gravest first, groups in the order of their findings, agencies by name. */
export function choicesOf({ findings, list }: Pick<FormModel, 'findings' | 'list'>): Choices {
  const criteria = criteriaOf(list);
  const about = findings.flatMap(({ criterion }) => criteria.get(criterion ?? '') ?? []);
  const groups = new Map(about.map(({ group }) => [group.vi, group]));
  return {
    severities: GRAVEST_FIRST.filter((severity) => findings.some((finding) => finding.severity === severity)),
    groups: [...groups.values()],
    agencies: [...new Set(about.flatMap(({ responsible }) => responsible ?? []))].sort((a, b) =>
      a.localeCompare(b, 'vi'),
    ),
    verdicts: VERDICTS.filter((verdict) => findings.some((finding) => verdictOf(finding) === verdict)),
  };
}

/** The findings that pass, in their order. */
export function filtered(
  { findings, list }: Pick<FormModel, 'findings' | 'list'>,
  { severity, group, agency, verdict }: Filter,
): readonly FindingModel[] {
  const criteria = criteriaOf(list);
  return findings.filter((finding) => {
    const about = criteria.get(finding.criterion ?? '');
    return (
      (severity === null || finding.severity === severity) &&
      (group === null || about?.group.vi === group) &&
      (agency === null || about?.responsible === agency) &&
      (verdict === null || verdictOf(finding) === verdict)
    );
  });
}

function verdictOf({ dispute }: FindingModel): VerdictFilter {
  return dispute?.verdict ?? 'other';
}

function criteriaOf(list: readonly CriterionModel[]): ReadonlyMap<string, CriterionModel> {
  return new Map(list.map((criterion) => [criterion.code, criterion]));
}
