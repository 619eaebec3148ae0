import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { numberText } from '../../messages/number';
import type { Panel } from '../../messages/pane';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import type { GoTo } from '../parts/CellLink';
import { FindingList } from '../parts/FindingList';
import { PanelPage } from '../parts/PanelPage';
import type { FormModel, WorkbookFacts } from '../workbook/model';
import { BoundTo } from './BoundTo';
import { Totals } from './Totals';
import { GRAVEST_FIRST } from '../../engine/checks/finding';

/** So many findings are told in full; the panel of findings has them all. */
const FIRST = 3;

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalM}` } });

interface HomePanelProps {
  readonly model: FormModel;
  readonly facts: WorkbookFacts;
  readonly goTo: GoTo;
  readonly choose: (sheet: string) => void;
  readonly open: (panel: Panel) => void;
}

/** The first panel: what it is bound to, points and progress, and what needs a look. */
export function HomePanel({ model, facts, goTo, choose, open }: HomePanelProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const all = model.findings.length;
  return (
    <PanelPage title={texts.panels.home}>
      <Totals model={model} />
      <BoundTo model={model} facts={facts} choose={choose} />
      {facts.isDamaged ? <Step texts={texts.damaged} panel="settings" open={open} /> : null}
      {model.understood.remembered === null && !facts.isDamaged ? (
        <Step texts={texts.nextStep} panel="bind" open={open} />
      ) : null}
      <Card title={texts.findings.title}>
        <p className={styles.text}>
          <FindingCounts model={model} />
        </p>
        <FindingList findings={model.findings.slice(0, FIRST)} goTo={goTo} />
        {all <= FIRST ? null : (
          <Button
            onClick={() => {
              open('findings');
            }}
          >
            {texts.findings.all({ count: numberText(all, language) })}
          </Button>
        )}
      </Card>
    </PanelPage>
  );
}

interface StepProps extends Pick<HomePanelProps, 'open'> {
  readonly texts: { readonly title: string; readonly body: string; readonly open: string };
  readonly panel: Panel;
}

/** What to do next, and the way to the panel where it is done. */
function Step({ texts, panel, open }: StepProps) {
  const styles = useStyles();
  return (
    <Card title={texts.title}>
      <p className={styles.text}>{texts.body}</p>
      <Button
        appearance="primary"
        onClick={() => {
          open(panel);
        }}
      >
        {texts.open}
      </Button>
    </Card>
  );
}

function FindingCounts({ model: { findings, filled } }: { readonly model: FormModel }) {
  const { language, texts } = useTexts();
  const counts = GRAVEST_FIRST.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = texts.findings.counts[severity]({ count: numberText(count, language), isOne: count === 1 });
    return count === 0 ? [] : [text];
  });
  return (
    <>{counts.length === 0 ? (filled === 0 ? texts.findings.nothingFilled : texts.findings.none) : counts.join(', ')}</>
  );
}
