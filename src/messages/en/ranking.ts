import { levelName, levelNames } from '../level-name';
import { firstOf } from '../list';
import { numberText } from '../number';
import type { RankingTexts } from '../ranking';
import { BASES } from './bases';

const number = (value: number): string => numberText(value, 'en');
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
/** Units by name, the first few where there are many. */
const someOf = (units: readonly string[]): string =>
  firstOf(units, (left) => ` and ${String(left)} other ${left === 1 ? 'unit' : 'units'}`);
const someCodes = (codes: readonly string[]): string => firstOf(codes, (left) => ` and ${String(left)} others`);
const ofYears = (years: readonly number[]): string => (years.length === 0 ? '' : ` of ${years.join(', ')}`);

/** Rankings in English. */
export const rankingTexts: RankingTexts = {
  labels: {
    title: (edition) => `Ranking – ${edition}`,
    league: (name, basis) => `League: ${name} · ranked by ${basis}`,
    leagueUnknown: 'unknown',
    levels: levelNames('en'),
    leagueColumn: 'League',
    noBasis: '(no common basis)',
    bases: BASES,
    editionId: 'Edition id',
    rank: 'Rank',
    unit: 'Unit',
    index: 'Index (DTI)',
    points: 'Points',
    previousRank: 'Previous rank',
    change: 'Places up (+) or down (−)',
    rankOf: (part) => `Rank ${part}`,
    unranked: 'Not ranked',
    reason: 'Reason',
    groups: 'Values by group',
    sheet: 'Ranking',
  },
  years: {
    title: (before, after) => `${after} compared with ${before}`,
    ranks: 'Rank then → now',
    indexes: 'Index then → now',
    own: 'Own doing',
    others: "Others' doing",
    membership: 'Units in or out',
    up: 'Criteria up',
    down: 'Criteria down',
    unchanged: 'Unchanged',
    net: 'Points +/−',
    note: 'Places risen (+) or fallen (−) are the sum of three columns: the result of the unit itself (all others as before), the results of the others, and units that joined or left the league.',
    part: (unit, rank, index) => `${unit} (rank ${rank}, index ${index})`,
  },
  analysis: {
    title: 'An analysis, not an official ranking.',
    nothing:
      'Analysis: there is nothing to tell. No group is seen to lie under the reference value or the league’s average; no log rules on a unit; weights can be tried only where the index is points over a maximum, the values and maxima of at least two groups are known, and the league has two units or more.',
    league: (name) => `League: ${name}.`,
    weights: (spread, draws) => `The weight of each group is up to ${spread} off, in ${draws} trials.`,
    ranks: 'Rank in nine trials of ten',
    same: 'Same rank',
    ruled: 'Points ruled on',
    of: (part, whole) => `${part} of ${whole}`,
  },
  findings: {
    'rank-same-file': ({ used, file }) =>
      `${file}: is the same as ${used} and counts once. If it should be another unit's, ask for the right file.`,
    'rank-unit-twice': ({ unit, from }) =>
      `The unit “${unit}” came more than once: ${list(from)}. None is used and the unit is not ranked. Keep the right one.`,
    'rank-units-alike': ({ units }) =>
      `The names ${list(units)} may be one unit, but are written so that it is not certain; they count as separate units. Write them alike, with accents and kind (xã, phường).`,
    'rank-unit-unknown': ({ unit, years }) =>
      `There is no unit “${unit}” among the known units${ofYears(years)}, so it is not ranked. Correct its name; if the name is right, put it on the list of units.`,
    'rank-units-missing': ({ units, years }) =>
      `Nothing was given for ${String(units.length)} of the known units${ofYears(years)}: ${list(units)}. Add them, if they are to be ranked.`,
    'rank-unit-not-listed': ({ unit }) =>
      `The unit “${unit}” is not on the list of units. It counts all the same. Check its name or add it to the list.`,
    'rank-unit-absent': ({ unit }) =>
      `The unit “${unit}” is on the list, but no scoresheet or row was given for it. Add it and rank again.`,
    'rank-no-list': () => 'No list of units was given, so missing units cannot be known. Choose a list of units.',
    'rank-no-common-basis': ({ league, leagueName, nearest, lacking }) =>
      `The league ${leagueName?.en ?? levelName(league, 'en')} is not ranked yet: ${someOf(lacking)} ${lacking.length === 1 ? 'has' : 'have'} no complete ${BASES[nearest]}; the other units have them. Choose the points to rank by, complete them, or leave ${lacking.length === 1 ? 'this file' : 'these files'} out.`,

    'rank-basis-dropped': ({ league, leagueName, dropped, by, lacking }) =>
      `The league “${leagueName?.en ?? levelName(league, 'en')}” is ranked by ${BASES[by]}, not by ${BASES[dropped]}, because ${someOf(lacking)} ${lacking.length === 1 ? 'has' : 'have'} no complete ${BASES[dropped]}. Complete them, or choose the points and rank again.`,
    'table-edition-unclear': ({ candidates }) =>
      `The columns of the table fit several editions: ${candidates.join(', ')}. Choose the edition, or write the year above the table, for example “Năm 2022”.`,
    'table-columns-missing': ({ edition, missing }) =>
      `The table lacks columns that the index of “${edition}” needs: ${list(missing)}. Note that “Chính quyền số” is the pillar and “Hoạt động chính quyền số” the group. Add the columns or correct the headings.`,
    'table-only-checked': ({ edition, missing }) =>
      `The table has only the index and the pillars and lacks the columns that “${edition}” needs: ${list(missing)}. The printed values were checked; nobody is ranked. Add these columns to rank.`,
    'table-heading-unclear': ({ heading, ids }) =>
      `The heading “${heading}” may mean ${ids.join(' or ')}; the column is not used. Write the id, for example “${ids[0] ?? ''}”.`,
    'table-heading-twice': ({ heading, used }) =>
      `The column “${heading}” stands more than once; only the one at ${used} is used. If that is wrong, correct the other heading.`,
    'table-scale-unclear': ({ heading, max }) =>
      `It is unclear whether the column “${heading}” holds values 0–1 or points${max === null ? '' : ` (at most ${number(max)})`}, as other columns hold the other kind. The column is not used. Write all columns in one way.`,
    'table-value-out-of-range': ({ heading, value, max }) =>
      `The column “${heading}” holds ${number(value)}; expected 0 to ${number(max)}. The value is not used. Correct it.`,
    'table-value-unread': ({ unit, heading, found, readings }) =>
      `The column “${heading}” of “${unit}” holds ${found === null ? 'a date' : `“${found}”`}${readings === null ? '' : `, which may mean ${number(readings[0])} or ${number(readings[1])}`}; expected a value from 0 to 1, a percentage or points. It is not used, nor taken for 0. Write it as a number.`,
    'table-row-passed-over': ({ name }) =>
      name === ''
        ? 'This row has figures but names no unit, so it does not count. Name the unit.'
        : `The row “${name}” is no unit with figures, so it does not count. If it is a unit, give its figures.`,
    'table-no-units': () => 'No row of the table names a unit. Check the column of units.',
    'table-index-taken': ({ edition }) =>
      `The maxima of “${edition}” are not all known, so the index cannot be computed; units are ranked by the index printed in the table. Compare it with its source.`,
    'table-value-differs': ({ heading, printed, computed }) =>
      `The column “${heading}” prints ${number(printed)}, but the groups give ${number(computed)}. The value from the groups is used. Compare it with the source.`,

    'list-not-read': ({ file, lookedFor }) =>
      `${file}: no list of units was found. A column headed like ${list(lookedFor)} is needed. Correct the heading and run again.`,
    'list-unit-twice': ({ unit, cells, differ }) =>
      differ
        ? `The list names the unit “${unit}” more than once (cells ${cells.join(', ')}), with different states or leagues. The row that is not ready counts; a unit of several leagues is not ranked. Keep the right row.`
        : `The list names the unit “${unit}” more than once (cells ${cells.join(', ')}); it counts once. Keep one row.`,
    'previous-not-read': ({ file, lookedFor }) =>
      `${file}: no earlier ranking was found. A table with a column of units and a column ${list(lookedFor)} is needed, a table of units × groups, or the result (JSON) of an earlier ranking.`,
    'previous-edition-assumed': ({ edition, candidates }) =>
      `The earlier table names no year and fits several editions (${candidates.join(', ')}); it was taken to be of “${edition}”, a year before the one ranked. If that is wrong, write the year above the table, such as “Năm 2022”.`,
    'previous-edition-unclear': ({ file, candidates }) =>
      `${file}: the earlier table fits several editions: ${candidates.join(', ')}. It was not compared. Write the year above the table, such as “Năm 2022”.`,
    'previous-rank-unclear': ({ unit }) =>
      `The earlier ranking gives “${unit}” several ranks, so it is not compared. Keep one row.`,
    'previous-rank-invalid': ({ unit, found }) =>
      `The earlier rank of the unit “${unit}” is “${found}”; expected a whole number from 1 on. The unit is not compared. Correct the cell.`,

    'years-not-earlier': ({ before, after }) =>
      `The earlier ranking is of ${String(before)}, which is not before the year ranked, ${String(after)}: the changes say nothing. Check whether the file or a year is the wrong one.`,
    'years-units-unranked': ({ units, in: year }) =>
      year === 'after'
        ? `Ranked in the year before and not now: ${list(units)}.`
        : `Not ranked in the year before: ${list(units)}. They have no change.`,
    'years-editions-differ': ({ before, after, level, onlyBefore, onlyAfter }) =>
      level === 'groups'
        ? `The years were measured by two editions (${before}, ${after}), so only groups of one name are compared, not criteria.${onlyBefore.length + onlyAfter.length === 0 ? '' : ` Not compared: ${[...onlyBefore, ...onlyAfter].join(', ')}.`} Values 0–1 compare; points do only out of the same maximum.`
        : `The years were measured by two editions (${before}, ${after}) without a group of the same name, so only index and rank are compared. Judge rises and falls with care.`,
    'previous-criteria-lacking': ({ edition, missing, units }) =>
      `The earlier table (“${edition}”) lacks points${missing.length === 0 ? '' : `: no column for ${String(missing.length)} of the criteria (${someCodes(missing)})`}${units.length === 0 ? '' : `; empty cells of ${String(units.length)} units (${someOf(units)})`}. Only points by criterion are compared, neither index nor rank. Complete the table.`,
    'previous-points-unsaid': ({ file }) =>
      `${file}: the table of units × criteria does not say whose points it has. If they are self-assessed and this year is ranked by appraised points, a fall may be nothing but the appraisal. Look which points it has, or use the result saved for that year (.json).`,
    'years-leagues-differ': ({ units }) =>
      `Ranked in another league before, so that places are not compared: ${someOf(units)}. Choose a list of units with the leagues of the earlier year.`,
    'years-leagues-divided': () =>
      'The earlier results have no leagues; units were ranked anew in those of this year, to compare places.',
    'years-bases-differ': ({ before, after }) =>
      `The year before was ranked by ${BASES[before]}, this year by ${BASES[after]}: a change may be nothing but the appraisal. Choose the same points where there are any.`,
    'years-unit-merged': ({ unit, parts }) =>
      `“${unit}” was merged from ${list(parts)}: its earlier values are the plain means of the main-index values of the old units, ranked again.`,
    'years-unit-not-merged': ({ unit, reason, missing }) =>
      reason === 'missing-parts'
        ? `“${unit}”: the earlier year lacks ${list(missing)}, so it has no value to compare with. Add the old units to the earlier table.`
        : `“${unit}” was merged, but no rule for earlier values of units of this level is known, so it is not compared. See the decision.`,
    'years-unit-twice': ({ unit }) =>
      `“${unit}” has several rows in the table of one year, so it is not compared. Keep the right one.`,
    'years-units-new': ({ units }) => `Not in the earlier year: ${list(units)}. They have no change.`,
    'years-units-gone': ({ units }) => `Only in the earlier year: ${list(units)}.`,
    'years-no-unit-shared': () =>
      'The two years have no unit in common, so nothing can be compared. Check that the right table was chosen.',
  },
  reasons: {
    withheld: ({ from }) => `It came more than once: ${list(from)}. Keep the right one.`,
    'basis-incomplete': ({ by }) =>
      by === null
        ? 'No points are complete. Add what is missing.'
        : `Its ${BASES[by]} are not complete. Add what is missing.`,
    'points-impossible': ({ by, outOfRange, otherMaxima }) => {
      const seen = [
        ...(outOfRange.length === 0
          ? []
          : [`${BASES[by]} below zero or above the maximum in ${outOfRange.join(', ')}`]),
        ...(otherMaxima.length === 0 ? [] : [`a maximum other than the edition’s in ${otherMaxima.join(', ')}`]),
      ].join('; ');
      return `Its form has ${seen}. Correct the form and rank again.`;
    },
    'no-common-basis': () => 'Waits for points that every unit of the league has.',
    'index-unknown': ({ edition }) => `The maxima of “${edition}” are not all known, so there is no index.`,
    'figures-missing': ({ parts }) => `Figures are missing in: ${list(parts)}. Add them; an empty cell is no zero.`,
    'league-unknown': ({ leagues }) =>
      `It is not known to which league the unit belongs (${leagues.join(', ')}). Name its league in the list of units.`,
    'unit-unknown': ({ years }) =>
      `No known unit${ofYears(years)} has this name. Correct it, or put it on the list of units.`,
    'not-ranked': () => 'The unit is assessed but not ranked.',
    'nothing-given': () => 'It is on the list of units, but no scoresheet or row was given for it.',
  },
};
