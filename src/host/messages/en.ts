import type { Fault } from '../services/faults';

export const en = {
  page: {
    title: 'Embedded workbook host (not Excel)',
    open: 'Open…',
    openHint: 'Open an .xlsx file from this computer (or drop one on the page)',
    download: 'Download',
    downloadHint: 'Save the workbook shown as an .xlsx file',
    undo: 'Undo',
    redo: 'Redo',
    language: 'Language (the page starts anew and opens its file again)',
    theme: 'Theme of the page and of the task pane; high contrast follows the system',
    light: 'Light',
    dark: 'Dark',
    fault: 'Fail next…',
    faultHint: 'Answer the add-in’s next request with an error of Excel’s',
    faults: {
      throttled: 'Too many requests',
      'session-lost': 'Session lost',
      'payload-too-large': 'Request too large',
      'access-denied': 'Access denied',
      'cell-editing': 'A cell is being edited',
      'item-not-found': 'Item not found',
    } satisfies Record<Fault, string>,
    samples: 'Samples',
    sampleTable: 'Commune scoresheet, plain table',
    sampleForm: 'Commune scoresheet, official form',
    pane: 'Task pane',
    paneTitle: (addin: string) => `${addin} task pane`,
    resize: 'Width of the task pane',
    close: 'Close the task pane',
    loading: 'Opening the workbook…',
    dropHere: 'Drop the .xlsx file here',
    status: (build: string) => `Embedded workbook host, not Excel. office.js build ${build}.`,
    noAddin: 'The add-in has not been built: run “npm run build” and reload this page.',
    cannotOpen: (name: string, reason: string) =>
      `“${name}” could not be opened as an .xlsx workbook (${reason}). The workbook shown before is still there.`,
    coverage: (refused: number) =>
      refused === 0 ? 'API members: all emulated' : `API members refused: ${String(refused)}`,
    coverageTitle: 'Members of Excel’s API that the add-in used',
    coverageHelp:
      'The host answers a member that it does not emulate with “ApiNotFound”, as an older Excel would. What works here is right against office.js, not proven in Excel.',
    member: 'Member',
    uses: 'Uses',
    emulated: 'emulated',
    refused: 'refused',
    noneUsed: 'The add-in has not used any member yet.',
    dismiss: 'Close',
  },
  start: {
    certificateMade: 'Made a certificate for localhost in .cache/certificates (nothing on this computer was changed).',
    checking: (what: string) => `Building ${what} where it changed…`,
    upToDate: (what: string) => `${what}: up to date.`,
    addin: 'the add-in',
    host: 'the embedded workbook host',
    buildFailed: (what: string) => `Building ${what} failed; the messages above say where.`,
    portTaken: (wanted: number, taken: number) => `Port ${String(wanted)} is in use: using ${String(taken)}.`,
    ready: (address: string) => `DTI Scorecard runs in the embedded workbook host (not Excel) at ${address}`,
    certificateWarning:
      'The browser warns once of the certificate made on this computer: choose “Advanced”, then “Continue to localhost”.',
    stop: 'Ctrl+C stops it.',
  },
  excel: {
    noExcel:
      'There is no desktop Excel on this system (Linux). “npm start” shows the add-in in the embedded workbook host instead.',
    notBuilt: (file: string) => `${file} is missing. Run “npm run build” first, then “npm run excel” again.`,
    starting:
      'Starting Excel with the add-in. The add-in must be served at the address in manifest.xml: keep “npm start” running.',
    failed: (reason: string) => `Excel could not be started with the add-in: ${reason}`,
  },
};
