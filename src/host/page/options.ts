import { FAULTS } from '../host';
import type { Fault } from '../host';
import type { HostLanguage } from '../messages';
import type { Theme } from './switches';

/** What the page's address asks for. */
interface PageOptions {
  readonly language: HostLanguage;
  readonly theme: Theme;
  /** The error that the first batch is answered with; null for none. */
  readonly fault: Fault | null;
  /** Address of the workbook to open at the start. */
  readonly open: string;
  /** Where the add-in's built files are served, with a trailing slash. */
  readonly addin: string;
}

/** The two samples, as the server serves them beside the page. */
export const SAMPLES = {
  table: 'samples/tayninh-commune-2025-scoresheet.xlsx',
  form: 'samples/tayninh-commune-2025-official-form.xlsx',
} as const;

/** `?lang=en&theme=dark&fault=throttled&open=samples/….xlsx&addin=https://localhost:3001/`; each may be left out. */
export function readOptions(address: URL, browserLanguage: string): PageOptions {
  const asked = address.searchParams.get('lang');
  const language = asked === 'vi' || asked === 'en' ? asked : browserLanguage.startsWith('en') ? 'en' : 'vi';
  return {
    language,
    theme: address.searchParams.get('theme') === 'dark' ? 'dark' : 'light',
    fault: FAULTS.find((name) => name === address.searchParams.get('fault')) ?? null,
    open: address.searchParams.get('open') ?? SAMPLES.table,
    addin: new URL(address.searchParams.get('addin') ?? '/', address).href,
  };
}
