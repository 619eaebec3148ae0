import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '6px', forcedColorAdjust: 'none' },
  track: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  done: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** How much is filled in, as a bar; the line beside it says the same in numbers. */
export function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.root} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} vectorEffect="non-scaling-stroke" width="100" height="6" rx="0.8" />
      <rect className={styles.done} width={all === 0 ? 0 : (done / all) * 100} height="6" rx="0.8" />
    </svg>
  );
}
