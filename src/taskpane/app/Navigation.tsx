import { makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { BranchRegular } from '@fluentui/react-icons/svg/branch';
import { ClipboardSearchRegular } from '@fluentui/react-icons/svg/clipboard-search';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import { MAIN_PANELS, MORE_PANELS, type Panel } from '../../messages/pane';
import { useTexts } from './language';
import { PanelButton } from './PanelButton';
import { useLeaving } from './use-leaving';

const ICONS = {
  home: HomeRegular,
  bind: TableSearchRegular,
  enter: EditRegular,
  score: DataBarHorizontalRegular,
  findings: ClipboardSearchRegular,
  review: GavelRegular,
  rank: TrophyRegular,
  whatIf: BranchRegular,
  template: DocumentAddRegular,
  settings: SettingsRegular,
} as const satisfies Readonly<Record<Panel, unknown>>;

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    position: 'absolute',
    top: '100%',
    right: 0,
    width: '240px',
    maxWidth: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
});

interface NavigationProps {
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
}

/** One button a panel, the main ones in sight and the others under “More”; the one that is open says so. */
export function Navigation({ panel, open }: NavigationProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [isListed, setListed] = useState(false);
  const close = useCallback(() => {
    setListed(false);
  }, []);
  const bar = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const listId = useId();
  useLeaving(bar, isListed, close);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isListed) {
      close();
      more.current?.focus();
    }
  };
  const button = (name: Panel, place: 'bar' | 'list') => (
    <PanelButton
      key={name}
      place={place}
      icon={ICONS[name]}
      label={texts.panels[name]}
      isOpen={name === panel}
      aria-current={name === panel ? 'page' : undefined}
      onKeyDown={closeOnEscape}
      onClick={() => {
        close();
        // The button that was pressed goes away with the list.
        if (place === 'list') more.current?.focus();
        open(name);
      }}
    />
  );

  return (
    <nav className={styles.bar} aria-label={texts.navigation} ref={bar}>
      {MAIN_PANELS.map((name) => button(name, 'bar'))}
      <PanelButton
        ref={more}
        place="bar"
        icon={MoreHorizontalRegular}
        label={texts.morePanels}
        isOpen={!isMain(panel)}
        aria-expanded={isListed}
        aria-controls={listId}
        onKeyDown={closeOnEscape}
        onClick={() => {
          setListed(!isListed);
        }}
      />
      <div id={listId} className={styles.list} hidden={!isListed}>
        {MORE_PANELS.map((name) => button(name, 'list'))}
      </div>
    </nav>
  );
}

function isMain(panel: Panel): boolean {
  const main: readonly Panel[] = MAIN_PANELS;
  return main.includes(panel);
}
