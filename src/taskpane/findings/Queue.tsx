import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import type { Language } from '../../messages/language';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { ActorNote } from '../parts/ActorNote';
import type { FindingModel } from '../workbook/model';

const useStyles = makeStyles({
  list: {
    maxHeight: '38vh',
    minHeight: '96px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  notice: {},
  undecided: { borderLeftColor: tokens.colorBrandStroke1 },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  keys: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  text: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
  },
});

interface QueueProps {
  readonly findings: readonly FindingModel[];
  readonly chosen: number;
  readonly choose: (position: number) => void;
  /** Shows the chosen finding in the workbook. */
  readonly open: (position: number) => void;
}

/** The findings one below the other. Arrows choose, Enter shows the cell. */
export function Queue({ findings, chosen, choose, open }: QueueProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const id = useId();
  const keysId = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current?.children[chosen];
    if (row !== undefined && 'scrollIntoView' in row) row.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const last = findings.length - 1;
  const move = (event: KeyboardEvent): void => {
    const to = targetOf(event.key, chosen, last);
    if (to !== null) {
      event.preventDefault();
      choose(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(chosen);
    }
  };
  return (
    <>
      <p id={keysId} className={styles.keys}>
        {own.keys}
      </p>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={own.list}
        aria-describedby={keysId}
        aria-activedescendant={`${id}-${String(chosen)}`}
        onKeyDown={move}
      >
        {findings.map((finding, position) => (
          <Row
            key={position}
            id={`${id}-${String(position)}`}
            finding={finding}
            position={position}
            isChosen={position === chosen}
            language={language}
            choose={choose}
          />
        ))}
      </div>
    </>
  );
}

function targetOf(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface RowProps {
  readonly id: string;
  readonly finding: FindingModel;
  readonly position: number;
  readonly isChosen: boolean;
  readonly language: Language;
  readonly choose: (position: number) => void;
}

/** Rendered again only when it is chosen, or no longer. */
const Row = memo(function Row({ id, finding, position, isChosen, language, choose }: RowProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const { check, severity, criterion, text } = finding;
  const head = [own.severities[severity], criterion].filter((part) => part !== null).join(' · ');
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={mergeClasses(styles.item, styles[severity], isChosen && styles.chosen)}
      onMouseDown={() => {
        choose(position);
      }}
    >
      <div className={styles.head}>
        {head}
        <ActorNote check={check} />
      </div>
      <div className={styles.text}>{text[language]}</div>
    </div>
  );
});
