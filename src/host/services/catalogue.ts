/** Services by the full type name under which office.js asks for them. */
import { hostObject, type HostObject } from '../batch/host-object';
import { tableMembers } from '../batch/members';
import type { CustomFunctions } from '../functions/custom-functions';
import { customFunctionsTable } from '../functions/service';
import { internalServiceTable, persistenceServiceTable, runtimeServiceTable, type Runtime } from './runtime';

/** The services of the shell and of custom functions. */
export function createServices(runtime: Runtime, functions: CustomFunctions): ReadonlyMap<string, HostObject> {
  return new Map([
    ['Microsoft.InternalService.AddinInternalService', hostObject(internalServiceTable, runtime)],
    ['Microsoft.AppRuntime.AppRuntimeService', hostObject(runtimeServiceTable, runtime)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', hostObject(persistenceServiceTable, runtime)],
    ['Microsoft.ExcelServices.CustomFunctions', hostObject(customFunctionsTable, functions)],
  ]);
}

/** Every member of a service that is emulated. */
export function serviceMembers(): readonly string[] {
  return [
    ...tableMembers(customFunctionsTable),
    ...tableMembers(internalServiceTable),
    ...tableMembers(persistenceServiceTable),
    ...tableMembers(runtimeServiceTable),
  ].sort();
}
