import { headingCodes } from '../engine/edition/criteria';
import type { Criterion, Edition, Group, Pillar } from '../engine/edition/schema';
import { editionTexts as english } from '../messages/en/edition';
import { LOCALES } from '../messages/language';
import { numberText } from '../messages/number';
import { ruleInWords } from '../messages/rule-words';
import { editionTexts as vietnamese } from '../messages/vi/edition';
import type { Layout } from './layout';
import { hanging, textTable, wrap, type Column } from './table';

const RULES = { vi: vietnamese.rules, en: english.rules };

/** The editions as a table, one line each. */
export function editionList(editions: readonly Edition[], layout: Layout): string {
  const { labels } = layout.texts;
  const columns: readonly Column[] = [
    { title: labels.edition, align: 'left' },
    { title: labels.title, align: 'left', wraps: true },
    { title: labels.years, align: 'left' },
    { title: labels.max, align: 'right' },
    { title: labels.known, align: 'right' },
  ];
  const rows = editions.map((edition) => [
    edition.id,
    edition.title[layout.language],
    yearsText(edition, layout),
    pointsOrUnknown(edition.max.points, layout),
    knownText(edition, layout),
  ]);
  return `${textTable(columns, rows, layout.width)}\n`;
}

/** One edition whole: what it is, its groups with criteria, maxima and rules in words, pillars and sources. */
export function editionWhole(edition: Edition, layout: Layout): string {
  const { labels } = layout.texts;
  const headings = headingCodes(edition);
  const parts = [
    ...head(edition, layout),
    ...edition.groups.flatMap((group) => ['', ...groupText(group, headings, layout)]),
    ...(edition.pillars.length === 0 ? [] : ['', `${labels.pillars}:`]),
    ...edition.pillars.flatMap((pillar) => pillarText(pillar, layout)),
    '',
    `${labels.sources}:`,
    ...Object.entries(edition.sources).flatMap(([id, source]) =>
      hanging(
        `  ${id}: `,
        [source.title, source.url, source.read].filter((text) => text !== null && text !== undefined).join(' · '),
        layout.width,
      ),
    ),
  ];
  return `${parts.join('\n')}\n`;
}

function head(edition: Edition, layout: Layout): readonly string[] {
  const { labels } = layout.texts;
  const { language } = layout;
  const notes = [edition.decision.note, edition.max.note, edition.completeness.note];
  return [
    ...wrap(edition.title[language], layout.width),
    `${labels.edition}: ${edition.id}`,
    `${labels.decision}: ${decisionText(edition, layout)}`,
    `${labels.level}: ${labels.levels[edition.level]}`,
    `${labels.years}: ${yearsText(edition, layout)}`,
    `${labels.periods.title}: ${edition.periods.map((period) => labels.periods[period]).join(', ')}`,
    `${labels.max}: ${pointsOrUnknown(edition.max.points, layout)}`,
    `${labels.known}: ${knownText(edition, layout)}`,
    ...edition.leagues.flatMap(({ id, name }) =>
      hanging(`${labels.league}: `, `${name[language]} [${id}]`, layout.width),
    ),
    ...notes.flatMap((note) => (note === undefined ? [] : hanging(`${labels.remark}: `, note[language], layout.width))),
  ];
}

function decisionText({ decision }: Edition, { language, texts }: Layout): string {
  const { labels } = texts;
  if (decision.number === null) {
    return labels.decisionUnknown;
  }
  const date = decision.issued === null ? null : new Date(`${decision.issued}T00:00:00Z`);
  const day = date?.toLocaleDateString(LOCALES[language], { timeZone: 'UTC' });
  const words = day === undefined ? decision.number : `${decision.number} ${labels.issued(day)}`;
  return decision.certainty === 'inferred' ? `${words} (${labels.inferred})` : words;
}

function groupText(group: Group, headings: ReadonlySet<string>, layout: Layout): readonly string[] {
  const { labels } = layout.texts;
  const max = group.max === null ? labels.unknown : labels.points(numberText(group.max, layout.language));
  const facts = group.scored ? max : labels.notScored;
  const count =
    group.criteriaCount === null ? '' : ` · ${labels.criteria(numberText(group.criteriaCount, layout.language))}`;
  return [
    `${group.code}. ${group.name[layout.language]} [${group.id}] · ${facts}${count}`,
    ...group.criteria.flatMap((criterion) => criterionText(criterion, headings.has(criterion.code), layout)),
    ...group.topics.flatMap((topic) => hanging(`  ${labels.topic}: `, topic.name[layout.language], layout.width)),
  ];
}

function criterionText(criterion: Criterion, heading: boolean, layout: Layout): readonly string[] {
  const { labels } = layout.texts;
  const { language } = layout;
  const max = labels.points(pointsOrUnknown(criterion.max, layout));
  const inputs = criterion.inputs.map((input) => `${input.id} = ${input.label[language]}`).join('; ');
  const rule = heading ? '' : ruleInWords(criterion, RULES[language], language);
  return [
    ...hanging(`  ${criterion.code}  `, `${criterion.name[language]} (${max})`, layout.width),
    ...(rule === '' ? [] : hanging(`    ${labels.rule}: `, rule, layout.width)),
    ...(inputs === '' ? [] : hanging(`    ${labels.inputs}: `, inputs, layout.width)),
    ...criterion.remarks.flatMap((remark) => hanging(`    ${labels.remark}: `, remark[language], layout.width)),
  ];
}

function pillarText(pillar: Pillar, layout: Layout): readonly string[] {
  const { labels } = layout.texts;
  const facts = [
    pillar.name[layout.language],
    ...(pillar.max === null ? [] : [labels.points(numberText(pillar.max, layout.language))]),
    ...(pillar.criteriaCount === null ? [] : [labels.criteria(numberText(pillar.criteriaCount, layout.language))]),
  ];
  return hanging(`  ${pillar.id}  `, `${facts.join(' · ')}: ${pillar.groups.join(' + ')}`, layout.width);
}

function yearsText({ years }: Edition, { texts }: Layout): string {
  return years.length === 0 ? texts.labels.unknown : years.join(', ');
}

function knownText({ completeness }: Edition, { language, texts }: Layout): string {
  const { criteriaKnown, criteriaTotal } = completeness;
  const total = criteriaTotal === null ? texts.labels.unknown : numberText(criteriaTotal, language);
  return `${numberText(criteriaKnown, language)}/${total}`;
}

function pointsOrUnknown(points: number | null, { language, texts }: Layout): string {
  return points === null ? texts.labels.unknown : numberText(points, language);
}
