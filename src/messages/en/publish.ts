import type { Basis } from '../../engine/scoring/scoresheet';
import type { PublishedFigure, PublishedPart } from '../../workbook/publish/findings';
import { numberText } from '../number';
import type { Bilingual } from '../language';
import type { VerifyTexts } from '../publish';
import { levelName } from '../level-name';
import { BASES } from './bases';

const FIGURES: Readonly<Record<PublishedFigure, string>> = {
  rank: 'rank',
  index: 'index',
  points: 'points',
  previousRank: 'previous rank',
  change: 'change of rank',
};
/** What is not published is not there; it is not still to come. */
const NONE = 'none';
const basis = (by: Basis | null): string => (by === null ? NONE : BASES[by]);
const value = (figure: number | null): string => (figure === null ? NONE : numberText(figure, 'en'));
const ofPart = (kind: PublishedPart, part: string | null): string =>
  part === null ? '' : ` of ${kind === 'criterion' ? 'criterion ' : ''}${part}`;
const ofLeague = (league: string | null, name: Bilingual | null): string =>
  league === null ? '' : ` (league ${name?.en ?? levelName(league, 'en')})`;
const unranked = (reasons: readonly string[]): string =>
  reasons.length === 0 ? 'not left unranked' : `unranked (ids of reasons: ${reasons.join(', ')})`;

/** Published results, in English. */
export const verifyTexts: VerifyTexts = {
  findings: {
    'verify-code-differs': ({ found, computed }) =>
      `The matching code says ${found}, but the content gives ${computed}: the result was changed after it was published. Get the original file.`,
    'verify-edition-differs': ({ edition }) =>
      `The edition “${edition}” at hand differs from the one published with. Name the right one.`,
    'verify-version-differs': ({ found, current }) =>
      `The result was computed by version ${found}; it is computed again by version ${current}.`,
    'verify-source-missing': ({ file }) =>
      `${file}: this source was not given, so its part cannot be computed. Add the file to the call.`,
    'verify-source-differs': ({ file }) =>
      `${file}: the content differs from the file published from. Get the original file, or publish again.`,
    'verify-file-extra': ({ file }) => `${file}: is no source of this result and is not used.`,
    'verify-figure-differs': ({ unit, part, kind, figure, published, computed }) =>
      `${unit}: the ${FIGURES[figure]}${ofPart(kind, part)} was published as ${value(published)}; computed again it is ${value(computed)}. Compare with the unit’s scoresheet.`,
    'verify-basis-differs': ({ league, leagueName, published, computed }) =>
      `The basis of the ranking${ofLeague(league, leagueName)} was published as ${basis(published)}; computed again it is ${basis(computed)}.`,
    'verify-unit-not-computed': ({ unit, league, leagueName }) =>
      `${unit}${ofLeague(league, leagueName)}: was published, but the sources give it no rank. Check the unit’s file.`,
    'verify-unranked-differs': ({ unit, league, leagueName, published, computed }) =>
      `${unit}${ofLeague(league, leagueName)}: published as ${unranked(published)}, computed again as ${unranked(computed)}. Compare with the unit’s scoresheet.`,
    'verify-source-units': ({ file, published, computed }) =>
      `${file}: was published as a source of ${String(published)} units; computed again it has ${String(computed)}. Get the original result.`,
    'verify-unit-not-published': ({ unit, league, leagueName }) =>
      `${unit}${ofLeague(league, leagueName)}: the sources give it a rank, but it was not published.`,
  },
  verified: ({ units, code }) => `Correct: ${units} units computed again, matching code ${code}.`,
  differs: (count) => `${count} differences:`,
};
