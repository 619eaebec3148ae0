import type { Edition } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';
import { ITEM_PATHS, type ItemId } from './columns';
import { editionSheetFinding } from './findings';
import { requiredText, textIn, type ReadRow, type SheetReader } from './reader';
import type { Slot } from './slot';
import { keysOf } from './words';

/** What the first sheet says of an edition; weights of pillars and counts stand elsewhere. */
export interface EditionHead {
  readonly facts: Pick<
    Edition,
    'id' | 'title' | 'level' | 'years' | 'periods' | 'decision' | 'max' | 'rounding' | 'ranking' | 'terms'
  >;
  readonly indexKind: Edition['index']['kind'];
  readonly completeness: Omit<Edition['completeness'], 'criteriaKnown'>;
}

const REQUIRED: readonly ItemId[] = [
  'id',
  'title',
  'level',
  'roundPoints',
  'roundIndex',
  'ranking',
  'index',
  'groupTerm',
  'criterionTerm',
  'completenessNote',
];

/** Where an item's row is missing, nothing stands in its cells. */
type Items = (item: ItemId) => { readonly value: Slot; readonly english: Slot } | null;

/** Reads the first sheet; null when it is missing, which is reported. */
export function readHead(reader: SheetReader): EditionHead | null {
  const found = reader.find('head');
  if (found === null) {
    return null;
  }
  const rows = itemRows(
    reader,
    found.rows.map((row) => reader.row(found, row)),
  );
  for (const item of REQUIRED) {
    if (!rows.has(item)) {
      const at = { sheet: found.grid.name, address: 'A1' };
      reader.report(editionSheetFinding({ check: 'edition-item-missing', data: { item } }, at));
    }
  }
  return headFrom((item) => {
    const slots = rows.get(item)?.slots;
    return slots === undefined ? null : { value: slots('value'), english: slots('english') };
  });
}

function itemRows(reader: SheetReader, rows: readonly ReadRow[]): ReadonlyMap<ItemId, ReadRow> {
  const items = new Map<ItemId, ReadRow>();
  for (const row of rows) {
    const label = row.slots('item');
    const item = itemFor(label.shown(), reader);
    const first = item === null ? undefined : items.get(item);
    if (item === null) {
      label.fail({ check: 'edition-item-unknown', data: { found: label.shown() } });
    } else if (first !== undefined) {
      label.fail({ check: 'edition-item-twice', data: { item, first: first.slots('item').at.address } });
    } else {
      items.set(item, row);
      reader.places.setCell(ITEM_PATHS[item].split('.'), row.slots('value').at);
    }
  }
  return items;
}

/** Labels are in either language; the English one may stand behind a stroke: `Cấp / Level`. */
function itemFor(label: string, { texts }: SheetReader): ItemId | null {
  const said = foldWords(label);
  const means = (item: ItemId): boolean =>
    [texts.vi.items[item], texts.en.items[item], `${texts.vi.items[item]} / ${texts.en.items[item]}`].some(
      (words) => foldWords(words) === said,
    );
  return keysOf(ITEM_PATHS).find(means) ?? null;
}

function headFrom(items: Items): EditionHead {
  const slot = (item: ItemId): Slot | undefined => items(item)?.value;
  const text = (item: ItemId) => {
    const cells = items(item);
    return cells === null ? null : textIn(cells.value, cells.english);
  };
  const needed = (item: ItemId) => {
    const cells = items(item);
    return cells === null ? { vi: '', en: '' } : requiredText(cells.value, cells.english);
  };
  const decisionNote = text('decisionNote');
  const maxNote = text('maxNote');
  const points = slot('maxPoints')?.number() ?? null;
  const facts: EditionHead['facts'] = {
    id: slot('id')?.code() ?? slot('id')?.missing() ?? '',
    title: needed('title'),
    level: slot('level')?.word('level', (words) => words.level) ?? slot('level')?.missing() ?? 'commune',
    years: years(slot('years')),
    periods: periods(slot('periods')),
    decision: {
      number: slot('decision')?.text() ?? null,
      issued: slot('issued')?.date() ?? null,
      certainty: slot('certainty')?.word('certainty', (words) => words.certainty) ?? 'unknown',
      ...(decisionNote === null ? {} : { note: decisionNote }),
    },
    max: {
      points,
      basis: slot('maxBasis')?.word('maxBasis', (words) => words.maxBasis) ?? (points === null ? 'unknown' : 'stated'),
      ...(maxNote === null ? {} : { note: maxNote }),
    },
    rounding: {
      rows: slot('roundRows')?.number() ?? null,
      points: slot('roundPoints')?.number() ?? slot('roundPoints')?.missing() ?? 0,
      index: slot('roundIndex')?.number() ?? slot('roundIndex')?.missing() ?? 0,
    },
    ranking: {
      compares: slot('ranking')?.word('ranking', (words) => words.ranking) ?? slot('ranking')?.missing() ?? 'index',
    },
    terms: {
      group: needed('groupTerm'),
      criterion: needed('criterionTerm'),
    },
  };
  return {
    facts,
    indexKind: slot('index')?.word('index', (words) => words.index) ?? slot('index')?.missing() ?? 'points-over-max',
    completeness: {
      criteriaTotal: slot('criteriaTotal')?.number() ?? null,
      componentsTotal: slot('componentsTotal')?.number() ?? null,
      note: needed('completenessNote'),
    },
  };
}

function years(slot: Slot | undefined): number[] {
  const texts = slot?.names() ?? [];
  if (texts.some((text) => !/^\d{4}$/.test(text))) {
    slot?.unclear('years');
    return [];
  }
  return texts.map(Number);
}

/** Empty: a whole year. */
function periods(slot: Slot | undefined): Edition['periods'] {
  const texts = (slot?.text() ?? '').split(/[,;\n]/).filter((text) => text.trim() !== '');
  const known = texts.map((text) => slot?.part(text, (words) => words.period) ?? null);
  if (known.includes(null)) {
    slot?.unclear('periods');
    return ['year'];
  }
  return texts.length === 0 ? ['year'] : known.filter((period) => period !== null);
}
