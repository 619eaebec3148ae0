/** Follows object paths: from the ids in a batch to the objects they mean. */
import { PathType, type ArgumentInfo, type ObjectPath } from './body';
import type { Coverage } from './coverage';
import { Failure, notEmulated } from './failure';
import type { Arguments, HostObject } from './host-object';
import { methodMember, propertyMember } from './members';
import type { References } from './references';

/** What a batch runs against. */
export interface ObjectModel {
  readonly root: HostObject;
  /** By full type name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, HostObject>;
}

/** The objects of one batch by the ids of their paths. */
export interface PathResolver {
  /** The object of a path, null for a null object. Each path is followed once per batch: methods such as `Add` have effects. */
  object(pathId: number): HostObject | null;
  /** Arguments with paths replaced by the objects they mean. */
  arguments(info: ArgumentInfo | undefined): Arguments;
}

/** An indexer is the method of this name. */
export const INDEXER = 'GetItem';

/** Resolves the paths of one batch. Throws `Failure` where a path cannot be followed. */
export function createPathResolver(
  paths: Readonly<Record<string, ObjectPath>>,
  model: ObjectModel,
  references: References,
  coverage: Coverage,
): PathResolver {
  const resolved = new Map<number, HostObject | null>();

  const substitute = (values: Arguments, ids: Arguments): Arguments =>
    values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(value) && Array.isArray(id)) {
        return substitute(value, id);
      }
      return typeof id === 'number' && id !== 0 ? object(id) : value;
    });

  const args = (info: ArgumentInfo | undefined): Arguments =>
    substitute(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);

  const call = (parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null => {
    const member = methodMember(parent.type, name);
    const method = parent.object(name);
    if (method === undefined) {
      coverage.refused(member);
      throw notEmulated(member);
    }
    coverage.hit(member);
    return method(args(info));
  };

  const navigate = (parent: HostObject, name: string): HostObject | null => {
    const member = propertyMember(parent.type, name);
    const link = parent.link(name);
    if (link === undefined) {
      coverage.refused(member);
      throw notEmulated(member);
    }
    coverage.hit(member);
    return link();
  };

  const service = (name: string): HostObject => {
    const found = model.services.get(name);
    if (found === undefined) {
      coverage.refused(name);
      throw notEmulated(name);
    }
    return found;
  };

  const kept = (id: string): HostObject => {
    const found = references.get(id);
    if (found === undefined) {
      throw new Failure('InvalidReference');
    }
    return found;
  };

  const follow = (path: ObjectPath): HostObject | null => {
    switch (path.ObjectPathType) {
      case PathType.root:
        return model.root;
      case PathType.service:
        return service(path.Name);
      case PathType.reference:
        return kept(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.method:
      case PathType.property:
      case PathType.indexer: {
        const parent = object(path.ParentObjectPathId ?? 0);
        if (parent === null) {
          return null;
        }
        if (path.ObjectPathType === PathType.property) {
          return navigate(parent, path.Name);
        }
        return call(parent, path.ObjectPathType === PathType.indexer ? INDEXER : path.Name, path.ArgumentInfo);
      }
      default:
        throw new Failure('InvalidRequest', `Object paths of type ${String(path.ObjectPathType)} are not emulated.`);
    }
  };

  const object = (pathId: number): HostObject | null => {
    const known = resolved.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = paths[String(pathId)];
    if (path === undefined) {
      throw new Failure('InvalidObjectPath');
    }
    const found = follow(path);
    resolved.set(pathId, found);
    return found;
  };

  return { object, arguments: args };
}
