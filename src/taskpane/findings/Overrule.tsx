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
/** What is being judged of one criterion. */
interface Draft {
  readonly judgement: Judgement | null;
  readonly reason: string;
}
const EMPTY: Draft = { judgement: null, reason: '' };
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

/**
 * Judging a criterion otherwise than the rule does. Nothing is chosen beforehand, and a reason is asked for. Each criterion
 * has a draft of its own, so that the reason for one is never kept for another and nothing typed is lost.
 */
export function Overrule({ lines, isBusy, keep }: OverruleProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [criterion, setCriterion] = useState('');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const line = lines.find((each) => each.criterion === criterion);
  const draft = line === undefined ? EMPTY : (drafts.get(line.criterion) ?? keptOf(line));
  const { judgement, reason } = draft;
  const isReady = line !== undefined && judgement !== null && isReason(reason) && !isBusy;
  const change = (changed: Partial<Draft>): void => {
    setDrafts(new Map(drafts).set(criterion, { ...draft, ...changed }));
  };
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{own.overrule}</legend>
      <Field label={own.criterion} size="small">
        <Select
          className={styles.input}
          size="small"
          value={line === undefined ? '' : criterion}
          onChange={(_, { value }) => {
            setCriterion(value);
          }}
        >
          <option value="">{own.chooseCriterion}</option>
          {lines.map(({ criterion: code, name }) => (
            <option key={code} value={code}>
              {`${code}. ${name[language]}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.judgement} size="small">
        <RadioGroup
          disabled={line === undefined}
          value={judgement ?? ''}
          onChange={(_, { value }) => {
            change({ judgement: JUDGEMENTS.find((each) => each === value) ?? null });
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
          disabled={line === undefined}
          value={reason}
          onChange={(_, { value }) => {
            change({ reason: value });
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

/** What is kept of a criterion already, to be changed. */
function keptOf({ ruling, durability }: SustainedLine): Draft {
  return ruling === null || durability === 'unknown' ? EMPTY : { judgement: durability, reason: ruling.reason };
}
