/** What tells a file from others: files of one name, size and time of change are taken to be one. */
export function fileKey({ name, size, lastModified }: File): string {
  return [name, size, lastModified].join('|');
}

/**
 * The files without those that were chosen before: choosing a folder's files again adds only what is new. What is the same
 * under another name shows when it is read.
 */
export function withoutDoubles(files: readonly File[]): readonly File[] {
  const byKey = new Map<string, File>();
  for (const file of files) {
    const key = fileKey(file);
    if (!byKey.has(key)) byKey.set(key, file);
  }
  return [...byKey.values()];
}
