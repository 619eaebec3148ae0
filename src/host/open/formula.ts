/**
 * Formulas as files keep them: functions newer than the format carry a prefix (`_xlfn.XLOOKUP`),
 * custom functions of add-ins stand as `_xldudf_DTI_GROUPSCORE`.
 */

/** With a leading `=`, as a person would type it. */
export function fromFile(formula: string): string {
  const plain = formula
    .replace(/_xlfn\.(?:_xlws\.)?/gi, '')
    .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/gi, '$1.$2');
  return `=${plain.replace(/^=/, '')}`;
}

/** Without the leading `=`. `customFunctions` are names with their namespace: `DTI.GROUPSCORE`. */
export function toFile(formula: string, customFunctions: readonly string[]): string {
  return formula.replace(/^=/, '').replace(/[A-Z0-9]+\.[A-Z0-9_.]+(?=\()/gi, (name) => {
    const isCustom = customFunctions.some((custom) => custom.toUpperCase() === name.toUpperCase());
    return isCustom ? `_xldudf_${name.toUpperCase().replace('.', '_')}` : name;
  });
}
