import { GRAVEST_FIRST } from '../engine/checks/finding';
import { parsePeriod } from '../engine/period';
import type { Scorecard, ScoredPart, ScoredSum } from '../engine/scoring/scorecard';
import { BASES, type Basis } from '../engine/scoring/scoresheet';
import { findingText } from '../messages/finding';
import { fixedText, numberText } from '../messages/number';
import { criteriaText } from './criteria-text';
import { periodText } from '../messages/period';
import type { Layout } from './layout';
import type { ScoredFile } from './score-file';
import { hanging, textTable, wrap, type Column } from './table';

const NOTHING = '–';

/** What must be mended first comes first. */
/** The result of one workbook for people: who, groups with maxima and points, total, index, findings. */
export function scoreText(scored: ScoredFile, layout: Layout): string {
  const { labels } = layout.texts;
  const { card, edition } = scored;
  const facts: readonly (readonly [string, string])[] = [
    [labels.file, scored.file],
    [labels.unit, scored.unit],
    [labels.period, periodWords(scored.card.period, layout)],
    [labels.edition, `${edition.title[layout.language]} [${edition.id}]`],
    [labels.filled, `${count(filled(scored), layout)}/${count(card.entries.length, layout)}`],
  ];
  const criteria = criteriaText(scored, layout);
  return [
    ...facts.flatMap(([label, value]) => wrap(`${label}: ${value}`, layout.width)),
    '',
    pointsTable(scored, layout),
    ...(hasGaps(scored) ? [labels.incomplete] : []),
    ...(card.duplicates.length > 0 ? [labels.repeated(card.duplicates.join(', '))] : []),
    ...(card.suspects.length > 0 ? [labels.suspect] : []),
    '',
    ...(criteria === null ? [] : [criteria, '']),
    ...findingLines(scored, layout),
    '',
  ].join('\n');
}

/** How many criteria have figures, points, or a word that says why not. */
function filled({ card }: ScoredFile): number {
  return card.entries.filter(({ state }) => state !== 'missing').length;
}

/** Final points have a column only where the form has them; the others are told even when there are none. */
function shownBases({ card }: ScoredFile): readonly Basis[] {
  return BASES.filter((basis) => basis !== 'final' || card.totals.final !== null);
}

function pointsTable(scored: ScoredFile, layout: Layout): string {
  const { labels } = layout.texts;
  const { card, edition } = scored;
  const bases = shownBases(scored);
  const columns: readonly Column[] = [
    { title: edition.terms.group[layout.language], align: 'left', wraps: true },
    { title: labels.max, align: 'right' },
    ...bases.map((basis): Column => ({ title: labels.bases[basis], align: 'right' })),
  ];
  const points = (value: number | null): string =>
    value === null ? NOTHING : fixedText(value, layout.language, edition.rounding.points);
  const row = (name: string, sum: Omit<ScoredSum, 'index'>, parts: readonly string[]): readonly string[] => [
    name,
    points(sum.max),
    ...bases.map((basis) =>
      sum[basis] === null ? NOTHING : points(sum[basis]) + mark(sum, basis) + suspectMark(card, basis, parts),
    ),
  ];
  const all = edition.groups.map(({ id }) => id);
  const index = bases.map((basis) => {
    const value = card.index[basis];
    const shown = value === null ? NOTHING : fixedText(value, layout.language, edition.rounding.index);
    return value === null ? shown : shown + mark(card.totals, basis) + suspectMark(card, basis, all);
  });
  const members = new Map(edition.pillars.map(({ id, groups }) => [id, groups]));
  const partName = (part: ScoredPart, names: ReadonlyMap<string, string>): string =>
    `${part.code}. ${names.get(part.id) ?? part.name}`;
  const names = new Map([...edition.groups, ...edition.pillars].map(({ id, name }) => [id, name[layout.language]]));
  const rows = [
    ...card.groups.map((group) => row(partName(group, names), group, [group.id])),
    row(labels.total, card.totals, all),
    [labels.index, '', ...index],
    ...card.pillars.map((pillar) =>
      row(`${labels.pillar} ${partName(pillar, names)}`, pillar, members.get(pillar.id) ?? []),
    ),
  ];
  return textTable(columns, rows, layout.width);
}

function mark({ completeness }: Pick<ScoredSum, 'completeness'>, basis: Basis): string {
  return completeness[basis] ? '' : '*';
}

/** A sum of groups one of which holds points below zero or above a maximum is no sum to rely on. */
function suspectMark({ suspects }: Scorecard, basis: Basis, groups: readonly string[]): string {
  return suspects.some((suspect) => suspect.basis === basis && groups.includes(suspect.group)) ? '!' : '';
}

/** A period in words; one that is written in no known way stays as it is. */
function periodWords(written: string | null, { language, texts }: Layout): string {
  if (written === null) {
    return texts.labels.unknown;
  }
  const period = parsePeriod(written);
  return period === null ? written : periodText(period, language);
}

function hasGaps({ card }: ScoredFile): boolean {
  return BASES.some((basis) => card.totals[basis] !== null && !card.totals.completeness[basis]);
}

function findingLines({ findings }: ScoredFile, layout: Layout): readonly string[] {
  const { labels } = layout.texts;
  if (findings.length === 0) {
    return [labels.noFindings];
  }
  return [
    `${labels.findings(count(findings.length, layout))}:`,
    ...GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(
      (finding) =>
        hanging(`  ${labels.severities[finding.severity]}: `, findingText(finding, layout.language), layout.width),
    ),
  ];
}

function count(value: number, { language }: Layout): string {
  return numberText(value, language);
}
