/** Which events the add-in listens to. Numbers and targets are office.js's own. */

/** Events that are emulated, by the name their `_Register…` method carries, with their type on the wire. */
export const EventType = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;

/** The name of an event in office.js. */
export type EventName = keyof typeof EventType;

/** The target of events that a collection or the workbook registers; a worksheet registers its own id. */
export const WORKBOOK_TARGET = 'Workbook';

/** One add-in's registrations: counted, so that an event is told until the last listener is gone. */
export interface EventRegistrations {
  add(event: EventName, target: string): void;
  remove(event: EventName, target: string): void;
  has(event: EventName, target: string): boolean;
}

/** No registrations yet. Each `add` must be undone by one `remove`. */
export function createRegistrations(): EventRegistrations {
  const counts = new Map<string, number>();
  const change = (event: EventName, target: string, by: number): void => {
    const key = `${event} ${target}`;
    counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
  };
  return {
    add: (event, target) => {
      change(event, target, 1);
    },
    remove: (event, target) => {
      change(event, target, -1);
    },
    has: (event, target) => (counts.get(`${event} ${target}`) ?? 0) > 0,
  };
}
