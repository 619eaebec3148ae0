import type { PaneTexts } from '../pane';

const plural = (count: string, isOne: boolean, noun: string): string => `${count} ${noun}${isOne ? '' : 's'}`;

export const paneTexts: PaneTexts = {
  title: 'DTI Scorecard',
  switchLanguage: { label: 'Tiếng Việt', to: 'vi' },
  navigation: 'Parts of the pane',
  panels: {
    home: 'Overview',
    bind: 'Recognise form',
    enter: 'Enter figures',
    score: 'Score',
    findings: 'Findings',
    review: 'Review',
    rank: 'Ranking',
    whatIf: 'What if',
    template: 'New form',
    settings: 'Settings',
  },
  morePanels: 'More',
  basis: { self: 'Self-assessed', appraised: 'Appraised', final: 'Final', computed: 'By formula' },

  opening: 'Opening…',
  tooOld:
    'If this line stays, this Excel cannot run the add-in. Microsoft 365, Excel on the web or Office LTSC 2021 or newer is needed.',
  outsideExcel: {
    title: 'This page must be opened in Excel',
    body: 'This is the task pane of an Excel add-in; on its own it has no workbook to score. Open the form in Excel, then choose Overview on the DTI tab.',
  },
  noOfficeJs: {
    title: 'Excel’s library did not load',
    body: 'office.js could not be loaded, so the pane is not connected to Excel. Check the network and open the pane again; in a closed network the administrator must name a copy of office.js inside it.',
  },
  crashed: {
    title: 'The add-in failed',
    body: 'Nothing in the workbook was changed. Try again; if it happens again, send the line below to your support.',
    again: 'Try again',
  },
  reading: 'Reading the form…',
  refused: {
    title: 'Excel did not let the workbook be read',
    cellEdit: 'A cell is being edited. Press Enter or Esc to finish, then try again.',
    notSupported:
      'This Excel lacks a function that is needed. Microsoft 365, Excel on the web or Office LTSC 2021 or newer is needed.',
    tooLarge: 'The workbook holds too much to be read at once. Move the form to a workbook of its own.',
    protected: 'The sheet is protected. Unprotect it, or use a copy of the workbook.',
    gone: 'The sheet or cell is no longer there. Try again to read the workbook afresh.',
    busy: 'Excel is busy. Wait a few seconds, then try again.',
    sessionLost:
      'The session with Excel has ended. Try again; if that does not help, save the workbook and open it again. What is in the workbook stays.',
    stillShown: 'What stands below was read before and may be out of date.',
    other: ({ code, message }) => `Excel answered: ${message} (${code}). Try again.`,
    again: 'Try again',
  },

  notRecognised: {
    title: 'No form was recognised',
    found: 'The visible sheets were searched:',
    whatToDo: 'What to do',
    steps: [
      'Open the workbook with the self-assessment table: it has a column of codes (Mã or TT), a column of criterion names and at least one column of points.',
      'Leave the form’s column headings as they are; show the sheet if the table is on a hidden one.',
      'The pane reads again by itself once this is mended.',
    ],
    sheetsTooLarge: ({ sheets }) => `Not read because they are too large: ${sheets}.`,
    byHand: 'Point out the form by hand',
  },

  bound: {
    title: 'Recognised form',
    edition: 'Edition',
    unit: 'Unit',
    period: 'Period',
    table: 'Table at',
    unknown: 'unknown',
    form: 'Table shown',
    several: ({ count }) => `The workbook has ${count} scoresheets.`,
  },
  nextStep: {
    title: 'Next step',
    body: 'Remember the form to get columns of points and checks beside it, and to keep it found when rows are added, sorted or the sheet is renamed.',
    open: 'Check and remember the form',
  },
  damaged: {
    title: 'What the add-in remembers is damaged',
    body: 'The add-in’s sheet _DTI cannot be read, so nothing more can be remembered. Figures and points in the form are not lost. You can start afresh under Settings.',
    open: 'Open Settings',
  },
  totals: {
    title: 'Scorecard',
    bases: 'Points and index by where the points come from',
    basis: 'Basis',
    from: { form: 'as in the form', log: 'as ruled in the log' },
    points: 'Points',
    index: 'Index',
    ofMax: ({ max }) => `of ${max}`,
    none: 'none yet',
    nothingYet: 'No points yet. Enter points or figures in the form.',
    filled: ({ filled, all }) => `${filled} of ${all} criteria filled in`,
    nothingFilled: ({ rows, all }) => `Rows recognised: ${rows} of ${all}; filled in: 0`,
    incomplete: ({ pointed, all, isPointed, disputed }) => {
      if (!isPointed) return `Incomplete: ${pointed} of ${all} criteria have points`;
      return disputed.length === 0
        ? 'Incomplete: not all criteria of the edition are known'
        : `Incomplete: ${disputed.join(', ')} on several rows with different points, of which the first counts so far. Delete the others.`;
    },
    beyond: ({ criteria, isOne }) =>
      `The total includes points below zero or above the maximum of ${String(criteria.length)} ${isOne ? 'criterion' : 'criteria'}: ${criteria.join(', ')}. Correct them for the total to be right.`,
    sum: {
      self: 'Self-assessed total',
      appraised: 'Appraised total',
      final: 'Final total',
      computed: 'Total by formula',
    },
    spoken: ({ sum, points, max }) => `${sum}: ${points} of ${max}`,
  },
  findings: {
    title: 'Findings',
    none: 'Nothing to review.',
    nothingFilled: 'Nothing is filled in yet, so there is nothing to review.',
    counts: {
      error: ({ count, isOne }) => plural(count, isOne, 'error'),
      warning: ({ count, isOne }) => plural(count, isOne, 'warning'),
      notice: ({ count, isOne }) => plural(count, isOne, 'notice'),
      undecided: ({ count }) => `${count} to look at`,
    },
    severity: { error: 'Error', warning: 'Warning', notice: 'Notice', undecided: 'To look at' },
    goTo: ({ address }) => `Go to ${address}`,
    criterion: ({ code }) => `Criterion ${code}`,
    all: ({ count }) => `See all ${count}`,
    actors: { unit: 'For the unit', reviewer: 'For the reviewer' },
  },
};
