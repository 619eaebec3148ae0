import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { fileKey } from './without-doubles';

/** Up to so many files the list stands open, until somebody opens or closes it. */
const OPEN_UP_TO = 5;

const useStyles = makeStyles({
  root: { width: '100%', minWidth: 0 },
  summary: { cursor: 'pointer' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '180px', overflowY: 'auto' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 0, flexShrink: 0 },
});

interface ChosenFilesProps {
  /** Each file once. */
  readonly files: readonly File[];
  readonly isBusy: boolean;
  readonly remove: (file: File) => void;
  /** Takes the keyboard from the list when its last file is removed. */
  readonly leave: () => void;
}

/** The files that were chosen, each with a button that takes it out again. */
export function ChosenFiles({ files, isBusy, remove, leave }: ChosenFilesProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isOpen = wanted ?? files.length <= OPEN_UP_TO;
  return files.length === 0 ? null : (
    <details className={styles.root} open={isOpen}>
      <summary
        className={styles.summary}
        onClick={(event) => {
          event.preventDefault();
          setWanted(!isOpen);
        }}
      >
        {own.chosenFiles}
      </summary>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={fileKey(file)} className={styles.item}>
            <span className={styles.name}>{file.name}</span>
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              disabled={isBusy}
              aria-label={own.removeFile({ file: file.name })}
              onClick={({ currentTarget }) => {
                focusBeside(currentTarget, leave);
                remove(file);
              }}
            >
              {own.remove}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Moves the keyboard from a button that is about to go to the one in its place, so that several can be pressed in a row. */
function focusBeside(button: HTMLElement, leave: () => void): void {
  const item = button.closest('li');
  const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
  if (beside) beside.focus();
  else leave();
}
