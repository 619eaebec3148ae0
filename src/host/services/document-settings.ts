/** `Office.context.document.settings` on the wire. Kept while the page is open: nothing is saved to a file. */
import * as z from 'zod/mini';

export const settingsRequest = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
});

/** What a refresh answers. */
export function settingsReply(settings: ReadonlyMap<string, string>): object {
  return { Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
}
