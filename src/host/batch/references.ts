/** Objects that office.js keeps from one batch to the next (`_KeepReference`), by reference id. */
import type { HostObject } from './host-object';

/** The kept objects of one add-in. */
export interface References {
  /** Keeps an object and answers its id; the same id for the same object. */
  keep(object: HostObject): string;
  /** The id of an object that is kept; undefined for any other. */
  idOf(object: HostObject): string | undefined;
  get(id: string): HostObject | undefined;
  remove(id: string): void;
}

/** An empty store; ids count up from `ref1`. */
export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let count = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) {
        return known;
      }
      count += 1;
      const id = `ref${String(count)}`;
      objects.set(id, object);
      ids.set(object, id);
      return id;
    },
    idOf: (object) => ids.get(object),
    get: (id) => objects.get(id),
    remove: (id) => {
      const object = objects.get(id);
      if (object !== undefined) {
        objects.delete(id);
        ids.delete(object);
      }
    },
  };
}
