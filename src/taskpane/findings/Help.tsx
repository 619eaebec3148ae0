import { makeStyles, tokens } from '@fluentui/react-components';
import { checkHelp as inEnglish } from '../../messages/en/check-help';
import type { Language } from '../../messages/language';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { checkHelp as inVietnamese } from '../../messages/vi/check-help';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { cursor: 'pointer' },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Checks of reading, binding and files explain themselves in their messages and have no help. */
const HELP: Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>> = {
  vi: inVietnamese,
  en: inEnglish,
};

/** What a check asks for and what it needs, folded away; nothing where there is no more to say. */
export function Help({ check }: { readonly check: string }) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const text = useInLanguage(HELP)[check];
  return text === undefined ? null : (
    <details className={styles.root}>
      <summary className={styles.title}>{own.about}</summary>
      <p className={styles.text}>{text}</p>
    </details>
  );
}
