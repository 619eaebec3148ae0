import type { SettingsTexts, ToolTexts } from '../pane-settings';

export const settingsTexts: SettingsTexts = {
  language: 'Language',
  columns: 'The add-in’s columns',
  columnsOn: 'Columns with points by formula and what to review stand beside the form and follow it.',
  columnsOnSheet: ({ sheet }) =>
    `The form is protected, so columns with points by formula and what to review stand on the sheet “${sheet}” and follow it.`,
  columnsOff: 'No column of the add-in stands beside the form.',
  columnsUnbound: 'Remember the form under “Recognise form” first.',
  show: 'Put the columns beside the form',
  hide: 'Take the columns out',
  edition: 'Edition',
  editionHelp:
    'Writes the edition in use into new sheets, to be read and edited there. Mistakes are then told at their cells among the findings.',
  exportEdition: 'Export the edition to sheets',
  damaged: 'What the add-in remembers is damaged',
  damagedHelp:
    'The add-in’s sheet _DTI cannot be read. You can start afresh; the damaged sheet is kept in sight under another name, for your support. Figures and points in the form are not lost. No longer usable are:',
  damagedLosses: [
    'the remembered form (it can be remembered again);',
    'what stood before in cells that the add-in wrote, so that it cannot be undone;',
    'formulas replaced by values, the copy of central figures, and opinions and rulings kept in this workbook.',
  ],
  startAfresh: 'Put the damaged part aside and start afresh',
  formulas: 'DTI formulas in the workbook',
  freezeHelp:
    'Before the file goes to someone without the add-in, replace formulas by their values; put them back when it returns.',
  freeze: 'Replace formulas by values',
  thaw: 'Put formulas back',
  frozen: ({ count }) => `Replaced by values: ${count} formulas.`,
  repairHelp: 'Formulas show #NAME? where a workbook is opened without the add-in.',
  repair: 'Repair formulas',
  revertHelp: 'Whatever the add-in writes over is kept.',
  revert: 'Undo the last action',
  support: 'Report for support',
  supportHelp: 'The report holds versions and kinds of findings only: no names, no figures, no texts of cells.',
  makeReport: 'Make the report',
  report: 'The report',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The browser does not let the add-in copy. The text is selected: press Ctrl+C.',
  about: 'About',
  version: 'Version',
  excel: 'Excel',
  unknown: 'unknown',
};

export const toolTexts: ToolTexts = {
  title: 'Write into the form',
  unbound: 'Remember the form before anything is written into the workbook.',
  inputsHelp:
    'This edition computes points from figures. The sheet for raw figures lists every one of them, one a row.',
  inputs: 'Make the sheet for raw figures',
  openInputs: ({ sheet }) => `Open the sheet ${sheet}`,
  fillHelp: 'Fill points by formula into a column of points in the form.',
  fillInto: 'Fill into',
  overwrite: 'Write over cells that hold points (what they held is kept)',
  fill: 'Fill in points',
  insertHelp: 'Insert a DTI formula into the selected cell; it follows the points.',
  insertWhat: 'Add up',
  insertPoints: 'From',
  total: 'Total points',
  insert: 'Insert into the selected cell',
  noCursor: 'Excel does not tell which cell is selected. Select a cell and try again.',
  round: ({ round }) => `Appraised points, round ${round}`,
};
