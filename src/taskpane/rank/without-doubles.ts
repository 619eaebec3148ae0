/**
 * The files without those that were chosen before: choosing a folder's files again adds only what is new. Files of one name,
 * size and time of change are taken to be one; what is the same under another name shows when it is read.
 */
export function withoutDoubles(files: readonly File[]): readonly File[] {
  const byKey = new Map<string, File>();
  for (const file of files) {
    const key = [file.name, file.size, file.lastModified].join('|');
    if (!byKey.has(key)) byKey.set(key, file);
  }
  return [...byKey.values()];
}
