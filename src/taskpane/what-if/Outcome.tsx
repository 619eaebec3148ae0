import { makeStyles, tokens } from '@fluentui/react-components';
import { whatIfTexts as en } from '../../messages/en/pane-what-if';
import { fixedText, numberText } from '../../messages/number';
import { whatIfTexts as vi } from '../../messages/vi/pane-what-if';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Spoken } from '../parts/Spoken';
import { TableHead } from '../parts/TableHead';
import type { BeforeAfter, ChangedPart, TryOutcome, WhatIfDesk } from './model';

const useStyles = makeStyles({
  text: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalS },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  name: {
    textAlign: 'start',
    fontWeight: 'normal',
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'end',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
});

interface OutcomeProps {
  readonly outcome: TryOutcome;
  readonly decimals: WhatIfDesk['decimals'];
}

/** What the changes lead to: the whole, then the groups and criteria that change. */
export function Outcome({ outcome, decimals }: OutcomeProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  if (outcome.kind === 'problem') {
    return (
      <p className={styles.text} role="alert">
        {outcome.text[language]}
      </p>
    );
  }
  const points = (value: number): string => fixedText(value, language, decimals.points);
  const index = (value: number): string => fixedText(value, language, decimals.index);
  const { points: total, index: share, rank, groups, criteria } = outcome;
  const part = ({ code, name, before, after }: ChangedPart): Line => ({
    label: `${code}. ${name[language]}`,
    values: { before, after },
    write: points,
  });
  return (
    <>
      <Spoken>
        {total.after === null || share.after === null
          ? null
          : own.spoken({ total: points(total.after), index: index(share.after) })}
      </Spoken>
      <Changes
        caption={own.result}
        isTitled
        lines={[
          { label: own.total, values: total, write: points },
          { label: own.index, values: share, write: index },
          ...(rank === null
            ? []
            : [{ label: own.rank, values: rank, write: (value: number) => numberText(value, language), isRank: true }]),
        ]}
      />
      {groups.length === 0 ? null : <Changes caption={own.groups} lines={groups.map(part)} />}
      {criteria.length === 0 ? null : <Changes caption={own.criteria} lines={criteria.map(part)} />}
    </>
  );
}

interface Line {
  readonly label: string;
  readonly values: BeforeAfter;
  readonly write: (value: number) => string;
  /** Lower is better: what changes is told in places risen. */
  readonly isRank?: boolean;
}

interface ChangesProps {
  readonly caption: string;
  /** True where a heading says the same already. */
  readonly isTitled?: boolean;
  readonly lines: readonly Line[];
}

function Changes({ caption, isTitled = false, lines }: ChangesProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  return (
    <table className={styles.table}>
      <caption className={isTitled ? styles.unseen : styles.caption}>{caption}</caption>
      <TableHead headings={[own.now, own.then, own.change]} />
      <tbody>
        {lines.map(({ label, values: { before, after }, write, isRank = false }) => (
          <tr key={label}>
            <th scope="row" className={styles.name}>
              {label}
            </th>
            <td className={styles.number}>{before === null ? '–' : write(before)}</td>
            <td className={styles.number}>{after === null ? '–' : write(after)}</td>
            <td className={styles.number}>
              {before === null || after === null ? '–' : signed(isRank ? before - after : after - before, write)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(change: number, write: (value: number) => string): string {
  return `${change > 0 ? '+' : ''}${write(change)}`;
}
