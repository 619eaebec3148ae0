/** What the headings of a table of units say: names, ranks, leagues, and the groups and pillars of an edition. */
import type { Edition } from '../../engine/edition/schema';
import { oncePer, rememberTexts } from '../../engine/remember';
import { foldWords } from '../../engine/text';

/** What a column of a table of units holds: of a criterion, the id is its code. `unclear`: the heading fits several groups or pillars. */
export type UnitColumn =
  | { readonly kind: PlainColumn }
  | { readonly kind: 'group' | 'pillar' | 'criterion'; readonly id: string }
  | { readonly kind: 'unclear'; readonly ids: readonly string[] };

/** Understands the headings of tables for one edition; null for a heading that says nothing it knows. */
export type HeadingReader = (heading: string) => UnitColumn | null;

/** The wordings of a unit's column; the first ones are named to people who look for it. */
export const UNIT_WORDINGS = ['Đơn vị', 'Tỉnh, thành phố', 'Địa phương'] as const;
export const RANK_WORDINGS = ['Xếp hạng', 'Hạng'] as const;

/** Columns that are neither groups nor pillars; `state` is how far the unit's scoresheet has come. */
export type PlainColumn = 'unit' | 'rank' | 'league' | 'index' | 'state';

const PLAIN: ReadonlyMap<string, PlainColumn> = new Map([
  ...wordings('unit', [
    ...UNIT_WORDINGS,
    'Tên đơn vị',
    'Tên',
    'Tỉnh',
    'Tên tỉnh',
    'Tỉnh, thành',
    'Tỉnh/TP',
    'Tên tỉnh, thành phố',
    'Tỉnh, thành phố trực thuộc trung ương',
    'Tên địa phương',
    'Cơ quan',
    'Tên cơ quan',
    'Cơ quan, đơn vị',
    'Tên cơ quan, đơn vị',
    'Bộ',
    'Bộ, ngành',
    'Bộ, cơ quan ngang bộ',
    'Sở, ban, ngành',
    'Huyện',
    'Xã',
    'Xã, phường',
    'Xã, phường, đặc khu',
    'Unit',
    'Name',
    'Province',
    'Ministry',
    'Commune',
  ]),
  ...wordings('rank', [...RANK_WORDINGS, 'Thứ hạng', 'Xếp thứ', 'Rank', 'Ranking']),
  ...wordings('league', ['Khối', 'Khối xếp hạng', 'Nhóm xếp hạng', 'Cụm', 'Cụm thi đua', 'League']),
  ...wordings('state', ['Tình trạng', 'Trạng thái', 'State', 'Status']),
  ...wordings('index', [
    'DTI',
    'Chỉ số',
    'Chỉ số chuyển đổi số',
    'Chỉ số DTI',
    'Giá trị DTI',
    'Điểm DTI',
    'Điểm',
    'Tổng điểm',
    'Tổng',
    'Index',
    'Points',
    'Total',
  ]),
]);

/** The words of headings that name units. */
const UNIT_PARTS: ReadonlySet<string> = new Set(
  [...PLAIN].flatMap(([words, kind]) => (kind === 'unit' ? words.split(' ') : [])),
);

/** The words that may stand around a name. */
const WORDS_AROUND: ReadonlySet<string> = new Set(
  'tru cot nhom chi so chinh gia tri diem pillar group value index points score'.split(' '),
);

const NUMBER = /^(?:\d{1,2}|[ivx]{1,4})$/;

/** Longer texts are contents, never headings. */
const LONGEST_HEADING = 100;
const HAS_LETTER = /\p{L}/u;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
/** `I.`, `1.`, `2)` before a name. */
const NUMBERING = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+/;
const BEFORE = /^(?:tru cot|nhom chi so|nhom|chi so chinh|chi so|gia tri|diem|pillar|group)\s+(?=\S)/;
const AFTER = /\s+(?:gia tri|diem|chi so|value|index|points|score)$/;
const RANK = /^(?:xep hang|thu hang|hang|rank)\s+|\s+(?:xep hang|thu hang|hang|rank)$/;

