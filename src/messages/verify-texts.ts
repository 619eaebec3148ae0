import { verifyTexts as english } from './en/publish';
import type { Language } from './language';
import type { VerifyTexts } from './publish';
import { verifyTexts as vietnamese } from './vi/publish';

/** The texts of `dti verify` by language. */
export const VERIFY_TEXTS: Readonly<Record<Language, VerifyTexts>> = { vi: vietnamese, en: english };
