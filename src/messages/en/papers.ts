import type { RankedUnit } from '../../engine/ranking/rank-units';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { Letterhead, PaperEnd } from '../../workbook/plan/official-paper';
import { dateText } from '../date';
import { firstOf } from '../list';
import { fixedText, numberText } from '../number';
import { periodTexts } from '../period';
import type { PaperWords } from '../publish-texts';
import type { DraftData, DraftLine } from '../../workbook/publish/texts';
import { BASES } from './bases';

const line =
  (as: DraftLine['as']) =>
  (text: string): DraftLine => ({ text, as });
const [authority, addressee, basis, body] = [line('authority'), line('addressee'), line('basis'), line('body')];
const period = ({ period: written }: DraftData): string => periodTexts(written)?.en ?? 'period ………';
const basisText = (by: Basis | null): string => (by === null ? '…' : BASES[by]);

const UNKNOWN_DATE = '…… / …… / ………';

function decision({ decision: known, edition }: DraftData): string {
  const number = known === null ? '………………' : known.number;
  const dated = typeof known?.issued === 'string' ? dateText(known.issued, 'en') : UNKNOWN_DATE;
  return `Pursuant to Decision No. ${number} of ${dated} issuing ${edition};`;
}

function head(number: string, kind: string, data: DraftData): Letterhead {
  return {
    superior: '[NAME OF THE SUPERIOR BODY]',
    issuer: '[NAME OF THE BODY]',
    number,
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    dated: `…………, ${UNKNOWN_DATE}`,
    mark: 'DRAFT',
    kind,
    about: `On publishing the results of the digital transformation assessment, ${period(data)}`,
  };
}

const end = (first: string): PaperEnd => ({
  recipients: ['Recipients:', first, '- ……………;', '- Archive: ……'],
  signer: ['[AUTHORITY AND OFFICE OF THE SIGNATORY]'],
  how: '(Signature, seal)',
});

function results({ leagues, decimals }: DraftData): readonly DraftLine[] {
  return leagues.map(({ name, basis: by, ranked, unranked, first, last }) => {
    if (ranked === 0) return body(`- League ${name}: no unit has a rank yet (${String(unranked)} units).`);
    const spread =
      first.length === 0 ? '' : ` Highest: ${ofPlace(first, decimals)}; lowest: ${ofPlace(last, decimals)}.`;
    const others = unranked === 0 ? '' : ` Not ranked: ${String(unranked)} units.`;
    return body(`- League ${name}: ${String(ranked)} units ranked by ${basisText(by)}.${spread}${others}`);
  });
}

/** Units that share a place, with the index that they have. */
function ofPlace(units: readonly RankedUnit[], decimals: number): string {
  const index = units[0]?.index ?? null;
  const value = index === null ? '' : ` (${fixedText(index, 'en', decimals)})`;
  const names = firstOf(
    units.map(({ unit }) => unit),
    (left) => ` and ${String(left)} other units`,
  );
  return `${names}${value}`;
}

