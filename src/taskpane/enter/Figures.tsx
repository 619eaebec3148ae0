import { makeStyles, tokens } from '@fluentui/react-components';
import { enterTexts as en } from '../../messages/en/pane-enter';
import { enterTexts as vi } from '../../messages/vi/pane-enter';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { InputModel } from '../workbook/model';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  kind: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The raw figures that the rule reads: what each is, what may be typed, and what was. */
export function Figures({ inputs }: { readonly inputs: readonly InputModel[] }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  if (inputs.length === 0) {
    return <p className={styles.text}>{own.noFigures}</p>;
  }
  return (
    <ul className={styles.list}>
      {inputs.map(({ id, label, kind, options, given }) => (
        <li key={id}>
          <p className={styles.text}>{label[language]}</p>
          <strong>{`${isLetter(id) ? `${id} = ` : ''}${given?.[language] ?? own.notGiven}`}</strong>
          <p className={styles.kind}>
            {options.length === 0
              ? own.kinds[kind]
              : own.options({ options: options.map((option) => option[language]) })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Letters as the rule and the form have them (a, b, n1); longer names are only the edition's own. */
function isLetter(id: string): boolean {
  return /^[a-z]\d?$/i.test(id);
}
