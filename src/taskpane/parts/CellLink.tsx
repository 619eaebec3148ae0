import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../engine/checks/finding';

/** Shows a cell in the workbook. */
export type GoTo = (cell: CellRef) => void;

const useStyles = makeStyles({
  // Where colours are forced nothing else tells a link from a text.
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

interface CellLinkProps {
  readonly at: CellRef;
  readonly goTo: GoTo;
  readonly children: ReactNode;
}

/** Leads to a cell. */
export function CellLink({ at, goTo, children }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        goTo(at);
      }}
    >
      {children}
    </Link>
  );
}
