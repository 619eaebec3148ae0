import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface NoticeProps {
  /** A failure is read out at once; information waits to be read. */
  readonly kind: 'information' | 'failure';
  readonly title: string;
  readonly children: ReactNode;
  /** `lang` where the label is in another language than the page. */
  readonly action?: { readonly label: string; readonly lang?: string; readonly run: () => void };
}

/** A page that says one thing, and what can be done about it. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.root} aria-labelledby={titleId} role={kind === 'failure' ? 'alert' : undefined}>
      <h1 id={titleId} className={styles.title}>
        {title}
      </h1>
      <div>{children}</div>
      {action === undefined ? null : (
        <Button appearance="primary" lang={action.lang} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
