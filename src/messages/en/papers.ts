import type { Basis } from '../../engine/scoring/scoresheet';
import { fixedText } from '../number';
import type { DraftData, DraftLine, PaperTexts } from '../../workbook/publish/texts';

const BASES: Readonly<Record<Basis, string>> = {
  self: 'self-assessed points',
  appraised: 'appraised points',
  final: 'final points',
  computed: 'computed points',
};

const bold = (text: string): DraftLine => ({ text, bold: true });
const plain = (text: string): DraftLine => ({ text });
const signed = (text: string, right: string): DraftLine => ({ text, right, bold: true });
const period = (data: DraftData): string => (data.period === null ? 'period …' : `period ${data.period}`);
const basis = (by: Basis | null): string => (by === null ? '…' : BASES[by]);

const HEAD: readonly DraftLine[] = [
  { text: 'NAME OF THE AGENCY …', right: 'SOCIALIST REPUBLIC OF VIETNAM', bold: true },
  { text: '', right: 'Independence - Freedom - Happiness', bold: true },
  { text: 'No.: …', right: '…, (date) …' },
  plain(''),
];

function results({ leagues }: DraftData): readonly DraftLine[] {
  return leagues.map(({ name, basis: by, ranked, unranked, first, last }) => {
    const spread =
      first === null || last === null
        ? ''
        : ` Highest: ${first.unit}${first.index === null ? '' : ` (${fixedText(first.index, 'en', 4)})`}; lowest: ${last.unit}${last.index === null ? '' : ` (${fixedText(last.index, 'en', 4)})`}.`;
    const others = unranked === 0 ? '' : ` Not ranked: ${String(unranked)} units.`;
    return plain(`- League ${name}: ${String(ranked)} units ranked by ${basis(by)}.${spread}${others}`);
  });
}

/** The papers of a ranking, in English. */
export const paperTexts: Omit<PaperTexts, 'language' | 'losses' | 'ranking' | 'gathered'> = {
  code: (code) => `Matching code: ${code}`,
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
    formedFrom: 'Merged from',
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
  drafts: [
    {
      name: 'Draft submission',
      lines: (data) => [
        ...HEAD,
        bold('SUBMISSION'),
        bold(`On publishing the results of the digital transformation assessment, ${period(data)}`),
        plain('To: …'),
        plain(`Pursuant to ${data.decision ?? 'Decision No. …'} issuing ${data.edition};`),
        plain('Pursuant to the conclusions of the appraisal council of …;'),
        plain('… reports the following results:'),
        ...results(data),
        plain('Details are in the annexes. … is respectfully asked to issue the decision that publishes them.'),
        plain(`Matching code of the result: ${data.code}`),
        signed('Recipients: …', 'HEAD OF THE AGENCY'),
      ],
    },
    {
      name: 'Draft decision',
      lines: (data) => [
        ...HEAD,
        bold('DECISION'),
        bold(`Publishing the results of the digital transformation assessment, ${period(data)}`),
        plain(`Pursuant to ${data.decision ?? 'Decision No. …'} issuing ${data.edition};`),
        plain('At the proposal of … in Submission No. …,'),
        bold('DECIDES:'),
        plain(
          `Article 1. The results of the digital transformation assessment, ${period(data)}, are published in the annexes:`,
        ),
        ...results(data),
        plain('Article 2. Agencies and units plan how to mend the criteria in which they fall short.'),
        plain('Article 3. This Decision takes effect on the day it is signed. … shall implement it.'),
        plain(`Matching code of the result: ${data.code}`),
        signed('Recipients: …', 'AUTHORISED SIGNATORY'),
      ],
    },
  ],
};
