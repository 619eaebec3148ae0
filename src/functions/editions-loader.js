/**
 * Replaces a module by the values that it exports, worked out while building: what the module read to get there
 * (whole editions, their schema) stays out of the bundle. The exports must be plain data.
 */
export default function unused() {
  throw new Error('editions-loader works in its pitch phase only.');
}

/** @param {string} request the module with the loaders that follow this one */
export async function pitch(request) {
  const exports = await this.importModule(`!!${request}`);
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join('\n');
}
