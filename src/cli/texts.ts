import type { CliTexts } from '../messages/cli';
import { cliTexts as english } from '../messages/en/cli';
import type { Language } from '../messages/language';
import { cliTexts as vietnamese } from '../messages/vi/cli';

/** The texts of the command line by language. */
export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { vi: vietnamese, en: english };
