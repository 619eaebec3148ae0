import { useTexts } from '../app/language';
import { Notice } from '../app/Notice';
import { FindingList, type GoTo } from './FindingList';
import type { HomeFinding } from './model';

export interface NotRecognisedProps {
  readonly findings: readonly HomeFinding[];
  readonly tooLarge: readonly string[];
  readonly goTo: GoTo;
}

/** No form was recognised: what was looked for, what was found, and what to do. */
export function NotRecognised({ findings, tooLarge, goTo }: NotRecognisedProps) {
  const { notRecognised } = useTexts().texts;
  return (
    <Notice kind="information" title={notRecognised.title}>
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
