import { expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useState } from 'react';
import { WindowedList } from '../../../src/taskpane/parts/WindowedList';
import { afterKey, only } from '../../../src/taskpane/review/selection';
import { renderPane } from '../render-pane';

const ROW_HEIGHT = 50;
const COUNT = 10_000;
let made = 0;
const renderRow = (row: number): string => {
  made += 1;
  return `Hàng ${String(row + 1)}`;
};

function Long() {
  const [selection, select] = useState(() => only(0));
  const pick = useCallback((row: number) => {
    select(only(row));
  }, []);
  return (
    <WindowedList
      count={COUNT}
      rowHeight={ROW_HEIGHT}
      height={300}
      cursor={selection.cursor}
      isSelected={(row) => selection.rows.has(row)}
      renderRow={renderRow}
      onKeyDown={(event) => {
        const next = afterKey(selection, event, COUNT);
        if (next !== null) select(next);
      }}
      onPick={pick}
      label="Danh sách"
      describedBy=""
    />
  );
}

it('scrolls through 10,000 rows by making only those that come into sight', async () => {
  renderPane(<Long />);
  const list = screen.getByRole('listbox');
  expect(screen.getAllByRole('option').length).toBeLessThan(20);
  expect(made).toBeLessThan(20);

  made = 0;
  list.scrollTop = 100 * ROW_HEIGHT;
  fireEvent.scroll(list);
  expect(screen.getByText('Hàng 101')).toBeTruthy();
  expect(made).toBeLessThan(20);

  made = 0;
  list.scrollTop = 101 * ROW_HEIGHT;
  fireEvent.scroll(list);
  expect(made).toBe(1);

  made = 0;
  act(() => {
    list.focus();
  });
  await userEvent.keyboard('{End}');
  const last = screen.getByText('Hàng 10000').closest('[role=option]');
  expect(last?.getAttribute('aria-posinset')).toBe('10000');
  expect(list.getAttribute('aria-activedescendant')).toBe(last?.id);
  expect(made).toBeLessThan(30);

  // Moving by one makes the two rows again that the cursor leaves and enters, and those that come into sight.
  made = 0;
  await userEvent.keyboard('{ArrowUp}');
  expect(made).toBeLessThanOrEqual(3);
});
