/** What Excel tells of itself; null outside Excel. */
export function excelFacts(): { readonly version: string | null; readonly platform: string | null } {
  // Typed as always there, but missing where office.js is.
  const office = 'Office' in globalThis ? (Office.context as Office.Context | undefined) : undefined;
  const diagnostics = office?.diagnostics;
  return { version: diagnostics?.version ?? null, platform: diagnostics?.platform.toString() ?? null };
}

const SETS = [
  ['ExcelApi', '1.14'],
  ['ExcelApi', '1.15'],
  ['CustomFunctionsRuntime', '1.1'],
  ['SharedRuntime', '1.1'],
] as const;

/** The requirement sets that this Excel has, of those that matter here: `ExcelApi 1.14`. */
export function requirementSets(): readonly string[] {
  return SETS.filter(([name, version]) => Office.context.requirements.isSetSupported(name, version)).map(
    ([name, version]) => `${name} ${version}`,
  );
}
