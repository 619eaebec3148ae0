import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { fixedText, numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { AdviceModel, OwnModel, RankModel } from './model';

const TOP = 5;
const AIMS = ['next', 'top', 'any'] as const;
type Aim = (typeof AIMS)[number];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  steps: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
  step: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface AdviceProps {
  readonly unit: OwnModel;
  readonly model: RankModel;
}

/** How to come to the next rank, to the first five or to any rank. */
export function Advice({ unit, model }: AdviceProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const [aim, setAim] = useState<Aim>('next');
  const [wanted, setWanted] = useState('1');
  const typed = Number(wanted);
  const target = aim === 'next' ? 'next' : aim === 'top' ? TOP : typed;
  const isRank = target === 'next' || (Number.isInteger(target) && target >= 1);
  const advice = useMemo(() => (isRank ? unit.adviceFor(target) : null), [unit, target, isRank]);
  const names: Readonly<Record<Aim, string>> = { next: own.nextRank, top: own.topFive, any: own.anyRank };
  return (
    <>
      <div className={styles.fields}>
        <Field className={styles.field} label={own.target} size="small">
          <Select
            className={styles.input}
            size="small"
            value={aim}
            onChange={(_, { value }) => {
              setAim(AIMS.find((each) => each === value) ?? 'next');
            }}
          >
            {AIMS.map((each) => (
              <option key={each} value={each}>
                {names[each]}
              </option>
            ))}
          </Select>
        </Field>
        {aim === 'any' ? (
          <Field className={styles.field} label={own.wantedRank} size="small">
            <Input
              className={styles.input}
              size="small"
              type="number"
              min={1}
              max={unit.units}
              value={wanted}
              onChange={(_, { value }) => {
                setWanted(value);
              }}
            />
          </Field>
        ) : null}
      </div>
      <div aria-live="polite">{advice === null ? null : <Steps advice={advice} model={model} />}</div>
    </>
  );
}

function Steps({ advice, model }: { readonly advice: AdviceModel; readonly model: RankModel }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  if (advice.kind === 'none') return <p className={styles.text}>{advice.why[language]}</p>;
  const { rankAfter, points, needed, steps, isLeast } = advice;
  const { compares, decimals } = model;
  return (
    <>
      <p className={styles.text}>
        {own.adviceNeeds({
          rank: numberText(rankAfter, language),
          needed: fixedText(needed, language, decimals[compares]),
          compares,
          points: points === null ? null : fixedText(points, language, decimals.points),
        })}
      </p>
      <ol className={styles.steps}>
        {steps.map(({ criterion, name, gain, what }) => (
          <li key={criterion} className={styles.step}>
            <strong>{`${criterion}. ${name[language]}`}</strong>
            <p className={styles.small}>{`${own.gain({ points: numberText(gain, language) })} · ${what[language]}`}</p>
          </li>
        ))}
      </ol>
      <p className={styles.small}>{own.ruleOfThumb({ isLeast })}</p>
    </>
  );
}
