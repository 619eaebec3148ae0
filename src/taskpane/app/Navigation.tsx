import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { PANELS, type Panel } from '../../messages/pane';
import { useTexts } from './language';

const ICONS = {
  home: HomeRegular,
  bind: TableSearchRegular,
  enter: EditRegular,
  score: DataBarHorizontalRegular,
  template: DocumentAddRegular,
  settings: SettingsRegular,
} as const satisfies Readonly<Record<Panel, unknown>>;

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(48px, 1fr))',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
    overflowWrap: 'normal',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  open: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  icon: { fontSize: '20px' },
});

export interface NavigationProps {
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
}

/** One button a panel; the one that is open says so. */
export function Navigation({ panel, open }: NavigationProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  return (
    <nav className={styles.bar} aria-label={texts.navigation}>
      {PANELS.map((name) => {
        const Icon = ICONS[name];
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.item, name === panel && styles.open)}
            aria-current={name === panel ? 'page' : undefined}
            onClick={() => {
              open(name);
            }}
          >
            <Icon className={styles.icon} aria-hidden="true" />
            {texts.panels[name]}
          </button>
        );
      })}
    </nav>
  );
}
