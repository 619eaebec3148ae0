import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  room: { position: 'relative' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    overflow: 'hidden',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    userSelect: 'none',
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  cursor: { boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorCompoundBrandStroke}` },
});

/** Rows above and below those in sight that are there as well, so that scrolling shows no gaps. */
const BESIDE = 4;

interface WindowedListProps {
  readonly count: number;
  /** In CSS pixels: every row is as high. */
  readonly rowHeight: number;
  /** In CSS pixels, at most. */
  readonly height: number;
  /** The row that keys start from. */
  readonly cursor: number;
  readonly isSelected: (row: number) => boolean;
  /** The content of a row. As long as it is the same function, a row is not made again for nothing. */
  readonly renderRow: (row: number) => ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPick: (row: number, event: MouseEvent) => void;
  readonly label: string;
  readonly describedBy: string;
}

/** A listbox in which several rows can be selected, however long: only rows in sight are in the page. */
export function WindowedList(props: WindowedListProps) {
  const { count, rowHeight, cursor, isSelected, renderRow, onKeyDown, onPick, label, describedBy } = props;
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = Math.min(props.height, count * rowHeight + 2);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const start = cursor * rowHeight;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start + rowHeight > element.scrollTop + height) element.scrollTop = start + rowHeight - height + 2;
    setTop(element.scrollTop);
  }, [cursor, rowHeight, height, count]);

  const first = Math.max(0, Math.floor(top / rowHeight) - BESIDE);
  const last = Math.min(count - 1, Math.ceil((top + height) / rowHeight) + BESIDE);
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  // What keys start from is always there, so that it can be named to people who listen.
  const rows = cursor < count && !shown.includes(cursor) ? [...shown, cursor] : shown;
  return (
    <div
      ref={list}
      className={styles.list}
      style={{ height }}
      role="listbox"
      tabIndex={0}
      aria-multiselectable="true"
      aria-label={label}
      aria-describedby={describedBy}
      aria-activedescendant={count === 0 ? undefined : `${id}-${String(cursor)}`}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <div role="presentation" className={styles.room} style={{ height: count * rowHeight }}>
        {rows.map((row) => (
          <Row
            key={row}
            id={`${id}-${String(row)}`}
            row={row}
            count={count}
            height={rowHeight}
            isSelected={isSelected(row)}
            isCursor={row === cursor}
            renderRow={renderRow}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps extends Pick<WindowedListProps, 'renderRow' | 'onPick' | 'count'> {
  readonly id: string;
  readonly row: number;
  readonly height: number;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
}

/** Made again only when it is selected, pointed at or different. */
const Row = memo(function Row({ id, row, count, height, isSelected, isCursor, renderRow, onPick }: RowProps) {
  const styles = useStyles();
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={row + 1}
      className={mergeClasses(styles.row, isSelected && styles.selected, isCursor && styles.cursor)}
      style={{ top: row * height, height }}
      onMouseDown={(event) => {
        onPick(row, event);
      }}
    >
      {renderRow(row)}
    </div>
  );
});
