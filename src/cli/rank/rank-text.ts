import type { Edition } from '../../engine/edition/schema';
import type { YearComparison } from '../../engine/ranking/comparison';
import type { LeagueRanking, RankedUnit, Ranking } from '../../engine/ranking/rank-units';
import { optionHint } from '../../messages/cli-options';
import { findingText } from '../../messages/finding';
import type { Language } from '../../messages/language';
import { fixedText, numberText } from '../../messages/number';
import { RANKING_TEXTS, unrankedText } from '../../messages/ranking';
import type { LeagueAnalysis } from '../../workbook/publish/analysis';
import { leagueName } from '../../workbook/ranking-sheet/league-name';
import type { Layout } from '../layout';
import { hanging, textTable, wrap, type Column } from '../table';
import { withFile } from '../with-file';
import { analysisText } from './analysis';
import type { Told } from './inputs';
import { yearsText } from './years-text';

const NOTHING = '–';

/** A ranking for people: league by league, who has no rank and why, the year before beside it, and what was found. */
export function rankText(
  { leagues }: Ranking,
  edition: Edition,
  told: readonly Told[],
  layout: Layout,
  comparison: YearComparison | null,
  analysis: readonly LeagueAnalysis[] | null,
): string {
  const { labels } = RANKING_TEXTS[layout.language];
  return [
    ...wrap(labels.title(`${edition.title[layout.language]} [${edition.id}]`), layout.width),
    ...leagues.flatMap((league) => ['', ...leagueText(league, edition, layout)]),
    ...(comparison === null ? [] : ['', ...yearsText(comparison, edition, layout)]),
    ...(analysis === null ? [] : analysisText(analysis, edition, layout)),
    '',
    ...findingLines(told, layout),
    '',
  ].join('\n');
}

function leagueText(
  { league, by, units, unranked }: LeagueRanking,
  edition: Edition,
  layout: Layout,
): readonly string[] {
  const { language, width } = layout;
  const { labels } = RANKING_TEXTS[language];
  const name = leagueName(league, edition, language, labels);
  return [
    ...wrap(labels.league(name, by === null ? labels.noBasis : labels.bases[by]), width),
    ...(units.length === 0 ? [] : ['', rankTable(units, edition, layout)]),
    ...(units[0] === undefined || units[0].groups.size === 0 ? [] : ['', groupTable(units, edition, layout)]),
    ...(unranked.length === 0 ? [] : ['', `${labels.unranked}:`]),
    ...unranked.flatMap(({ unit, reason }) => hanging(`  ${unit}: `, unrankedText(reason, language), width)),
  ];
}

/** Ranks with index, points, pillars (value and rank) and the change since the ranking before. */
function rankTable(units: readonly RankedUnit[], { rounding }: Edition, { language, width }: Layout): string {
  const { labels } = RANKING_TEXTS[language];
  const pillars = [...(units[0]?.pillars.keys() ?? [])];
  const isCompared = units.some(({ previousRank }) => previousRank !== null);
  const columns: readonly Column[] = [
    { title: labels.rank, align: 'right' },
    { title: labels.unit, align: 'left', wraps: true },
    { title: labels.index, align: 'right' },
    { title: labels.points, align: 'right' },
    ...pillars.map((id): Column => ({ title: id, align: 'right' })),
    ...(isCompared ? [labels.previousRank, labels.change].map((title): Column => ({ title, align: 'right' })) : []),
  ];
  const figure = (value: number | null, decimals: number): string =>
    value === null ? NOTHING : fixedText(value, language, decimals);
  const whole = (value: number | null): string => (value === null ? NOTHING : numberText(value, language));
  const rows = units.map((unit) => [
    whole(unit.rank),
    unit.unit,
    figure(unit.index, rounding.index),
    figure(unit.points, rounding.points),
    ...pillars.map((id) => {
      const { index = null, rank = null } = unit.pillars.get(id) ?? {};
      return `${figure(index, rounding.index)} (${whole(rank)})`;
    }),
    ...(isCompared ? [whole(unit.previousRank), signed(unit.change, whole)] : []),
  ]);
  return textTable(columns, rows, width);
}

function groupTable(units: readonly RankedUnit[], edition: Edition, { language, width }: Layout): string {
  const { labels } = RANKING_TEXTS[language];
  const ids = [...(units[0]?.groups.keys() ?? [])];
  const columns: readonly Column[] = [
    { title: labels.groups, align: 'left', wraps: true },
    ...ids.map((id): Column => ({ title: id, align: 'right' })),
  ];
  const rows = units.map(({ unit, groups }) => [
    unit,
    ...ids.map((id) => {
      const { index = null, rank = null } = groups.get(id) ?? {};
      const value = index === null ? NOTHING : fixedText(index, language, edition.rounding.index);
      return `${value} (${rank === null ? NOTHING : numberText(rank, language)})`;
    }),
  ]);
  return [textTable(columns, rows, width), ...wrap(groupNames(ids, edition, language), width)].join('\n');
}

/** What the headings of the columns stand for. */
function groupNames(ids: readonly string[], { groups }: Edition, language: Language): string {
  const names = new Map(groups.map(({ id, name }) => [id, name[language]]));
  return ids.map((id) => `${id}: ${names.get(id) ?? id}`).join('; ');
}

function signed(change: number | null, whole: (value: number | null) => string): string {
  return change !== null && change > 0 ? `+${whole(change)}` : whole(change);
}

/** What was found about the ranking, and the errors of the scoresheets; the rest of those only by number. */
function findingLines(told: readonly Told[], { language, texts, width }: Layout): readonly string[] {
  const shown = told.filter(({ inSheet, finding }) => !inSheet || finding.severity === 'error');
  const others = told.length - shown.length;
  return [
    shown.length === 0 ? texts.labels.noFindings : `${texts.labels.findings(numberText(shown.length, language))}:`,
    ...shown.flatMap(({ finding, file }) =>
      hanging(
        `  ${texts.labels.severities[finding.severity]}: `,
        withFile(file, `${findingText(finding, language)}${optionHint(finding, language)}`),
        width,
      ),
    ),
    ...(others === 0 ? [] : [texts.labels.otherFindings(numberText(others, language))]),
  ];
}
