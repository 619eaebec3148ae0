import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '10px', forcedColorAdjust: 'none' },
  track: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  points: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

interface PointsBarProps {
  readonly points: number | null;
  readonly max: number | null;
}

/** Points as a bar against the maximum. The table that it stands in says the same in numbers. */
export function PointsBar({ points, max }: PointsBarProps) {
  const styles = useStyles();
  return (
    <svg className={styles.root} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} vectorEffect="non-scaling-stroke" width="100" height="10" />
      <rect className={styles.points} width={percent(points, max)} height="10" />
    </svg>
  );
}

function percent(points: number | null, max: number | null): number {
  if (points === null || max === null || max === 0) return 0;
  return Math.min(Math.max((points / max) * 100, 0), 100);
}
