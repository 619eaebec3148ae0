import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { runChecks, type CheckFinding } from '../../../src/engine/checks/run-checks';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';

/** Everything the checks find in the real form. @throws Error when it is no longer recognised. */
export function sampleFindings(): readonly CheckFinding[] {
  const file = fixture(OFFICIAL_FORM);
  const recognised = recogniseWorkbook(file, OFFICIAL_EDITIONS);
  if (!recognised.ok) throw new Error('The sample was not recognised.');
  const edition = shipped('tayninh-commune-2025');
  return runChecks(edition, readScoresheet(file, recognised.value.binding, edition).scoresheet);
}

/** Why what each check finds in the real form is no false alarm. */
export const SAMPLE_REASONS: Partial<Readonly<Record<CheckFinding['check'], string>>> = {
  'agreed-yet-changed': 'Right: 4.22.3 bears the remark “Thống nhất tiêu chí”, yet went from 20 to 10.',
  'appraised-without-reason':
    'Right: 22 criteria were cut and 5 raised; 19 of the cuts and all 5 raises bear no remark, 24 rows in 5 groups. The other three cuts (1.4, 4.22.1, 4.22.3) bear one.',
  'evidence-after-period':
    'Right as a question: six rows cite documents of March and June 2026 for the year 2025. The council cut five of them and accepted 1.5, so only a person can tell.',
  'evidence-missing':
    'Right as a warning: 45 of the 61 criteria for which points are claimed cite no document; the council accepted 27 of them in full.',
  'status-stale':
    'Right: the five criteria that the reviewers raised to full points (1.1, 1.2, 1.3, 6.2, 6.7) still read “Đang thực hiện”.',
};
