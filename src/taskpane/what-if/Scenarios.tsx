import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Scenario } from '../../engine/scoring/scenario';
import { whatIfTexts as en } from '../../messages/en/pane-what-if';
import { fixedText, numberText } from '../../messages/number';
import { whatIfTexts as vi } from '../../messages/vi/pane-what-if';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { TableHead } from '../parts/TableHead';
import type { ScenarioLine, WhatIfDesk } from './model';

const useStyles = makeStyles({
  text: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  name: {
    textAlign: 'start',
    fontWeight: 'normal',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: {
    textAlign: 'end',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
});

interface ScenariosProps {
  readonly desk: WhatIfDesk;
  readonly isBusy: boolean;
  readonly open: (scenario: Scenario) => void;
  readonly drop: (scenario: Scenario) => void;
}

/** The kept scenarios side by side, each tried on the form as it stands now. */
export function Scenarios({ desk: { scenarios, decimals }, isBusy, open, drop }: ScenariosProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  if (scenarios.length === 0) return <p className={styles.text}>{own.noScenarios}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{own.scenarios}</caption>
      <TableHead names={own.scenario} headings={[own.total, own.index, own.rank]} />
      <tbody>
        {scenarios.map((line) => (
          <Row key={line.scenario.id} line={line} decimals={decimals} isBusy={isBusy} open={open} drop={drop} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<ScenariosProps, 'isBusy' | 'open' | 'drop'> {
  readonly line: ScenarioLine;
  readonly decimals: WhatIfDesk['decimals'];
}

function Row({ line: { scenario, outcome }, decimals, isBusy, open, drop }: RowProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { name, basis } = scenario;
  const figure = (value: number | null | undefined, digits: number): string =>
    value === null || value === undefined ? '–' : fixedText(value, language, digits);
  const after = outcome.kind === 'outcome' ? outcome : null;
  const rank = after?.rank?.after ?? null;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
        <p className={styles.small}>{outcome.kind === 'problem' ? outcome.text[language] : own.bases[basis]}</p>
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={own.open({ name })}
            onClick={() => {
              open(scenario);
            }}
          >
            {own.openShort}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={own.drop({ name })}
            onClick={() => {
              drop(scenario);
            }}
          >
            {own.dropShort}
          </Button>
        </div>
      </th>
      <td className={styles.number}>{figure(after?.points.after, decimals.points)}</td>
      <td className={styles.number}>{figure(after?.index.after, decimals.index)}</td>
      <td className={styles.number}>{rank === null ? '–' : numberText(rank, language)}</td>
    </tr>
  );
}
