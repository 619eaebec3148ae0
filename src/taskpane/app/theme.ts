import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** What is known of how the person wants to see things. */
interface Looks {
  /** `#rrggbb` of Excel's panes; null where unknown. */
  readonly background: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** High contrast where the system asks for it; else light or dark as Excel is, or as the system is. */
export function themeFor({ background, prefersDark, forcedColors }: Looks): Theme {
  if (forcedColors) return teamsHighContrastTheme;
  const isDark = background === null ? prefersDark : luminance(background) < 0.5;
  return isDark ? webDarkTheme : webLightTheme;
}

/** Brightness 0..1 of `#rrggbb`; 1 for anything else. */
function luminance(colour: string): number {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (match === null) return 1;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
