import { useTexts } from '../app/language';
import { Notice } from '../app/Notice';
import type { GoTo } from '../parts/CellLink';
import { FindingList } from '../parts/FindingList';
import type { FindingModel } from '../workbook/model';

interface NotRecognisedProps {
  readonly findings: readonly FindingModel[];
  readonly tooLarge: readonly string[];
  readonly goTo: GoTo;
  readonly byHand: () => void;
}

/** No form was recognised: what was looked for, what was found, and what to do. */
export function NotRecognised({ findings, tooLarge, goTo, byHand }: NotRecognisedProps) {
  const { notRecognised } = useTexts().texts;
  return (
    <Notice kind="information" title={notRecognised.title} action={{ label: notRecognised.byHand, run: byHand }}>
      <p>{notRecognised.found}</p>
      <FindingList findings={findings} goTo={goTo} />
      {tooLarge.length === 0 ? null : <p>{notRecognised.sheetsTooLarge({ sheets: tooLarge.join(', ') })}</p>}
      <h2>{notRecognised.whatToDo}</h2>
      <ol>
        {notRecognised.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  );
}
