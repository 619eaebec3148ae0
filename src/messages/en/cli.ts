import type { CliLabels, CliProblemTexts, CliTexts, HelpTexts } from '../cli';
import { checkCommandTexts } from './cli-check';

const list = (items: readonly string[]): string => items.join(', ');

const problems: CliProblemTexts = {
  'no-command': ({ commands }) => `No command was given. Commands: ${list(commands)}. See: dti --help`,
  'unknown-command': ({ command, commands }) =>
    `There is no command “${command}”. Commands: ${list(commands)}. See: dti --help`,
  'unknown-option': ({ option }) => `There is no option “${option}”. See: dti --help`,
  'option-not-here': ({ option, command }) =>
    `The command “${command}” has no option “${option}”. See: dti ${command} --help`,
  'option-without-value': ({ option }) => `The option “${option}” needs a value after it. See: dti --help`,
  'option-with-value': ({ option, value }) => `The option “${option}” takes no value, but has “${value}”. Remove it.`,
  'option-repeated': ({ option }) => `The option “${option}” is given more than once. Keep one.`,
  'unknown-language': ({ found, languages }) => `There is no language “${found}”. Choose one of: ${list(languages)}.`,
  'no-files': ({ command }) =>
    `No file was given. At least one .xlsx or .csv file is needed, for example: dti ${command} sheet.xlsx`,
  'too-many-arguments': ({ command, extra }) =>
    `The command “${command}” takes one edition only; too many: ${list(extra)}. Remove them.`,

  'unknown-edition': ({ found, editions }) =>
    `There is no edition “${found}”, nor a file of that name. Editions: ${list(editions)}.`,
  'edition-not-json': ({ file, reason }) =>
    `${file}: cannot be read as an edition in JSON (${reason}). Start from the output of: dti editions ID --json`,
  'edition-not-json-text': ({ file, place }) =>
    `${file}: not valid JSON${place === null ? '' : `, from line ${String(place.line)}, column ${String(place.column)} on`}. Check commas, brackets and quotes there, or begin again from: dti editions ID --json`,
  'edition-invalid': ({ file, problem }) => `${file}: ${problem}`,
  'edition-is-csv': ({ file }) =>
    `${file}: an edition has several sheets, which a .csv file cannot hold. Use an .xlsx or .json file, starting from: dti editions ID -o edition.xlsx`,
  'edition-export-format': ({ file }) =>
    `${file}: an edition is written as .xlsx (to be edited) or .json, for example: dti editions ID -o edition.xlsx`,
  'edition-export-of-all': ({ file }) =>
    `${file}: one edition is written at a time. Name it: dti editions ID -o ${file}`,

  'template-of-none': () =>
    'No edition is named. Example: dti template hcmc-commune-2026 -o form.xlsx. See the list with: dti editions',
  'template-without-output': ({ edition }) =>
    `No file to write is named. Add -o, for example: dti template ${edition} -o form.xlsx`,
  'template-not-xlsx': ({ file }) =>
    `${file}: a form can be written as .xlsx only. Give the file a name that ends in .xlsx.`,
  'template-without-groups': ({ edition }) =>
    `The groups of the edition “${edition}” are not known, so there is no form of it. Choose another edition, or use the form you were given.`,
  'unknown-period': ({ found }) =>
    `The period “${found}” is not understood. Write it as 2025, 2026-Q1, 2026-H1 (half year) or 2026-9M (nine months).`,

  'output-exists': ({ file }) =>
    `${file}: exists already and is not overwritten. Choose another name, or add --force to overwrite it.`,
  'output-is-folder': ({ file }) => `${file}: is a folder, a file name is needed. Add one.`,
  'output-is-input': ({ file }) =>
    `${file}: is a file that this call reads, so it is not overwritten, not even with --force. Choose another name.`,
  'output-not-folder': ({ file }) => `${file}: is a file, but several results need a folder. Name a folder.`,
  'output-folder-missing': ({ file, folder }) => `${file}: there is no folder “${folder}”. Make it and run again.`,
  'output-not-written': ({ file, reason }) =>
    `${file}: could not be written (${reason}). Check the right to write there and the space on the disk.`,
  'outputs-share-name': ({ name, files }) =>
    `${list(files)}: their results would all be named “${name}” and overwrite each other. Rename them, name each once, or run them one by one.`,
  'output-name-not-xlsx': ({ file }) => `${file}: the result is an .xlsx file. Give it a name that ends in .xlsx.`,
  'output-not-xlsx': ({ file }) =>
    `${file}: results can be filled into .xlsx files only. Save it as .xlsx, or leave out -o.`,

  'output-not-filled': ({ file, reason }) => `${file}: was not written. ${reason}`,

  'unknown-basis': ({ found, bases }) => `There are no points called “${found}”. Choose one of: ${list(bases)}.`,
  'rank-editions-differ': ({ editions }) =>
    `The files are of several editions: ${list(editions.map(({ id, file }) => `${id} (${file})`))}. A ranking has one. Leave files out, or name the edition with --edition.`,
  'rank-periods-differ': ({ periods }) =>
    `The files are of several periods: ${list(periods.map(({ period, file }) => `${period} (${file})`))}, none of them of more than half. A ranking has one. Leave files out, or name the period with --period.`,
  'bad-anchor': ({ found }) =>
    `The anchor of the review log “${found}” was not understood. Write it as printed: at least 8 hexadecimal digits, with the number of entries before them where it is printed, such as 12:3f0a12ab45cd67ef.`,
  'findings-not-xlsx': ({ file }) =>
    `${file}: the list of findings can only be written as an .xlsx file. Choose another name.`,
  'ranking-not-xlsx': ({ file }) => `${file}: a ranking is written as .xlsx or .csv. Rename the file.`,
  'result-not-json': ({ file }) => `${file}: the result for programs is a .json file. Rename the file.`,
  'result-not-read': ({ file }) =>
    `${file}: cannot be read. Check its name; a .json file written by dti rank --result is needed.`,
  'result-not-json-text': ({ file, place }) =>
    `${file}: not valid JSON${place === null ? '' : `, from line ${String(place.line)}, column ${String(place.column)} on`}. A .json file written by dti rank --result is needed; get the original.`,
  'result-invalid': ({ file, path }) =>
    `${file}: is not in the form of a ranking's result${path === '' ? '' : `, wrong at “${path}”`}. A .json file written by dti rank --result is needed; get the original.`,
  'verify-list-missing': ({ file, role }) =>
    `The file ${file} is missing (${role === 'units' ? 'the list of units' : 'the previous results'}); add it to the call: dti verify … ${file}`,
  'verify-edition-unknown': ({ file, edition }) =>
    `${file}: the result is by an edition of somebody’s own, “${edition}”, which is not shipped. Give its file: dti verify … --edition FILE.xlsx (or .json)`,
  stopped: () => 'Stopped as asked. No file was written.',

  'split-not-possible': ({ file, reason }) => `${file}: ${reason}`,
  'merge-not-possible': ({ reason }) => reason,
  'split-one-file': ({ extra }) => `One form is split at a time; too many: ${list(extra)}. Leave them out.`,
  'split-not-xlsx': ({ file }) => `${file}: only an .xlsx form can be split. Save it as .xlsx, then split it again.`,
  'split-without-output': ({ file }) => `No folder to write to. Add -o, for example: dti split ${file} -o parts`,
  'merge-without-output': () =>
    'No file to write to. Add -o, for example: dti merge form.xlsx parts/*.xlsx -o merged.xlsx',
  'merge-not-xlsx': ({ file }) => `${file}: the merged form is an .xlsx file. Rename the file.`,
  'progress-not-xlsx': ({ file }) => `${file}: the progress table is an .xlsx file. Rename the file.`,

  unexpected: ({ reason }) =>
    `Something unexpected happened: ${reason}. No file was left half-written. Please report it.`,
};

