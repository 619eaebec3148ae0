import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ComponentType } from 'react';

const useStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    minWidth: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    overflowWrap: 'normal',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  bar: {
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  list: {
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  openInBar: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  openInList: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { flexShrink: 0, fontSize: '20px' },
});

interface PanelButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'type'> {
  /** Icon above its name in the bar, beside its name in the list. */
  readonly place: 'bar' | 'list';
  readonly icon: ComponentType<{ readonly className?: string; readonly 'aria-hidden': 'true' }>;
  readonly label: string;
  /** Looks like the panel that is open. */
  readonly isOpen: boolean;
}

/** A button of the navigation. */
export function PanelButton({ place, icon: Icon, label, isOpen, ...rest }: PanelButtonProps) {
  const styles = useStyles();
  const open = place === 'bar' ? styles.openInBar : styles.openInList;
  return (
    <button {...rest} type="button" className={mergeClasses(styles.button, styles[place], isOpen && open)}>
      <Icon className={styles.icon} aria-hidden="true" />
      {label}
    </button>
  );
}
