import { makeStyles, tokens } from '@fluentui/react-components';
import { fixedText, numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import type { HomeModel } from './model';

const useStyles = makeStyles({
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { margin: 0 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Total points and index on each basis that has any, and how much is filled in. */
export function Totals({ model }: { readonly model: HomeModel }) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const { totals, index, decimals } = model;
  const points = (value: number | null): string =>
    value === null ? texts.totals.none : fixedText(value, language, decimals.points);
  const ratio = (value: number | null): string =>
    value === null ? texts.totals.none : fixedText(value, language, decimals.index);
  const maximum = totals.max === null ? texts.totals.none : numberText(totals.max, language);
  const max = totals.max === null ? '' : texts.totals.ofMax({ max: maximum });

  return (
    <section aria-label={texts.totals.title}>
      <p className={styles.line}>{texts.totals.self}</p>
      <p className={styles.line}>
        <strong className={styles.figure}>{points(totals.self)}</strong> {max}
      </p>
      <p className={styles.line}>{`${texts.totals.index}: ${ratio(index.self)}`}</p>
      {(['appraised', 'final'] as const)
        .filter((basis) => totals[basis] !== null)
        .map((basis) => (
          <p key={basis} className={styles.line}>
            {`${texts.totals[basis]}: ${points(totals[basis])} · ${texts.totals.index}: ${ratio(index[basis])}`}
          </p>
        ))}
      <p className={styles.line}>
        {texts.totals.filled({ filled: numberText(model.filled, language), all: numberText(model.criteria, language) })}
      </p>
      <p className={styles.spoken} role="status" aria-live="polite">
        {texts.totals.spoken({ self: points(totals.self), max: maximum })}
      </p>
    </section>
  );
}
