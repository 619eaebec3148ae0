import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { PaperOptions } from './model';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface PaperChoicesProps {
  readonly options: PaperOptions;
  /** How many units are ranked. */
  readonly units: number;
  /** True while no papers can be made. */
  readonly isOff: boolean;
  readonly choose: (options: PaperOptions) => void;
}

/** What the papers are to have besides. */
export function PaperChoices({ options, units, isOff, choose }: PaperChoicesProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { scorecards, analysis } = options;
  return (
    <>
      <Field
        className={styles.field}
        hint={own.scorecardsHint({ sheets: numberText(units, language), isOne: units === 1 })}
      >
        <Checkbox
          label={own.scorecards}
          checked={scorecards}
          disabled={isOff}
          onChange={(_, { checked }) => {
            choose({ ...options, scorecards: checked === true });
          }}
        />
      </Field>
      <Field className={styles.field} hint={own.analysisHint}>
        <Checkbox
          label={own.analysis}
          checked={analysis}
          disabled={isOff}
          onChange={(_, { checked }) => {
            choose({ ...options, analysis: checked === true });
          }}
        />
      </Field>
    </>
  );
}
