import { Button, Field, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DurabilityRuling } from '../../engine/ranking/sustainability';
import { isReason } from '../../engine/review/reason';
import { sustainedTexts as en } from '../../messages/en/pane-sustained';
import { sustainedTexts as vi } from '../../messages/vi/pane-sustained';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { SustainedLine } from '../workbook/model';

type Judgement = DurabilityRuling['durability'];
const JUDGEMENTS: readonly Judgement[] = ['sustainable', 'fragile'];

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
});

interface OverruleProps {
  readonly lines: readonly SustainedLine[];
  readonly isBusy: boolean;
  readonly keep: (ruling: Omit<DurabilityRuling, 'at'>) => void;
}

/** Judging a criterion otherwise than the rule does. Nothing is chosen beforehand, and a reason is asked for. */
export function Overrule({ lines, isBusy, keep }: OverruleProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [criterion, setCriterion] = useState('');
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const [reason, setReason] = useState('');
  const isReady = criterion !== '' && judgement !== null && isReason(reason) && !isBusy;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{own.overrule}</legend>
      <Field label={own.criterion} size="small">
        <Select
          className={styles.input}
          size="small"
          value={criterion}
          onChange={(_, { value }) => {
            setCriterion(value);
            const line = lines.find((each) => each.criterion === value);
            if (line?.reason === undefined || line.reason === null || line.durability === 'unknown') return;
            setJudgement(line.durability);
            setReason(line.reason);
          }}
        >
          <option value="">{own.chooseCriterion}</option>
          {lines.map((line) => (
            <option key={line.criterion} value={line.criterion}>
              {`${line.criterion}. ${line.name[language]}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.judgement} size="small">
        <RadioGroup
          value={judgement ?? ''}
          onChange={(_, { value }) => {
            setJudgement(JUDGEMENTS.find((each) => each === value) ?? null);
          }}
        >
          {JUDGEMENTS.map((each) => (
            <Radio key={each} value={each} label={own.durabilities[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={own.reason} hint={own.reasonHint} size="small">
        <Textarea
          className={styles.input}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div>
        <Button
          appearance="primary"
          size="small"
          disabled={!isReady}
          onClick={() => {
            if (judgement !== null) keep({ criterion, durability: judgement, reason: reason.trim() });
          }}
        >
          {own.keep}
        </Button>
      </div>
    </fieldset>
  );
}
