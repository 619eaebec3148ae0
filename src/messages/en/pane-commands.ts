import type { CommandTexts } from '../pane-commands';

export const commandTexts: CommandTexts = {
  running: 'Working…',
  done: {
    bind: 'The form is remembered in this workbook.',
    'bind-by-hand': 'The form is remembered as you pointed it out.',
    unbind: 'The form is forgotten and the add-in’s columns are gone. What was typed stays.',
    'show-columns': 'The add-in’s columns stand beside the form.',
    'hide-columns': 'The add-in’s columns are gone. The form is still remembered.',
    'inputs-sheet': 'The sheet for raw figures is there.',
    fill: 'Points by formula were filled into the column.',
    mend: 'Written into the cell. What stood there is kept and can be restored.',
    insert: 'The formula was inserted.',
    freeze: 'DTI formulas were replaced by their values. The file can be read without the add-in.',
    thaw: 'DTI formulas are back.',
    repair: 'DTI formulas were repaired.',
    revert: 'The last action was undone.',
    'start-afresh': 'Started afresh. The damaged part is kept on a sheet of its own, now in sight.',
    reattach: 'The rulings are attached again.',
    'export-edition': 'The edition stands in new sheets.',
  },
  refused: 'Not done; the workbook is unchanged.',
  brokenOff: 'Excel broke off: part of it may have been done. Look at the workbook before you try again.',
  excel: {
    'cell-edit': 'A cell is being edited. Press Enter or Esc to finish, then try again.',
    'not-supported': 'This Excel lacks a function that is needed for this.',
    'too-large': 'The workbook holds too much for this to be done at once.',
    protected: 'The sheet is protected. Unprotect it, or use a copy of the workbook.',
    busy: 'Excel is busy. Wait a few seconds, then try again.',
    'session-lost':
      'The session with Excel has ended. Try again; if that does not help, save the workbook and open it again.',
    gone: 'The sheet or cell is no longer there. Read the workbook again, then try again.',
  },
  other: ({ code, message }) => `Excel answered: ${message} (${code}). Try again.`,
};
