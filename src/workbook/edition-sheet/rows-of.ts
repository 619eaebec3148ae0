import type { Criterion, Edition, Text } from '../../engine/edition/schema';
import type { PlannedValue } from '../plan/sheet-plan';
import { ITEM_PATHS, type ItemId, type SheetId } from './columns';
import { pairsAsText } from './lists';
import { ruleCells, type Cells } from './rule-cells';
import type { EditionWords, SheetTextsByLanguage } from './texts';
import { keysOf } from './words';

/** The rows of each sheet of an edition, in order: what `readEditionSheets` reads back as the same edition. */
export function rowsOf(edition: Edition, texts: SheetTextsByLanguage): Readonly<Record<SheetId, readonly Cells[]>> {
  const { words } = texts.vi;
  const criteria = edition.groups.flatMap((group) => group.criteria);
  return {
    head: headRows(edition, texts),
    groups: groupRows(edition, words),
    pillars: pillarRows(edition),
    criteria: edition.groups.flatMap(({ id, criteria: own }) =>
      own.map((criterion) => criterionCells(id, criterion, words)),
    ),
    inputs: criteria.flatMap((criterion) => inputRows(criterion, words)),
    parts: criteria.flatMap((criterion) => partRows(criterion, words)),
    topics: edition.groups.flatMap(({ id, topics }) =>
      topics.map(({ name, source }) => ({ group: id, ...nameCells(name), source })),
    ),
    leagues: edition.leagues.map(({ id, name, note }) => ({
      id,
      ...nameCells(name),
      noteVi: note?.vi ?? null,
      noteEn: note?.en ?? null,
    })),
    sources: Object.entries(edition.sources).map(([id, { title, url, read }]) => ({
      id,
      title,
      url,
      read: read ?? null,
    })),
  };
}

function headRows(edition: Edition, texts: SheetTextsByLanguage): readonly Cells[] {
  const { words } = texts.vi;
  const { decision, max, rounding, terms, completeness } = edition;
  const values: Readonly<Record<ItemId, PlannedValue | Text | undefined>> = {
    id: edition.id,
    title: edition.title,
    level: words.level[edition.level],
    years: edition.years.join(', '),
    periods: edition.periods.map((period) => words.period[period]).join(', '),
    decision: decision.number,
    issued: decision.issued,
    certainty: words.certainty[decision.certainty],
    decisionNote: decision.note,
    maxPoints: max.points,
    maxBasis: words.maxBasis[max.basis],
    maxNote: max.note,
    roundRows: rounding.rows,
    roundPoints: rounding.points,
    roundIndex: rounding.index,
    ranking: words.ranking[edition.ranking.compares],
    index: words.index[edition.index.kind],
    groupTerm: terms.group,
    criterionTerm: terms.criterion,
    criteriaTotal: completeness.criteriaTotal,
    componentsTotal: completeness.componentsTotal,
    completenessNote: completeness.note,
  };
  return keysOf(ITEM_PATHS).map((item) => {
    const value = values[item] ?? null;
    const label = `${texts.vi.items[item]} / ${texts.en.items[item]}`;
    return typeof value === 'object' && value !== null
      ? { item: label, value: value.vi, english: value.en }
      : { item: label, value };
  });
}

function groupRows({ groups }: Edition, words: EditionWords): readonly Cells[] {
  return groups.map((group) => ({
    id: group.id,
    code: group.code,
    ...nameCells(group.name),
    nameStated: yesNo(group.nameStated, words),
    max: group.max,
    scored: yesNo(group.scored, words),
    groupKind: group.kind === null ? null : words.groupKind[group.kind],
    criteriaCount: group.criteriaCount,
    componentCount: group.componentCount,
  }));
}

function pillarRows({ pillars, index }: Edition): readonly Cells[] {
  return pillars.map((pillar) => ({
    id: pillar.id,
    code: pillar.code,
    ...nameCells(pillar.name),
    groups: pillar.groups.join(' + '),
    max: pillar.max,
    weight: index.kind === 'weighted-pillars' ? (index.weights[pillar.id] ?? null) : null,
    criteriaCount: pillar.criteriaCount,
    componentCount: pillar.componentCount,
    source: pillar.source,
  }));
}

function criterionCells(group: string, criterion: Criterion, words: EditionWords): Cells {
  const { obtained, notApplicable, nature, remarks } = criterion;
  return {
    group,
    code: criterion.code,
    codeStated: yesNo(criterion.codeStated, words),
    ...nameCells(criterion.name),
    parent: criterion.parent ?? null,
    max: criterion.max,
    scored: yesNo(criterion.scored, words),
    unit: criterion.unit,
    ...ruleCells(criterion.rule, words),
    notApplicable: notApplicable === null ? null : words.notApplicable[notApplicable],
    didNotArise: words.didNotArise[criterion.didNotArise],
    obtainedBy: obtained.by === null ? null : words.obtainedBy[obtained.by],
    system: obtained.system,
    verifiedBy: obtained.verifiedBy,
    evidence: criterion.evidence,
    nature: nature === null ? null : words.nature[nature],
    responsible: criterion.responsible,
    source: criterion.source,
    remarksVi: remarks.length === 0 ? null : remarks.map(({ vi }) => vi).join('\n'),
    remarksEn: remarks.length === 0 ? null : remarks.map(({ en }) => en).join('\n'),
  };
}

function inputRows({ code, inputs }: Criterion, words: EditionWords): readonly Cells[] {
  return inputs.map(({ id, label, kind, options, stated, quantity }) => ({
    criterion: code,
    id,
    ...labelCells(label),
    inputKind: words.inputKind[kind],
    optionsVi: options === undefined ? null : pairsAsText(options.map((option) => [option.id, option.label.vi])),
    optionsEn: options === undefined ? null : pairsAsText(options.map((option) => [option.id, option.label.en])),
    stated: yesNo(stated, words),
    quantity: quantity ?? null,
  }));
}

function partRows({ code, rule }: Criterion, words: EditionWords): readonly Cells[] {
  if (rule.kind !== 'sum-of-parts') {
    return [];
  }
  return rule.parts.map((part) => ({
    criterion: code,
    ...labelCells(part.label),
    share: 'share' in part.worth ? part.worth.share : null,
    points: 'points' in part.worth ? part.worth.points : null,
    ...ruleCells(part.rule, words),
  }));
}

function nameCells({ vi, en }: Text): Cells {
  return { nameVi: vi, nameEn: en };
}

function labelCells({ vi, en }: Text): Cells {
  return { labelVi: vi, labelEn: en };
}

/** Empty where nothing is said. */
function yesNo(value: boolean | undefined, words: EditionWords): string | null {
  return value === undefined ? null : words.yesNo[value ? 'yes' : 'no'];
}
