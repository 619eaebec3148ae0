import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { batchBody } from '../../../src/host/batch/body';
import { createMemoryModel } from '../support/memory-model';
import recorded from '../../fixtures/office-js-batches.json';

describe('batches recorded from unmodified office.js', () => {
  // One conversation: references and cells of earlier batches are used by later ones.
  const { run } = createMemoryModel();
  it.each(recorded.batches.map((batch) => [batch.name, batch] as const))('%s', async (_name, batch) => {
    expect(await run(z.parse(batchBody, batch.body))).toEqual(batch.answer);
  });
});
