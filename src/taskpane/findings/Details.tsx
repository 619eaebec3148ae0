import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { numberText } from '../../messages/number';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { GoTo } from '../parts/CellLink';
import type { RunCommand } from '../parts/use-command';
import type { CriterionModel, FindingModel, FormModel } from '../workbook/model';
import type { MendModel } from '../workbook/mend-model';
import { Dispute } from './Dispute';
import { Help } from './Help';
import { Places } from './Places';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  steps: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface DetailsProps {
  readonly finding: FindingModel;
  /** The criterion it is about; undefined where it is about none. */
  readonly criterion: CriterionModel | undefined;
  readonly position: number;
  readonly all: number;
  readonly choose: (position: number) => void;
  readonly goTo: GoTo;
  readonly run: RunCommand;
  readonly decimals: FormModel['decimals'];
}

/** One finding in full: what was found, both figures where there are two, and what can be done. */
export function Details({ finding, criterion, position, all, choose, goTo, run, decimals }: DetailsProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const { at, check, text, dispute, mends, places } = finding;
  return (
    <div className={styles.root}>
      <div className={styles.steps}>
        <Button
          size="small"
          disabled={position === 0}
          onClick={() => {
            choose(position - 1);
          }}
        >
          {own.previous}
        </Button>
        <span>{own.position({ at: numberText(position + 1, language), all: numberText(all, language) })}</span>
        <Button
          size="small"
          disabled={position === all - 1}
          onClick={() => {
            choose(position + 1);
          }}
        >
          {own.next}
        </Button>
      </div>
      {criterion === undefined ? null : (
        <p className={styles.small}>{`${criterion.code} · ${criterion.name[language]}`}</p>
      )}
      <p className={styles.text}>{text[language]}</p>
      {dispute === null ? null : <Dispute dispute={dispute} decimals={decimals} />}
      {at === null ? (
        <p className={styles.small}>{own.noCell}</p>
      ) : (
        <div>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              goTo(at);
            }}
          >
            {texts.findings.goTo({ address: `${at.sheet}!${at.address}` })}
          </Button>
        </div>
      )}
      <Places places={places} goTo={goTo} />
      <Mends mends={mends} kind="fix" title={own.fix} run={run} />
      <Mends mends={mends} kind="suggestion" title={own.suggestion} run={run} />
      <Help check={check} />
    </div>
  );
}

interface MendsProps {
  readonly mends: readonly MendModel[];
  readonly kind: MendModel['kind'];
  readonly title: string;
  readonly run: RunCommand;
}

function Mends({ mends, kind, title, run }: MendsProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const offered = mends.filter((mend) => mend.kind === kind);
  return offered.length === 0 ? null : (
    <div role="group" aria-label={title}>
      <p className={styles.small}>{title}</p>
      <div className={styles.buttons}>
        {offered.map(({ text, cells }) => (
          <Button
            key={text.vi}
            size="small"
            onClick={() => {
              run({ do: 'mend', cells });
            }}
          >
            {text[language]}
          </Button>
        ))}
      </div>
    </div>
  );
}
