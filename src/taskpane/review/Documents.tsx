import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import type { GoTo } from '../parts/CellLink';
import { FindingList } from '../parts/FindingList';
import type { DetailModel, HistoryModel, StatementModel } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  small: { margin: 0, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  undone: { textDecorationLine: 'line-through' },
});

interface DocumentsProps {
  readonly detail: DetailModel;
  readonly goTo: GoTo;
}

/** What was said about one criterion: documents, explanations, remarks, opinions, the conclusion and the log. */
export function Documents({ detail, goTo }: DocumentsProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  const { evidence, explanation, explanations, remarks, opinions, conclusion, differing, history, findings } = detail;
  const hasExplanation = explanation !== null || explanations.length > 0;
  return (
    <div className={styles.root}>
      {findings.length === 0 ? null : <FindingList findings={findings} goTo={goTo} />}
      <Part title={own.evidence}>
        {evidence.length === 0 ? <p className={styles.text}>{own.noEvidence}</p> : null}
        <ul className={styles.list}>
          {evidence.map(({ text, link }, index) => (
            <li key={index}>
              {link === null ? (
                text
              ) : (
                <Link href={link} target="_blank" rel="noreferrer">
                  {text}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={own.explanation}>
        {hasExplanation ? null : <p className={styles.text}>{own.noExplanation}</p>}
        {explanation === null ? null : <p className={styles.text}>{explanation}</p>}
        <Statements statements={explanations} />
      </Part>
      {remarks.length === 0 ? null : (
        <Part title={own.remarks}>
          {remarks.map((remark, index) => (
            <p key={index} className={styles.text}>
              {remark}
            </p>
          ))}
        </Part>
      )}
      {opinions.length === 0 ? null : (
        <Part title={own.opinions}>
          <Statements statements={opinions} />
        </Part>
      )}
      <Part title={differing.length > 0 ? own.differing : own.conclusion}>
        {conclusion === null && differing.length === 0 ? <p className={styles.text}>{own.noConclusion}</p> : null}
        <Statements statements={conclusion === null ? differing : [conclusion]} />
      </Part>
      {history.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>
            {own.history({ count: numberText(history.length + detail.olderEntries, language) })}
          </summary>
          <Statements statements={history} />
          {detail.olderEntries === 0 ? null : (
            <p className={styles.small}>{own.older({ count: numberText(detail.olderEntries, language) })}</p>
          )}
        </details>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

function Statements({ statements }: { readonly statements: readonly (StatementModel | HistoryModel)[] }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  return statements.map((statement, index) => {
    const { name, role, at, said, points, reason } = statement;
    const isUndone = 'isUndone' in statement && statement.isUndone;
    const number = 'number' in statement ? `${numberText(statement.number, language)}. ` : '';
    const given = points === null ? '' : ` · ${own.points({ points: numberText(points, language) })}`;
    return (
      <div key={index}>
        <p className={mergeClasses(styles.text, isUndone && styles.undone)}>{`${number}${said[language]}${given}`}</p>
        {reason === '' ? null : <p className={styles.text}>{reason}</p>}
        <p className={styles.small}>
          {[`${name} (${role[language]})`, at, isUndone ? own.undone : ''].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
    );
  });
}
