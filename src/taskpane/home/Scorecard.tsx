import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../engine/checks/finding';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { BoundTo } from './BoundTo';
import { FindingList, type GoTo } from './FindingList';
import { GroupTable } from './GroupTable';
import type { HomeFinding, HomeModel } from './model';
import { Totals } from './Totals';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'notice'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

export interface ScorecardProps {
  readonly model: HomeModel;
  readonly goTo: GoTo;
}

/** A recognised scoresheet: what it is bound to, its points and index, its groups and what needs a look. */
export function Scorecard({ model, goTo }: ScorecardProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{texts.totals.title}</h1>
      <BoundTo model={model} />
      <Totals model={model} />
      <GroupTable model={model} />
      <section>
        <h2 className={styles.heading}>{texts.findings.title}</h2>
        <p>
          <FindingCounts findings={model.findings} />
        </p>
        <FindingList findings={model.findings} goTo={goTo} />
      </section>
    </div>
  );
}

function FindingCounts({ findings }: { readonly findings: readonly HomeFinding[] }) {
  const { language, texts } = useTexts();
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = texts.findings.counts[severity]({ count: numberText(count, language), isOne: count === 1 });
    return count === 0 ? [] : [text];
  });
  return <>{counts.length === 0 ? texts.findings.none : counts.join(', ')}</>;
}
