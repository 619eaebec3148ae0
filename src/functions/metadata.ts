import type { Language } from '../messages/language';
import type { FunctionEntry } from './catalog';

/**
 * The metadata of custom functions as Excel reads it (functions.json), with the help in one language.
 * Errors in cells reach the bodies, which say in which row; an Excel that does not know the setting passes them on.
 */
export function functionsMetadata(catalog: readonly FunctionEntry[], language: Language): string {
  const functions = catalog.map((entry) => ({
    id: entry.id,
    name: entry.name,
    description: entry.description[language],
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description[language],
      type: parameter.type,
      dimensionality: parameter.dimensionality,
      ...(parameter.optional === true ? { optional: true } : {}),
    })),
    result: entry.result,
  }));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}
