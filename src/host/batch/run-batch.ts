/** Runs one batch of office.js against an object model and answers as Excel does. */
import { ActionType, PathType, type Action, type BatchBody } from './body';
import type { Coverage } from './coverage';
import { Failure, notEmulated } from './failure';
import type { HostObject } from './host-object';
import { methodMember, propertyMember, setterMember, wireName } from './members';
import { createPathResolver, INDEXER, type ObjectModel, type PathResolver } from './paths';
import { answerQuery } from './query';
import type { References } from './references';

interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values`, as Excel words it. */
  readonly Location: string;
  /** office.js finds the statement of the add-in by it. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Results up to the action that failed; what was done before a failure stays done. */
export interface BatchAnswer {
  readonly Error?: BatchError;
  readonly Results: readonly BatchResult[];
  readonly TraceIds: readonly number[];
}

interface BatchContext {
  readonly model: ObjectModel;
  readonly references: References;
  readonly coverage: Coverage;
  /** Awaited before a query, so that formulas written earlier have their values, as in Excel. */
  readonly settled: () => Promise<void>;
}

/** Runs the actions in order. Never rejects for what an add-in asked; a bug in the host becomes `GeneralException` with its message. */
export async function runBatch(body: BatchBody, context: BatchContext): Promise<BatchAnswer> {
  const { references, coverage } = context;
  const paths = createPathResolver(body.ObjectPaths, context.model, references, coverage);
  const kept = new Set(body.Actions.filter((action) => action.Name === KEEP).map((action) => action.ObjectPathId));
  const results: BatchResult[] = [];
  const traces: number[] = [];

  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      if (action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson) {
        await context.settled();
      }
      const target = paths.object(action.ObjectPathId);
      if (target !== null && kept.has(action.ObjectPathId)) {
        references.keep(target);
      }
      results.push({ ActionId: action.Id, Value: perform(action, target, paths, context) ?? null });
    } catch (error) {
      return { Error: describe(error, action, index, body, paths), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

const KEEP = '_KeepReference';
/** The method by which office.js gives back a reference. */
export const RELEASE = '_RemoveReference';

function perform(action: Action, target: HostObject | null, paths: PathResolver, context: BatchContext): unknown {
  const { references, coverage } = context;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target && instance(target, references);
    case ActionType.query:
    case ActionType.queryAsJson:
      return answerQuery(target, action.QueryInfo ?? {}, references, coverage);
    case ActionType.method:
      return target && callMethod(action, target, paths, context);
    case ActionType.setProperty:
      setProperty(target, action.Name, paths.arguments(action.ArgumentInfo)[0], coverage);
      return null;
    case ActionType.update:
      update(target, action.ObjectState ?? {}, coverage);
      return null;
    default:
      throw new Failure('InvalidRequest', `Actions of type ${String(action.ActionType)} are not emulated.`);
  }
}

function instance(target: HostObject, references: References): object {
  const reference = references.idOf(target);
  return { ...target.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function callMethod(action: Action, target: HostObject, paths: PathResolver, context: BatchContext): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name === KEEP) {
    return null;
  }
  if (action.Name === RELEASE) {
    context.references.remove(String(args[0]));
    return null;
  }
  const member = methodMember(target.type, action.Name);
  const method = target.method(action.Name);
  if (method === undefined) {
    context.coverage.refused(member);
    throw notEmulated(member);
  }
  context.coverage.hit(member);
  return method(args);
}

/** Setting a member of a null object does nothing, as in Excel. */
function setProperty(target: HostObject | null, name: string, value: unknown, coverage: Coverage): void {
  if (target === null) {
    return;
  }
  const member = setterMember(target.type, name);
  const write = target.writer(name);
  if (write === undefined) {
    coverage.refused(member);
    throw notEmulated(member);
  }
  coverage.hit(member);
  write(value);
}

function update(target: HostObject | null, state: Readonly<Record<string, unknown>>, coverage: Coverage): void {
  for (const [key, value] of Object.entries(state)) {
    const name = wireName(key);
    const link = target?.link(name);
    if (link !== undefined && typeof value === 'object' && value !== null) {
      update(link(), Object.fromEntries(Object.entries(value)), coverage);
    } else {
      setProperty(target, name, value, coverage);
    }
  }
}

function describe(error: unknown, action: Action, index: number, body: BatchBody, paths: PathResolver): BatchError {
  const failure =
    error instanceof Failure
      ? error
      : new Failure(
          'GeneralException',
          `The embedded host failed: ${error instanceof Error ? error.message : 'unknown'}`,
        );
  return {
    Code: failure.code,
    Message: failure.message,
    Location: location(action, body, paths),
    ActionIndex: index,
    HttpStatusCode: failure.httpStatus,
  };
}

/** The member that failed, as far as its object could be reached. */
function location(action: Action, body: BatchBody, paths: PathResolver): string {
  const typeOf = (pathId: number | undefined): string => {
    try {
      return pathId === undefined ? '' : (paths.object(pathId)?.type ?? '');
    } catch {
      // The object itself is what could not be reached: the location is then the member alone.
      return '';
    }
  };
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const reaching = action.ActionType === ActionType.instantiate;
  const type = typeOf(reaching ? path?.ParentObjectPathId : action.ObjectPathId);
  const indexer = path?.ObjectPathType === PathType.indexer;
  const name = reaching ? (indexer ? INDEXER : (path?.Name ?? '')) : action.Name;
  return name === '' ? type : propertyMember(type, name);
}
