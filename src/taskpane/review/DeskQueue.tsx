import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, type KeyboardEvent, type MouseEvent } from 'react';
import { fixedText } from '../../messages/number';
import { useTexts } from '../app/language';
import { WindowedList } from '../parts/WindowedList';
import type { DeskModel, QueueItem } from './model';
import { afterClick, afterKey, type Selection } from './selection';
import { useReviewTexts } from './texts';

const ROW_HEIGHT = 76;
const HEIGHT = 306;

const useStyles = makeStyles({
  keys: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: 'hidden' },
  why: { color: tokens.colorNeutralForeground2 },
});

interface DeskQueueProps {
  readonly items: readonly QueueItem[];
  readonly selection: Selection;
  readonly select: (change: (was: Selection) => Selection) => void;
  /** Goes on to rule. */
  readonly rule: () => void;
  readonly undo: () => void;
  readonly decimals: DeskModel['decimals'];
}

/** The criteria one below the other. Arrows choose, Shift and Space choose several, Enter goes on to rule, Ctrl+Z takes back. */
export function DeskQueue({ items, selection, select, rule, undo, decimals }: DeskQueueProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  const keysId = useId();
  const press = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      undo();
      return;
    }
    const next = afterKey(selection, event, items.length);
    if (next !== null) {
      event.preventDefault();
      select(() => next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      rule();
    }
  };
  const renderRow = useCallback(
    (row: number) => {
      const item = items[row];
      if (item === undefined) return null;
      const { code, name, state, reasons, self, final } = item;
      const points = (value: number | null): string =>
        value === null ? '–' : fixedText(value, language, decimals.points);
      const [why] = reasons;
      const isOpen = state === 'pending' || state === 'opinions-differ';
      const standing = isOpen ? (why === undefined ? own.states[state] : own.reasons[why]) : own.states[state];
      return (
        <>
          <div className={styles.head}>
            <span>{code}</span>
            <span>{`${points(self)} → ${points(final)}`}</span>
          </div>
          <div className={styles.name}>{name[language]}</div>
          <div className={styles.why}>{standing}</div>
        </>
      );
    },
    [items, language, own, decimals.points, styles],
  );
  const pick = useCallback(
    (row: number, event: MouseEvent) => {
      const { shiftKey, ctrlKey, metaKey } = event;
      select((was) => afterClick(was, row, { shiftKey, ctrlKey, metaKey }));
    },
    [select],
  );
  return (
    <>
      <p id={keysId} className={styles.keys}>
        {own.keys}
      </p>
      <WindowedList
        count={items.length}
        rowHeight={ROW_HEIGHT}
        height={HEIGHT}
        cursor={selection.cursor}
        isSelected={(row) => selection.rows.has(row)}
        renderRow={renderRow}
        onKeyDown={press}
        onPick={pick}
        label={own.queue}
        describedBy={keysId}
      />
    </>
  );
}
