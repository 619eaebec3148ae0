/** What a person may switch: language, theme, and which error the host answers next. */
import type { Fault } from '../host';
import type { HostLanguage, HostMessages } from '../messages';
import { byId, make } from './elements';

type Texts = HostMessages['page'];

/** The theme that the page tells the add-in of. */
export type Theme = 'light' | 'dark';

interface Switches {
  /** Starts the page anew in another language, as Excel does. */
  readonly setLanguage: (language: HostLanguage) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly inject: (fault: Fault) => void;
}

function fill(
  id: string,
  label: string,
  entries: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement {
  const select = byId(id, HTMLSelectElement);
  select.ariaLabel = label;
  select.title = label;
  select.append(...entries.map(([value, textContent]) => make('option', { value, textContent })));
  select.value = chosen;
  return select;
}

/** Fills the lists and connects them. */
export function showSwitches(
  language: HostLanguage,
  theme: Theme,
  faults: readonly Fault[],
  texts: Texts,
  { setLanguage, setTheme, inject }: Switches,
): void {
  const languages = fill(
    'language',
    texts.language,
    [
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
    ],
    language,
  );
  languages.addEventListener('change', () => {
    setLanguage(languages.value === 'en' ? 'en' : 'vi');
  });
  const themes = fill(
    'theme',
    texts.theme,
    [
      ['light', texts.light],
      ['dark', texts.dark],
    ],
    theme,
  );
  themes.addEventListener('change', () => {
    setTheme(themes.value === 'dark' ? 'dark' : 'light');
  });
  const named = faults.map((fault) => [fault, texts.faults[fault]] as const);
  const errors = fill('fault', texts.faultHint, [['', texts.fault], ...named], '');
  errors.addEventListener('change', () => {
    const fault = faults.find((name) => name === errors.value);
    if (fault !== undefined) {
      inject(fault);
    }
    errors.value = '';
  });
}

/** The page and the pane in a theme: the pane follows by its `prefers-color-scheme`. */
export function drawTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
