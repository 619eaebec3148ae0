import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScoredSum } from '../../engine/scoring/scorecard';
import type { Basis } from '../../engine/scoring/scoresheet';
import { scoreTexts as en } from '../../messages/en/pane-score';
import { fixedText, numberText } from '../../messages/number';
import { scoreTexts as vi } from '../../messages/vi/pane-score';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { knownBases } from '../parts/leading-basis';
import type { PartModel } from '../workbook/model';
import { PointsBar } from './PointsBar';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  heading: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    paddingLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase100,
    fontWeight: 'normal',
    color: tokens.colorNeutralForeground2,
  },
  name: {
    textAlign: 'left',
    fontWeight: 'normal',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  number: {
    textAlign: 'right',
    paddingLeft: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  shown: { fontWeight: tokens.fontWeightSemibold },
  total: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

interface GroupTableProps {
  readonly caption: string;
  readonly parts: readonly PartModel[];
  /** The sum of all parts; null where they do not add up to one. */
  readonly total: ScoredSum | null;
  /** Whose points the bars show; null where there are none. */
  readonly basis: Basis | null;
  readonly decimals: number;
}

/** Points of every part against its maximum: a bar on one basis, numbers on all that are known. */
export function GroupTable({ caption, parts, total, basis, decimals }: GroupTableProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const bases = [...new Set(parts.flatMap(knownBases))];
  const lacks = (sum: ScoredSum, of: Basis): boolean => sum[of] !== null && !sum.completeness[of];
  const suspects = [...new Set(parts.flatMap((part) => part.suspects))];
  const shown = (sum: ScoredSum, of: Basis, doubted: readonly Basis[]): string => {
    const points = sum[of];
    const marks = `${lacks(sum, of) ? '*' : ''}${doubted.includes(of) ? '!' : ''}`;
    return points === null ? '–' : `${fixedText(points, language, decimals)}${marks}`;
  };
  const numbers = (sum: ScoredSum, doubted: readonly Basis[]) => (
    <tr>
      {bases.map((of) => (
        <td key={of} className={mergeClasses(styles.number, of === basis && styles.shown)}>
          {shown(sum, of, doubted)}
        </td>
      ))}
      <td className={styles.number}>{sum.max === null ? '–' : numberText(sum.max, language)}</td>
    </tr>
  );
  const isLacking = [...parts, ...(total === null ? [] : [total])].some((sum) => bases.some((of) => lacks(sum, of)));
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {bases.map((of) => (
              <th key={of} className={styles.heading} scope="col">
                {own.columns[of]}
              </th>
            ))}
            <th className={styles.heading} scope="col">
              {own.max}
            </th>
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.id}>
            <tr>
              <th className={styles.name} scope="rowgroup" colSpan={bases.length + 1}>
                {`${part.code}. ${part.name[language]}`}
                <PointsBar points={basis === null ? null : part[basis]} max={part.max} />
              </th>
            </tr>
            {numbers(part, part.suspects)}
          </tbody>
        ))}
        {total === null ? null : (
          <tbody>
            <tr>
              <th className={mergeClasses(styles.name, styles.total)} scope="rowgroup" colSpan={bases.length + 1}>
                {own.total}
              </th>
            </tr>
            {numbers(total, suspects)}
          </tbody>
        )}
      </table>
      {basis === null ? null : <p className={styles.note}>{own.bars({ basis: texts.basis[basis] })}</p>}
      {isLacking ? <p className={styles.note}>{own.lacking}</p> : null}
      {suspects.length === 0 ? null : <p className={styles.note}>{own.suspect}</p>}
    </>
  );
}
