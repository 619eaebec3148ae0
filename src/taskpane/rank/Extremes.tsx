import { makeStyles, tokens } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { fixedText, numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { PointsBar } from '../score/PointsBar';
import type { RankRow } from './model';

const MOST = 10;

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  unit: {
    textAlign: 'start',
    fontWeight: 'normal',
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'end', verticalAlign: 'top', paddingTop: tokens.spacingVerticalXS, whiteSpace: 'nowrap' },
});

interface ExtremesProps {
  /** By rank. */
  readonly rows: readonly RankRow[];
  /** Of index values. */
  readonly decimals: number;
}

/** The first and the last ten of a league, in bars and numbers. */
export function Extremes({ rows, decimals }: ExtremesProps) {
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const count = Math.min(MOST, rows.length);
  const text = numberText(count, language);
  return (
    <>
      <Bars title={own.top({ count: text })} rows={rows.slice(0, count)} decimals={decimals} />
      <Bars title={own.bottom({ count: text })} rows={rows.slice(-count)} decimals={decimals} />
    </>
  );
}

function Bars({ title, rows, decimals }: ExtremesProps & { readonly title: string }) {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{title}</summary>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <tbody>
          {rows.map(({ key, unit, rank, index }) => (
            <tr key={key}>
              <th scope="row" className={styles.unit}>
                {`${numberText(rank, language)}. ${unit}`}
                <PointsBar points={index} max={1} />
              </th>
              <td className={styles.number}>{index === null ? '–' : fixedText(index, language, decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