const help: HelpTexts = {
  summary: 'Scores the Digital Transformation Index (DTI) from workbooks.',
  usage: 'Usage',
  commandsTitle: 'Commands',
  optionsTitle: 'Options',
  exitCodes: 'Exit codes: 0 done without errors; 1 done, with at least one error to mend; 2 nothing could be done.',
  commands: {
    editions: { operands: '[ID]', summary: 'the editions there are, or one of them whole' },
    template: { operands: 'EDITION -o FILE.xlsx', summary: 'the blank form of an edition' },
    score: {
      operands: 'FILE…',
      summary: 'the scorecard of each .xlsx or .csv file; with -o, a copy with the columns of DTI added',
    },
    check: {
      operands: 'FILE…',
      summary:
        'what is to be reviewed in each file; compares with central figures, an earlier period and similar units',
    },
    split: {
      operands: 'FILE.xlsx -o FOLDER',
      summary: 'split a form into a file for each responsible agency, with a progress table',
    },
    merge: {
      operands: '[ORIGINAL.xlsx] FILE… -o FILE.xlsx',
      summary: 'put the parts back into a copy of the original form, by criterion code',
    },
    verify: {
      operands: 'RESULT.json FILE…',
      summary: 'compute a published result again from its sources and name what differs',
    },
    rank: { operands: 'FILE…', summary: 'the ranking of many scoresheets, or of one table of units by groups' },
  },
  options: {
    edition: { value: 'ID|FILE', summary: 'score by this edition (its id, or an .xlsx or .json file)' },
    output: { value: 'PATH', summary: 'write to a file, or to a folder when there are several results' },
    sheet: { value: 'NAME', summary: 'the sheet to score, where a file has several tables' },
    unit: { value: 'NAME', summary: 'the unit to name on the form' },
    period: { value: 'PERIOD', summary: 'the period to name on the form: 2025, 2026-Q1, 2026-H1 or 2026-9M' },
    by: {
      value: 'final|appraised|computed|self',
      summary: 'rank by final, appraised, computed or self-assessed points',
    },
    units: { value: 'FILE', summary: 'the list of units, with their leagues if there are any' },
    previous: {
      value: 'FILE',
      summary:
        'to compare with: the ranking before, or a table of units × groups or × criteria (rank); the scoresheet of an earlier period or a folder of them (check)',
    },
    central: { value: 'FILE|URL', summary: 'central figures to compare with' },
    result: { value: 'FILE.json', summary: 'write the result for programs, which dti verify computes again' },
    progress: { value: 'FILE.xlsx', summary: 'write the progress table by responsible agency' },
    analysis: {
      value: null,
      summary:
        'add analyses: ranks under other weights, points ruled on, low groups (not official); with -o FILE.xlsx as a sheet too',
    },
    scorecards: { value: null, summary: 'add a scorecard for each unit' },
    anchor: {
      value: '[COUNT:]CODE',
      summary: 'number of entries and code of the review log as printed, to check that it was not changed',
    },
    force: { value: null, summary: 'allow existing files to be overwritten' },
    json: { value: null, summary: 'print one JSON document for programs' },
    lang: { value: 'vi|en', summary: 'language' },
    help: { value: null, summary: 'print this help' },
    version: { value: null, summary: 'print the version' },
  },
};

