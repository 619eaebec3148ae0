/** `npm run docs`: writes the reference pages of the custom functions and of the checks. */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/messages/language';
import { CHECKS_PAGE, checksPage } from '../engine/checks/reference-page';
import { pagePath, pageText } from '../functions/reference-pages';

for (const language of LANGUAGES) writeFileSync(pagePath(language), await pageText(language));
writeFileSync(CHECKS_PAGE, checksPage());
