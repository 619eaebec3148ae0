import { makeStyles, tokens } from '@fluentui/react-components';
import { fixedText, numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { GroupBar } from './GroupBar';
import type { HomeModel, HomePoints } from './model';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    paddingBottom: tokens.spacingVerticalXS,
  },
  number: {
    textAlign: 'right',
    verticalAlign: 'top',
    paddingLeft: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  heading: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
    overflowWrap: 'normal',
  },
  name: { textAlign: 'left', fontWeight: 'normal', paddingBottom: tokens.spacingVerticalS },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

/** Points of every group against its maximum, in numbers and as bars. */
export function GroupTable({ model }: { readonly model: HomeModel }) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const hasAppraised = model.totals.appraised !== null;
  const shown = (value: number | null): string =>
    value === null ? '–' : fixedText(value, language, model.decimals.points);
  const cells = ({ self, appraised, max }: HomePoints) => (
    <>
      <td className={styles.number}>{shown(self)}</td>
      {hasAppraised ? <td className={styles.number}>{shown(appraised)}</td> : null}
      <td className={styles.number}>{max === null ? '–' : numberText(max, language)}</td>
    </>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.groups.title({ term: model.edition.groupTerm[language] })}</caption>
      <thead>
        <tr>
          <th className={styles.name} scope="col">
            {model.edition.groupTerm[language]}
          </th>
          <th className={styles.heading} scope="col">
            {texts.groups.self}
          </th>
          {hasAppraised ? (
            <th className={styles.heading} scope="col">
              {texts.groups.appraised}
            </th>
          ) : null}
          <th className={styles.heading} scope="col">
            {texts.groups.max}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.groups.map((group) => (
          <tr key={group.id}>
            <th className={styles.name} scope="row">
              {group.code}. {group.name[language]}
              <GroupBar {...group} />
            </th>
            {cells(group)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th className={styles.name} scope="row">
            {texts.groups.total}
          </th>
          {cells(model.totals)}
        </tr>
      </tfoot>
    </table>
  );
}
