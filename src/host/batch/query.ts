/** Shapes what `load` asked for: Select lists become a tree, the tree picks properties, links and items. */
import type { QueryInfo } from './body';
import type { Coverage } from './coverage';
import { notEmulated } from './failure';
import type { HostObject } from './host-object';
import { propertyMember, wireName } from './members';
import type { References } from './references';

/** Names asked for on one object, each with what is asked of the object behind it. */
interface Selection {
  readonly names: ReadonlyMap<string, Selection>;
}

type Shape = Record<string, unknown>;

const EVERYTHING = '*';
const ITEMS = 'Items';

function readSelection(query: QueryInfo): Selection {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const grow = (entries: readonly (readonly string[])[]): Selection => {
    const names = new Set(entries.flatMap(([name]) => (name === undefined ? [] : [name])));
    return {
      names: new Map(
        [...names].map((name) => {
          const below = entries.filter(([first]) => first === name).map(([, ...rest]) => rest);
          return [wireName(name), grow(below.filter((rest) => rest.length > 0))];
        }),
      ),
    };
  };
  return grow(paths.map((path) => path.split('/').filter((name) => name !== '')));
}

/** Answers a query on an object: `{ Id, _ReferenceId, Values, … }`, collections with `_Items`, null for a null object. */
export function answerQuery(
  target: HostObject | null,
  query: QueryInfo,
  references: References,
  coverage: Coverage,
): unknown {
  const member = (object: HostObject, name: string, below: Selection): unknown => {
    const label = propertyMember(object.type, name);
    const read = object.reader(name);
    if (read !== undefined) {
      coverage.hit(label);
      return read();
    }
    const link = object.link(name);
    if (link === undefined) {
      coverage.refused(label);
      throw notEmulated(label);
    }
    coverage.hit(label);
    const linked = link();
    return linked === null ? { _IsNull: true } : shape(linked, below);
  };

  const withItems = (object: HostObject, items: readonly HostObject[], selection: Selection): Shape => {
    coverage.hit(propertyMember(object.type, 'items'));
    const names = [...selection.names];
    const isOwn = (name: string): boolean => object.reader(name) !== undefined;
    const own = names.filter(([name]) => isOwn(name));
    const below = names.filter(([name]) => !isOwn(name) && name !== ITEMS);
    const ofItems: Selection = { names: new Map([...below, ...(selection.names.get(ITEMS)?.names ?? [])]) };
    const start = query.Skip ?? 0;
    const chosen = items.slice(start, query.Top === undefined ? undefined : start + query.Top);
    return {
      ...header(object),
      ...Object.fromEntries(own.map(([name, rest]) => [name, member(object, name, rest)])),
      _Items: chosen.map((item, index) => ({ ...shape(item, ofItems), _Index: start + index })),
    };
  };

  const header = (object: HostObject): Shape => {
    const reference = references.idOf(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  };

  const shape = (object: HostObject, selection: Selection): Shape => {
    if (object.items !== undefined) {
      return withItems(object, object.items(), selection);
    }
    const values = header(object);
    const all = selection.names.size === 0 || selection.names.has(EVERYTHING);
    for (const name of all ? object.defaultProperties() : []) {
      values[name] = member(object, name, { names: new Map() });
    }
    for (const [name, below] of selection.names) {
      if (name !== EVERYTHING) {
        values[name] = member(object, name, below);
      }
    }
    return values;
  };

  return target === null ? null : shape(target, readSelection(query));
}
