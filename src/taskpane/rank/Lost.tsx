import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { fixedText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { LostModel } from './model';

const useStyles = makeStyles({
  text: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  heading: { fontSize: tokens.fontSizeBase100, fontWeight: 'normal', color: tokens.colorNeutralForeground2 },
  criterion: {
    textAlign: 'start',
    fontWeight: 'normal',
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'end', verticalAlign: 'top', paddingTop: tokens.spacingVerticalXS, whiteSpace: 'nowrap' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The criteria that cost most points: why, and who leads. */
export function Lost({ lost, decimals }: { readonly lost: readonly LostModel[]; readonly decimals: number }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  if (lost.length === 0) return <p className={styles.text}>{own.nothingLost}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{own.lost}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.criterion, styles.heading)}>
            {own.criterion}
          </th>
          <th scope="col" className={mergeClasses(styles.number, styles.heading)}>
            {own.lostPoints}
          </th>
        </tr>
      </thead>
      <tbody>
        {lost.map((each) => (
          <tr key={each.criterion}>
            <th scope="row" className={styles.criterion}>
              {`${each.criterion}. ${each.name[language]}`}
              <p className={styles.small}>{each.cause[language]}</p>
              {each.lead === null ? null : (
                <p className={styles.small}>{own.lead({ lead: each.lead, deadline: each.deadline })}</p>
              )}
            </th>
            <td className={styles.number}>{fixedText(each.lost, language, decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
