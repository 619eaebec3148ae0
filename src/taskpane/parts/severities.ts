import type { Severity } from '../../engine/checks/finding';

/** The order in which the panels list and count findings. */
export const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'undecided', 'notice'];
