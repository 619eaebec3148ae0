import { firstOf } from '../list';
import { numberText } from '../number';
import { MOST_SHEETS, type RankPanelTexts } from '../pane-rank';
import { BASES } from './bases';

/** The panel of rankings in English. */
export const rankPanelTexts: RankPanelTexts = {
  leagueUnknown: 'League unknown',

  gather: 'Gather the units’ scoresheets',
  help: 'Choose .xlsx or .csv files: each one unit’s scoresheet, or a table of many units. Files are read on this machine only and sent nowhere.',
  chooseFiles: 'Choose files…',
  drop: 'Or drop the files into this box.',
  chosen: ({ files, isOne }) => (isOne ? '1 file chosen.' : `${files} files chosen.`),
  clear: 'Remove the chosen files',
  chosenFiles: 'See or remove single files',
  remove: 'Remove',
  edition: 'Edition',
  recognised: 'Recognised by itself',
  by: 'Rank by',
  bestBasis: 'The most complete points',
  sheet: 'Sheet with the form (optional)',
  sheetHint: 'Name of the sheet to read, where workbooks have several forms. Left empty: the only form in each.',
  list: 'List of units (optional)',
  listHint: 'Tells which units are missing, their leagues, and whether they are ready.',
  listFile: 'Choose a list…',
  listSheet: 'Use the gathered table in this workbook',
  listFromSheet: 'the gathered table in the open workbook',
  previous: 'Previous results (optional)',
  previousHint:
    'A ranking, or a table of units × groups or × criteria, of the year before (.xlsx, .csv), or a result saved then (.json).',
  previousFile: 'Choose results before…',
  noFile: 'none chosen',
  removeFile: ({ file }) => `Remove ${file}`,
  start: 'Read and rank',
  again: 'Rank again',

  reading: 'Reading the files',
  read: ({ done, total }) => `${done} of ${total} files read`,
  last: ({ file }) => `Just read: ${file}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. No result was kept, and the open workbook is unchanged.',
  ranking: 'Ranking…',
  nothingRead: 'No file could be used. Each file below says why.',
  editionsDiffer: ({ editions }) =>
    `The files are of several editions (${editions}), and no edition has more than half of them. Choose the edition, then read again.`,
  periodsDiffer: ({ periods }) =>
    `The files are of several periods (${periods}), and no period has more than half of them. Leave out the files of other periods, then read again.`,
  ended: ({ files, ranked, troubled }) =>
    `Files read: ${files}. Units ranked: ${ranked}. Files with trouble: ${troubled}.`,

  files: 'Files read',
  fates: { ranked: 'Ranked', 'not-ranked': 'Not ranked', same: 'Same file', 'left-out': 'Not counted' },
  fateCounts: ({ count, fate }) => `${fate}: ${count}`,
  manyUnits: ({ units }) => `Table of ${units} units`,
  inside: ({ counts }) => `Findings in the scoresheet: ${counts}`,
  count: {
    error: (count) => `${count} errors`,
    warning: (count) => `${count} warnings`,
    undecided: (count) => `${count} to look at`,
    notice: (count) => `${count} notices`,
  },
  showMore: ({ more }) => `Show ${more} more`,

  notes: 'About the whole ranking',
  missing: ({ units }) => `Missing: ${units}.`,

  league: ({ name }) => `Ranking: ${name}`,
  rankedBy: ({ by, compares, ranked }) =>
    by === null
      ? 'No unit is ranked yet.'
      : `${ranked} units, ranked by ${compares === 'index' ? `the index from ${BASES[by]}` : BASES[by]}.`,
  rank: 'Rank',
  unit: 'Unit',
  index: 'Index',
  points: 'Points',
  find: 'Find a unit',
  noneFound: 'No unit has such a name.',
  places: ({ way, places }) => (way === 'same' ? 'unchanged' : `${way} ${places}`),
  before: ({ rank }) => `was ${rank}`,
  split: ({ own, others, membership }) =>
    `Its own doing ${own}, others’ ${others}, units joining or leaving ${membership} places.`,
  indexChange: ({ change }) => `Index ${change}.`,
  criteriaChange: ({ up, down, unchanged, net }) =>
    `Criteria: ${up} up, ${down} down, ${unchanged} unchanged; ${net} points.`,
  mergedFrom: ({ parts }) => `Merged from ${parts}.`,
  part: ({ unit, rank, index }) => `${unit} (rank ${rank}, index ${index})`,
  compared: ({ before, after }) => `${after} compared with ${before}.`,
  unranked: ({ count }) => `Not ranked: ${count} units`,

  distribution: 'Distribution of the index',
  mean: ({ mean, median }) => `Mean ${mean}, median ${median}.`,
  band: 'Index',
  units: 'Units',
  bandText: ({ from, to }) => `${from} – ${to}`,
  chart: ({ league }) => `Chart of units by index, ${league}. The figures are in the table below.`,
  top: ({ count }) => `First ${count}`,
  bottom: ({ count }) => `Last ${count}`,

  publish: 'Publication',
  states: { in: 'Received', late: 'Late', returned: 'Returned', ready: 'Ready' },
  stateCount: ({ count, state }) => `${state}: ${count}`,
  noStates:
    'The units’ states are not followed, so papers are marked “DRAFT – not settled”. To follow them, make the gathered table, change its column State, then use that table as the list of units.',
  blocked: ({ count }) => `Cannot be published yet: ${count} units are not ready.`,
  allReady: 'All units are ready.',
  makeGathered: 'Make the gathered table',
  scorecards: 'A scorecard for each unit',
  scorecardsHint: ({ sheets, isOne }) => `One sheet for each unit: ${sheets} more ${isOne ? 'sheet' : 'sheets'}.`,
  analysis: 'A sheet on how firm the ranks are',
  analysisHint: 'Ranks under other weights, points ruled on, low groups. An analysis, not an official ranking.',
  makePapers: 'Make the sheets to publish',
  saveResult: 'Save the result (JSON)',
  resultHelp:
    'A JSON file with which others compute the ranking again. Where Excel lets this pane save no file, ask your technical staff to make it.',
  resultFile: 'ranking-result',
  making: 'Making sheets…',
  made: ({ sheets }) =>
    `Sheets made: ${firstOf(sheets, (left) => ` and ${numberText(left, 'en')} more`, MOST_SHEETS)}.`,
  refused: 'Nothing was made; the workbook is unchanged.',

  own: ({ unit }) => `The form’s unit: ${unit}`,
  ownTitle: 'The form’s unit',
  noOwn: {
    'no-form': 'The open workbook has no form that names its unit, so there is no analysis of one.',
    'other-edition': 'The open form is of another edition than the ranking, so there is no analysis of its unit.',
    'not-in-ranking': 'The unit of the open form has no rank here.',
    'no-points': 'The open form lacks points of the kind that was ranked, so there is no analysis of its unit.',
    'impossible-points':
      'The open form has points below zero or above the maximum, or other maxima than the edition, so its unit is neither ranked nor analysed. Mend the errors under Findings.',
  },
  stands: ({ rank, units, by }) => `Rank ${rank} of ${units} by the form’s ${BASES[by]}.`,
  isChanged: 'The open form gives another value than the file that was ranked; the analysis is of the open form.',
  advice: 'What moves it up',
  target: 'Aim',
  nextRank: 'The next rank',
  topFive: 'The first five',
  anyRank: 'Another rank',
  wantedRank: 'Rank to reach',
  adviceNeeds: ({ rank, needed, compares, points }) =>
    `Rank ${rank} takes ${compares === 'index' ? `an index of ${needed}` : `${needed} points`}${points === null ? '' : `: at least ${points} points more`}.`,
  gain: ({ points }) => `+${points} points`,
  ruleOfThumb: ({ isLeast }) =>
    `All others stay as they are. ${isLeast ? 'This takes the least effort' : 'This takes about the least effort'} by how far each criterion is from what it needs; a rule of thumb.`,
  firm: 'How firm the rank is',
  interval: ({ best, worst, isOne }) => (isOne ? `always rank ${best}` : `rank ${best} to rank ${worst}`),
  disputed: ({ criteria }) => `While figures of ${criteria} criteria that differ from central ones may end either way`,
  undisputed: 'No figures in dispute change any points.',
  typed: 'While every typed point may be half its last decimal off (two decimals)',
  weights: ({ spread, draws, ranks, same }) =>
    `While the weight of each group may be up to ${spread} off (${draws} trials): ${ranks} in nine of ten, the same rank in ${same}.`,
  checked: ({ checked, claimed, criteria, of }) =>
    `${checked} of ${claimed} points (${criteria} of ${of} criteria) rest on figures that agree with central ones or were ruled on.`,
  othersStay: 'An analysis while the other units stay as they are; not an official ranking.',
  alerts: 'Alerts by group',
  noAlerts: 'No group is under the reference value or under the average of the league.',
  alert: ({ value, average, threshold }) =>
    [
      `at ${value}`,
      ...(threshold === null ? [] : [`under the reference value of ${threshold}`]),
      ...(average === null ? [] : [`under the league’s average of ${average}`]),
    ].join(', '),
  red: 'Red alert',
  lost: 'Where most points were lost',
  nothingLost: 'No criterion lost points.',
  criterion: 'Criterion',
  lostPoints: 'Lost',
  lead: ({ lead, deadline }) => `Led by ${lead}${deadline === null ? '' : `, by ${deadline}`}.`,
};