const labels: CliLabels = {
  edition: 'Edition',
  title: 'Title',
  decision: 'Decision',
  decisionUnknown: 'unknown',
  inferred: 'inferred',
  issued: (date) => `of ${date}`,
  level: 'Level',
  levels: {
    nation: 'nation',
    province: 'province',
    ministry: 'ministry',
    department: 'department',
    district: 'district',
    commune: 'commune',
  },
  years: 'Years',
  periods: { title: 'Periods', year: 'year', half: 'half year', 'nine-months': 'nine months', quarter: 'quarter' },
  league: 'League',
  points: (points) => `${points} points`,
  criteria: (count) => `${count} criteria`,
  max: 'Maximum',
  known: 'Criteria known',
  unknown: 'unknown',
  sources: 'Sources',
  remark: 'Note',
  topic: 'Topic (wording not seen)',
  notScored: 'not scored',
  rule: 'Rule',
  inputs: 'Inputs',
  pillars: 'Pillars',
  pillar: 'Pillar',
  unit: 'Unit',
  period: 'Period',
  file: 'File',
  filled: 'Criteria filled in',
  bases: { self: 'Self-assessed', appraised: 'Appraised', final: 'Final', computed: 'Computed' },
  code: 'Code',
  outcomes: {
    missing: 'no figures',
    undecided: 'to be decided',
    invalid: 'wrong figures',
    given: 'given by people',
    'no-maximum': 'maximum unknown',
    'not-applicable': 'not applicable',
  },
  total: 'Total',
  index: 'Index (DTI)',
  incomplete: '* Incomplete: the sum of the rows that have points.',
  repeated: (codes) => `${codes} on several rows: the first counts so far. Delete the others.`,
  suspect:
    '! Holds points below zero or above a maximum, which the sum contains all the same. Correct them and score again.',
  findings: (count) => `Findings (${count})`,
  noFindings: 'No findings.',
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice', undecided: 'Undecided' },
  written: (file) => `Wrote ${file}`,
  periodNotServed: (asked, served) =>
    `Warning: this edition is for ${served.join(', ')}; “${asked}” does not fit. The form was made all the same; check --period.`,
  notPublished: (file) => `Cannot be published yet, so ${file} was not written`,
  gatheredWritten: (file) => `Wrote ${file}, with the gathered table only: no papers, as it cannot be published yet`,
  otherFindings: (count) => `${count} more findings in the scoresheets. See: dti check FILE…`,
  filesRead: (done, total) => `Read ${done} of ${total} files`,
  signatureVoid: (file) => `${file}: the original is digitally signed; this copy is not. Keep the original.`,
  nameEdition: 'Name the edition with --edition; list them with: dti editions',
  computedColumn: 'Computed points (DTI)',
  checkColumn: 'Findings (DTI)',
  besideRows: (count) => `Of no row (${count}):`,
};

export const cliTexts: CliTexts = { problems, help, labels, check: checkCommandTexts };
