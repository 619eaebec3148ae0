import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../engine/checks/finding';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { FindingList, type GoTo } from '../parts/FindingList';
import { PanelPage } from '../parts/PanelPage';
import type { FormModel, WorkbookFacts } from '../workbook/model';
import { BoundTo } from './BoundTo';
import { Totals } from './Totals';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'notice'];

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalM}` } });

export interface HomePanelProps {
  readonly model: FormModel;
  readonly facts: WorkbookFacts;
  readonly goTo: GoTo;
  readonly choose: (sheet: string) => void;
  /** Opens the panel in which the form is remembered. */
  readonly remember: () => void;
}

/** The first panel: what it is bound to, points and progress, and what needs a look. */
export function HomePanel({ model, facts, goTo, choose, remember }: HomePanelProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  return (
    <PanelPage title={texts.panels.home}>
      <Totals model={model} />
      <BoundTo model={model} facts={facts} choose={choose} />
      {model.understood.remembered === null && !facts.isDamaged ? <NextStep remember={remember} /> : null}
      <Card title={texts.findings.title}>
        <p className={styles.text}>
          <FindingCounts model={model} />
        </p>
        <FindingList findings={model.findings} goTo={goTo} />
      </Card>
    </PanelPage>
  );
}

function NextStep({ remember }: Pick<HomePanelProps, 'remember'>) {
  const styles = useStyles();
  const { nextStep } = useTexts().texts;
  return (
    <Card title={nextStep.title}>
      <p className={styles.text}>{nextStep.body}</p>
      <Button appearance="primary" onClick={remember}>
        {nextStep.open}
      </Button>
    </Card>
  );
}

function FindingCounts({ model: { findings, filled } }: { readonly model: FormModel }) {
  const { language, texts } = useTexts();
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = texts.findings.counts[severity]({ count: numberText(count, language), isOne: count === 1 });
    return count === 0 ? [] : [text];
  });
  return <>{counts.length === 0 ? (filled === 0 ? texts.findings.nothingFilled : texts.findings.none) : counts.join(', ')}</>;
}
