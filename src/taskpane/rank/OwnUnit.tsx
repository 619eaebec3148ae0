import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RankInterval } from '../../engine/ranking/firmness';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { fixedText, numberText, percentText, wholePercentText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { today } from '../app/today';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import type { FormModel } from '../workbook/model';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';
import { Advice } from './Advice';
import { Lost } from './Lost';
import type { AlertModel, KeptRanking, OwnModel, OwnOutcome, RankModel } from './model';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  red: { borderLeftColor: tokens.colorStatusDangerBorderActive },
});

interface OwnUnitProps {
  readonly ranking: KeptRanking;
  readonly form: FormModel;
  readonly book: WorkbookSession['book'];
}

/** The unit of the open form in the ranking: how to rise, how firm its rank is, what lies low and what was lost. */
export function OwnUnit({ ranking, form, book }: OwnUnitProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const outcome = useOwnUnit({ ranking, form, book });
  if (outcome === null) return null;
  if (outcome.kind !== 'own') {
    return (
      <Card title={own.ownTitle}>
        <p className={styles.text}>{own.noOwn[outcome.kind]}</p>
      </Card>
    );
  }
  return (
    <Card title={own.own({ unit: outcome.own.unit })}>
      <Analysis unit={outcome.own} model={ranking.model} />
    </Card>
  );
}

/** Null until it is known. */
function useOwnUnit({ ranking, form, book }: OwnUnitProps): OwnOutcome | null {
  const [outcome, setOutcome] = useState<OwnOutcome | null>(null);
  useEffect(() => {
    let isGone = false;
    const tell = (change: () => OwnOutcome): void => {
      if (!isGone) setOutcome(change);
    };
    loadScoring()
      .then(({ loadRankTools }) => loadRankTools())
      .then(({ ownUnit }) => {
        const last = book();
        if (last === null) return;
        const found = ownUnit(ranking, last, form.table.sheet, today());
        tell(() => found);
      })
      .catch((thrown: unknown) => {
        tell(() => {
          throw thrown;
        });
      });
    return () => {
      isGone = true;
    };
  }, [ranking, form, book]);
  return outcome;
}

function Analysis({ unit, model }: { readonly unit: OwnModel; readonly model: RankModel }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { rank, units, by, isChanged, alerts, threshold, lost, firmness, checked } = unit;
  return (
    <>
      <p className={styles.text}>
        {own.stands({ rank: numberText(rank, language), units: numberText(units, language), by })}
      </p>
      {isChanged ? <p className={styles.text}>{own.isChanged}</p> : null}
      <h3 className={styles.title}>{own.advice}</h3>
      <Advice unit={unit} model={model} />
      <h3 className={styles.title}>{own.firm}</h3>
      <Firmness firmness={firmness} checked={checked} decimals={model.decimals.points} />
      <h3 className={styles.title}>{own.alerts}</h3>
      <Alerts alerts={alerts} threshold={threshold} decimals={model.decimals.index} />
      <h3 className={styles.title}>{own.lost}</h3>
      <Lost lost={lost} decimals={model.decimals.points} />
    </>
  );
}

interface FirmnessProps extends Pick<OwnModel, 'firmness' | 'checked'> {
  /** Of points. */
  readonly decimals: number;
}

function Firmness({ firmness: { disputed, typed, weights }, checked, decimals }: FirmnessProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const interval = ({ best, worst }: RankInterval): string =>
    own.interval({ best: numberText(best, language), worst: numberText(worst, language), isOne: best === worst });
  return (
    <>
      <p className={styles.text}>
        {disputed === null
          ? own.undisputed
          : `${own.disputed({ criteria: numberText(disputed.criteria, language) })}: ${interval(disputed.ranks)}.`}
      </p>
      {typed === null ? null : <p className={styles.text}>{`${own.typed}: ${interval(typed)}.`}</p>}
      {weights === null ? null : (
        <p className={styles.text}>
          {own.weights({
            spread: percentText(weights.spread, language),
            draws: numberText(weights.draws, language),
            ranks: interval({ best: weights.ranks.p5, worst: weights.ranks.p95 }),
            same: wholePercentText(weights.ranks.same, language),
          })}
        </p>
      )}
      <p className={styles.text}>
        {own.checked({
          checked: fixedText(checked.checked, language, decimals),
          claimed: fixedText(checked.claimed, language, decimals),
          criteria: numberText(checked.criteriaChecked, language),
          of: numberText(checked.criteriaClaimed, language),
        })}
      </p>
      <p className={styles.small}>{own.othersStay}</p>
    </>
  );
}

interface AlertsProps {
  readonly alerts: readonly AlertModel[];
  readonly threshold: number;
  readonly decimals: number;
}

function Alerts({ alerts, threshold, decimals }: AlertsProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const index = (value: number): string => fixedText(value, language, decimals);
  if (alerts.length === 0) return <p className={styles.text}>{own.noAlerts}</p>;
  return (
    <ul className={styles.list}>
      {alerts.map(({ group, value, average, underThreshold, underAverage }) => (
        <li key={group.vi} className={mergeClasses(styles.item, underThreshold && styles.red)}>
          {underThreshold ? <strong>{`${own.red} · `}</strong> : null}
          {`${group[language]}: ${own.alert({
            value: index(value),
            average: underAverage && average !== null ? index(average) : null,
            threshold: underThreshold ? numberText(threshold, language) : null,
          })}`}
        </li>
      ))}
    </ul>
  );
}
