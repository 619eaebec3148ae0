import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Read out politely when it changes; nothing to see. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return (
    <p className={useStyles().root} role="status" aria-live="polite">
      {children}
    </p>
  );
}
