import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { numberText } from '../../messages/number';
import { PAPERS, type PaperKind } from '../../workbook/review/papers/texts';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface PapersCardProps {
  /** The number of criteria that still want a conclusion. */
  readonly unconcluded: number;
  /** The form has no points of which a paper could tell. */
  readonly isEmpty: boolean;
  readonly isRunning: boolean;
  readonly make: (kind: PaperKind) => void;
}

/** The papers of the appraisal, each a sheet ready to print. */
export function PapersCard({ unconcluded, isEmpty, isRunning, make }: PapersCardProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  return (
    <Card title={own.papers}>
      {isEmpty ? <p className={styles.text}>{own.nothingToReview}</p> : null}
      {isEmpty || unconcluded === 0 ? null : (
        <p className={styles.text}>{own.draft({ count: numberText(unconcluded, language) })}</p>
      )}
      <div className={styles.buttons}>
        {PAPERS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabled={isRunning || isEmpty}
            onClick={() => {
              make(kind);
            }}
          >
            {own.paper[kind]}
          </Button>
        ))}
      </div>
    </Card>
  );
}
