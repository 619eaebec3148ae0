import { makeStyles, tokens } from '@fluentui/react-components';
import { BASES } from '../../engine/scoring/scoresheet';
import { enterTexts as en } from '../../messages/en/pane-enter';
import { fixedText, numberText } from '../../messages/number';
import { enterTexts as vi } from '../../messages/vi/pane-enter';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';
import type { GoTo } from '../parts/CellLink';
import { FindingList } from '../parts/FindingList';
import type { CriterionModel, FindingModel } from '../workbook/model';
import { Figures } from './Figures';

const useStyles = makeStyles({
  text: { margin: 0 },
  lines: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  why: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface CriterionViewProps {
  readonly criterion: CriterionModel;
  readonly findings: readonly FindingModel[];
  readonly decimals: number;
  readonly goTo: GoTo;
  /** Leads to where a sheet for figures is made. */
  readonly makeSheet: () => void;
}

/** What one criterion asks for and what it earns. */
export function CriterionView({ criterion, findings, decimals, goTo, makeSheet }: CriterionViewProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const { code, name, points, max, rule, noPoints, evidence, sourceNotes, remarks, responsible } = criterion;
  const known = BASES.flatMap((basis) => {
    const value = points[basis];
    return value === null ? [] : [[texts.basis[basis], fixedText(value, language, decimals)] as const];
  });
  return (
    <>
      <Card title={`${code}. ${name[language]}`}>
        <Facts
          facts={[
            [own.max, max === null ? own.unknown : numberText(max, language)],
            ...(known.length === 0 ? [[own.points, own.none] as const] : known),
            [own.state, own.states[criterion.state]],
            [own.group, criterion.group[language]],
            ...(responsible === null ? [] : [[own.responsible, responsible] as const]),
          ]}
        />
      </Card>
      {findings.length === 0 ? null : (
        <Card title={own.findings}>
          <FindingList findings={findings} goTo={goTo} />
        </Card>
      )}
      <Card title={own.rule}>
        <p className={styles.text}>{rule[language]}</p>
        {noPoints === null || criterion.inputs.length === 0 ? null : <p className={styles.why}>{noPoints[language]}</p>}
      </Card>
      <Card title={own.figures}>
        <Figures inputs={criterion.inputs} at={criterion.at} goTo={goTo} makeSheet={makeSheet} />
      </Card>
      <Card title={own.evidence}>
        <Facts
          facts={[
            [own.wanted, evidence.wanted ?? own.notStated],
            [own.cited, evidence.given === null ? own.noneCited : <Lines text={evidence.given} />],
          ]}
        />
      </Card>
      {sourceNotes.length === 0 ? null : (
        <Card title={own.sourceNotes}>
          <Lines text={sourceNotes.map((note) => note[language]).join('\n')} />
        </Card>
      )}
      {remarks.length === 0 ? null : (
        <Card title={own.remarks}>
          <Lines text={remarks.join('\n')} />
        </Card>
      )}
    </>
  );
}

function Lines({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <p className={styles.lines}>{text}</p>;
}
