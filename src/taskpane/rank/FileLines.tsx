import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { FindingList } from '../parts/FindingList';
import type { Fate, FileLine } from './model';
import { GRAVEST_FIRST } from '../../engine/checks/finding';

const FATES: readonly Fate[] = ['ranked', 'not-ranked', 'same', 'left-out'];
/** How many lines are added at a time. */
const STEP = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  troubled: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  same: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  counts: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  summary: { fontSize: tokens.fontSizeBase200, cursor: 'pointer' },
});

/** A file that needs a look: left out, the same as another, or without a rank. */
export function isTroubled({ fate }: FileLine): boolean {
  return fate !== 'ranked';
}

/** One line for each file, those that need a look first. Findings lead nowhere, as the files are not open. */
export function FileLines({ files }: { readonly files: readonly FileLine[] }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [shown, setShown] = useState(STEP);
  const ordered = [...files.filter(isTroubled), ...files.filter((file) => !isTroubled(file))];
  const left = ordered.length - shown;
  const counts = FATES.map((fate) => [fate, files.filter((file) => file.fate === fate).length] as const)
    .filter(([, count]) => count > 0)
    .map(([fate, count]) => own.fateCounts({ count: numberText(count, language), fate: own.fates[fate] }));
  return (
    <>
      <p className={styles.counts}>{counts.join(' · ')}</p>
      <ul className={styles.list} aria-label={own.files}>
        {ordered.slice(0, shown).map((file, at) => (
          <Line key={at} line={file} />
        ))}
      </ul>
      {left <= 0 ? null : (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {own.showMore({ more: numberText(Math.min(left, STEP), language) })}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { readonly line: FileLine }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { file, fate, units, unit, period, state, reason, notes } = line;
  const about = [
    units > 1 ? own.manyUnits({ units: numberText(units, language) }) : unit,
    period?.[language] ?? null,
    state === null ? null : own.states[state],
  ].filter((part) => part !== null);
  const tone = fate === 'same' ? styles.same : isTroubled(line) ? styles.troubled : undefined;
  return (
    <li className={mergeClasses(styles.line, tone)}>
      <strong>{file}</strong>
      {` · ${own.fates[fate]}`}
      <p className={styles.small}>{about.join(' · ')}</p>
      {reason === null ? null : <p className={styles.text}>{reason[language]}</p>}
      {notes.length === 0 ? null : <FindingList findings={notes} goTo={goNowhere} />}
      <Inside line={line} />
    </li>
  );
}

/** What is inside the scoresheet, read when it is unfolded. */
function Inside({ line: { counts, inside } }: { readonly line: FileLine }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [isOpen, setOpen] = useState(false);
  const parts = GRAVEST_FIRST.filter((severity) => counts[severity] > 0).map((severity) =>
    own.count[severity](numberText(counts[severity], language)),
  );
  return parts.length === 0 ? null : (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{own.inside({ counts: parts.join(', ') })}</summary>
      {isOpen ? <FindingList findings={inside()} goTo={goNowhere} /> : null}
    </details>
  );
}

/** The cells are in workbooks that are not open; no finding here has a place to go to. */
function goNowhere(): void {
  return undefined;
}
