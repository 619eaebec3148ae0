import { readManifest } from './manifest';
import type { AddinManifest } from './manifest';

/** A built add-in as the host needs it. */
export interface Addin {
  readonly manifest: AddinManifest;
  /** The parsed metadata of its custom functions; null when it has none. */
  readonly functions: unknown;
}

/** Fetches the add-in's files; null when it has not been built. */
export async function loadAddin(base: string, locale: string): Promise<Addin | null> {
  const response = await fetch(new URL('manifest.xml', base));
  if (!response.ok) {
    return null;
  }
  const manifest = readManifest(await response.text(), base, locale);
  const pane = await fetch(manifest.pane, { method: 'HEAD' });
  if (!pane.ok) {
    return null;
  }
  const functions: unknown = manifest.functions === null ? null : await (await fetch(manifest.functions)).json();
  return { manifest, functions };
}
