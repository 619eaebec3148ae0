import { useState } from 'react';
import { enterTexts as en } from '../../messages/en/pane-enter';
import type { Panel } from '../../messages/pane';
import { enterTexts as vi } from '../../messages/vi/pane-enter';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { RefusedBar } from '../app/Refused';
import { PanelPage } from '../parts/PanelPage';
import { Spoken } from '../parts/Spoken';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { cellOn, criterionAt } from './criterion-at';
import { CriterionPicker } from './CriterionPicker';
import { CriterionView } from './CriterionView';
import { useCursor } from './use-cursor';

export interface EnterPanelProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'goTo'>;
  readonly open: (panel: Panel) => void;
}

/** Explains the criterion on whose row the cursor is, and leads to the others. */
export default function EnterPanel({ model, session: { goTo }, open }: EnterPanelProps) {
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const { cell: cursor, refusal, again } = useCursor();
  const [asked, setAsked] = useState<string | null>(null);
  const here = criterionAt(model, cursor);
  // A criterion without a row of its own cannot be selected in the form; it is shown all the same.
  const shown = here ?? model.list.find(({ code, at }) => code === asked && at === null) ?? null;
  return (
    <PanelPage title={texts.panels.enter}>
      {refusal === null ? null : <RefusedBar failure={refusal} again={again} />}
      <CriterionPicker
        list={model.list}
        shown={shown}
        choose={(criterion) => {
          setAsked(criterion.code);
          const at = cellOn(cursor?.sheet ?? null, criterion);
          if (at !== null) goTo(at);
        }}
      />
      {shown === null ? (
        <p>
          {cursor === null ? '' : `${own.noCriterion({ cell: `${cursor.sheet}!${cursor.address}` })} `}
          {own.howTo}
        </p>
      ) : (
        <>
          <Spoken>{own.spoken({ code: shown.code, name: shown.name[language] })}</Spoken>
          <CriterionView
            criterion={shown}
            findings={model.findings.filter(({ criterion }) => criterion === shown.code)}
            decimals={model.decimals.points}
            goTo={goTo}
            makeSheet={() => {
              open('score');
            }}
          />
        </>
      )}
    </PanelPage>
  );
}
