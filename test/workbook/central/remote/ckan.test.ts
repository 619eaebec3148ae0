import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ckanSearch } from '../../../../src/workbook/central/remote/ckan';
import { startWorker, type Worker } from './ask-worker';
import { serve, type Handler, type Served } from './serve';

const RESOURCE = '1f2e3d4c-0000-4444-8888-aabbccddeeff';
/** This site gives fewer records at once than it is asked for. */
const MOST_AT_ONCE = 400;
const RECORDS = Array.from({ length: 1000 }, (_, index) => ({
  _id: index + 1,
  unit: `Xã ${String(index + 1)}`,
  criterion: '1.1',
  value: index,
}));

const json = (body: unknown): string => JSON.stringify(body);

/** A Datastore as CKAN has it. */
const search: Handler = (request, response) => {
  const url = new URL(request.url ?? '', 'https://localhost');
  if (url.searchParams.get('resource_id') !== RESOURCE) {
    response.writeHead(404).end(json({ success: false, error: { __type: 'Not Found Error', message: 'Not found' } }));
    return;
  }
  const offset = Number(url.searchParams.get('offset'));
  const limit = Math.min(Number(url.searchParams.get('limit')), MOST_AT_ONCE);
  const records = RECORDS.slice(offset, offset + limit);
  const fields = Object.keys(RECORDS[0] ?? {}).map((id) => ({ id, type: 'text' }));
  response.writeHead(200, { 'content-type': 'application/json;charset=utf-8' });
  response.end(json({ help: '', success: true, result: { fields, records, total: RECORDS.length } }));
};
const refusing: Handler = (_, response) => {
  response.end(json({ success: false, error: { __type: 'Validation Error', message: 'Datastore is off' } }));
};

let served: Served;
let worker: Worker;

beforeAll(async () => {
  served = await serve({
    '/api/3/action/datastore_search': search,
    '/cong/api/3/action/datastore_search': search,
    '/tat/api/3/action/datastore_search': refusing,
  });
  worker = startWorker(served.authority, 400);
}, 60_000);

afterAll(async () => {
  worker.stop();
  await served.close();
});

const HOST = 'https://opendata.example.gov.vn';

describe('the address of a CKAN resource', () => {
  it.each([
    [`/dataset/dti/resource/${RESOURCE}`, `/api/3/action/datastore_search?resource_id=${RESOURCE}`],
    [`/vi/dataset/dti/resource/${RESOURCE}/view/1-2`, `/api/3/action/datastore_search?resource_id=${RESOURCE}`],
    [`/cong/dataset/dti/resource/${RESOURCE}/`, `/cong/api/3/action/datastore_search?resource_id=${RESOURCE}`],
    [`/api/action/datastore_search?resource_id=r&q=a`, `/api/action/datastore_search?resource_id=r&q=a`],
  ])('%s is asked as %s', (given, asked) => {
    expect(ckanSearch(`${HOST}${given}`)).toBe(`${HOST}${asked}`);
  });

  it.each([
    '/so-lieu.csv',
    '/dataset/dti',
    `/dataset/dti/resource/${RESOURCE}/download/a.csv`,
    '/api/3/action/datastore_search',
  ])('%s is not', (path) => {
    expect(ckanSearch(`${HOST}${path}`)).toBeNull();
  });
});

describe('a resource in a Datastore', () => {
  it.each([`/dataset/dti/resource/${RESOURCE}`, `/cong/vi/dataset/dti/resource/${RESOURCE}`])(
    'is read page by page, whole and in order: %s',
    async (path) => {
      const before = served.asked.length;
      const replied = await worker.ask(`${served.origin}${path}`);
      expect(replied).toMatchObject({ kind: 'loaded', size: RECORDS.length, first: { unit: 'Xã 1', value: 0 } });
      expect(replied).toMatchObject({ source: { kind: 'ckan', name: `${served.origin}${path}` } });
      const offsets = served.asked.slice(before).map((asked) => /offset=(\d+)/.exec(asked)?.[1]);
      expect(offsets).toEqual(['0', '400', '800']);
      expect(served.asked.slice(before).every((asked) => asked.includes('sort=_id'))).toBe(true);
    },
  );

  it('that is not there is told so', async () => {
    const replied = await worker.ask(`${served.origin}/dataset/dti/resource/khac`);
    expect(replied).toMatchObject({ finding: { check: 'central-answer-not-found' } });
  });

  it('that its portal refuses is told in the portal’s words', async () => {
    const replied = await worker.ask(`${served.origin}/tat/dataset/dti/resource/${RESOURCE}`);
    expect(replied).toMatchObject({
      finding: { check: 'central-ckan-refused', data: { message: 'Datastore is off' } },
    });
  });

  it('may not be larger than the limit, all pages together', async () => {
    const limits = { bytes: 30_000, milliseconds: 10_000 };
    const replied = await worker.ask(`${served.origin}/dataset/dti/resource/${RESOURCE}`, { limits });
    expect(replied).toMatchObject({ finding: { check: 'central-answer-too-large', data: { limit: 30_000 } } });
  });
});
