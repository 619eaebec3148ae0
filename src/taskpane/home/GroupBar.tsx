import { makeStyles, tokens } from '@fluentui/react-components';
import type { HomePoints } from './model';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '8px', forcedColorAdjust: 'none' },
  track: { fill: tokens.colorNeutralBackground5, '@media (forced-colors: active)': { fill: 'GrayText' } },
  self: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  appraised: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** Self points as a bar against the maximum, appraised points as a mark on it. The table beside it says the same in numbers. */
export function GroupBar({ self, appraised, max }: HomePoints) {
  const styles = useStyles();
  return (
    <svg className={styles.root} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="8" />
      <rect className={styles.self} width={percent(self, max)} height="8" />
      {appraised === null ? null : (
        <rect className={styles.appraised} x={Math.min(percent(appraised, max), 98.5)} width="1.5" height="8" />
      )}
    </svg>
  );
}

function percent(points: number | null, max: number | null): number {
  if (points === null || max === null || max === 0) return 0;
  return Math.min(Math.max((points / max) * 100, 0), 100);
}
