import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../engine/checks/finding';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { FindingList, type GoTo } from '../parts/FindingList';
import { PanelPage } from '../parts/PanelPage';
import type { FindingModel, FormModel, WorkbookFacts } from '../workbook/model';
import { BoundTo } from './BoundTo';
import { Totals } from './Totals';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'notice'];

const useStyles = makeStyles({ counts: { margin: `0 0 ${tokens.spacingVerticalM}` } });

export interface HomePanelProps {
  readonly model: FormModel;
  readonly facts: WorkbookFacts;
  readonly goTo: GoTo;
  readonly choose: (sheet: string) => void;
}

/** The first panel: what it is bound to, points and progress, and what needs a look. */
export function HomePanel({ model, facts, goTo, choose }: HomePanelProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  return (
    <PanelPage title={texts.panels.home}>
      <Totals model={model} />
      <BoundTo model={model} facts={facts} choose={choose} />
      <Card title={texts.findings.title}>
        <p className={styles.counts}>
          <FindingCounts findings={model.findings} />
        </p>
        <FindingList findings={model.findings} goTo={goTo} />
      </Card>
    </PanelPage>
  );
}

function FindingCounts({ findings }: { readonly findings: readonly FindingModel[] }) {
  const { language, texts } = useTexts();
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = texts.findings.counts[severity]({ count: numberText(count, language), isOne: count === 1 });
    return count === 0 ? [] : [text];
  });
  return <>{counts.length === 0 ? texts.findings.none : counts.join(', ')}</>;
}
