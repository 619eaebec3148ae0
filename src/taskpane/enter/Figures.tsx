import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../engine/checks/finding';
import { enterTexts as en } from '../../messages/en/pane-enter';
import { enterTexts as vi } from '../../messages/vi/pane-enter';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { GoTo } from '../parts/CellLink';
import type { InputModel } from '../workbook/model';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  text: { margin: 0 },
  kind: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { minWidth: 0, maxWidth: '100%', textAlign: 'left', overflowWrap: 'anywhere' },
});

interface FiguresProps {
  readonly inputs: readonly InputModel[];
  /** The cell of the points, which are typed where no figure is asked for; null where there is none. */
  readonly at: CellRef | null;
  readonly goTo: GoTo;
  readonly makeSheet: () => void;
}

/** The raw figures that the rule reads: what each is, what may be typed, what was, and the way to its cell. */
export function Figures({ inputs, at, goTo, makeSheet }: FiguresProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const lead = (label: (data: { readonly cell: string }) => string, cell: CellRef) => (
    <Button
      className={styles.button}
      size="small"
      onClick={() => {
        goTo(cell);
      }}
    >
      {label({ cell: `${cell.sheet}!${cell.address}` })}
    </Button>
  );
  if (inputs.length === 0) {
    return (
      <div className={styles.root}>
        <p className={styles.text}>{own.noFigures}</p>
        {at === null ? null : lead(own.enterPoints, at)}
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {inputs.map(({ id, label, kind, options, given, at: cell }) => {
          const symbol = isLetter(id) ? id : null;
          const text = given === null ? own.enterIn : own.changeIn;
          return (
            <li key={id} className={styles.item}>
              <p className={styles.text}>{label[language]}</p>
              <strong>{`${symbol === null ? '' : `${symbol} = `}${given?.[language] ?? own.notGiven}`}</strong>
              <p className={styles.kind}>
                {options.length === 0
                  ? own.kinds[kind]
                  : own.options({ options: options.map((option) => option[language]) })}
              </p>
              {cell === null ? null : lead((data) => text({ ...data, symbol }), cell)}
            </li>
          );
        })}
      </ul>
      {inputs.some((input) => input.at !== null) ? null : (
        <>
          <p className={styles.text}>{own.noPlace}</p>
          <Button className={styles.button} size="small" onClick={makeSheet}>
            {own.makeSheet}
          </Button>
        </>
      )}
    </div>
  );
}

/** Letters as the rule and the form have them (a, b, n1); longer names are only the edition's own. */
function isLetter(id: string): boolean {
  return /^[a-z]\d?$/i.test(id);
}
