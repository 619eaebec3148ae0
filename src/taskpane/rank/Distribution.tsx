import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import type { Bilingual } from '../../messages/language';
import { fixedText, numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { BandModel, LeagueModel } from './model';

const HEIGHT = 60;
/** Of ten columns in a picture of 100. */
const COLUMN = 10;
const GAP = 1;

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  chart: { display: 'block', width: '100%', height: '96px', forcedColorAdjust: 'none' },
  column: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  line: { stroke: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  heading: { textAlign: 'start', fontWeight: 'normal', color: tokens.colorNeutralForeground2 },
  band: { textAlign: 'start', fontWeight: 'normal' },
  number: { textAlign: 'end' },
});

interface DistributionProps {
  readonly name: Bilingual;
  readonly spread: NonNullable<LeagueModel['spread']>;
  /** Of index values. */
  readonly decimals: number;
}

/** How many units lie where: a chart, and the same in numbers. */
export function Distribution({ name, spread: { mean, median, bands }, decimals }: DistributionProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const index = (value: number): string => fixedText(value, language, decimals);
  const edge = (value: number): string => fixedText(value, language, 1);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{own.distribution}</summary>
      <p className={styles.text}>{own.mean({ mean: index(mean), median: index(median) })}</p>
      <svg
        className={styles.chart}
        viewBox={`0 0 100 ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={own.chart({ league: name[language] })}
      >
        {columnsOf(bands).map(({ at, height }) => (
          <rect
            key={at}
            className={styles.column}
            x={at * COLUMN + GAP / 2}
            y={HEIGHT - height}
            width={COLUMN - GAP}
            height={height}
          />
        ))}
        <line className={styles.line} vectorEffect="non-scaling-stroke" x1="0" x2="100" y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {own.band}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
              {own.units}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ from, to, units }) => (
            <tr key={from}>
              <th scope="row" className={styles.band}>
                {own.bandText({ from: edge(from), to: edge(to) })}
              </th>
              <td className={styles.number}>{numberText(units, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The heights of the columns, the highest of the whole height. */
function columnsOf(bands: readonly BandModel[]): readonly { readonly at: number; readonly height: number }[] {
  const most = Math.max(...bands.map(({ units }) => units), 1);
  return bands.map(({ units }, at) => ({ at, height: (units / most) * HEIGHT }));
}
