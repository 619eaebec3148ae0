import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';

/** Up to so many files the list stands open. */
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
  readonly files: readonly File[];
  readonly isBusy: boolean;
  readonly remove: (file: File) => void;
}

/** The files that were chosen, each with a button that takes it out again. */
export function ChosenFiles({ files, isBusy, remove }: ChosenFilesProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  return files.length === 0 ? null : (
    <details className={styles.root} open={files.length <= OPEN_UP_TO}>
      <summary className={styles.summary}>{own.chosenFiles}</summary>
      <ul className={styles.list}>
        {files.map((file, at) => (
          <li key={at} className={styles.item}>
            <span className={styles.name}>{file.name}</span>
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              disabled={isBusy}
              aria-label={own.removeFile({ file: file.name })}
              onClick={() => {
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
