import type { BatchBody } from '../../../src/host/batch/body';
import { createCoverage } from '../../../src/host/batch/coverage';
import { createReferences } from '../../../src/host/batch/references';
import { runBatch, type BatchAnswer } from '../../../src/host/batch/run-batch';
import { createRegistrations } from '../../../src/host/events/registrations';
import { createCustomFunctions } from '../../../src/host/functions/custom-functions';
import { createMemoryFunctions } from '../memory/memory-functions';
import { createMemoryWorkbook } from '../memory/memory-workbook';
import { createWorkbook } from '../../../src/host/objects/catalogue';
import { createServices } from '../../../src/host/services/catalogue';

/** The interpreter over a workbook in memory, without the conversation around it. */
export function createMemoryModel(sheets: readonly string[] = ['Sheet1']) {
  const port = createMemoryWorkbook(sheets);
  const coverage = createCoverage();
  const events = createRegistrations();
  const functions = createCustomFunctions({
    port,
    functionPort: createMemoryFunctions(),
    functionsJson: null,
    namespace: 'DTI',
    send: () => undefined,
    schedule: (task) => {
      task();
    },
  });
  const runtime = {
    state: 'Visible' as const,
    startState: 'Inactive' as const,
    onActionsReady: () => undefined,
    onState: () => undefined,
  };
  const model = { root: createWorkbook(port, events), services: createServices(runtime, functions) };
  const context = { model, references: createReferences(), coverage, settled: () => port.settled() };
  return { port, coverage, events, run: (body: BatchBody): Promise<BatchAnswer> => runBatch(body, context) };
}
