import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Basis } from '../../engine/scoring/scoresheet';
import { fixedText } from '../../messages/number';
import { useTexts } from '../app/language';
import type { FormModel } from '../workbook/model';
import { incompleteText } from './incomplete';
import { beyondMaximum, knownBases } from './leading-basis';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  heading: {
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
    color: tokens.colorNeutralForeground2,
  },
  first: { textAlign: 'left' },
  name: {
    textAlign: 'left',
    fontWeight: 'normal',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  from: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lacking: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** Once the log rules there are two appraisals side by side: the form's column, and what was concluded. */
const SOURCES: Readonly<Partial<Record<Basis, 'form' | 'log'>>> = { appraised: 'form', final: 'log' };

interface BasisTableProps {
  readonly model: FormModel;
  /** A basis of which it is already said what its total lacks, or contains wrongly. */
  readonly said?: Basis | null;
}

/** Total points and index on every basis that has any; those that lack parts, or contain points that cannot be, say so. */
export function BasisTable({ model, said = null }: BasisTableProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const { totals, decimals } = model;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.totals.bases}</caption>
      <thead>
        <tr>
          <th className={mergeClasses(styles.heading, styles.first)} scope="col">
            {texts.totals.basis}
          </th>
          <th className={styles.heading} scope="col">
            {texts.totals.points}
          </th>
          <th className={styles.heading} scope="col">
            {texts.totals.index}
          </th>
        </tr>
      </thead>
      <tbody>
        {knownBases(totals).map((basis) => {
          const points = totals[basis];
          const index = totals.index[basis];
          const isWhole = totals.completeness[basis];
          const beyond = beyondMaximum(model, basis);
          const from = model.isRuled ? SOURCES[basis] : undefined;
          const mark = beyond.length === 0 ? '' : '!';
          return (
            <tr key={basis}>
              <th className={styles.name} scope="row">
                {texts.basis[basis]}
                {from === undefined ? null : <span className={styles.from}>{texts.totals.from[from]}</span>}
                {isWhole || basis === said ? null : (
                  <span className={styles.lacking}>{incompleteText(model, basis, texts, language)}</span>
                )}
                {beyond.length === 0 || basis === said ? null : (
                  <span className={styles.lacking}>
                    {texts.totals.beyond({ criteria: beyond, isOne: beyond.length === 1 })}
                  </span>
                )}
              </th>
              <td className={styles.number}>
                {points === null ? '–' : `${fixedText(points, language, decimals.points)}${mark}`}
              </td>
              <td className={styles.number}>
                {index === null ? '–' : `${fixedText(index, language, decimals.index)}${mark}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
