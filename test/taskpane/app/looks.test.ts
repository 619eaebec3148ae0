import { describe, expect, it } from '@jest/globals';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { languageOf } from '../../../src/taskpane/app/connect';
import { themeFor } from '../../../src/taskpane/app/theme';

const light = { background: null, prefersDark: false, forcedColors: false };

describe('the theme', () => {
  it.each([
    ['the system when Excel does not tell', { ...light, prefersDark: true }, webDarkTheme],
    ['the system when Excel does not tell', light, webLightTheme],
    ['Excel before the system', { ...light, background: '#FFFFFF', prefersDark: true }, webLightTheme],
    ['Excel before the system', { ...light, background: '#262626' }, webDarkTheme],
    [
      'high contrast before everything',
      { ...light, background: '#FFFFFF', forcedColors: true },
      teamsHighContrastTheme,
    ],
  ])('follows %s', (_, looks, theme) => {
    expect(themeFor(looks)).toBe(theme);
  });
});

describe('the language at start', () => {
  it.each([
    ['vi-VN', 'vi'],
    ['en-US', 'en'],
    ['en', 'en'],
    ['fr-FR', 'vi'],
  ])('for %s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
