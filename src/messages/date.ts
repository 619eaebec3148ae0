import { LOCALES, type Language } from './language';

/** A day as a language writes it: `2026-01-31` → `31/01/2026`. Of an ISO time only the day is written. */
export function dateText(iso: string, language: Language): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const format = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], format).format(day);
}

/** A moment as a language writes it, in Vietnam's time wherever the machine stands: `2026-01-31T03:04:05Z` → `10:04 31/01/2026`. */
export function momentText(iso: string, language: Language): string {
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const format = {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Ho_Chi_Minh',
  } as const;
  return new Intl.DateTimeFormat(LOCALES[language], format).format(new Date(iso));
}
