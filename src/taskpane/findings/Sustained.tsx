import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Durability } from '../../engine/ranking/sustainability';
import { dateText } from '../../messages/date';
import { sustainedTexts as en } from '../../messages/en/pane-sustained';
import { numberText } from '../../messages/number';
import { sustainedTexts as vi } from '../../messages/vi/pane-sustained';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { Remembered } from '../parts/Remembered';
import { TableHead } from '../parts/TableHead';
import { useRemembering } from '../parts/use-remembering';
import type { FormModel, SustainedLine, SustainedModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { Overrule } from './Overrule';

const DURABILITIES: readonly Durability[] = ['sustainable', 'fragile', 'unknown'];
/** So many criteria are listed until all are asked for. */
const FEW = 5;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  name: { textAlign: 'start', fontWeight: 'normal', padding: `${tokens.spacingVerticalXXS} 0` },
  number: { textAlign: 'end', padding: `${tokens.spacingVerticalXXS} 0` },
  select: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

interface SustainedProps {
  readonly sustained: SustainedModel;
  readonly binding: FormModel['understood']['remembered'];
  readonly session: Pick<WorkbookSession, 'again' | 'goTo'>;
}

/** Which points will stay and which are fragile: sums, the criteria, and what people judge otherwise than the rule. */
export function Sustained({ sustained, binding, session }: SustainedProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [shown, setShown] = useState<Durability>('fragile');
  const [isWhole, setIsWhole] = useState(false);
  const { state, remember } = useRemembering(session);
  const { years, period, sums, lines } = sustained;
  const all = lines.filter(({ durability }) => durability === shown);
  const listed = isWhole ? all : all.slice(0, FEW);
  const number = (value: number): string => numberText(value, language);
  return (
    <Card title={own.title}>
      <div className={styles.root}>
        <p className={styles.small}>{own.rule({ years: number(years), period: period?.[language] ?? null })}</p>
        <table className={styles.table}>
          <caption className={styles.caption}>{own.title}</caption>
          <TableHead headings={[own.criteria, own.points]} />
          <tbody>
            {DURABILITIES.map((durability) => (
              <tr key={durability}>
                <th scope="row" className={styles.name}>
                  {own.durabilities[durability]}
                </th>
                <td className={styles.number}>{number(sums[durability].criteria)}</td>
                <td className={styles.number}>{number(sums[durability].points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Field label={own.show} size="small">
          <Select
            className={styles.select}
            size="small"
            value={shown}
            onChange={(_, { value }) => {
              setShown(DURABILITIES.find((each) => each === value) ?? shown);
              setIsWhole(false);
            }}
          >
            {DURABILITIES.map((durability) => (
              <option key={durability} value={durability}>
                {own.durabilities[durability]}
              </option>
            ))}
          </Select>
        </Field>
        {all.length === 0 ? <p className={styles.text}>{own.none}</p> : null}
        <ul className={styles.list}>
          {listed.map((line) => (
            <li key={line.criterion} className={styles.item}>
              <Line line={line} />
              {line.ruling === null || binding === null ? null : (
                <Button
                  size="small"
                  disabled={state.kind === 'running'}
                  aria-label={own.drop({ code: line.criterion })}
                  onClick={() => {
                    remember('drop', ({ dropDurability }) => dropDurability(binding, line.criterion));
                  }}
                >
                  {own.dropShort}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {listed.length === all.length ? null : (
          <>
            <p className={styles.small}>{own.listed({ shown: number(listed.length), all: number(all.length) })}</p>
            <div>
              <Button
                size="small"
                onClick={() => {
                  setIsWhole(true);
                }}
              >
                {own.more}
              </Button>
            </div>
          </>
        )}
        {binding === null ? (
          <p className={styles.text}>{own.unbound}</p>
        ) : (
          <Overrule
            lines={lines}
            isBusy={state.kind === 'running'}
            keep={(ruling) => {
              remember('keep', ({ keepDurability }) =>
                keepDurability(binding, { ...ruling, at: new Date().toISOString() }),
              );
            }}
          />
        )}
        <Remembered state={state} texts={own} goTo={session.goTo} />
      </div>
    </Card>
  );
}

function Line({ line }: { readonly line: SustainedLine }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const points = (value: number | null): string | null => (value === null ? null : numberText(value, language));
  const { criterion, name, now, then, max, durability, byRule, ruling } = line;
  return (
    <>
      <p className={styles.text}>{`${criterion}. ${name[language]}`}</p>
      <p className={styles.small}>
        {own.pointsOf({ now: points(now), then: points(then), max: numberText(max, language) })}
      </p>
      {ruling === null ? null : (
        <>
          <p className={styles.small}>
            {own.judged({
              reason: ruling.reason,
              day: ruling.day === null ? null : dateText(ruling.day, language),
              isOtherwise: durability !== byRule,
            })}
          </p>
          <p className={styles.small}>{own.byRule({ durability: own.durabilities[byRule] })}</p>
        </>
      )}
    </>
  );
}
