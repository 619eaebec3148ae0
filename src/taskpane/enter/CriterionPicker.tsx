import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { enterTexts as en } from '../../messages/en/pane-enter';
import { enterTexts as vi } from '../../messages/vi/pane-enter';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { CriterionModel } from '../workbook/model';
import { nextOpen } from './criterion-at';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

interface CriterionPickerProps {
  readonly list: readonly CriterionModel[];
  readonly shown: CriterionModel | null;
  readonly choose: (criterion: CriterionModel) => void;
}

/** All criteria in a list, the ones beside the one shown, and the next that is not filled in. */
export function CriterionPicker({ list, shown, choose }: CriterionPickerProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const id = useId();
  const at = shown === null ? -1 : list.indexOf(shown);
  const open = nextOpen(list, shown);
  const step = (label: string, to: CriterionModel | null | undefined) => (
    <Button
      className={styles.button}
      disabled={to === null || to === undefined}
      onClick={() => {
        if (to !== null && to !== undefined) choose(to);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.root}>
      <div>
        <label className={styles.label} htmlFor={id}>
          {own.choose}
        </label>
        <Select
          id={id}
          value={shown?.code ?? ''}
          onChange={(_, { value }) => {
            const chosen = list.find(({ code }) => code === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {shown === null ? <option value="" /> : null}
          {list.map(({ code, name, isFilled }) => (
            <option key={code} value={code}>
              {`${code} (${isFilled ? own.filled : own.notFilled}) ${name[language]}`}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.buttons}>
        {step(own.previous, at > 0 ? list[at - 1] : null)}
        {step(own.next, list[at + 1])}
        {open === null ? null : step(own.nextOpen, open)}
      </div>
    </div>
  );
}
