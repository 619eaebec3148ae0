import type { Language } from '../../messages/language';

/** Whether the page runs in Excel, and what Excel told about itself. */
export interface Connection {
  readonly place: 'excel' | 'outside-excel' | 'no-office-js';
  readonly language: Language;
  /** Background of Excel's own panes, `#rrggbb`; null where Excel does not tell. */
  readonly background: string | null;
}

/** Waits for office.js, where it was loaded, to say where the page runs. */
export async function connectToExcel(): Promise<Connection> {
  if (!('Office' in globalThis)) {
    return { place: 'no-office-js', language: languageOf(navigator.language), background: null };
  }
  const { host } = await Office.onReady();
  // Typed as always there, but null in a plain browser.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    return { place: 'outside-excel', language: languageOf(navigator.language), background: null };
  }
  // Older Excels know no theme.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    place: 'excel',
    language: languageOf(Office.context.displayLanguage),
    background: theme?.bodyBackgroundColor ?? null,
  };
}

/** English where Excel speaks English; Vietnamese everywhere else. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'vi';
}
