import type { Severity } from '../../engine/checks/finding';
import type { CheckCommandTexts } from '../cli-check';

const SEVERITIES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  undecided: ['undecided', 'undecided'],
  warning: ['warning', 'warnings'],
  notice: ['notice', 'notices'],
};

/** What `dti check` prints, in English. */
export const checkCommandTexts: CheckCommandTexts = {
  count: (severity, count) => `${count} ${SEVERITIES[severity][count === '1' ? 0 : 1]}`,
  none: 'nothing to review',
  total: (counts) => `Total: ${counts}.`,
  allFiles: (counts) => `All files: ${counts}.`,
};
