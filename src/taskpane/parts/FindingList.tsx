import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../engine/checks/finding';
import { useTexts } from '../app/language';
import type { FindingModel } from '../workbook/model';

/** Shows a cell in the workbook. */
export type GoTo = (cell: CellRef) => void;

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

export interface FindingListProps {
  readonly findings: readonly FindingModel[];
  readonly goTo: GoTo;
}

/** Findings in words; one that stands in a cell leads to it. */
export function FindingList({ findings, goTo }: FindingListProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  return (
    <ul className={styles.list}>
      {findings.map(({ severity, at, criterion, text }, index) => (
        <li key={index} className={mergeClasses(styles.item, styles[severity])}>
          <strong>{texts.findings.severity[severity]}</strong>
          {criterion === null ? null : ` · ${texts.findings.criterion({ code: criterion })}`}
          <p className={styles.text}>{text[language]}</p>
          {at === null ? null : (
            <Link
              as="button"
              onClick={() => {
                goTo(at);
              }}
            >
              {texts.findings.goTo({ address: `${at.sheet}!${at.address}` })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
