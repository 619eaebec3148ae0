/** The hidden methods by which `onChanged.add` and its like tell the host what to fire. */
import type { Arguments } from '../batch/host-object';
import type { EventName, EventRegistrations } from '../events/registrations';

interface Listening {
  readonly events: EventRegistrations;
  readonly target: string;
}

/** `_Register…Event` and `_Unregister…Event` for the given events. */
export function eventMethods<T>(
  names: readonly EventName[],
  listening: (target: T) => Listening,
): Readonly<Record<string, (target: T, args: Arguments) => void>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        `_Register${name}Event`,
        (target: T): void => {
          const { events, target: id } = listening(target);
          events.add(name, id);
        },
      ],
      [
        `_Unregister${name}Event`,
        (target: T): void => {
          const { events, target: id } = listening(target);
          events.remove(name, id);
        },
      ],
    ]),
  );
}
