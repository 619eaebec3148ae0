import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Author } from '../../engine/review/model';
import { Card } from '../parts/Card';
import type { GoTo } from '../parts/CellLink';
import { FindingList } from '../parts/FindingList';
import type { FindingModel } from '../workbook/model';
import { CloseRound } from './CloseRound';
import type { Desk } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' },
  input: { minWidth: 0, width: '100%' },
  file: { display: 'none' },
});

interface ChainCardProps {
  readonly desk: Desk;
  readonly author: Author | null;
  readonly isRunning: boolean;
  readonly merge: (file: File) => void;
  readonly closeRound: () => void;
  readonly readAgain: () => void;
  readonly goTo: GoTo;
}

/** Whether the log is as it was written, its anchor, another copy's log, and the end of the round. */
export function ChainCard({ desk, author, isRunning, merge, closeRound, readAgain, goTo }: ChainCardProps) {
  const styles = useStyles();
  const own = useReviewTexts();
  const file = useRef<HTMLInputElement>(null);
  const { chain, canWrite } = desk.model;
  const mayWrite = canWrite && author !== null && !isRunning;
  return (
    <Card title={own.chain}>
      <div className={styles.root}>
        {chain.entries === 0 && chain.holds ? <p className={styles.text}>{own.noLog}</p> : null}
        <FindingList findings={chain.findings} goTo={goTo} />
        {chain.anchor === null ? null : <AnchorLine anchor={chain.anchor} />}
        <AnchorCheck desk={desk} goTo={goTo} />
        <input
          ref={file}
          type="file"
          accept=".xlsx"
          className={styles.file}
          aria-label={own.merge}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) merge(chosen);
            event.target.value = '';
          }}
        />
        <p className={styles.small}>{own.mergeHint}</p>
        <div className={styles.line}>
          <Button size="small" disabled={!mayWrite} onClick={() => file.current?.click()}>
            {own.merge}
          </Button>
          <Button size="small" disabled={isRunning} onClick={readAgain}>
            {own.readAgain}
          </Button>
          {author !== null && desk.canCloseRound(author.role) ? (
            <CloseRound model={desk.model} isEnabled={mayWrite} close={closeRound} />
          ) : null}
        </div>
      </div>
    </Card>
  );
}

function AnchorLine({ anchor }: { readonly anchor: string }) {
  const styles = useStyles();
  const own = useReviewTexts();
  const line = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(anchor).then(
      () => {
        setCopied(anchor);
      },
      () => {
        // Where the browser lets nothing be copied, the text is selected for the person to copy.
        line.current?.querySelector('input')?.select();
      },
    );
  };
  return (
    <Field label={own.anchor} size="small" {...(copied === anchor ? { hint: own.copied } : {})}>
      <div ref={line} className={styles.line}>
        <Input className={styles.input} size="small" readOnly value={anchor} aria-label={own.anchor} />
        <Button size="small" onClick={copy}>
          {own.copy}
        </Button>
      </div>
    </Field>
  );
}

function AnchorCheck({ desk, goTo }: Pick<ChainCardProps, 'desk' | 'goTo'>) {
  const styles = useStyles();
  const own = useReviewTexts();
  const [text, setText] = useState('');
  const [told, setTold] = useState<readonly FindingModel[] | 'no-anchor' | null>(null);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        setTold(desk.against(text) ?? 'no-anchor');
      }}
    >
      <Field label={own.checkAnchor} hint={own.anchorHint} size="small">
        <Input
          className={styles.input}
          size="small"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setTold(null);
          }}
        />
      </Field>
      <div>
        <Button type="submit" size="small" disabled={text.trim() === ''}>
          {own.check}
        </Button>
      </div>
      <div aria-live="polite">
        {told === 'no-anchor' ? <p className={styles.text}>{own.noAnchor}</p> : null}
        {told === null || told === 'no-anchor' ? null : <FindingList findings={told} goTo={goTo} />}
      </div>
    </form>
  );
}