/** The papers of a ranking, in English. */
export const paperTexts: PaperWords = {
  code: (code) => `Matching code: ${code}`,
  draft: 'DRAFT – not settled',
  note: 'Note',
  page: 'Page &P/&N',
  summary: {
    name: 'Summary by league',
    title: 'Summary of results by league',
    ranked: 'Units ranked',
    unranked: 'Units not ranked',
    mean: 'Mean',
    median: 'Median',
    highest: 'Highest',
    lowest: 'Lowest',
    top: (count) => `First ${String(count)} units`,
    bottom: (count) => `Last ${String(count)} units`,
    distribution: 'Distribution of index values',
    band: 'Range',
    bandOf: (from, to) => `${fixedText(from, 'en', 1)} – ${fixedText(to, 'en', 1)}`,
    units: 'Units',
    share: 'Share',
  },
  lost: {
    name: 'Points lost',
    title: 'Analysis of criteria that lost points',
    note: 'In the order of the points that the units lack together, on the points that rank them. In brackets: the number of units. What stands blank is not known, and written in by whoever makes the report.',
    code: 'Code',
    criterion: 'Criterion',
    max: 'Maximum',
    mean: 'Mean points',
    lost: 'Points lost',
    unitsLosing: 'Units losing points',
    cause: 'Cause',
    remedy: 'Remedy',
    leads: 'Led by',
    by: 'Deadline',
    ofUnits: (text, units) => `${text} (${String(units)})`,
    points: 'Points',
    ofUnit: 'Criteria that cost the unit points',
  },
  years: {
    name: 'Year on year',
    title: (before, after) => `Results of ${after} beside those of ${before}`,
    note: 'The places risen (+) or fallen (−) are the sum of three columns: what the unit itself did, what the others did, and units that joined or left the league.',
    unit: 'Unit',
    rankBefore: 'Rank before',
    rankAfter: 'Rank now',
    rankChange: 'Places',
    own: 'By the unit',
    others: 'By others',
    membership: 'By joining, leaving',
    indexBefore: 'Index before',
    indexAfter: 'Index now',
    indexChange: 'Change',
    criteriaUp: 'Criteria up',
    criteriaDown: 'Criteria down',
    criteriaUnchanged: 'Criteria unchanged',
    criteriaNet: 'Points of criteria',
    formedFrom: 'Merged from',
    partsName: 'Changes by group',
    partsTitle: (before, after) => `Pillars and groups of ${after} beside those of ${before}`,
    partsNote:
      'Each column is what the value gained (+) or lost (−); “Places” beside it is how the rank in the league rose (+) or fell (−).',
    partPlaces: 'Places',
    criteriaName: 'Changes by criterion',
    criteriaTitle: (before, after) => `Points by criterion of ${after} beside those of ${before}`,
    criteriaNote: (units) =>
      `In how many units each criterion rose, fell and stayed, out of ${String(units)} of which the points of both years are known.`,
    criterionCode: 'Code',
    criterion: 'Criterion',
    max: 'Maximum',
    unitsUp: 'Units up',
    unitsDown: 'Units down',
    unitsUnchanged: 'Units unchanged',
    unitsUnknown: 'Units not compared',
    net: 'Points gained',
    ofUnit: (before, after) => `Changes from ${before} to ${after}`,
    part: 'Pillar or group',
    before: 'Before',
    after: 'Now',
    change: 'Change',
    places: 'Places',
    counts: ({ up, down, unchanged, net }) =>
      `Criteria: ${String(up)} up, ${String(down)} down, ${String(unchanged)} unchanged; ${net > 0 ? '+' : ''}${fixedText(net, 'en', 2)} points`,
  },
  transition: {
    name: 'Code transition',
    title: (before, after) => `Transition of criterion codes: ${before} → ${after}`,
    note: 'Criteria are paired by name only. Rows to be decided are for a person; the same code does not mean the same criterion.',
    code: 'New code',
    criterion: 'New criterion',
    max: 'Maximum',
    codeBefore: 'Old code',
    criterionBefore: 'Old criterion',
    maxBefore: 'Old maximum',
    how: 'Relation',
    kinds: { 'code-and-name': 'Same code and name', name: 'Same name, new code', uncertain: 'To be decided' },
    added: 'New',
    gone: 'Gone',
  },
  scorecard: {
    title: 'Results and ranking',
    league: 'League',
    rankOf: (rank, of) => `rank ${rank} of ${of}`,
    part: 'Pillar or group',
    value: 'Value',
    rank: 'Rank',
    mean: 'Mean of the league',
    difference: 'Against the mean',
  },
  firmness: {
    name: 'Firmness (analysis)',
    title: 'How firm the ranks are',
    threshold: (threshold) =>
      `The reference value of ${numberText(threshold, 'en')} is for orientation only; no decision sets it. The league’s average is that of the ranked units.`,
    from: 'Rank in nine trials of ten: from',
    to: 'Rank in nine trials of ten: to',
    claimed: 'Of points claimed',
    underThreshold: 'Groups under the reference value',
    underAverage: 'Groups under the league’s average',
    low: ({ group, value, average, decimals }) =>
      `${group}: ${fixedText(value, 'en', decimals)}${average === null ? '' : ` (average ${fixedText(average, 'en', decimals)})`}`,
  },
  drafts: [
    {
      name: 'Draft submission',
      head: (data) => head('No.: ……/TTr-……', 'SUBMISSION', data),
      lines: (data) => [
        addressee('To: ……………………………………'),
        basis(decision(data)),
        basis(`Pursuant to the minutes of the appraisal council of ${UNKNOWN_DATE},`),
        body('……………………… reports the following results:'),
        ...results(data),
        body('Details are in the annexes.'),
        body('……………………… is respectfully asked to issue the decision that publishes them./.'),
      ],
      end: end('- As above;'),
    },
    {
      name: 'Draft decision',
      head: (data) => head('No.: ……/QĐ-……', 'DECISION', data),
      lines: (data) => [
        authority('[ISSUING AUTHORITY]'),
        basis('Pursuant to ……………………………………;'),
        basis(decision(data)),
        basis(`At the proposal of ……………………… in Submission No. ……/TTr-…… of ${UNKNOWN_DATE}.`),
        authority('DECIDES:'),
        body(
          `Article 1. The results of the digital transformation assessment, ${period(data)}, are published in the annexes:`,
        ),
        ...results(data),
        body('Article 2. Agencies and units plan how to mend the criteria in which they fall short.'),
        body('Article 3. This Decision takes effect on the day it is signed. ……………………… shall implement it./.'),
      ],
      end: end('- As in Article 3;'),
    },
  ],
};
