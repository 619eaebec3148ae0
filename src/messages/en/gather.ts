import type { GatherTexts } from '../gather';

const STATES = { in: 'Received', late: 'Late', returned: 'Returned', ready: 'Ready' } as const;

/** Gathering many workbooks, in English. */
export const gatherTexts: GatherTexts = {
  findings: {
    'gather-other-edition': ({ file, found, expected }) =>
      `${file}: is of the edition “${found}”; “${expected}” is needed, as most files are. This file does not count. Replace it by the right form, or choose the edition.`,
    'gather-other-period': ({ file, found, expected }) =>
      `${file}: is of the period ${found}; ${expected} is needed. This file does not count. Replace it by the scoresheet of that period, or leave this file out.`,
    'gather-too-slow': ({ file, seconds }) =>
      `${file}: took longer than ${String(seconds)} seconds to read and was stopped. This file does not count. Open it, copy the form alone into a new file, then try again.`,
    'gather-sheet-lacking': ({ sheet, files }) =>
      `${files.length === 1 ? '1 file has' : `${String(files.length)} files have`} no sheet “${sheet}” and ${files.length === 1 ? 'was read by the only form in it' : 'were read by the only form in each'}: ${files.join('; ')}. See whether it is the form that should count.`,
    'gather-reader-failed': ({ file, reason }) =>
      `${file}: reading it broke off (${reason}). This file does not count. Try to read it by itself.`,
    'publish-nothing-ranked': () =>
      'No unit has a rank, so that nothing is published. Complete the units’ points and rank again.',
    'publish-units-open': ({ units }) =>
      `Cannot be published yet: ${String(units.length)} units are not ready: ${units.map(({ unit, state }) => `${unit} (${STATES[state].toLowerCase()})`).join('; ')}. Settle them, then write “${STATES.ready}” in the column State.`,
    'publish-draft': () =>
      'No list says how far the units have come, so what was published is marked “DRAFT – not settled”. Fill in the column State of the gathered table, then rank again with that table as the list of units.',
    'unit-state-unknown': ({ unit, found, states }) =>
      `The unit “${unit}” has the state “${found}”. Choose one of: ${states.map((state) => STATES[state]).join(', ')}. It counts as not ready.`,
  },
  states: STATES,
  sheet: {
    name: 'Gathered',
    title: 'Results gathered from the units',
    note: 'Change the column State when a scoresheet is returned or ready, then use this file as the list of units. Without it results are drafts; with it they can be published when all units are ready.',
    editionId: 'Edition id',
    period: 'Period',
    unit: 'Unit',
    league: 'League',
    state: 'State',
    index: 'Index (DTI)',
    points: 'Points',
    file: 'Source file',
    readAt: 'Read at',
    sha256: 'SHA-256',
    stateHint: { title: 'State', error: 'Choose one of the list.' },
  },
};
