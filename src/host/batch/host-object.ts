/** Objects that office.js can talk to: a table of members per type, bound to a target. */

/** Arguments of a call; an argument that stands for an object is a `HostObject`. */
export type Arguments = readonly unknown[];

/** How office.js finds the object again: by the member its type has for it. */
interface Identity {
  readonly Id?: string;
  readonly Key?: string;
  readonly Name?: string;
}

/** A property of Excel's objects of one type; reading and setting may refuse with a `Failure`. */
export interface Property<T> {
  readonly read: (target: T) => unknown;
  /** Absent where Excel's property is read-only, or where setting it is not emulated. */
  readonly write?: (target: T, value: unknown) => void;
  /** True for what `load()` without names must not fetch. */
  readonly onlyWhenNamed?: boolean;
}

/** What a type offers. Member names are as on the wire: `Values`, `GetRange`. Null stands for a null object. */
export interface TypeTable<T> {
  /** As office.js names the class: `Range`. */
  readonly name: string;
  readonly identity?: (target: T) => Identity;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that lead to another object. */
  readonly links?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that answer with a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Methods that lead to another object. */
  readonly objects?: Readonly<Record<string, (target: T, args: Arguments) => HostObject | null>>;
  /** Of a collection: its members in order. */
  readonly items?: (target: T) => readonly HostObject[];
}

/** A table bound to its target. Lookups answer undefined for a member that is not emulated. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  readonly identity: () => Identity;
  /** Names of the properties that `load()` without names fetches. */
  readonly defaultProperties: () => readonly string[];
  readonly reader: (name: string) => (() => unknown) | undefined;
  readonly writer: (name: string) => ((value: unknown) => void) | undefined;
  readonly link: (name: string) => (() => HostObject | null) | undefined;
  readonly method: (name: string) => ((args: Arguments) => unknown) | undefined;
  readonly object: (name: string) => ((args: Arguments) => HostObject | null) | undefined;
  /** Undefined unless it is a collection. */
  readonly items: (() => readonly HostObject[]) | undefined;
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Binds a table to its target. */
export function hostObject<T>(table: TypeTable<T>, target: T): HostObject {
  const { items } = table;
  return {
    type: table.name,
    target,
    identity: () => table.identity?.(target) ?? {},
    defaultProperties: () =>
      Object.entries(table.properties ?? {})
        .filter(([, property]) => property.onlyWhenNamed !== true)
        .map(([name]) => name),
    reader: (name) => {
      const property = own(table.properties, name);
      return property && (() => property.read(target));
    },
    writer: (name) => {
      const write = own(table.properties, name)?.write;
      return (
        write &&
        ((value) => {
          write(target, value);
        })
      );
    },
    link: (name) => {
      const link = own(table.links, name);
      return link && (() => link(target));
    },
    method: (name) => {
      const method = own(table.methods, name);
      return method && ((args) => method(target, args));
    },
    object: (name) => {
      const object = own(table.objects, name);
      return object && ((args) => object(target, args));
    },
    items: items && (() => items(target)),
  };
}

/** True when a value is an object of the host and not plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'reader' in value && 'defaultProperties' in value;
}
