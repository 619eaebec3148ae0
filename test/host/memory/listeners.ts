import type { Unsubscribe } from '../../../src/host/port';

export interface Listeners<T> {
  readonly add: (listener: (event: T) => void) => Unsubscribe;
  readonly tell: (event: T) => void;
}

/** A set of listeners, told in the order in which they came. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(event: T) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell: (event) => {
      for (const listener of listeners) {
        listener(event);
      }
    },
  };
}
