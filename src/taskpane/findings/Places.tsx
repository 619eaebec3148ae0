import { makeStyles, tokens } from '@fluentui/react-components';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { CellLink, type GoTo } from '../parts/CellLink';
import type { PlaceModel } from '../workbook/model';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** The cells that a finding names, each of which leads there. */
export function Places({ places, goTo }: { readonly places: readonly PlaceModel[]; readonly goTo: GoTo }) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  return places.length === 0 ? null : (
    <div className={styles.root}>
      <p className={styles.title}>{own.places}</p>
      <ul className={styles.list} aria-label={own.places}>
        {places.map(({ at, criterion }) => (
          <li key={at.address}>
            <CellLink at={at} goTo={goTo}>
              {criterion === null ? at.address : `${criterion} (${at.address})`}
            </CellLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
