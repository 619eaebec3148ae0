/** Members that no test calls: sent only where CustomFunctions is below 1.7, or by a function of office.js that is not public. */
export const UNREACHABLE: readonly string[] = [
  'AppRuntimeService.getAppRuntimeState()',
  'CustomFunctions.setInvocationResults()',
];
