/**
 * Resources in the Datastore of a CKAN site, the software of Vietnam's open-data portals. Records come in pages of
 * `datastore_search`: https://docs.ckan.org/en/latest/maintaining/datastore.html#ckanext.datastore.logic.action.datastore_search
 */
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../../engine/result';
import { sourceFinding, type CentralFailure } from '../findings';
import { jsonIn, JsonRecord, shapeFinding } from '../json';
import { ask, type Network } from './ask';

/** Records asked for at once; a site gives at most 32,000 and may give fewer. */
const PAGE = 10_000;
const SEARCH = /^(.*?\/api\/)(?:3\/)?action\/datastore_search$/;
const RESOURCE_PAGE = /^(.*?)\/dataset\/[^/]+\/resource\/([\w-]+)(?:\/view\/[\w-]+)?\/?$/;
const UNCONDITIONAL = { etag: null, lastModified: null };

/** The language that a page's address may begin with. */
const LANGUAGE = /\/(?:vi|en)$/;

const Page = z.object({ records: z.array(JsonRecord), total: z.optional(z.number()) });
type Page = z.infer<typeof Page>;
const Answer = z.object({ result: Page });
const Refusal = z.object({
  success: z.literal(false),
  error: z.object({ message: z.optional(z.string()), __type: z.optional(z.string()) }),
});

/**
 * The address that gives the records of a resource, from that address itself or from the page that shows the resource;
 * null for any other. Filters and the order that it names stay.
 */
export function ckanSearch(address: string): string | null {
  const url = new URL(address);
  const search = SEARCH.exec(url.pathname);
  if (search !== null && url.searchParams.has('resource_id')) {
    return url.href;
  }
  const [, site, resource] = RESOURCE_PAGE.exec(url.pathname) ?? [];
  if (site === undefined || resource === undefined) {
    return null;
  }
  const path = `${site.replace(LANGUAGE, '')}/api/3/action/datastore_search`;
  return `${url.origin}${path}?${new URLSearchParams({ resource_id: resource }).toString()}`;
}

/** All records of a resource, page by page; the limits of time and size hold for all pages together. */
export async function ckanRecords(
  search: string,
  network: Network,
  signal: AbortSignal,
): Promise<Result<readonly JsonRecord[], CentralFailure>> {
  const records: JsonRecord[] = [];
  for (let left = network.bytes; ;) {
    const address = pageOf(search, records.length);
    const answer = await ask(address, UNCONDITIONAL, { ...network, bytes: left }, signal);
    if (!answer.ok) {
      const isTooLarge = answer.error.check === 'central-answer-too-large';
      return isTooLarge ? err(sourceFinding('central-answer-too-large', { address, limit: network.bytes })) : answer;
    }
    if (answer.value.kind === 'unchanged') {
      return err(sourceFinding('central-answer-status', { address, status: 304 }));
    }
    left -= answer.value.bytes.length;
    const page = readPage(answer.value.bytes, address);
    if (!page.ok) {
      return page;
    }
    const { records: more, total } = page.value;
    records.push(...more);
    if (more.length === 0 || records.length >= (total ?? Infinity)) {
      return ok(records);
    }
  }
}

/** Pages follow one another only in a fixed order. */
function pageOf(search: string, offset: number): string {
  const url = new URL(search);
  if (!url.searchParams.has('sort')) url.searchParams.set('sort', '_id');
  url.searchParams.set('limit', String(PAGE));
  url.searchParams.set('offset', String(offset));
  return url.href;
}

function readPage(bytes: Uint8Array, address: string): Result<Page, CentralFailure> {
  const json = jsonIn(bytes, address);
  if (!json.ok) {
    return json;
  }
  const refusal = Refusal.safeParse(json.value);
  if (refusal.success) {
    const { message, __type } = refusal.data.error;
    return err(sourceFinding('central-ckan-refused', { address, message: message ?? __type ?? '' }));
  }
  const page = Answer.safeParse(json.value);
  return page.success ? ok(page.data.result) : err(shapeFinding(json.value, address));
}
