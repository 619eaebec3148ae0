import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { FileButton } from './FileButton';
import type { Beside } from './model';

const LISTS = '.xlsx,.csv';
const RANKINGS = '.xlsx,.csv,.json';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface BesideFilesProps {
  readonly beside: Beside;
  readonly change: (beside: Beside) => void;
}

/** The list of units and the results before, neither of which is needed. */
export function BesideFiles({ beside, change }: BesideFilesProps) {
  const own = useInLanguage({ vi, en });
  const { list, previous } = beside;
  return (
    <>
      <Part
        title={own.list}
        hint={own.listHint}
        chosen={list === null ? null : list === 'sheet' ? own.listFromSheet : list.name}
        remove={() => {
          change({ ...beside, list: null });
        }}
      >
        <FileButton
          label={own.listFile}
          accept={LISTS}
          choose={([file = null]) => {
            change({ ...beside, list: file });
          }}
        />
        <Button
          size="small"
          onClick={() => {
            change({ ...beside, list: 'sheet' });
          }}
        >
          {own.listSheet}
        </Button>
      </Part>
      <Part
        title={own.previous}
        hint={own.previousHint}
        chosen={previous?.name ?? null}
        remove={() => {
          change({ ...beside, previous: null });
        }}
      >
        <FileButton
          label={own.previousFile}
          accept={RANKINGS}
          choose={([file = null]) => {
            change({ ...beside, previous: file });
          }}
        />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint: string;
  /** Null where nothing is chosen. */
  readonly chosen: string | null;
  readonly remove: () => void;
  readonly children: ReactNode;
}

function Part({ title, hint, chosen, remove, children }: PartProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  return (
    <div className={styles.part} role="group" aria-label={title}>
      <p className={styles.title}>{`${title}: ${chosen ?? own.noFile}`}</p>
      <p className={styles.small}>{hint}</p>
      <div className={styles.buttons}>
        {children}
        {chosen === null ? null : (
          <Button size="small" onClick={remove}>
            {own.removeFile({ file: chosen })}
          </Button>
        )}
      </div>
    </div>
  );
}
