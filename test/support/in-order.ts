import { expect } from '@jest/globals';

/** Asserts that the text holds all of the parts, each where it stands first after the one before it. */
export function expectInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}
