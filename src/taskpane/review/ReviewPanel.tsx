import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Author } from '../../engine/review/model';
import { Refused } from '../app/Refused';
import { useTexts } from '../app/language';
import { CommandResult } from '../parts/CommandResult';
import { leadingBasis } from '../parts/leading-basis';
import { PanelPage } from '../parts/PanelPage';
import { useCommand } from '../parts/use-command';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { AuthorCard } from './AuthorCard';
import { keepAuthor, keptAuthor } from './author-storage';
import { DeskView } from './DeskView';
import { useReviewTexts } from './texts';
import { useDesk } from './use-desk';

export interface ReviewPanelProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'goTo' | 'again' | 'book'>;
}

/** The reviewer's desk (thẩm định): to walk what needs a ruling, to rule with a reason, and to audit what was ruled. */
export default function ReviewPanel({ model, session }: ReviewPanelProps) {
  const { texts } = useTexts();
  const own = useReviewTexts();
  const desk = useDesk(model, session);
  const binding = useCommand(session);
  const [kept, setKept] = useState(keptAuthor);
  const [author, setAuthor] = useState(kept);
  const choose = (chosen: Author | null): void => {
    setAuthor(chosen);
    if (chosen !== null) {
      setKept(chosen);
      keepAuthor(chosen);
    }
  };
  const { state } = desk;
  return (
    <PanelPage title={texts.panels.review}>
      <AuthorCard key={author === null ? 'asking' : 'chosen'} author={author} kept={kept} choose={choose} />
      {state.kind === 'opening' ? <Spinner label={own.opening} /> : null}
      {state.kind === 'refused' ? <Refused failure={state.failure} again={desk.readAgain} /> : null}
      <CommandResult state={binding.state} goTo={session.goTo} />
      {state.kind === 'open' ? (
        <DeskView
          desk={state.desk}
          session={desk}
          author={author}
          hasCentral={model.central !== null}
          isEmpty={leadingBasis(model.totals) === null}
          remember={() => {
            binding.run({ do: 'bind', sheet: model.table.sheet });
          }}
          reattach={({ id, form }) => {
            binding.run({ do: 'reattach', id, form });
          }}
          goTo={session.goTo}
        />
      ) : null}
    </PanelPage>
  );
}
