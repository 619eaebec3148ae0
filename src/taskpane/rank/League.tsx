import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldWords } from '../../engine/text';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { fixedText, numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { Change } from './Change';
import { Distribution } from './Distribution';
import { Extremes } from './Extremes';
import type { LeagueModel, RankModel } from './model';

/** How many units are added at a time. */
const STEP = 20;
/** From so many units on there is a field to find one. */
const FIND_FROM = 10;

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  heading: {
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase100,
    fontWeight: 'normal',
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  unitHeading: { textAlign: 'start', paddingLeft: tokens.spacingHorizontalS },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  rank: { textAlign: 'end', verticalAlign: 'top', padding: `${tokens.spacingVerticalXS} 0`, width: '32px' },
  unit: {
    textAlign: 'start',
    fontWeight: 'normal',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'end',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  details: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  reason: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
});

interface LeagueProps {
  readonly league: LeagueModel;
  readonly model: RankModel;
}

/** One league: who stands where and what became of them, who has no rank and why, and how the values lie. */
export function League({ league, model }: LeagueProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(STEP);
  const { name, by, rows, unranked } = league;
  const words = foldWords(wanted);
  const found = words === '' ? rows : rows.filter(({ unit }) => foldWords(unit).includes(words));
  const left = found.length - shown;
  return (
    <Card title={own.league({ name: name[language] })}>
      <p className={styles.text}>
        {own.rankedBy({ by, compares: model.compares, ranked: numberText(rows.length, language) })}
      </p>
      {rows.length < FIND_FROM ? null : (
        <Field className={styles.field} label={own.find} size="small">
          <Input
            className={styles.input}
            size="small"
            type="search"
            value={wanted}
            onChange={(_, { value }) => {
              setWanted(value);
              setShown(STEP);
            }}
          />
        </Field>
      )}
      {rows.length === 0 ? null : <Ranks league={league} model={model} rows={found.slice(0, shown)} />}
      {rows.length > 0 && found.length === 0 ? <p className={styles.text}>{own.noneFound}</p> : null}
      {left <= 0 ? null : (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {own.showMore({ more: numberText(Math.min(left, STEP), language) })}
        </Button>
      )}
      {unranked.length === 0 ? null : (
        <details className={styles.details}>
          <summary className={styles.summary}>{own.unranked({ count: numberText(unranked.length, language) })}</summary>
          {unranked.map(({ unit, reason }, at) => (
            <p key={at} className={styles.reason}>
              <strong>{unit}</strong>
              {`: ${reason[language]}`}
            </p>
          ))}
        </details>
      )}
      {league.spread === null ? null : (
        <Distribution name={name} spread={league.spread} decimals={model.decimals.index} />
      )}
      {rows.length < 2 ? null : <Extremes rows={rows} decimals={model.decimals.index} />}
    </Card>
  );
}

function Ranks({ league, model, rows }: LeagueProps & Pick<LeagueModel, 'rows'>) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { decimals } = model;
  const figure = (value: number | null, digits: number): string =>
    value === null ? '–' : fixedText(value, language, digits);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{own.league({ name: league.name[language] })}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {own.rank}
          </th>
          <th scope="col" className={mergeClasses(styles.heading, styles.unitHeading)}>
            {own.unit}
          </th>
          <th scope="col" className={styles.heading}>
            {own.index}
          </th>
          <th scope="col" className={styles.heading}>
            {own.points}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.key} className={styles.row}>
          <tr>
            <td className={styles.rank}>{numberText(row.rank, language)}</td>
            <th scope="rowgroup" className={styles.unit}>
              {row.unit}
            </th>
            <td className={styles.number}>{figure(row.index, decimals.index)}</td>
            <td className={styles.number}>{figure(row.points, decimals.points)}</td>
          </tr>
          <Change row={row} decimals={decimals} />
        </tbody>
      ))}
    </table>
  );
}
