/** The hidden methods by which `onChanged.add` and its like tell the host what to fire. */
import type { Arguments } from '../batch/host-object';
import type { EventName, EventRegistrations } from '../events/registrations';

interface Listening {
  readonly events: EventRegistrations;
  readonly target: string;
}

/** The newest events are named the other way round. */
const REVERSED: readonly EventName[] = ['NameChanged'];

function methodName(verb: string, name: EventName): string {
  return REVERSED.includes(name) ? `_${verb}Event${name}` : `_${verb}${name}Event`;
}

/** `_Register…Event` and `_Unregister…Event` for the given events. */
export function eventMethods<T>(
  names: readonly EventName[],
  listening: (target: T) => Listening,
): Readonly<Record<string, (target: T, args: Arguments) => void>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        methodName('Register', name),
        (target: T): void => {
          const { events, target: id } = listening(target);
          events.add(name, id);
        },
      ],
      [
        methodName('Unregister', name),
        (target: T): void => {
          const { events, target: id } = listening(target);
          events.remove(name, id);
        },
      ],
    ]),
  );
}
