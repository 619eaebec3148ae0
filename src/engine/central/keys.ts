/** What a row of a central table is about, by the edition. */
import { normaliseCode } from '../edition/code';
import { pointCriteriaOf } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import { foldWords } from '../text';
import { textOf } from './cells';
import type { CentralCell, CentralKey } from './figure';

/** A key as read; `unclear`: a number that can be two codes, as 1.10 written as a number is 1.1. */
type ReadKey =
  | { readonly kind: 'key'; readonly key: CentralKey }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly codes: readonly [string, string] }
  | { readonly kind: 'unknown-criterion'; readonly code: string }
  | { readonly kind: 'unknown-quantity'; readonly quantity: string };

/** Reads keys; what was read once is remembered, as few keys stand in many rows. */
export type KeyReader = (criterion: CentralCell, quantity: CentralCell) => ReadKey;

/** Reads the keys of an edition; null takes every code and name as it is. */
export function keyReader(edition: Edition | null): KeyReader {
  const known = edition === null ? null : knownKeys(edition);
  const seen = new Map<string | number, ReadKey>();
  return (criterion, quantity) => {
    const cell = textOf(criterion) === '' ? quantity : criterion;
    const ofQuantity = cell === quantity;
    const name = typeof cell === 'number' ? cell : `${ofQuantity ? 'q' : 'c'}${textOf(cell)}`;
    const read = seen.get(name) ?? readKey(cell, ofQuantity, known);
    seen.set(name, read);
    return read;
  };
}

interface KnownKeys {
  /** Codes as the edition writes them, by their normal form. */
  readonly codes: ReadonlyMap<string, string>;
  /** Quantities as the edition writes them, by their folded words. */
  readonly quantities: ReadonlyMap<string, string>;
}

function knownKeys(edition: Edition): KnownKeys {
  const criteria = pointCriteriaOf(edition);
  const quantities = criteria.flatMap(({ inputs }) => inputs.flatMap(({ quantity }) => quantity ?? []));
  return {
    codes: new Map(criteria.map(({ code }) => [normaliseCode(code), code])),
    quantities: new Map(quantities.map((quantity) => [foldWords(quantity), quantity])),
  };
}

function readKey(cell: CentralCell, ofQuantity: boolean, known: KnownKeys | null): ReadKey {
  const text = textOf(cell);
  if (text === '') return { kind: 'none' };
  if (known === null) return { kind: 'key', key: ofQuantity ? { quantity: text } : { criterion: normaliseCode(text) } };
  // Statistical files have one column for both.
  const quantity = known.quantities.get(foldWords(text));
  if (quantity !== undefined) return { kind: 'key', key: { quantity } };
  if (ofQuantity) return { kind: 'unknown-quantity', quantity: text };
  const code = known.codes.get(normaliseCode(text));
  if (code === undefined) return { kind: 'unknown-criterion', code: text };
  const longer = typeof cell === 'number' && text.includes('.') ? known.codes.get(`${text}0`) : undefined;
  return longer === undefined ? { kind: 'key', key: { criterion: code } } : { kind: 'unclear', codes: [code, longer] };
}
