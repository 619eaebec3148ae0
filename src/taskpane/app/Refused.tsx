import type { PaneTexts } from '../../messages/pane';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ExcelFailure } from '../../workbook/excel/run';
import { useTexts } from './language';
import { Notice } from './Notice';

const useStyles = makeStyles({
  bar: {
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

interface RefusedProps {
  readonly failure: ExcelFailure;
  readonly again: () => void;
}

/** Excel did not answer this time: why, what helps, and that what stands below is from before. */
export function RefusedBar({ failure, again }: RefusedProps) {
  const styles = useStyles();
  const { refused } = useTexts().texts;
  return (
    <div className={styles.bar} role="alert">
      <strong>{refused.title}</strong>
      <p className={styles.text}>{`${reason(failure, refused)} ${refused.stillShown}`}</p>
      <Button onClick={again}>{refused.again}</Button>
    </div>
  );
}

/** Excel has not answered yet at all: why, and what helps. */
export function Refused({ failure, again }: RefusedProps) {
  const { refused } = useTexts().texts;
  return (
    <Notice kind="failure" title={refused.title} action={{ label: refused.again, run: again }}>
      {reason(failure, refused)}
    </Notice>
  );
}

function reason({ kind, code, message }: ExcelFailure, texts: PaneTexts['refused']): string {
  switch (kind) {
    case 'cell-edit':
      return texts.cellEdit;
    case 'not-supported':
      return texts.notSupported;
    case 'too-large':
      return texts.tooLarge;
    case 'protected':
      return texts.protected;
    case 'gone':
      return texts.gone;
    case 'busy':
      return texts.busy;
    case 'session-lost':
      return texts.sessionLost;
    case 'other':
      return texts.other({ code, message });
  }
}
