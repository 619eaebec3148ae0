import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { createCustomFunctions } from '../../../src/host/functions/custom-functions';
import type { RichMessage } from '../../../src/host/functions/invocation';
import { createMemoryFunctions } from '../memory/memory-functions';
import { createMemoryWorkbook } from '../memory/memory-workbook';

const invocation = z.tuple([
  z.number(),
  z.string(),
  z.array(z.unknown()),
  z.nullable(z.string()),
  z.number(),
  z.null(),
]);

/** Custom functions with a queue for a scheduler: `tick` runs what was planned. */
function start(options: Readonly<Record<string, boolean>> = {}) {
  const port = createMemoryWorkbook();
  const grid = createMemoryFunctions();
  const sent: (readonly RichMessage[])[] = [];
  let planned: (() => void)[] = [];
  const functions = createCustomFunctions({
    port,
    functionPort: grid,
    functionsJson: { functions: [{ id: 'GET', name: 'GET', parameters: [{ name: 'a', type: 'any' }], options }] },
    namespace: 'DTI',
    send: (messages) => sent.push(messages),
    schedule: (task) => planned.push(task),
  });
  const tick = (): void => {
    while (planned.length > 0) {
      const tasks = planned;
      planned = [];
      tasks.forEach((task) => {
        task();
      });
    }
  };
  const get = (value: number, row = 0) =>
    grid.calculate({ name: 'DTI.GET', sheet: 's1', row, column: 0, args: [value] });
  const messages = () => sent.splice(0).flat();
  const invoked = () => messages().map((message) => z.parse(invocation, JSON.parse(message[3])));
  return { port, grid, functions, sent, tick, get, messages, invoked };
}

describe('custom functions of the embedded host', () => {
  it('are known to the grid by namespace and name', () => {
    expect(start().grid.names()).toEqual(['DTI.GET']);
  });

  it('refuse metadata that is none', () => {
    const options = { port: createMemoryWorkbook(), functionPort: createMemoryFunctions(), namespace: 'DTI' };
    const functionsJson = { functions: [{ name: 'NO_ID' }] };
    expect(() =>
      createCustomFunctions({ ...options, functionsJson, send: () => undefined, schedule: () => undefined }),
    ).toThrow();
  });

  it('wait for the runtime, then call in one message', () => {
    const { functions, get, tick, sent, invoked } = start();
    get(1, 0);
    get(2, 1);
    tick();
    expect(sent).toEqual([]);
    functions.ready();
    expect(sent).toHaveLength(1);
    expect(invoked().map(([, id, values]) => [id, values])).toEqual([
      ['GET', [1]],
      ['GET', [2]],
    ]);
  });

  it('call once however often the cell is calculated', () => {
    const { functions, grid, get, tick, invoked } = start();
    functions.ready();
    expect(get(1)).toEqual({ kind: 'busy' });
    get(1);
    tick();
    const [call] = invoked();
    functions.results([[call?.[0] ?? 0, true, 'answer']]);
    tick();
    expect(grid.shown('s1', 0, 0)).toEqual({ kind: 'value', value: 'answer' });
    expect(get(1)).toEqual({ kind: 'value', value: 'answer' });
    tick();
    expect(invoked()).toEqual([]);
  });

  it('are asked again when the add-in is loaded anew', () => {
    const { functions, get, tick, invoked } = start();
    functions.ready();
    get(1);
    tick();
    expect(invoked()).toHaveLength(1);
    functions.ready();
    expect(invoked().map(([, , values]) => values)).toEqual([[1]]);
  });

  it('keep two calls of one cell apart', () => {
    const { functions, get, tick, invoked } = start();
    functions.ready();
    get(1);
    get(2);
    tick();
    const ids = invoked().map(([id]) => id);
    functions.results(ids.map((id) => [id, true, id]));
    expect([get(1), get(2)].map(({ kind }) => kind)).toEqual(['value', 'value']);
    tick();
    expect(invoked()).toEqual([]);
  });

  it('cancel what a cell no longer asks for, and ignore its late result', () => {
    const { functions, grid, get, tick, invoked, messages } = start({ cancelable: true });
    functions.ready();
    get(1);
    tick();
    const [first] = invoked();
    get(2);
    tick();
    expect(messages().map(([, type, , text]) => [type, type === 1001 ? text : ''])).toEqual([
      [1000, ''],
      [1001, JSON.stringify({ invocationId: first?.[0] })],
    ]);
    functions.results([[first?.[0] ?? 0, true, 'late']]);
    tick();
    expect(grid.shown('s1', 0, 0)).toEqual({ kind: 'busy' });
  });

  it('hold calls and results while a person types in a cell', () => {
    const { port, functions, grid, get, tick, invoked, sent } = start();
    functions.ready();
    get(1);
    tick();
    const [call] = invoked();
    port.setEditing(true);
    functions.results([[call?.[0] ?? 0, true, 'answer']]);
    get(2, 1);
    tick();
    expect(grid.shown('s1', 0, 0)).toEqual({ kind: 'busy' });
    expect(sent).toEqual([]);
    port.setEditing(false);
    functions.editingEnded();
    tick();
    expect(grid.shown('s1', 0, 0)).toEqual({ kind: 'value', value: 'answer' });
    expect(sent).toHaveLength(1);
  });

  it('call volatile functions anew at each calculation, once', () => {
    const { functions, grid, get, tick, invoked } = start({ volatile: true });
    functions.ready();
    get(1);
    tick();
    functions.results([[invoked()[0]?.[0] ?? 0, true, 'first']]);
    tick();
    expect(grid.shown('s1', 0, 0)).toEqual({ kind: 'value', value: 'first' });
    expect(invoked()).toEqual([]);
    get(1);
    tick();
    expect(invoked()).toHaveLength(1);
  });
});