/**
 * Headings name groups and pillars by id, code or name, whatever their case and accents. `Chính quyền số` is the pillar,
 * `Hoạt động chính quyền số` the group. `Hạng …` of a group or pillar is passed over.
 */
export const headingReader: (edition: Edition) => HeadingReader = oncePer((edition: Edition) =>
  rememberTexts(newReader(edition)),
);

function newReader(edition: Edition): HeadingReader {
  const parts = [
    ...edition.groups.map((group) => ({ ...group, kind: 'group' as const })),
    ...edition.pillars.map((pillar) => ({ ...pillar, kind: 'pillar' as const })),
  ];
  type Part = (typeof parts)[number];
  const by = (textsOf: (part: Part) => readonly string[]): ReadonlyMap<string, ReadonlySet<Part>> => {
    const found = new Map<string, Set<Part>>();
    for (const part of parts) {
      for (const text of textsOf(part)) {
        const key = foldWords(text);
        found.set(key, (found.get(key) ?? new Set()).add(part));
      }
    }
    return found;
  };
  const known = [by(({ id }) => [id]), by(({ code }) => [code]), by(({ name }) => [name.vi, name.en])];
  const partNamed = (key: string): UnitColumn | null => {
    for (const names of known) {
      const [part, ...others] = names.get(key) ?? [];
      if (part !== undefined) {
        const ids = [part, ...others].map(({ id }) => id);
        return others.length === 0 ? { kind: part.kind, id: part.id } : { kind: 'unclear', ids };
      }
    }
    return null;
  };
  return (heading) => {
    const keys = readings(heading);
    const plain = keys.map((key) => PLAIN.get(key)).find((kind) => kind !== undefined);
    const [whole = ''] = keys;
    if (plain === undefined && RANK.test(whole)) {
      return PLAIN.get(whole.replace(RANK, '')) === 'index' ? { kind: 'rank' } : null;
    }
    const part = keys.map(partNamed).find((found) => found !== null) ?? null;
    return part ?? (plain === undefined ? null : { kind: plain });
  };
}

/** Whether a heading may be that of the column of units; an edition may still have a group of that name. */
export function mayNameUnits(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && HAS_LETTER.test(heading) && namesUnits(heading);
}

const namesUnits = rememberTexts((heading) => readings(heading).some((key) => PLAIN.get(key) === 'unit'));

/**
 * Whether a text may be the row of a heading of two rows that says what units are called: it then says a word of such
 * headings, and nothing but such words beside what stands in brackets. Where a bracket may close in the other row,
 * nothing is ruled out.
 */
export function mayBePartOfUnits(text: string): boolean {
  return text !== '' && text.length <= LONGEST_HEADING && isPartOfUnits(text);
}

const isPartOfUnits = rememberTexts((text) => {
  const outside = text.replace(BRACKETS, ' ');
  return /[()[\]]/.test(outside) || [text, outside].some(saysOnlyUnits);
});

function saysOnlyUnits(text: string): boolean {
  const words = foldWords(text).split(' ');
  return (
    words.every((word) => UNIT_PARTS.has(word) || WORDS_AROUND.has(word) || NUMBER.test(word)) &&
    words.some((word) => UNIT_PARTS.has(word))
  );
}

/** The ways to read a heading, the whole first: without brackets, numbering, and words around the name. */
function readings(heading: string): readonly string[] {
  const whole = foldWords(heading);
  const bare = foldWords(heading.replace(BRACKETS, ' ').trim().replace(NUMBERING, ''));
  const inner = bare.replace(BEFORE, '').replace(AFTER, '');
  return [...new Set([whole, bare, bare.replace(AFTER, ''), inner])].filter((key) => key !== '');
}

function wordings<Kind extends string>(kind: Kind, texts: readonly string[]): readonly (readonly [string, Kind])[] {
  return texts.map((text) => [foldWords(text), kind]);
}
