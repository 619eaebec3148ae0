import { makeStyles, tokens } from '@fluentui/react-components';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import type { DetailModel } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  cell: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  unknown: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The points of one criterion side by side, by where they come from. */
export function Figures({ detail: { points, max, finalFrom } }: { readonly detail: DetailModel }) {
  const styles = useStyles();
  const { language } = useTexts();
  const { figures: own } = useReviewTexts();
  const cells: readonly (readonly [string, number | null])[] = [
    [own.reported, points.reported],
    [own.central, points.central],
    [own.computed, points.computed],
    [own.lastYear, points.lastYear],
    [own.appraised, points.appraised],
    [own.final[finalFrom], points.final],
    [own.max, max],
  ];
  return (
    <dl className={styles.grid} aria-label={own.caption}>
      {cells.map(([label, value]) => (
        <div key={label} className={styles.cell}>
          <dd className={value === null ? styles.unknown : styles.value}>
            {value === null ? own.unknown : numberText(value, language)}
          </dd>
          <dt className={styles.label}>{label}</dt>
        </div>
      ))}
    </dl>
  );
}
