import { makeStyles, tokens } from '@fluentui/react-components';
import { fixedText, numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { BasisTable } from '../parts/BasisTable';
import { Card } from '../parts/Card';
import { beyondMaximum, leadingBasis } from '../parts/leading-basis';
import { incompleteText } from '../parts/incomplete';
import { Spoken } from '../parts/Spoken';
import type { FormModel } from '../workbook/model';
import { Progress } from './Progress';

const useStyles = makeStyles({
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { margin: 0 },
  lacking: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  progress: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
});

/** The total that is known best, how much is filled in, and points and index on every basis. */
export function Totals({ model }: { readonly model: FormModel }) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const { totals, decimals } = model;
  const basis = leadingBasis(totals);
  const points = basis === null ? null : totals[basis];
  const max = totals.max === null ? null : numberText(totals.max, language);
  const all = numberText(model.criteria, language);
  const rows = model.list.filter(({ at }) => at !== null).length;
  const beyond = basis === null ? [] : beyondMaximum(model, basis);
  return (
    <Card title={texts.totals.title}>
      {basis === null || points === null ? (
        <p className={styles.line}>{texts.totals.nothingYet}</p>
      ) : (
        <>
          <p className={styles.line}>{texts.totals.sum[basis]}</p>
          <p className={styles.line}>
            <strong className={styles.figure}>{fixedText(points, language, decimals.points)}</strong>
            {max === null ? null : ` ${texts.totals.ofMax({ max })}`}
          </p>
          {totals.completeness[basis] ? null : (
            <p className={styles.lacking}>{incompleteText(model, basis, texts, language)}</p>
          )}
          {beyond.length === 0 ? null : (
            <p className={styles.lacking}>{texts.totals.beyond({ criteria: beyond, isOne: beyond.length === 1 })}</p>
          )}
          <Spoken>
            {texts.totals.spoken({
              sum: texts.totals.sum[basis],
              points: fixedText(points, language, decimals.points),
              max: max ?? texts.totals.none,
            })}
          </Spoken>
        </>
      )}
      <div className={styles.progress}>
        <Progress done={model.filled} all={model.criteria} />
        <p className={styles.line}>
          {model.filled === 0
            ? texts.totals.nothingFilled({ rows: numberText(rows, language), all })
            : texts.totals.filled({ filled: numberText(model.filled, language), all })}
        </p>
      </div>
      {basis === null ? null : <BasisTable model={model} said={basis} />}
    </Card>
  );
}
