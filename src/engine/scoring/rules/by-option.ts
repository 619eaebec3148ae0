import type { RuleContext } from './rule';

/**
 * What each option of a status input is worth, in the order of the options.
 * @throws Error when options and values do not name the same ids: the edition was not checked, a bug.
 */
export function valuesByOption(
  input: string,
  values: Readonly<Record<string, number>>,
  context: RuleContext,
): Float64Array {
  const options = context.options(input);
  const stray = Object.keys(values).find((id) => !options.includes(id));
  if (stray !== undefined) throw new Error(`The rule values "${stray}", which is not an option of input "${input}".`);
  return Float64Array.from(options, (id) => {
    const value = values[id];
    if (value === undefined) throw new Error(`The rule gives option "${id}" of input "${input}" no value.`);
    return value;
  });
}
