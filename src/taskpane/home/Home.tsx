import { Spinner } from '@fluentui/react-components';
import { useTexts } from '../app/language';
import { NotRecognised } from './NotRecognised';
import { Refused } from './Refused';
import { Scorecard } from './Scorecard';
import { useHome } from './use-home';

/** The first panel: what was recognised in the open workbook and how it scores, kept up to date while people type. */
export function Home() {
  const { texts } = useTexts();
  const { state, goTo, again } = useHome();
  switch (state.kind) {
    case 'reading':
      return <Spinner label={texts.reading} />;
    case 'refused':
      return <Refused failure={state.failure} again={again} />;
    case 'not-recognised':
      return <NotRecognised findings={state.findings} tooLarge={state.tooLarge} goTo={goTo} />;
    case 'scored':
      return <Scorecard model={state.model} goTo={goTo} />;
    case 'broken':
      throw state.error;
  }
}
