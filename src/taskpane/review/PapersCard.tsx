import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PAPERS, type PaperKind } from '../../workbook/review/papers/texts';
import { Card } from '../parts/Card';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

export interface PapersCardProps {
  readonly isRunning: boolean;
  readonly make: (kind: PaperKind) => void;
}

/** The papers of the appraisal, each a sheet ready to print. */
export function PapersCard({ isRunning, make }: PapersCardProps) {
  const styles = useStyles();
  const own = useReviewTexts();
  return (
    <Card title={own.papers}>
      <div className={styles.buttons}>
        {PAPERS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabled={isRunning}
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
