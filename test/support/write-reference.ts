/** `npm run docs`: writes the reference pages of the custom functions. */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/messages/language';
import { pagePath, pageText } from '../functions/reference-pages';

for (const language of LANGUAGES) writeFileSync(pagePath(language), await pageText(language));
