import { makeStyles, tokens } from '@fluentui/react-components';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { dateText } from '../../messages/date';
import { fixedText, numberText, percentText } from '../../messages/number';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { BothModel, DisputeModel } from '../workbook/dispute-model';
import type { FormModel } from '../workbook/model';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  heading: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  number: { textAlign: 'end', padding: `${tokens.spacingVerticalXXS} 0`, fontVariantNumeric: 'tabular-nums' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

interface DisputeProps {
  readonly dispute: DisputeModel;
  readonly decimals: FormModel['decimals'];
}

/** Both figures side by side, with where the central one comes from and what each would earn. */
export function Dispute({ dispute, decimals }: DisputeProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { kind, figures, worth, source, asOf, isOlder, isProvisional } = dispute;
  const figure = (value: number): string =>
    kind === 'ratio' ? percentText(value, language) : numberText(value, language);
  const points = (value: number): string => fixedText(value, language, decimals.points);
  const rows: readonly (readonly [string, BothModel, (value: number) => string])[] = [
    [kind === 'points' ? own.points : own.figure, figures, figure],
    ...(worth === null
      ? []
      : ([
          ...(kind === 'points' ? [] : [[own.points, worth.points, points] as const]),
          [own.total, worth.total, points],
          [own.index, worth.index, (value: number) => fixedText(value, language, decimals.index)],
          ...(worth.rank === null
            ? []
            : [[own.rank, worth.rank, (value: number) => numberText(value, language)] as const]),
        ] as const)),
  ];
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{own.bothFigures}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.number}>
              {own.reported}
            </th>
            <th scope="col" className={styles.number}>
              {own.central}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, { reported, central }, write]) => (
            <tr key={label}>
              <th scope="row" className={styles.heading}>
                {label}
              </th>
              <td className={styles.number}>{reported === null ? own.unknown : write(reported)}</td>
              <td className={styles.number}>{central === null ? own.unknown : write(central)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {own.source({
          source: source ?? own.unknownSource,
          date: asOf === null ? null : dateText(asOf, language),
        })}{' '}
        {isOlder ? `${own.older} ` : null}
        {isProvisional ? own.provisional : null}
      </p>
      <p className={styles.note}>{own.eitherMayBeWrong}</p>
    </div>
  );
}
