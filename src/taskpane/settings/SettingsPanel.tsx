import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { settingsTexts as en } from '../../messages/en/pane-settings';
import type { Language } from '../../messages/language';
import { numberText } from '../../messages/number';
import { settingsTexts as vi } from '../../messages/vi/pane-settings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { VERSION } from '../app/version';
import { Card } from '../parts/Card';
import { CommandResult } from '../parts/CommandResult';
import { Facts } from '../parts/Facts';
import { PanelPage } from '../parts/PanelPage';
import { useCommand, type RunCommand } from '../parts/use-command';
import type { PaneState } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { excelFacts } from './excel-facts';
import { SupportReport } from './SupportReport';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    ':last-child': { marginBottom: 0 },
  },
});

export interface SettingsPanelProps {
  readonly session: WorkbookSession;
  readonly chooseLanguage: (language: Language) => void;
}

/** Language, our columns, formulas of ours in the workbook, the report for support, and what this is. */
export default function SettingsPanel({ session, chooseLanguage }: SettingsPanelProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const { state, run } = useCommand(session);
  const { label, to } = texts.switchLanguage;
  const { version } = excelFacts();
  return (
    <PanelPage title={texts.panels.settings}>
      <Card title={own.language}>
        <Button
          lang={to}
          onClick={() => {
            chooseLanguage(to);
          }}
        >
          {label}
        </Button>
      </Card>
      <Damaged state={session.state} run={run} />
      <Columns state={session.state} run={run} />
      <OwnEdition state={session.state} run={run} />
      <Formulas state={session.state} run={run} />
      <CommandResult state={state} goTo={session.goTo} />
      <Card title={own.support}>
        <p className={styles.text}>{own.supportHelp}</p>
        <SupportReport book={session.book} />
      </Card>
      <Card title={own.about}>
        <Facts
          facts={[
            [texts.title, `${own.version} ${VERSION}`],
            [own.excel, version ?? own.unknown],
          ]}
        />
      </Card>
    </PanelPage>
  );
}

interface PartProps {
  readonly state: PaneState;
  readonly run: RunCommand;
}

function Damaged({ state, run }: PartProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  if ((state.kind !== 'scored' && state.kind !== 'not-recognised') || !state.facts.isDamaged) {
    return null;
  }
  return (
    <Card title={own.damaged}>
      <p className={styles.text}>{own.damagedHelp}</p>
      <ul>
        {own.damagedLosses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
      <Button
        onClick={() => {
          run({ do: 'start-afresh' });
        }}
      >
        {own.startAfresh}
      </Button>
    </Card>
  );
}

function Columns({ state, run }: PartProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const id = state.kind === 'scored' ? state.model.understood.remembered : null;
  const hasColumns = state.kind === 'scored' && state.facts.ownColumns > 0;
  const sheet = state.kind === 'scored' ? state.facts.ownSheet : null;
  const standing = sheet === null ? own.columnsOn : own.columnsOnSheet({ sheet });
  return (
    <Card title={own.columns}>
      <p className={styles.text}>{id === null ? own.columnsUnbound : hasColumns ? standing : own.columnsOff}</p>
      {id === null ? null : (
        <Button
          onClick={() => {
            run({ do: hasColumns ? 'hide-columns' : 'show-columns', id });
          }}
        >
          {hasColumns ? own.hide : own.show}
        </Button>
      )}
    </Card>
  );
}

function OwnEdition({ state, run }: PartProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  if (state.kind !== 'scored') {
    return null;
  }
  const { sheet } = state.model.understood;
  return (
    <Card title={own.edition}>
      <p className={styles.text}>{own.editionHelp}</p>
      <Button
        onClick={() => {
          run({ do: 'export-edition', sheet });
        }}
      >
        {own.exportEdition}
      </Button>
    </Card>
  );
}

function Formulas({ state, run }: PartProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const facts = state.kind === 'scored' || state.kind === 'not-recognised' ? state.facts : null;
  const frozen = facts?.frozen ?? 0;
  const button = (label: string, command: 'freeze' | 'thaw' | 'repair' | 'revert', isPossible = true) => (
    <Button
      disabled={!isPossible}
      onClick={() => {
        run({ do: command });
      }}
    >
      {label}
    </Button>
  );
  return (
    <Card title={own.formulas}>
      <p className={styles.text}>{own.freezeHelp}</p>
      {frozen > 0 ? <p className={styles.text}>{own.frozen({ count: numberText(frozen, language) })}</p> : null}
      <div className={styles.buttons}>
        {button(own.freeze, 'freeze')}
        {button(own.thaw, 'thaw', frozen > 0)}
      </div>
      <p className={styles.text}>{own.repairHelp}</p>
      <div className={styles.buttons}>{button(own.repair, 'repair')}</div>
      <p className={styles.text}>{own.revertHelp}</p>
      <div className={styles.buttons}>{button(own.revert, 'revert', facts?.canRevert ?? false)}</div>
    </Card>
  );
}
