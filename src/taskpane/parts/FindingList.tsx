import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../app/language';
import type { FindingModel } from '../workbook/model';
import { ActorNote } from './ActorNote';
import { CellLink, type GoTo } from './CellLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalS,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  notice: {},
  undecided: { borderLeftColor: tokens.colorBrandStroke1 },
  text: { margin: 0 },
});

interface FindingListProps {
  readonly findings: readonly FindingModel[];
  readonly goTo: GoTo;
}

/** Findings in words; one that stands in a cell leads to it. */
export function FindingList({ findings, goTo }: FindingListProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  return (
    <ul className={styles.list}>
      {findings.map(({ check, severity, at, criterion, text }, index) => (
        <li key={index} className={mergeClasses(styles.item, styles[severity])}>
          <strong>{texts.findings.severity[severity]}</strong>
          {criterion === null ? null : ` · ${texts.findings.criterion({ code: criterion })}`}
          <ActorNote check={check} />
          <p className={styles.text}>{text[language]}</p>
          {at === null ? null : (
            <CellLink at={at} goTo={goTo}>
              {texts.findings.goTo({ address: `${at.sheet}!${at.address}` })}
            </CellLink>
          )}
        </li>
      ))}
    </ul>
  );
}
