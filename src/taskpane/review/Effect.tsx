import { makeStyles, tokens } from '@fluentui/react-components';
import { fixedText, numberText } from '../../messages/number';
import type { BeforeAfter } from '../../engine/review/effect';
import { useTexts } from '../app/language';
import type { DeskModel, EffectModel } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  heading: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  number: {
    textAlign: 'end',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface EffectProps {
  /** Null where no points change. */
  readonly effect: EffectModel | null;
  readonly decimals: DeskModel['decimals'];
}

/** What an action would change, before it is made. */
export function Effect({ effect, decimals }: EffectProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const { effect: own, figures } = useReviewTexts();
  if (effect === null) {
    return <p className={styles.note}>{own.none}</p>;
  }
  const points = (value: number): string => fixedText(value, language, decimals.points);
  const index = (value: number): string => fixedText(value, language, decimals.index);
  const rank = (value: number): string => numberText(value, language);
  const { group, max } = effect;
  const rows: readonly (readonly [string, BeforeAfter | null, (value: number) => string])[] = [
    [own.points, effect.points, points],
    [group === null ? '' : own.group({ name: group.name[language] }), group, points],
    [own.total, effect.total, points],
    [own.max, max.before === max.after ? null : max, points],
    [own.index, effect.index, index],
    [own.rank, effect.rank, rank],
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{own.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.number}>
            {own.before}
          </th>
          <th scope="col" className={styles.number}>
            {own.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, both, write]) =>
          both === null ? null : (
            <tr key={label}>
              <th scope="row" className={styles.heading}>
                {label}
              </th>
              <td className={styles.number}>{both.before === null ? figures.unknown : write(both.before)}</td>
              <td className={styles.number}>{both.after === null ? figures.unknown : write(both.after)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
