/** Groups, pillars, leagues, topics and sources from their sheets. */
import type { Edition, Group, League, Pillar } from '../../engine/edition/schema';
import type { EditionHead } from './read-head';
import { requiredCode, requiredText, textIn, type SheetReader } from './reader';
import type { Slot } from './slot';

/** The sources by id; a source named twice is reported. */
export function readSources(reader: SheetReader): Edition['sources'] {
  const sources = new Map<string, Edition['sources'][string]>();
  for (const { slots, standsAt } of reader.rows('sources')) {
    const id = requiredCode(slots('id'));
    const read = slots('read').text();
    if (sources.has(id)) {
      slots('id').fail({ check: 'edition-list-repeats', data: { found: id } });
    }
    standsAt(['sources', id]);
    sources.set(id, {
      title: slots('title').text() ?? slots('title').missing() ?? '',
      url: slots('url').text(),
      ...(read === null ? {} : { read }),
    });
  }
  return Object.fromEntries(sources);
}

/** The source a row names; where it names none and the edition has one only, that one. */
export function sourceIn(slot: Slot, sources: Edition['sources']): string {
  const [only, ...others] = Object.keys(sources);
  const sole = others.length === 0 ? only : undefined;
  return slot.code() ?? sole ?? slot.missing() ?? '';
}

/** The groups, still without criteria. */
export function readGroups(reader: SheetReader): readonly Group[] {
  return reader.rows('groups').map(({ slots, standsAt }, index) => {
    standsAt(['groups', index]);
    const nameStated = slots('nameStated').yesNo();
    return {
      id: requiredCode(slots('id')),
      code: requiredCode(slots('code')),
      name: requiredText(slots('nameVi'), slots('nameEn')),
      ...(nameStated === null ? {} : { nameStated }),
      max: slots('max').number(),
      scored: slots('scored').yesNo() ?? true,
      kind: slots('groupKind').word('groupKind', (words) => words.groupKind),
      criteriaCount: slots('criteriaCount').number(),
      componentCount: slots('componentCount').number(),
      criteria: [],
      topics: [],
    };
  });
}

/** Finds groups by id, or by the code as printed where that is unambiguous. */
export function groupFinder(groups: readonly Group[]): (named: string) => number | null {
  const byId = new Map(groups.map(({ id }, index) => [id, index]));
  const byCode = new Map<string, number | null>();
  groups.forEach(({ code }, index) => {
    byCode.set(code, byCode.has(code) ? null : index);
  });
  return (named) => byId.get(named) ?? byCode.get(named) ?? null;
}

/** The position of the group that a row names; null where there is none, which is reported. */
export function ownerGroup(slot: Slot, find: (named: string) => number | null): number | null {
  const named = slot.code();
  const position = named === null ? null : find(named);
  if (named === null) {
    return slot.missing();
  }
  return position ?? slot.fail({ check: 'edition-owner-unknown', data: { owner: 'group', found: named } });
}

/** Topics of groups, by the group's position. */
export function readTopics(
  reader: SheetReader,
  find: (named: string) => number | null,
  sources: Edition['sources'],
): ReadonlyMap<number, Group['topics']> {
  const topics = new Map<number, Group['topics']>();
  for (const { slots, standsAt } of reader.rows('topics')) {
    const group = ownerGroup(slots('group'), find);
    const topic = {
      name: requiredText(slots('nameVi'), slots('nameEn')),
      source: sourceIn(slots('source'), sources),
    };
    if (group !== null) {
      const own = topics.get(group) ?? [];
      standsAt(['groups', group, 'topics', own.length]);
      topics.set(group, [...own, topic]);
    }
  }
  return topics;
}

/** Pillars, and the index formula with their weights. */
export function readPillars(
  reader: SheetReader,
  kind: EditionHead['indexKind'],
  sources: Edition['sources'],
): { readonly pillars: Pillar[]; readonly index: Edition['index'] } {
  const weights: Record<string, number> = {};
  const pillars = reader.rows('pillars').map(({ slots, standsAt }, index): Pillar => {
    standsAt(['pillars', index]);
    const id = requiredCode(slots('id'));
    const weight = slots('weight').number();
    if (weight !== null && kind !== 'weighted-pillars') {
      slots('weight').fail({ check: 'edition-weight-unused', data: {} });
    } else if (weight !== null) {
      weights[id] = weight;
      reader.places.setCell(['index', 'weights', id], slots('weight').at);
    }
    const groups = [...slots('groups').names()];
    if (groups.length === 0) {
      slots('groups').missing();
    }
    return {
      id,
      code: requiredCode(slots('code')),
      name: requiredText(slots('nameVi'), slots('nameEn')),
      groups,
      max: slots('max').number(),
      criteriaCount: slots('criteriaCount').number(),
      componentCount: slots('componentCount').number(),
      source: sourceIn(slots('source'), sources),
    };
  });
  return { pillars, index: kind === 'weighted-pillars' ? { kind, weights } : { kind } };
}

/** The leagues in the order of their rows; what lacks is reported where it is read. */
export function readLeagues(reader: SheetReader): League[] {
  return reader.rows('leagues').map(({ slots, standsAt }, index) => {
    standsAt(['leagues', index]);
    const note = textIn(slots('noteVi'), slots('noteEn'));
    return {
      id: requiredCode(slots('id')),
      name: requiredText(slots('nameVi'), slots('nameEn')),
      ...(note === null ? {} : { note }),
    };
  });
}
