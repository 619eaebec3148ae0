import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../app/language';
import type { HomeModel } from './model';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What the pane is bound to: edition, unit, period and where the table stands. */
export function BoundTo({ model }: { readonly model: HomeModel }) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const { bound } = texts;
  const rows = [
    [bound.edition, model.edition.title[language]],
    [bound.unit, model.unit ?? bound.unknown],
    [bound.period, model.period ?? bound.unknown],
    [bound.table, `${model.table.sheet}!${model.table.address}`],
  ] as const;
  return (
    <section aria-label={bound.title}>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <div key={term} className={styles.row}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
